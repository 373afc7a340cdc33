-- The most common words of Slovak, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a v sa na je že z s do o aj k za by to vo sú pre ale ako si od po pred podľa ktorý ktorá však bude
  ]],
}
