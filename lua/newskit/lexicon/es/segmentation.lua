-- What decides about sentences of Spanish, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    a además ahora al algunas algunos allí ante antes aquel aquella aquí así aunque aún bajo cada casi como con
    cuando cuál de debido del desde después dicho donde durante e el ella ellas ellos en entonces entre era es
    esa ese eso esos esta estas este esto estos está finalmente fue ha hace hacia hasta hay hoy incluso junto la
    las le les lo los luego mas me mi mientras muchas mucho muchos muy más nada ni ninguno ningún no nos
    nosotros o otra otras otro otros para pero poco por porque primero pues que quien quién qué se según sería
    si sin sobre solo son su sus sí sólo también tampoco tan tanto todas todo todos tras tu un una unas uno unos
    y ya yo él
  ]],
}
