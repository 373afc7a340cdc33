-- The most common words of Spanish, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    el la los las de que y en un una del se por con para es su al lo como más pero sus ha este fue
  ]],
}
