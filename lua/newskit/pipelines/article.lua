--- What `newskit report FILE` shows of one article.
local analyzer = require "newskit.analyzer"
local pipeline = require "newskit.pipeline"

local wanted = {
  {"keywords", top = 10},
  {"quotes", show = {title = "Quotations", columns = {"type", "speaker"}, body = "content", rows = 50}},
  {"speakers", show = {title = "Speakers"}},
}

local items = {name = "article", summary = "keywords, quotations and speakers of one article"}
for _, item in ipairs(wanted) do
  if analyzer.find(item[1]) then items[#items + 1] = item end
end

return pipeline.new(items)
