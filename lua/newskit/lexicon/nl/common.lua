-- The most common words of Dutch, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    de het een van en in is dat op te zijn voor met die niet aan er ook om als bij door naar wordt uit heeft
  ]],
}
