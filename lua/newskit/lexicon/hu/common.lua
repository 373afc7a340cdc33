-- The most common words of Hungarian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a az és hogy nem is egy volt meg azt ez de csak van mint már el még ki kell lesz szerint vagy
  ]],
}
