--- What a set of articles is like: how much is published where and when, what about, and who is quoted.
-- Arguments: `by` (site), the field that articles are counted by, and `top` (20), rows of the tables.
-- @module newskit.pipelines.outlet
local pipeline = require "newskit.pipeline"

return function(arguments)
  local top = arguments.top or 20
  return pipeline.new{
    name = "outlet",
    summary = "how much is published, when, what about, and who is quoted",
    {"volume", by = arguments.by or "site", show = {plot = {kind = "bar", y = "articles"}, rows = top}},
    {"volume", by = "day", as = "days", show = {title = "Days", plot = {kind = "line", y = "articles"}, rows = top}},
    {"keywords", top = 10,
      merge = {
        keys = "term", measures = {"articles", "sum frequency as frequency"}, sort = {"-articles", "-frequency"},
        top = 10 * top,
      },
      show = {plot = {kind = "bar", y = "articles"}, rows = top,
        caption = "The ten best keywords of each article, by the number of articles."},
    },
    {"quotes", as = "speakers",
      merge = {
        where = function(quote) return quote.speaker ~= nil end,
        keys = "speaker",
        measures = {"count as quotations", "articles", "first role as role", "first kind as kind"},
        sort = {"-quotations", "-articles"}, top = 10 * top,
      },
      show = {title = "Who is quoted", rows = top},
    },
    {"quotes", as = "sources",
      merge = {keys = "kind", measures = {"count as quotations", "articles"}, sort = "-quotations"},
      show = {title = "Kinds of sources", plot = {kind = "bar", y = "quotations"}},
    },
  }
end
