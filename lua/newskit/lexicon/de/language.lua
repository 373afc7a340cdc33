-- What German is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "German",
  -- Which goes first where two languages know a word.
  order = 2,
  -- What tells days and times in a text, as in English; here "vor" stands before its number.
  times = {
    weekdays = {"montag montags mo.", "dienstag di.", "mittwoch mi.", "donnerstag do.", "freitag fr.",
      "samstag sonnabend sa.", "sonntag so."},
    months = {"januar jänner jan.", "februar feb. febr.", "märz", "april apr.", "mai", "juni", "juli", "august aug.",
      "september sept. sep.", "oktober okt.", "november nov.", "dezember dez."},
    days = {[-2] = "vorgestern", [-1] = "gestern", [0] = "heute", [1] = "morgen", [2] = "übermorgen"},
    units = {day = "tag tage tagen", week = "woche wochen", month = "monat monate monaten monats",
      year = "jahr jahre jahren jahres", decade = "jahrzehnt jahrzehnte jahrzehnten"},
    last = "letzten letzter letzte letztes vergangenen vergangener vergangene vergangenes vorigen voriger vorige"
      .. " voriges",
    this = "diesen dieser diese dieses diesem",
    next = "nächsten nächster nächste nächstes kommenden kommender kommende kommendes",
    ago_before = "vor", within = "in", ahead = "später",
    numbers = {"ein eine einen einem einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "elf", "zwölf"},
    ordinals = {"ersten erste", "zweiten zweite", "dritten dritte", "vierten vierte"}, quarter = "quartal quartals",
    future = "wird werden soll sollen will wollen geplant",
    year_before = "jahr jahre seit bis von im ab anfang ende mitte und",
    clock = "uhr",
  },
  -- How words are heard, and the formulas of readability that were made for the language: vowels; those that are one
  -- sound together; a letter that is not heard before a vowel; endings that are not.
  reading = {
    formulas = "amstad wiener_sachtext lix",
    vowels = "a e i o u y ä ö ü",
    together = "aa ee oo ai au äu ei eu ie ey ay",
    mute = "qu",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "sagte sagten sagt erklärte teilte berichtete meldete",
}
