-- The most common words of Portuguese, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    o a os as de que e do da em um uma para com não no na por mais dos das se foi ao é como pelo são
  ]],
}
