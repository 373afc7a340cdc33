-- What class names and openings of lines tell of the parts of a page, in Polish. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    ad = "reklama",
    article = "artykul",
    comment = "komentarze",
    title = "tytul",
  },
  openings = {
    ad = "reklama",
    comment = "komentarze | skomentuj",
    related = "czytaj także | czytaj też | czytaj więcej | przeczytaj | zobacz także | zobacz też",
    share = "udostępnij",
  },
}
