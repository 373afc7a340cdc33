--- What `newskit report FOLDER -o page.html` shows of many articles: the articles themselves, who is quoted, what
-- they are about, how outlets differ, and copies. Arguments: `top` (20), rows of the tables.
-- @module newskit.pipelines.corpus
local pipeline = require "newskit.pipeline"

return function(arguments)
  local top = arguments.top or 20
  return pipeline.new{
    name = "corpus",
    summary = "a page to work with: every article, who is quoted, words, outlets side by side",
    {"dossier", show = {rows = top}},
    {"keywords", top = 10,
      merge = {
        keys = "term", measures = {"articles", "sum frequency as frequency"}, sort = {"-articles", "-frequency"},
        top = 10 * top,
      },
      show = {rows = top, caption = "The ten best keywords of each article, by the number of articles."},
    },
    {"speakers", show = {
      columns = {"speaker", "quotations", "articles", "words", "direct_share", "kind", "gender", "role", "affiliation"},
      rows = top,
    }},
    {"sources", by = "site", show = {
      columns = {"site", "kind", "gender", "quotations", "share", "articles"}, rows = top,
    }},
    {"volume", show = {rows = top}},
    {"volume", by = "day", as = "days", show = {title = "Days", rows = top}},
    {"typical", show = {rows = top, columns = {"site", "term", "articles", "share", "others", "others_share",
      "log_ratio", "g2"}}},
    {"duplicates", show = {rows = top}},
  }
end
