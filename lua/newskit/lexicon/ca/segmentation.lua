-- What decides about sentences of Catalan, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    a així això al als amb aquest aquesta aquestes aquests ara cada com d'altra de del des després durant el
    ella ells els en encara entre era ha han hi i ja la les li no o on per perquè però quan que qui se segons
    sense si sobre són també tot tots un una és
  ]],
  -- Where words are counted: what is elided and a word of its own.
  articles = "d l m n s t",
}
