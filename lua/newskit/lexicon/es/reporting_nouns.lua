--- Phrases of Spanish that attribute words or views to somebody.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  phrases = { "según", "de acuerdo con", "en palabras", "a juicio", "en opinión", "conforme a" },
  postpositions = "",
  so = "",
}
