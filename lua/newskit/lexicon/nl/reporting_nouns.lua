--- Phrases of Dutch that attribute words or views to somebody.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  phrases = { "volgens", "aldus", "naar zeggen", "in de woorden", "naar eigen zeggen" },
  postpositions = "",
  so = "aldus",
}
