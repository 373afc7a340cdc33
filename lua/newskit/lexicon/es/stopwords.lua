-- Stopwords of Spanish: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a acá además ahora ahí al algo alguien alguna algunas alguno algunos algún allá allí ambos ante antes aquel
    aquella aquellas aquello aquellos aquí así aun aunque aún bajo bien cabe cada casi como con contra cual
    cuales cualquier cuando cuanto cuál cuándo cómo de del demás desde después donde dos durante dónde e el ella
    ellas ellos embargo en entonces entre era eran eres es esa esas ese eso esos esta estaba estaban estado
    estar estas este esto estos estoy está están etc fue fueron ha haber había habían hace hacer hacia han has
    hasta hay he hemos hoy incluso la las le les lo los luego mas me mediante menos mi mientras mis mucha muchas
    mucho muchos muy más mí nada nadie ni ninguna ninguno ningún no nos nosotros nuestra nuestras nuestro
    nuestros nunca o os otra otras otro otros para pero poco pocos por porque puede pueden pues que quien
    quienes quién qué se sea sean según ser será serán si sido siempre sin sino sobre solo son soy su sus suya
    suyo sí sólo también tampoco tan tanto te tenemos tener tengo ti tiene tienen toda todas todavía todo todos
    tras tu tus tú u un una unas uno unos usted ustedes va van varias varios vez vosotros vuestra vuestro y ya
    yo él
  ]],
}
