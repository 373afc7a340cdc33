--- Italian nouns for who or what can be a source.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  person = [[
    presidente vicepresidente ministro ministra segretario segretaria direttore direttrice capo portavoce
    responsabile sindaco sindaca assessore assessora consigliere consigliera deputato deputata senatore
    senatrice candidato candidata ambasciatore ambasciatrice generale colonnello capitano commissario
    giudice procuratore procuratrice avvocato avvocata medico professore professoressa ricercatore
    ricercatrice scienziato scienziata economista analista esperto esperta storico storica giornalista
    scrittore scrittrice autore autrice regista attore attrice cantante musicista artista allenatore
    allenatrice tecnico giocatore giocatrice portiere attaccante difensore pilota fondatore fondatrice
    imprenditore imprenditrice dirigente leader sindacalista attivista testimone vicino vicina padre
    madre figlio figlia fratello sorella marito moglie vedova uomo donna amico amica poliziotto
    poliziotta carabiniere soldato re regina papa vescovo cardinale sacerdote studente studentessa
    insegnante maestro maestra infermiere infermiera cliente biologo biologa fisico fisica ingegnere
    architetto delegato delegata rappresentante governatore governatrice coordinatore coordinatrice
    titolare agricoltore pescatore premier amministratore curatore curatrice ]],
  male = [[
    ministro segretario direttore capo sindaco deputato senatore candidato colonnello capitano
    commissario avvocato medico professore ricercatore scienziato esperto storico scrittore attore
    allenatore tecnico giocatore imprenditore vicino padre figlio fratello marito uomo amico poliziotto
    soldato re papa vescovo maestro biologo fisico architetto delegato ]],
  female = [[
    ministra segretaria direttrice sindaca assessora consigliera deputata senatrice candidata
    ambasciatrice procuratrice avvocata professoressa ricercatrice scienziata esperta storica scrittrice
    autrice attrice allenatrice giocatrice fondatrice imprenditrice vicina madre figlia sorella moglie
    vedova donna amica poliziotta regina studente studentessa maestra infermiera biologa fisica delegata
    governatrice coordinatrice curatrice ]],
  group = [[
    autorità esperti specialisti ricercatori scienziati medici economisti analisti sindacati residenti
    abitanti testimoni genitori studenti insegnanti poliziotti carabinieri avvocati deputati senatori
    attivisti manifestanti fonti media giornalisti dirigenti lavoratori tifosi giocatori vittime
    familiari critici agricoltori inquirenti investigatori ]],
  organization = [[
    polizia governo ministero comune procura tribunale corte parlamento camera senato commissione
    consiglio partito gruppo azienda società impresa compagnia banca associazione organizzazione
    federazione confederazione sindacato unione lega club squadra agenzia istituto università scuola
    fondazione ospedale chiesa esercito giornale quotidiano rivista televisione radio direzione città
    regione provincia opposizione presidenza osservatorio comitato ufficio autorità ambasciata museo
    teatro laboratorio ong questura prefettura protezione ]],
  document = [[
    rapporto studio ricerca indagine sondaggio comunicato documento articolo libro lettera testo legge
    sentenza decisione nota messaggio tweet relazione ]],
}
