-- Romanian words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publicat | data publicării | publicat la",
  updated = "actualizat | data actualizării",
  ago = "acum | ieri | azi",
  by = "de | autor | scris de",
  join = "și",
  roles = "jurnalist | redactor | reporter | corespondent",
  desk = "redacția | agerpres",
  share = "distribuie | partajează | tipărește | copiază link",
  ad = "publicitate | reclamă",
  newsletter = "newsletter | abonează-te | abonați-vă",
  related = "citește și | citește mai mult | articole similare | cele mai citite | vezi și"
    .. " | recomandări | știri similare | ultimele știri",
  comments = "comentarii | comentează",
  tags = "etichete | subiecte",
  credit = "foto | sursa | sursă | credit foto",
  legal = "toate drepturile rezervate",
  login = "autentificare | conectare",
  player = "ascultă | închide",
  author = "despre autor",
}
