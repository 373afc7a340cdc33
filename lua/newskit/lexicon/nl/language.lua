-- What Dutch is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Dutch",
  -- Which goes first where two languages know a word.
  order = 7,
  -- How words are heard, and the formulas of readability that were made for the language: vowels; those that are one
  -- sound together; a letter that is not heard before a vowel; endings that are not.
  reading = {
    formulas = "douma brouwer lix",
    vowels = "a e i o u y ë ï ö ü é è",
    together = "aa ee oo uu ie oe eu ui ei au ou ai oi ij ieu eeu aai ooi oei aau",
    mute = "qu",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "zei zegt meldde volgens",
}
