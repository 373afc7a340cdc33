-- The most common words of Romanian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    și de în a la cu pe care că nu din pentru este un o au fost mai sunt prin acest această fi ca
  ]],
}
