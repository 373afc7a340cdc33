--- Dutch nouns for who or what can be a source.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  person = [[
    president premier minister staatssecretaris directeur directrice chef woordvoerder woordvoerster
    voorzitter burgemeester wethouder kamerlid senator kandidaat ambassadeur generaal kolonel kapitein
    commissaris rechter officier advocaat advocate arts dokter hoogleraar professor onderzoeker
    onderzoekster wetenschapper econoom analist deskundige expert historicus historica journalist
    schrijver schrijfster auteur regisseur acteur actrice zanger zangeres muzikant kunstenaar trainer
    coach bondscoach speler speelster keeper aanvaller verdediger piloot oprichter ondernemer leider
    activist activiste getuige buurman buurvrouw bewoner vader moeder zoon dochter broer zus man vrouw
    weduwe vriend vriendin agent agente brandweerman soldaat koning koningin paus bisschop student
    studente leraar lerares verpleegkundige klant bioloog biologe natuurkundige ingenieur architect
    vertegenwoordiger gouverneur coördinator manager eigenaar boer boerin visser topman topvrouw
    fractievoorzitter ]],
  male = "buurman vader zoon broer man koning paus topman",
  female = [[
    directrice woordvoerster advocate onderzoekster historica schrijfster actrice zangeres speelster
    activiste buurvrouw moeder dochter zus vrouw weduwe vriendin agente koningin studente lerares biologe
    boerin topvrouw ]],
  group = [[
    autoriteiten deskundigen experts onderzoekers wetenschappers artsen economen analisten vakbonden
    bewoners omwonenden getuigen ouders leerlingen studenten leraren agenten advocaten kamerleden
    activisten demonstranten bronnen media journalisten werknemers supporters spelers slachtoffers
    nabestaanden critici boeren ]],
  organization = [[
    politie regering kabinet ministerie gemeente rechtbank hof parlement kamer senaat commissie raad
    partij groep bedrijf onderneming maatschappij bank vereniging organisatie federatie vakbond unie bond
    club team agentschap instituut universiteit school stichting ziekenhuis kerk leger krant dagblad
    tijdschrift omroep zender directie stad provincie oppositie comité bureau autoriteit ambassade museum
    theater laboratorium brandweer justitie openbaar ]],
  document = [[
    rapport studie onderzoek enquête persbericht verklaring document artikel boek brief tekst wet vonnis
    besluit bericht tweet ]],
}
