-- What decides about sentences of Polish, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    a aby ale ani bardzo bez bo byli być był była było choć ci co coraz czy czyli dla dlaczego dlatego do
    dopiero dzięki dziś gdy gdyby gdzie go i ich ile im inne inni ja jak jako jednak jego jej jest jeszcze jeśli
    jeżeli już każdy kiedy kto która które którzy lecz ma mimo między można my na nad nam nasz nawet nic nie
    niech niektórzy nigdy o obecnie od ok on ona oni oraz oto po pod podczas podobnie ponadto ponieważ potem
    poza przed przede przez przy później się skoro swoje są tak taki także tam te tego tej ten teraz to tu tutaj
    tylko tym u w wczoraj we według wiele więc wszyscy wszystkie wszystko wtedy właśnie z za zatem zaś że żeby
  ]],
}
