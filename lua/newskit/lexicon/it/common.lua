-- The most common words of Italian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    il la di che e un una del della per in è con non si sono da al le dei nel anche più ha gli alla ma
  ]],
}
