--- Reporting verbs of Spanish news, by what they report and by the writer's stance.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  --- Letters after the colon are those of the English file.
  speech = {
    neutral = [[
    hablar:p
    decir:ct declarar:co añadir:c anunciar:co explicar:co indicar:co precisar:co informar:cp contar:c
    responder:c preguntar:c señalar:co apuntar:co comentar:c recordar:c proseguir:w concluir:c
    continuar:w relatar:co agregar:c manifestar:co expresar:o detallar:co describir:o calificar:o
    proponer:cto sugerir:cto pedir:cto solicitar:cto recomendar:cto revelar:co publicar:o estimar:c
    considerar:c opinar:c lamentar:co celebrar:o agradecer:o bromear:c matizar:c resumir:c reflexionar:w
    zanjar:w subrayar:co destacar:co resaltar:co observar:c leer:w narrar:c confesar:c aclarar:co
    puntualizar:c aconsejar:cto prever:co pronosticar:co ]],
    assertive = [[
    afirmar:cto asegurar:cto confirmar:co insistir:cp sostener:c exigir:cto reclamar:co ordenar:cto
    advertir:cp alertar:cp amenazar:p criticar:o denunciar:co condenar:o acusar:o reprochar:c defender:co
    negar:cto rechazar:o desmentir:co admitir:co reconocer:co prometer:cto jurar:ct garantizar:co
    reiterar:co remarcar:c ratificar:co enfatizar:c recalcar:c culpar:o tachar:o protestar:w exclamar:w ]],
    doubting = "pretender:t alegar:c",
  },
  writing = {neutral = "escribir:c tuitear:c"},
  attitude = {neutral = "creer:c pensar:c esperar:c desear:ct querer:w temer:co confiar:p"},
  --- Endings of the regular verbs: finite forms, then participles behind a bar.
  conjugation = {
    {"cer", "ce cen ció cieron cía cían cerá|cido"},
    {"ar", "a an ó aron aba aban ará|ado"},
    {"er", "e en ió ieron ía ían erá|ido"},
    {"ir", "e en ió ieron ía ían irá|ido"},
  },
  irregular = {
    ["decir"] = "dice dicen dijo dijeron decía decían dirá|dicho",
    ["proponer"] = "propone proponen propuso propusieron proponía|propuesto",
    ["exponer"] = "expone expuso|expuesto",
    ["sostener"] = "sostiene sostienen sostuvo sostuvieron sostenía|sostenido",
    ["pedir"] = "pide piden pidió pidieron pedía|pedido",
    ["advertir"] = "advierte advierten advirtió advirtieron advertía|advertido",
    ["sugerir"] = "sugiere sugieren sugirió sugirieron|sugerido",
    ["recordar"] = "recuerda recuerdan recordó recordaron recordaba|recordado",
    ["contar"] = "cuenta cuentan contó contaron contaba|contado",
    ["negar"] = "niega niegan negó negaron negaba|negado",
    ["recomendar"] = "recomienda recomiendan recomendó recomendaron|recomendado",
    ["manifestar"] = "manifiesta manifiestan manifestó manifestaron|manifestado",
    ["reconocer"] = "reconoce reconocen reconoció reconocieron reconocía|reconocido",
    ["agradecer"] = "agradece agradecen agradeció agradecieron|agradecido",
    ["escribir"] = "escribe escriben escribió escribieron escribía|escrito",
    ["describir"] = "describe describen describió describieron|descrito",
    ["concluir"] = "concluye concluyen concluyó concluyeron|concluido",
    ["defender"] = "defiende defienden defendió defendieron defendía|defendido",
    ["desmentir"] = "desmiente desmienten desmintió|desmentido",
    ["confesar"] = "confiesa confiesan confesó confesaron|confesado",
    ["pensar"] = "piensa piensan pensó pensaba|pensado",
    ["querer"] = "quiere quieren quiso quería|querido",
    ["leer"] = "lee leyó|leído",
    ["proseguir"] = "prosigue prosiguen prosiguió|proseguido",
    ["apostar"] = "apuesta apostó|apostado",
    ["prever"] = "prevé prevén previó preveía|previsto",
  },
  addressee = "",
}
