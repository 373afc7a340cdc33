-- From the text of an article to its quotations with resolved speakers: CPU time and MB/s, with the
-- models and by rules alone, and what the taggers of parts of speech and names take of it.
--
--   build/newskit run spec/bench/quotes.lua ARTICLES.jsonl[.gz] [TURNS]
--
-- ARTICLES has an object with `text` a line. The ways take turns; the median of the turns counts.
local cjson = require "cjson"
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local quotes = require "newskit.quotes"
local tagger = require "newskit.tagger"

local path, turns = arg[1], tonumber(arg[2] or 5)
assert(path, "usage: quotes.lua ARTICLES.jsonl[.gz] [TURNS]")

collectgarbage("incremental", 400, 400) -- as spec/eval/quotes.lua does

local texts, bytes = {}, 0
for line in assert(gzip.read(path)):gmatch "[^\n]+" do
  texts[#texts + 1] = cjson.decode(line).text
  bytes = bytes + #texts[#texts]
end

local function document(text) return assert(core.document(text, {clitics = true})) end

local ways = {
  {"text to quotations", function(text) quotes.attribute(document(text), {speech = true}) end},
  {"the same, rules alone", function(text) quotes.attribute(document(text), {speech = true, rules = true}) end},
  {"document, parts of speech, names", function(text)
    local columns = tagger.columns(document(text))
    assert(columns:add("pos", tagger.shipped("pos"):tag(columns)))
    tagger.shipped("names"):tag(columns)
  end},
}

local function clock(work)
  collectgarbage()
  local start = os.clock()
  for _, text in ipairs(texts) do work(text) end
  return os.clock() - start
end

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

local taken = {}
for way = 1, #ways do
  taken[way] = {}
  clock(ways[way][2]) -- models are read, caches filled
end
for turn = 1, turns do
  for way = 1, #ways do taken[way][turn] = clock(ways[way][2]) end
end
print(("%d articles, %.2f MB, medians of %d turns"):format(#texts, bytes / 1e6, turns))
for way, name in ipairs(ways) do
  local seconds = median(taken[way])
  print(("%-34s %7.3f s  %6.2f MB/s  %6.0f articles/s"):format(name[1], seconds, bytes / seconds / 1e6,
                                                                 #texts / seconds))
end
