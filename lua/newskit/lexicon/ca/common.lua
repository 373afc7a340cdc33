-- The most common words of Catalan, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    el la els les de que i en un una del per amb es al més no són ha com aquest aquesta seva però
  ]],
}
