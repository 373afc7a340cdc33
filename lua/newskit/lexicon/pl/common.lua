-- The most common words of Polish, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    i w na z się nie do to że jest o jak po od za ale przez są dla co czy także jego przy który która tym
  ]],
}
