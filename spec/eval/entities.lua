--- Prints the persons and organizations that texts name, for scoring, one JSON object a line.
-- Usage: newskit run spec/eval/entities.lua INPUT.jsonl[.gz]
--
-- Reads only `id` and `text` of each line; prints `{id, entities: [{name, kind, mentions, role, affiliation,
-- gender}]}`,
-- mentions as they stand in the text.
local cjson = require "cjson"
local gzip = require "newskit.read.bytes.gzip"
local json = require "newskit.base.json"
local nk = require "newskit"

local path = arg[1] or error("usage: entities.lua INPUT.jsonl[.gz]", 0)

local function mentions_of(record, text)
  local list, seen = {}, {}
  for _, span in ipairs(record.mentions) do
    local form = text:sub(span.first, span.last)
    if not seen[form] then list[#list + 1] = form end
    seen[form] = true
  end
  return json.array(list)
end

for line in assert(gzip.read(path)):gmatch "[^\n]+" do
  local row = cjson.decode(line)
  local article, list = {kind = "text", body = nk.document(row.text)}, {}
  local frame = nk.entities(article)
  for _, record in ipairs(frame) do
    list[#list + 1] = json.object{
      {"name", record.name}, {"kind", record.kind}, {"mentions", mentions_of(record, frame.text)},
      {"role", record.role}, {"affiliation", record.affiliation}, {"gender", record.gender},
    }
  end
  print(json.encode(json.object{{"id", row.id}, {"entities", json.array(list)}}))
end
