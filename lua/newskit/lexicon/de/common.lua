-- The most common words of German, folded, by which its texts are recognized; stopwords where no list of them is.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat wie was wer wo wann warum so noch nur kein mehr zwei drei
  ]],
}
