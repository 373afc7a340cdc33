-- The most common words of English, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    the of and to in a is that for it was on with as by at he from his be are has have this not but they said
  ]],
}
