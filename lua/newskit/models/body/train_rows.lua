-- What the body finder knows of every block of every page, for training: one JSON object a page.
--
--   train_rows.lua FOLDER [SCORES.jsonl]
--
-- Reads FOLDER/pages/*.html.gz. Prints `id`, `columns`, `texts` (of the blocks), `parents` (the element
-- that holds each, and the one around it) and `rows` (hexadecimal). SCORES has a line for each page,
-- `id` and `scores` of a first model; without it the context columns are zero.
local cjson = require "cjson"
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local lfs = require "lfs"

local folder, scores_path = ...
assert(folder, "usage: train_rows.lua FOLDER [SCORES.jsonl]")

local names, scores = {}, {}
for name in lfs.dir(folder .. "/pages") do
  names[#names + 1] = name:match "^(.*)%.html%.gz$"
end
table.sort(names)
if scores_path then
  for line in io.lines(scores_path) do
    local row = cjson.decode(line)
    scores[row.id] = row.scores
  end
end

local function hex(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

for _, id in ipairs(names) do
  local page <close> = core.page(assert(gzip.read(("%s/pages/%s.html.gz"):format(folder, id))))
  local columns, rows = page:features(scores[id])
  local texts, parents = {}, {}
  for index, block in ipairs(page:blocks "all") do
    local parent = page:parent(block.node) or 1
    texts[index], rows[index] = block.text, hex(rows[index])
    parents[index] = {parent, page:parent(parent) or 1}
  end
  print(cjson.encode {id = id, columns = columns, texts = texts, parents = parents, rows = table.concat(rows)})
end
