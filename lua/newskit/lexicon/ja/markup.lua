-- What class names and openings of lines tell of the parts of a page, in Japanese. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  openings = {
    related = "関連",
  },
}
