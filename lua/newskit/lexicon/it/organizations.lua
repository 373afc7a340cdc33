--- Words that tell a capitalized name of Italian for an organization.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  organization = [[
    gruppo banca compagnia università istituto scuola accademia ministero consiglio commissione tribunale
    camera senato parlamento partito unione federazione confederazione sindacato associazione fondazione
    lega club juventus inter milan roma fc agenzia ansa reuters afp repubblica corriere stampa rai radio
    televisione ospedale museo teatro spa s.p.a. srl polizia carabinieri esercito comune organizzazione
    nazioni unite onu nato ufficio centro cgil cisl uil pd movimento fratelli ]],
  particles = "di de del della dei da dal lo la van von d'",
  common = [[
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre ieri oggi settimana mese anno giorno sera mattina ]],
  generic = [[
    gruppo azienda società impresa compagnia club partito organizzazione associazione squadra banca
    sindacato ong ente ]],
  noun_endings = "",
}
