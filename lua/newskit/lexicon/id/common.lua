-- The most common words of Indonesian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    yang dan di dengan untuk dari pada ini itu dalam tidak akan juga oleh ke kata adalah telah tersebut bisa
  ]],
}
