-- What decides about sentences of Norwegian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    alle allerede alt at av bare blant både da de den denne der deretter derfor dermed dessuten det dette disse
    dog du en endelig er et etter ettersom flere for fordi foreløpig fra før først gjennom hadde han hans har
    hele hennes her hos hun hva hvem hver hvis hvor hvordan hvorfor i ifølge igjen imidlertid ingen innen ja jeg
    jo kun man mange med mellom men mens mer min nei neste noe noen nok nå når og også om omkring opp over på
    samtidig se selv senere siden slik som så til to tre tross under ut uten var ved vi vår våre være å
  ]],
}
