-- What decides about sentences of French, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    a afin ainsi alors après au aucun aucune aujourd'hui auparavant aussi autre aux avant avec beaucoup bien
    c'est c'était ce ceci cela celle celui cependant certaines certains ces cet cette ceux chaque comme d'abord
    d'après d'autres dans de depuis des deux devant donc du durant dès elle elles en encore enfin ensuite entre
    est et eux fin grâce hier ici il ils j'ai je jusqu'à l'a la le les leur leurs lors lorsqu'il lorsque lui là
    ma mais malgré mes mon même ne ni non nos notre nous on or oui où par parce parmi pas pendant peu peut-être
    plus plusieurs pour pourquoi pourtant près puis puisque qu'il quand quant que quel quelle quelques qui quoi
    sa sans se selon ses seul seule si soit son sous souvent sur ta tandis tant toujours tous tout toute toutes
    trois très un une vers voici voilà vos votre vous y à
  ]],
  -- Where words are counted: stopwords that are other words in capitals; what is elided and a word of its own.
  acronyms = "sa",
  articles = "c d j jusqu l lorsqu m n puisqu qu quoiqu s t",
}
