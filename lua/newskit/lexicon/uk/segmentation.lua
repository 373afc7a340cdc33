-- What decides about sentences of Ukrainian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    а аби або адже але бо був була були було в вже вона вони все всі втім від він де для до з за зараз зокрема й
    його кожен кожна коли крім ми можна між на навіть над нам наразі наш не немає ну ні о об однак окрім от
    перед по поки потім при про під після раніше сам саме свої сьогодні так такий також там те тепер ти тим то
    тоді тому тут ті у хоча хто це цей ці чи чому що щоб я як яка який якщо які є і із інші їх її
  ]],
}
