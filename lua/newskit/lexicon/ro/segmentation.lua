-- What decides about sentences of Romanian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    a aceasta această acest acesta aceste acestea aceștia acolo acum aici al ale alte alți apoi astfel atunci au
    așa ca care ce cei cel cele chiar ci cine conform cu cum când câteva da dacă dar de deci deja din după e ea
    ei el ele era este eu fiecare fiind foarte fără iar ieri la le lor lui mai mereu mulți nici nimeni noi nu
    numai o or ori pe pentru peste poate prin printre până s-a sau se si sub sunt să toate tot totodată totuși
    toți un una unde unele unii va voi vor îi îl îmi în înainte încă însă între își ș și
  ]],
}
