-- What decides about sentences of Finnish, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    aina aluksi ehkä ei eikä en ensin entä erityisesti esimerkiksi että he heidän hän hänen ihan ilman itse ja
    jo joka jokainen jos joskus joten juuri kaikki kanssa kautta koko koska kuitenkin kun kuten kyllä lisäksi
    lopulta me mennessä miksi mikä mikäli minun minä missä mitä molemmat monet moni mukaan mutta muut myöhemmin
    myös ne niiden niin niitä nyt näin näitä nämä olen oli on onko osa paljon pian sama samalla se sekä sen
    siellä siinä siis siitä silloin sillä silti sitten sitä taas tai te toinen tosin tuo tuolloin tällä tämä
    tämän tänään tässä tästä usein vaan vai vaikka vain vasta vielä viime voi yksi
  ]],
}
