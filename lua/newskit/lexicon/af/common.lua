-- The most common words of Afrikaans, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    die van en in is het dat nie om te op vir met sy hy was wat ook aan na maar deur sal kan word
  ]],
}
