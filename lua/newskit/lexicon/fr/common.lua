-- The most common words of French, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    le la les de des et en un une du que qui dans pour est par sur au pas avec il plus ce sont ont cette aux
  ]],
}
