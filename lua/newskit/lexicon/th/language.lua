-- What Thai is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Thai",
  -- Which goes first where two languages know a word.
  order = 34,
  -- A text is in it when this share of its characters is in its script; asked in the order of `order`.
  script = {letters = "\xE0[\xB8\xB9][\x80-\xBF]", share = 0.1},
}
