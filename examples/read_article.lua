-- Reading an article, and asking where its fields came from.
--   newskit run examples/read_article.lua [FILE]
local nk = require "newskit"

local path = arg and arg[1] or "examples/article.txt"
local article = assert(nk.read(path))
print(article)

for _, field in ipairs {"headline", "byline", "published", "authors", "language", "section"} do
  local source, others = article:source(field)
  if source then print(("%-10s from %s, %d other values"):format(field, source, #others)) end
end

print(#article.blocks .. " blocks; the first begins:")
local first = article.blocks[1]
if first then print("  " .. article.text:sub(first.first, first.last):sub(1, 60)) end

for _, related in ipairs(article.related) do print("related: " .. related.headline, related.published or "") end

-- A rule for a site of one's own: XPath or a function for any field, tried before the general way.
nk.sites.add {
  host = "news.example",
  fields = {headline = "//div[@class='title']", section = function() return "Town" end},
}
local page = "<div class=title>Bridge to close</div><p>The bridge will close on Monday, the council said.</p>"
local other = assert(nk.parse(page, {url = "https://news.example/bridge"}))
print(other.headline, other.section, (other:source "headline"))
