-- What Indonesian is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Indonesian",
  -- Further codes that texts in it go by.
  also = "in",
  -- Which goes first where two languages know a word.
  order = 19,
}
