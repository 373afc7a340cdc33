-- What Spanish is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Spanish",
  -- Which goes first where two languages know a word.
  order = 4,
}
