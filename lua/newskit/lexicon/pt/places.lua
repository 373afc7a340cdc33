--- Places that news in Portuguese names: no speakers by themselves.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  names = [[
portugal|brasil|espanha|frança|itália|alemanha|reino unido|rússia|ucrânia|china|japão|índia|
angola|moçambique|cabo verde|estados unidos|canadá|méxico|argentina|europa|ásia|áfrica|américa|
lisboa|porto|coimbra|braga|faro|são paulo|rio de janeiro|brasília|salvador|recife|fortaleza|
londres|paris|bruxelas|moscou|moscovo|madrid]],
}
