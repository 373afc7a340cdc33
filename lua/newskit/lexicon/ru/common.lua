-- The most common words of Russian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    и в не на что с по как это к из у за от о для он но его мы было были также так все же
  ]],
}
