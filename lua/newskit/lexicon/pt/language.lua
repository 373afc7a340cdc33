-- What Portuguese is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Portuguese",
  -- Which goes first where two languages know a word.
  order = 6,
  -- How words are heard, and the formulas of readability that were made for the language: vowels; those that are one
  -- sound together; a letter that is not heard before a vowel; endings that are not.
  reading = {
    formulas = "martins",
    vowels = "a e i o u á à â ã é ê í ó ô õ ú ü",
    together = "ai au ei eu oi ou ui iu ão ãe õe ái áu éi éu ói êu",
    mute = "qu",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "disse disseram afirmou segundo",
}
