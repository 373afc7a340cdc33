--- Phrases of Italian that attribute words or views to somebody.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  phrases = { "secondo", "stando a", "stando al", "stando alla", "a detta", "per bocca",
  "a giudizio", "a parere", "ad avviso" },
  postpositions = "",
  so = "",
}
