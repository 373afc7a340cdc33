-- What Croatian is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Croatian",
  -- Which goes first where two languages know a word.
  order = 33,
}
