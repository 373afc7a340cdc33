-- What decides about sentences of Turkish, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    ama ancak artık aslında ayrıca bana bazı belki ben beni bir biri birçok biz bu bugün buna bunlar bunu bunun
    burada böyle böylece daha de diğer dolayısıyla dün en evet eğer fakat gibi hatta hem henüz her hiç hiçbir
    ile ise için işte kendi ki kim mi nasıl ne neden o olan olarak ona onlar onu onun oysa peki sadece sana sen
    siz son sonra tabii tüm ve veya ya yani yine zaten çok çünkü öyle üstelik şimdi şu
  ]],
}
