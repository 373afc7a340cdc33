--- The articles themselves: one row with the facts of each.
-- @module newskit.analyzers.articles
local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"

local columns = {
  {name = "headline"}, {name = "published"}, {name = "site"}, {name = "section"}, {name = "byline"},
  {name = "language"}, {name = "tokens", type = "integer"}, {name = "kind"}, {name = "origin"},
}

return analyzer.new{
  name = "articles",
  title = "Articles",
  summary = "headline, date, site, section, byline and length of each article",
  run = function(article)
    local record = {tokens = #article.body}
    for _, column in ipairs(columns) do
      local value = article[column.name]
      if type(value) == "string" then record[column.name] = value end
    end
    return frame.new{columns = columns}:add(record)
  end,
}
