-- What decides about sentences of Slovak, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    a aby ak ako ale alebo ani až bez bol bola boli bolo bude by dnes do hoci i ich ide ja je jeden jeho jej k
    každý kde keď kto ktorá ktoré ktorý medzi my na nad napriek nie no o od on ona oni po pod podľa potom pre
    pred preto pretože pri s sa si so sú tak takže tam ten tento teraz tiež to tu ty u už v vo však všetci
    všetky z za zatiaľ zo áno čo ďalej že
  ]],
}
