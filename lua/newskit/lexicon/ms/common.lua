-- The most common words of Malay, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    yang dan di untuk pada itu ini dengan dalam tidak beliau kepada daripada oleh telah akan bahawa berkata
    boleh
  ]],
}
