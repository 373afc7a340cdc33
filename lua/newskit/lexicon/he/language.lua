-- What Hebrew is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Hebrew",
  -- Further codes that texts in it go by.
  also = "iw",
  -- Which goes first where two languages know a word.
  order = 25,
  -- A text is in it when this share of its characters is in its script; asked in the order of `order`.
  script = {letters = "\xD7[\x90-\xAA]", share = 0.1},
}
