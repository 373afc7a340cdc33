-- What decides about sentences of Czech, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    a aby ale ani ano až bez bude by byl byla bylo byly co což dnes do dokonce dále hlavně i jak jako jde je
    jeden jedna jedná jeho jejich její jen jenže jestli jestliže ještě již jsem jsou já k kam každý kde kdo kdy
    kdyby když kromě která které který loni mezi mimo my má můj na nad naopak například naše ne nebo nejen není
    než nicméně nyní o od on ona oni pak po pod podle potom poté pouze pro proto protože před přes přesto při s
    se sice současně stejně své svůj ta tady tak také takže tam tato tedy tehdy ten tento teď to tohle toho tu
    ty tyto té u už v ve velmi včera však vše všechny všichni za zatím zatímco zde ze že
  ]],
}
