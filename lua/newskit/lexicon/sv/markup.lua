-- What class names and openings of lines tell of the parts of a page, in Swedish. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    article = "nyhet",
    content = "innehall",
    lead = "ingress",
  },
  openings = {
    ad = "annons",
    related = "läs mer | läs också | läs även",
    share = "dela",
    tags = "ämnen",
  },
}
