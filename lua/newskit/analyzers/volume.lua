--- How much is published: articles and tokens by a field of the articles.
-- @module newskit.analyzers.volume
local analyzer = require "newskit.analyzer"
local facet = require "newskit.analyzers.shared.facet"
local frame = require "newskit.frame"

local function add_share(merged, options)
  local by, total = options.by, 0
  for index = 1, #merged do total = total + merged:get(index, "articles") end
  local result = frame.new{
    columns = {
      {name = by}, {name = "articles", type = "integer"}, {name = "tokens", type = "integer"},
      {name = "share", type = "number", unit = "%"},
    },
  }
  for _, record in ipairs(merged) do
    result:add{
      [by] = record.value, articles = record.articles, tokens = record.tokens,
      share = 100 * record.articles / total,
    }
  end
  if facet.dates[by] then return result:sort(by) end
  return result:sort("-articles")
end

local function count(article, options)
  local result = frame.new{
    columns = {
      {name = "value"}, {name = "articles", type = "integer"}, {name = "tokens", type = "integer"},
    },
  }
  return result:add{value = facet.value(options.by, article), articles = 1, tokens = #article.body}
end

return analyzer.new{
  name = "volume",
  title = "Volume",
  summary = "articles and tokens by site, section, language, kind, day, month or year",
  options = {
    by = {
      default = "site", choices = facet.names,
      summary = "the field to count by",
    },
  },
  run = function(article, options) return add_share(count(article, options), options) end,
  part = count,
  merge = {keys = "value", measures = {"sum articles as articles", "sum tokens as tokens"}},
  finish = add_share,
}
