-- What decides about sentences of Danish, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- A full stop behind a number makes an ordinal of it.
  ordinals = true,
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    af alle allerede alligevel alt at bl blandt både da de den denne der derefter derfor dermed dertil derudover
    desuden det dette disse dog du efter ej eller en endelig er et flere for foran fordi forrige før først
    gennem ham han hans har havde hele hendes her herefter hos hun hvad hvem hver hvis hvor hvordan hvorfor i
    ifølge igen imidlertid ind inden ingen ja jeg jo kun man mange med mellem men mens mere min nej noget nogle
    nok nu når næste og også om omkring op over på samtidig se selv selvom senere siden som så sådan til to tre
    trods ud uden under var ved vi vores være
  ]],
}
