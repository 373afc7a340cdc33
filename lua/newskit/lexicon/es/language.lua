-- What Spanish is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "Spanish",
  -- Which goes first where two languages know a word.
  order = 4,
  -- How words are heard, and the formulas of readability that were made for the language: vowels; those that are one
  -- sound together; a letter that is not heard before a vowel; endings that are not.
  reading = {
    formulas = "fernandez_huerta szigriszt_pazos",
    vowels = "a e i o u á é í ó ú ü",
    together = "ai au ei eu oi ou ia ie io ua ue uo iu ui iá ié ió uá ué uó ái áu éi éu ói óu üe üi iai iái iei"
      .. " iéi uai uái uei uéi",
    mute = "qu",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "dijo dijeron afirmó señaló según",
}
