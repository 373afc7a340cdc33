-- Predictions for extraction_score.py on pasted texts: one JSON object a line.
--
--   pasted.lua INPUT.jsonl[.gz]      reads only `id` and `text` of each line
local cjson = require "cjson"
local gzip = require "newskit.read.gzip"
local read = require "newskit.read"

local path = assert((...), "usage: pasted.lua INPUT.jsonl[.gz]")

for line in assert(gzip.read(path)):gmatch "[^\n]+" do
  local row = cjson.decode(line)
  local article = assert(read.parse(row.text, {format = "text"}))
  local prediction = {
    id = row.id, text = article.text, title = article.headline, date = article.published, language = article.language,
  }
  if #article.authors > 0 then prediction.authors = article.authors end
  print(cjson.encode(prediction))
end
