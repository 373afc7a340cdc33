-- Hungarian words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "közzétéve | megjelent | dátum",
  updated = "frissítve | frissült | módosítva",
  ago = "ezelőtt | tegnap | ma | órája | perce",
  by = "szerző | írta | szöveg",
  join = "és",
  roles = "újságíró | szerkesztő | tudósító | főszerkesztő",
  desk = "szerkesztőség | mti",
  share = "megosztás | megosztom | nyomtatás | link másolása",
  ad = "hirdetés | reklám",
  newsletter = "hírlevél | feliratkozás | iratkozzon fel",
  related = "kapcsolódó | kapcsolódó cikkek | legolvasottabb | ajánló | olvasta már"
    .. " | további cikkek | legfrissebb",
  comments = "hozzászólások | kommentek",
  tags = "címkék | témák",
  credit = "fotó | kép | forrás",
  legal = "minden jog fenntartva",
  login = "bejelentkezés | belépés",
  player = "hallgassa meg | bezárás",
  author = "a szerzőről",
}
