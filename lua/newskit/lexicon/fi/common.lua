-- The most common words of Finnish, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    ja on ei se että hän oli mutta ovat kuin myös joka sen tai mukaan ole kun niin nyt mitä vain jo voi
  ]],
}
