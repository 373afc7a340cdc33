-- Predictions for extraction_score.py on pasted texts: one JSON object a line.
--
--   pasted.lua INPUT.jsonl[.gz]      reads only `id` and `text` of each line
local cjson = require "cjson"
local gzip = require "newskit.read.bytes.gzip"
local json = require "newskit.base.json"
local read = require "newskit.read"

local path = assert((...), "usage: pasted.lua INPUT.jsonl[.gz]")

for line in assert(gzip.read(path)):gmatch "[^\n]+" do
  local row = cjson.decode(line)
  local article = assert(read.parse(row.text, {format = "text"}))
  print(json.encode(json.object{
    {"id", row.id}, {"text", article.text}, {"title", article.headline}, {"authors", json.array(article.authors)},
    {"date", article.published}, {"language", article.language},
  }))
end
