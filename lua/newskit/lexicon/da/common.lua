-- The most common words of Danish, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    og i at det er en til på af som for den med de der ikke har et han var fra vil om men ved blev kan
  ]],
}
