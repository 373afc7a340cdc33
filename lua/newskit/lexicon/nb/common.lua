-- The most common words of Norwegian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    og i det er en til på av som for den med de ikke har et han var fra om men ved å kan sier mot etter også
  ]],
}
