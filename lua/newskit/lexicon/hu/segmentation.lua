-- What decides about sentences of Hungarian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
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
    a ahogy ahol aki akik akár amely ami amikor amint az azok azonban azt aztán azért be benne bár csak de ebben
    ebből egy egyes egyik ekkor előbb először ennek erre ez ezek ezen ezt ezzel ezért fel ha hanem hiszen hogy
    hol ide igen ilyen is itt jelenleg ki korábban kérdés később két közben le legalább ma majd meg mert mi
    miatt mikor minden mindenki mindez mit mivel miért most már még míg ne nekem nem nincs nálunk néhány olyan
    ott s sem sok szerint szerinte tavaly te tegnap tehát többek ugyanakkor ugyanis vagy valamint van volt végül
    ám én és így úgy ő ők
  ]],
}
