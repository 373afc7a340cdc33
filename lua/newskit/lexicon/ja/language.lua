-- What Japanese is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Japanese",
  -- Which goes first where two languages know a word.
  order = 27,
  -- A text is in it when this share of its characters is in its script; asked in the order of `order`.
  script = {letters = "\xE3[\x81-\x83][\x80-\xBF]", share = 0.02},
}
