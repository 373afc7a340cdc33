-- English words that decide about tokens and sentences, beside abbreviations.
-- csrc/generate/segmentation.lua compiles this file into the core.
-- Source: compiled for newskit; `prefixes` after the guidelines of Universal Dependencies' English treebanks, which
-- keep such prefixes with their word. Licence: MIT, as newskit.
return {
  source = "compiled for newskit; prefixes after the guidelines of Universal Dependencies' English treebanks",
  license = "MIT",
  -- Prefixes that stay in one token with what follows their hyphen ("e-mail", "non-human").
  prefixes = [[
    anti auto bi bio co counter cross cyber de dis e eco ex extra hyper inter intra macro mega meta micro mid mini mis
    mono multi nano neo non over pan para poly post pre pro proto pseudo quasi re semi sub super supra tele trans tri
    ultra un uni vice
  ]],
  -- Words that, capitalized after an abbreviation, mostly start a new sentence.
  starters = [[
    a about after again all although an and another any anyone are as at because before both but by can could despite
    did do does during each
    either even every everyone few finally first for from further furthermore given he hence her here his how however i
    i'd i'll i'm i've if in indeed instead it it's its just last later like many maybe meanwhile more moreover most much
    my neither nevertheless no nobody none nor not nothing now of officials on once one only or other others our over
    perhaps please police several she similarly since so some someone sometimes soon still such than that that's the
    their then there there's therefore these they they're this those though thus to today together two under unlike
    until we we're we've what when where whereas whether which while who whose why with within without yes yesterday
    yet you you're your
  ]],
  -- Names that end in an exclamation mark.
  exclaiming = [[yahoo jeopardy yum oklahoma]],
  -- What may follow "p.m." or a clock time without starting a sentence, though capitalized.
  clock = [[
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist eastern central mountain pacific monday tuesday
    wednesday thursday friday saturday sunday sept mon tue wed thu fri sat sun jan feb mar apr may june july aug oct
    nov dec january february march april august september october november december
  ]],
  -- Words written with a leading apostrophe.
  elided = [[em tis twas til till cause bout round cos n]],
  -- Last labels of host names.
  domains = [[
    com org net edu gov mil int info biz io tv me app dev news ai co uk us ca au nz ie in de fr es it pt nl be at ch se
    no dk fi pl cz ru ua cn jp kr br mx ar za eu
  ]],
  -- Where words are counted, a final 's is a possessive, but behind these words.
  possessives = true,
  contracted = [[he here how it let she so that there this what when where who why]],
  -- Stopwords that are other words in capitals among words without: countries, organizations, states, broadcasters.
  acronyms = [[am an as at be by can do he if in is it me my off on or our out own so to up us we who]],
}
