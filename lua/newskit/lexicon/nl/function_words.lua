--- Closed classes of Dutch words.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  determiner = [[
    de het een deze dit die dat elk elke ieder iedere alle enkele sommige veel vele beide geen twee drie
    vier vijf zes zeven acht negen tien ]],
  possessive = "mijn jouw zijn haar ons onze hun",
  pronoun = [[
    ik jij je hij zij ze het wij we jullie u men hem ons hen wie iemand niemand iets niets zich ]],
  preposition = [[
    van in op aan met door voor bij uit tot over onder tegen na om naar tussen sinds tijdens zonder per
    ondanks volgens ]],
  conjunction = "en of maar want dus",
  subordinator = [[
    dat of als omdat toen terwijl hoewel nadat voordat zodat waar wat hoe waarom ]],
  auxiliary = [[
    is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten
    moest moesten zal zullen zou zouden mag mogen mocht wil willen wilde gaat gaan ging laat liet ]],
  negation = "niet nooit",
  adverb = [[
    ook nog al dan toen nu hier daar gisteren vandaag morgen verder echter bovendien zelfs alleen bijna
    meer minder eerder later inmiddels weer ]],
  time = [[
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
    augustus september oktober november december gisteren vandaag week maand jaar dag avond ochtend
    middag ]],
}
