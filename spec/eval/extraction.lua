-- Predictions for extraction_score.py on pages: one JSON object a line.
--
--   extraction.lua FOLDER      reads FOLDER/pages, and of FOLDER/gold.jsonl only `id` and `url`
local cjson = require "cjson"
local gzip = require "newskit.read.bytes.gzip"
local read = require "newskit.read"

local folder = assert((...), "usage: extraction.lua FOLDER")

for line in io.lines(folder .. "/gold.jsonl") do
  local row = cjson.decode(line)
  local bytes = assert(gzip.read(("%s/pages/%s.html.gz"):format(folder, row.id)))
  local url = type(row.url) == "string" and row.url or nil
  local article = assert(read.parse(bytes, {format = "html", url = url, rules = false}))
  local prediction = {
    id = row.id, text = article.text, title = article.headline, date = article.published,
    language = article.language, sitename = article.site, description = article.description, kind = article.kind,
  }
  if article.authors and #article.authors > 0 then prediction.authors = article.authors end
  print(cjson.encode(prediction))
end
