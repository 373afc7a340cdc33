-- What French is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "French",
  -- Which goes first where two languages know a word.
  order = 3,
  -- How words are heard, and the formulas of readability that were made for the language: vowels; those that are one
  -- sound together; a letter that is not heard before a vowel; endings that are not.
  reading = {
    formulas = "kandel_moles lix",
    vowels = "a e i o u y à â é è ê ë î ï ô ù û ü œ",
    together = "ai au ei eu oi ou oy ay uy aî oî où oû eau œu ie iè ué ui ia io ieu iai oui",
    mute = "qu gu",
    silent = "e es",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "dit déclaré affirmé selon indiqué",
}
