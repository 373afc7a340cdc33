-- The most common words of Zulu, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    ukuthi uthe ngoba kodwa futhi le lokhu uma nokuthi kusho yakhe bakhe lo abantu kanye njengoba laba
  ]],
}
