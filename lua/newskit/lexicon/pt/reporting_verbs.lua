--- Reporting verbs of Portuguese news, by what they report and by the writer's stance.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  --- Letters after the colon are those of the English file.
  speech = {
    neutral = [[
    falar:p
    dizer:ct declarar:co acrescentar:c adicionar:c anunciar:co explicar:co indicar:co precisar:c
    informar:cp contar:c responder:c perguntar:c referir:c apontar:co comentar:c lembrar:c recordar:c
    prosseguir:w concluir:c continuar:w relatar:co manifestar:o expressar:o detalhar:co descrever:o
    classificar:o propor:cto sugerir:cto pedir:cto solicitar:cto recomendar:cto revelar:co publicar:o
    estimar:c considerar:c opinar:c lamentar:co celebrar:o agradecer:o brincar:w resumir:c refletir:w
    sublinhar:co destacar:co ressaltar:co salientar:co observar:c ler:w narrar:c confessar:c
    esclarecer:co aconselhar:cto prever:co adiantar:c avaliar:c noticiar:co completar:w frisar:c
    ponderar:c argumentar:c ]],
    assertive = [[
    afirmar:cto assegurar:cto confirmar:co insistir:cp sustentar:c exigir:cto reclamar:co ordenar:cto
    advertir:c alertar:cp avisar:c ameaçar:t criticar:o denunciar:co condenar:o acusar:o defender:co
    negar:cto rejeitar:o desmentir:co admitir:co reconhecer:co prometer:cto jurar:ct garantir:co
    reiterar:co enfatizar:co reforçar:c salientar:c culpar:o protestar:w exclamar:w ]],
    doubting = "alegar:c",
  },
  writing = {neutral = "escrever:c tuitar:c"},
  attitude = {neutral = "acreditar:c pensar:c esperar:c desejar:ct querer:w temer:co crer:c"},
  --- Endings of the regular verbs: finite forms, then participles behind a bar.
  conjugation = {
    {"ar", "a am ou aram ava avam ará|ado"},
    {"er", "e em eu eram ia iam erá|ido"},
    {"ir", "e em iu iram ia iam irá|ido"},
  },
  irregular = {
    ["dizer"] = "diz dizem disse disseram dizia diziam dirá|dito",
    ["propor"] = "propõe propõem propôs propuseram|proposto",
    ["ler"] = "lê leu|lido",
    ["prever"] = "prevê preveem previu|previsto",
    ["escrever"] = "escreve escrevem escreveu escreveram escrevia|escrito",
    ["descrever"] = "descreve descrevem descreveu descreveram|descrito",
    ["concluir"] = "conclui concluem concluiu concluíram|concluído",
    ["pedir"] = "pede pedem pediu pediram pedia|pedido",
    ["sugerir"] = "sugere sugerem sugeriu sugeriram|sugerido",
    ["referir"] = "refere referem referiu referiram|referido",
    ["querer"] = "quer querem quis queria|querido",
    ["crer"] = "crê creem|crido",
    ["reforçar"] = "reforça reforçam reforçou reforçaram|reforçado",
    ["lembrar"] = "lembra lembram lembrou lembraram lembrava|lembrado",
  },
  addressee = "",
}
