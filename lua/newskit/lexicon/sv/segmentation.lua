-- What decides about sentences of Swedish, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    alla allt andra att av bara bland både dag de den denna dessa dessutom det detta dock du där därefter därför
    då efter eftersom ej eller en enligt ett för först förutom genom han hans har hennes hon hur här i idag
    inför ingen innan inom inte ja jag kanske man med medan mellan men min mycket många ni nu när någon några
    oavsett och också om på redan sedan sen senare ska som så till tills trots trotsallt två under ur ut utan
    utöver vad var varför vem vi vid vilket vissa vår är även å år över
  ]],
}
