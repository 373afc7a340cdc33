-- The most common words of Icelandic, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    og að í er á sem um við til það en með var ekki af fyrir hann eru þar hafa frá sé því þess
  ]],
}
