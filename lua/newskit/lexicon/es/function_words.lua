--- Closed classes of Spanish words.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  determiner = [[
    el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada algunos
    algunas varios varias todo toda todos todas ningún ninguna ambos dos tres cuatro cinco seis siete
    ocho nueve diez ]],
  possessive = "mi mis tu tus su sus nuestro nuestra nuestros nuestras",
  pronoun = [[
    yo tú él ella usted nosotros ellos ellas ustedes me te se nos le les lo quien alguien nadie algo nada
    esto eso ello ]],
  preposition = [[
    de del a al en con por para sin sobre entre desde hasta hacia contra durante tras mediante ante bajo ]],
  conjunction = "y e o u ni pero sino",
  subordinator = "que si cuando porque aunque mientras donde como quien cuyo cuya pues",
  auxiliary = [[
    es son era eran fue fueron será serán sería sea está están estaba estuvo ha han había habían habrá
    habría haya puede pueden podía podrá podría debe deben debía deberá debería va van iba tiene tienen
    tenía hay hubo hace ]],
  negation = "no nunca jamás tampoco",
  adverb = [[
    también ya todavía aún siempre después luego entonces así muy bien mal aquí allí ayer hoy mañana
    además incluso solo sólo casi más menos antes ahora recientemente ]],
  time = [[
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre ayer hoy semana mes año día tarde noche ]],
}
