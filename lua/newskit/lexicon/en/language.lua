-- What English is called, and where it stands among the languages.
return {
  source = "ISO 639-1; compiled for newskit",
  license = "MIT",
  name = "English",
  -- Which goes first where two languages know a word.
  order = 1,
  -- What tells days and times in a text. Weekdays from Monday and months from January, one in a list for each, its
  -- short forms behind it; days by how many away; units; what is before, now and after; numbers from one.
  times = {
    weekdays = {"monday mon.", "tuesday tue. tues.", "wednesday wed.", "thursday thu. thurs.", "friday fri.",
      "saturday sat.", "sunday sun."},
    months = {"january jan. jan", "february feb. feb", "march mar.", "april apr. apr", "may", "june jun.", "july jul.",
      "august aug. aug", "september sept. sep. sept sep", "october oct. oct", "november nov. nov", "december dec. dec"},
    days = {[-1] = "yesterday", [0] = "today tonight", [1] = "tomorrow"},
    units = {day = "day days", week = "week weeks", month = "month months", year = "year years",
      decade = "decade decades"},
    last = "last past previous", this = "this current", next = "next coming upcoming",
    ago = "ago earlier", ahead = "later", within = "in within",
    numbers = {"a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"},
    ordinals = {"first", "second", "third", "fourth"}, quarter = "quarter",
    future = "will 'll shall due scheduled plan plans planned expected going upcoming",
    year_before = "in since by from until till of during around before after between to and early late mid",
    am = "a.m. am", pm = "p.m. pm", noon = "noon", midnight = "midnight",
  },
  -- Words of reporting, which say nothing of what a text is about.
  reports = "said says say saying told tells telling added adds reported reports according",
}
