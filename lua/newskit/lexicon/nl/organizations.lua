--- Words that tell a capitalized name of Dutch for an organization.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  organization = [[
    groep bank maatschappij universiteit hogeschool instituut academie ministerie raad commissie
    rechtbank hof kamer parlement partij unie federatie vakbond vereniging stichting liga club ajax psv
    feyenoord fc bureau anp reuters afp volkskrant telegraaf trouw nrc nos rtl omroep ziekenhuis museum
    theater bv nv politie brandweer leger gemeente organisatie verenigde naties vn navo centrum vvd pvda
    cda d66 pvv groenlinks ]],
  particles = "van de der den ter ten te von da el",
  common = [[
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
    augustus september oktober november december gisteren vandaag week maand jaar dag avond ochtend
    middag ]],
  generic = [[
    groep bedrijf onderneming maatschappij club partij organisatie vereniging team bank vakbond concern ]],
  noun_endings = "",
}
