-- The most common words of Turkish, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    ve bir bu da de için ile olarak çok daha olan gibi var ne kadar sonra ise göre oldu en o dedi
  ]],
}
