-- What decides about sentences of Croatian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    a ako ali bez bi bila bilo bio budući da dakle danas do dok drugi dva ga gdje i iako ili ima ipak iz iza
    između ja je jedan jedna jer još jučer kad kada kako kao kod koja koje koji koliko kroz međutim mi može na
    naime nakon naravno ne neke neki nema ni nije nitko njegov no o oba od oko on ona oni osim ova ovaj ove ovo
    po pod pored potom prema pri prije s sa sada samo se smo stoga su svaki sve svi svoj ta tada taj tako
    također te ti to tu u uz već više vrlo za zatim zato zbog
  ]],
}
