--- What articles can be counted by: a field, or the beginning of one.
-- @module newskit.analyzers.shared.facet
local facet = {}

local readings = {
  site = function(article) return article.site end,
  section = function(article) return article.section end,
  language = function(article) return article.language end,
  byline = function(article) return article.byline end,
  kind = function(article) return article.kind end,
  year = function(article) return article.published and article.published:match "^%d%d%d%d" end,
  month = function(article) return article.published and article.published:match "^%d%d%d%d%-%d%d" end,
  day = function(article) return article.published and article.published:match "^%d%d%d%d%-%d%d%-%d%d" end,
}

--- The names, in the order in which help lists them.
facet.names = {"site", "section", "language", "byline", "kind", "year", "month", "day"}

--- The names of those that are dates and sort by themselves.
facet.dates = {year = true, month = true, day = true}

--- The value of facet `name` of an article, or nil.
function facet.value(name, article)
  return readings[name](article)
end

return facet
