--- Reporting verbs of Dutch news, by what they report and by the writer's stance.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  --- Letters after the colon are those of the English file.
  speech = {
    neutral = [[
    zeggen:c verklaren:co mee-delen:co melden:c vertellen:cp toe-voegen:c antwoorden:c vragen:c vinden:c
    uit-leggen:c toe-lichten:co beschrijven:o op-merken:c aan-kondigen:co bekend-maken:co berichten:c
    noemen:o prijzen:o concluderen:c besluiten:w voorspellen:c adviseren:co voor-stellen:co
    verzoeken:w grappen:w lachen:w roepen:w fluisteren:w herhalen:c herinneren:c reageren:w stellen:c
    constateren:c onthullen:co aan-geven:c schetsen:o verwoorden:o informeren:c luiden:w vervolgen:w
    aan-vullen:w ]],
    assertive = [[
    benadrukken:co bevestigen:co beloven:ct eisen:co waarschuwen:cp bekritiseren:o klagen:cp betreuren:co
    veroordelen:o verwijten:c beschuldigen:o verdedigen:o ontkennen:co tegen-spreken:w erkennen:co
    toe-geven:c garanderen:c volhouden:c zweren:c dreigen:t pleiten:p protesteren:w bezweren:c
    onderstrepen:co aan-dringen:p mopperen:w foeteren:w afwijzen:o ]],
    doubting = "beweren:ct",
  },
  writing = {neutral = "schrijven:c twitteren:c posten:w"},
  attitude = {neutral = "denken:c geloven:c hopen:cp verwachten:co vrezen:co willen:w"},
  --- Endings of the regular verbs: finite forms, then participles behind a bar.
  conjugation = {
    {"eren", "eert eerde eerden eren|+eerd"},
    {"den", "dt dde dden den|+d"},
    {"ten", "t tte tten ten|+t"},
    {"kken", "kt kte kten kken|+kt"},
    {"ppen", "pt pte pten ppen|+pt"},
    {"ken", "kt kte kten ken|+kt"},
    {"pen", "pt pte pten pen|+pt"},
    {"ven", "ft fde fden ven|+fd"},
    {"en", "t de den en|+d"},
  },
  participle_prefix = "ge",
  inseparable = "be er ver ont her ge",
  irregular = {
    ["zeggen"] = "zegt zei zeiden zeggen|gezegd",
    ["delen"] = "deelt deelde deelden delen|gedeeld",
    ["vragen"] = "vraagt vroeg vroegen vragen|gevraagd",
    ["vinden"] = "vindt vond vonden vinden|gevonden",
    ["leggen"] = "legt legde legden leggen|gelegd",
    ["lichten"] = "licht lichtte lichtten|gelicht",
    ["schrijven"] = "schrijft schreef schreven schrijven|geschreven",
    ["beschrijven"] = "beschrijft beschreef beschreven|beschreven",
    ["maken"] = "maakt maakte maakten maken|gemaakt",
    ["stellen"] = "stelt stelde stelden stellen|gesteld",
    ["geven"] = "geeft gaf gaven geven|gegeven",
    ["spreken"] = "spreekt sprak spraken spreken|gesproken",
    ["voegen"] = "voegt voegde voegden|gevoegd",
    ["vertellen"] = "vertelt vertelde vertelden vertellen|verteld",
    ["verklaren"] = "verklaart verklaarde verklaarden verklaren|verklaard",
    ["noemen"] = "noemt noemde noemden noemen|genoemd",
    ["roepen"] = "roept riep riepen roepen|geroepen",
    ["denken"] = "denkt dacht dachten denken|gedacht",
    ["besluiten"] = "besluit besloot|besloten",
    ["eisen"] = "eist eiste eisten eisen|geëist",
    ["beloven"] = "belooft beloofde beloofden beloven|beloofd",
    ["hopen"] = "hoopt hoopte hoopten hopen|gehoopt",
    ["herhalen"] = "herhaalt herhaalde herhaalden|herhaald",
    ["klagen"] = "klaagt klaagde klaagden klagen|geklaagd",
    ["pleiten"] = "pleit pleitte pleitten|gepleit",
    ["verwijten"] = "verwijt verweet verweten|verweten",
    ["vrezen"] = "vreest vreesde vreesden vrezen|gevreesd",
    ["beweren"] = "beweert beweerde beweerden beweren|beweerd",
    ["betreuren"] = "betreurt betreurde betreurden|betreurd",
    ["weten"] = "weet wist wisten|geweten",
    ["volhouden"] = "houdt hield hielden|volgehouden",
    ["dringen"] = "dringt drong drongen|gedrongen",
    ["kondigen"] = "kondigt kondigde kondigden|gekondigd",
    ["merken"] = "merkt merkte merkten|gemerkt",
    ["onthullen"] = "onthult onthulde onthulden|onthuld",
    ["voorspellen"] = "voorspelt voorspelde voorspelden|voorspeld",
    ["waarschuwen"] = "waarschuwt waarschuwde waarschuwden|gewaarschuwd",
    ["bevestigen"] = "bevestigt bevestigde bevestigden|bevestigd",
    ["erkennen"] = "erkent erkende erkenden|erkend",
    ["ontkennen"] = "ontkent ontkende ontkenden|ontkend",
  },
  addressee = "",
}
