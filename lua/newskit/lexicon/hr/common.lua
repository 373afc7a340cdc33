-- The most common words of Croatian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    i je u na se da za od su s a koji to ne iz bi kako što o će nije koja kao biti do ali
  ]],
}
