-- Slovak words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publikované | zverejnené | dátum",
  updated = "aktualizované | upravené",
  ago = "pred | včera | dnes",
  by = "autor | text | napísal",
  join = "a",
  roles = "redaktor | redaktorka | reportér | novinár",
  desk = "redakcia | tasr | sita",
  share = "zdieľať | zdieľať článok | tlačiť | uložiť",
  ad = "reklama | inzercia",
  newsletter = "newsletter | odoberať | predplatné",
  related = "čítajte aj | čítajte tiež | súvisiace | súvisiace články | najčítanejšie"
    .. " | prečítajte si aj | ďalšie články | odporúčame",
  comments = "diskusia | komentáre",
  tags = "témy | kľúčové slová",
  credit = "foto | zdroj | autor fotografie",
  legal = "všetky práva vyhradené",
  login = "prihlásiť sa",
  player = "vypočujte si | zavrieť",
  author = "o autorovi",
}
