-- The most common words of Swedish, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    och i att det är en som på av för den med till har inte ett de om var han från men så kan vid ska när
  ]],
}
