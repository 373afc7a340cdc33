--- Who is quoted in a set of articles: people and organizations, roles, kinds and genders of sources, and
-- how. Arguments: `top` (30), how many speakers.
local pipeline = require "newskit.pipeline"

--- Quotations counted by one field.
local function by(field, title)
  return {"quotes", as = "quotes_by_" .. field,
    merge = {keys = field, measures = {"count as quotations", "articles"}, sort = "-quotations"},
    show = {title = title, plot = {kind = "bar", y = "quotations"}},
  }
end

return function(arguments)
  return pipeline.new{
    name = "who-is-quoted",
    summary = "speakers, their roles, kinds and genders, and how they are quoted",
    {"quotes", as = "speakers",
      merge = {
        where = function(quote) return quote.speaker ~= nil end,
        keys = "speaker",
        measures = {
          "count as quotations", "articles", "first role as role", "first affiliation as affiliation",
          "first kind as kind", "first gender as gender",
        },
        sort = {"-quotations", "-articles"}, top = arguments.top or 30,
      },
      show = {title = "Speakers", rows = arguments.top or 30},
    },
    by("kind", "Kinds of sources"),
    by("gender", "Genders of speakers"),
    by("type", "Types of quotations"),
    by("verb", "Reporting verbs"),
  }
end
