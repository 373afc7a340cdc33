--- Phrases of Portuguese that attribute words or views to somebody.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  phrases = { "segundo", "segundo o", "de acordo com", "conforme", "na opinião", "nas palavras", "para o entender" },
  postpositions = "",
  so = "",
}
