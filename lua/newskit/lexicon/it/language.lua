-- What Italian is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Italian",
  -- Which goes first where two languages know a word.
  order = 5,
  -- How words are heard, and the formulas of readability that were made for the language: vowels; those that are one
  -- sound together; a letter that is not heard before a vowel; endings that are not.
  reading = {
    formulas = "gulpease",
    vowels = "a e i o u à è é ì ò ù",
    together = "ai au ei eu oi ia ie io iu ua ue uo ui ià iè iò iù uà uè uò iuo uoi iei",
    mute = "qu",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "detto disse afferma secondo",
}
