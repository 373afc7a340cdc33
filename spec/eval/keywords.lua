-- Prints keywords for ../shared/eval/keywords_score.py, or what the ranking is learned from.
--
--   build/newskit run spec/eval/keywords.lua INPUT.jsonl[.gz] [TOP]
--   build/newskit run spec/eval/keywords.lua INPUT.jsonl[.gz] features
--
-- INPUT has one object a line; its `id` and `text` are read. "features" prints every candidate with its
-- features, for lua/newskit/models/keywords/train.py.
local cjson = require "cjson.safe"
local core = require "newskit.core"
local extractor = require "newskit.analyzers.shared.extractor"
local gzip = require "newskit.read.bytes.gzip"
local nk = require "newskit"
local stopwords = require "newskit.language.stopwords"

local path = arg[1] or error "usage: keywords.lua INPUT.jsonl[.gz] [TOP | features]"
local top = tonumber(arg[2] or 20)

local function read(name)
  local file <close> = assert(io.open(name, "rb"))
  local bytes = file:read "a"
  return gzip.is(bytes) and assert(gzip.unpack(bytes)) or bytes
end

local named = {amp = "&", quot = '"', lt = "<", gt = ">", nbsp = " ", apos = "'"}

--- What a careless export leaves in a text: character references and doubled quotation marks.
local function clean(text)
  text = text:gsub("&#(%d%d?%d?%d?%d?);", function(code) return utf8.char(tonumber(code)) end)
  return (text:gsub("&(%a+);", named):gsub('""', '"'))
end

local function candidates(text)
  local list, document = {}, core.document(text)
  local ranked = extractor.of(stopwords.resolve("auto", {body = document})):run(document, 0, true)
  for i, found in ipairs(ranked) do
    list[i] = {term = found.text, features = found.features}
  end
  return list
end

for line in read(path):gmatch "[^\n]+" do
  local record = assert(cjson.decode(line))
  local text = clean(record.text)
  local result = {id = record.id}
  if arg[2] == "features" then
    result.candidates = candidates(text)
  else
    result.keywords = setmetatable({}, cjson.array_mt)
    for i, found in ipairs(nk.keywords(text, {top = top})) do result.keywords[i] = found.term end
  end
  io.write(cjson.encode(result), "\n")
end
