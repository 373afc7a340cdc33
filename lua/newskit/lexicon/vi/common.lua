-- The most common words of Vietnamese, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    và của là các có được trong cho không với những một người này đã đến khi từ để cũng nhiều ra
  ]],
}
