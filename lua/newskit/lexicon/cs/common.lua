-- The most common words of Czech, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a v se na je že z s do o i k za by to ve jsou pro ale jako si od po před podle který která však bude
  ]],
}
