-- The most common words of Ukrainian, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    і в не на що з та як це до у за від про для він але його ми було були також так або й
  ]],
}
