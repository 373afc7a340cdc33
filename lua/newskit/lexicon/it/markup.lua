-- What class names and openings of lines tell of the parts of a page, in Italian. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    article = "articolo",
    body = "corpo",
    byline = "autore",
    caption = "didascalia",
    comment = "commenti commento",
    content = "contenuto",
    lead = "occhiello sommario",
    quote = "citazione",
    related = "correlati",
    tags = "categorie",
    text = "testo",
    title = "titolo",
  },
  openings = {
    ad = "pubblicità",
    byline = "aggiornato | pubblicato",
    comment = "commenta | commenti",
    copyright = "tutti i diritti",
    newsletter = "abbonati | iscriviti",
    related = "approfondimenti | leggi anche | leggi tutto | potrebbe interessarti | ti potrebbe",
    share = "condividi | stampa",
    tags = "argomenti",
  },
}
