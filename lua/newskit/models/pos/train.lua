--- Trains the tagger of parts of speech. `spec/eval/models.lua SHARED pos` calls it.
--
-- SHARED is the folder with data/quotes and data/tags (their READMEs tell what they are). Only the train
-- half is learned from. The same command gives the same bytes; `measure` prints what the cards say.
local cjson = require "cjson"
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local tagger = require "newskit.tagger"

local templates = {
  "", "form", "norm", "norm@-1", "norm@1", "norm@-2", "norm@2", "norm@-1 norm", "norm norm@1",
  "norm@-1 norm@1", "norm@-2 norm@-1", "norm@1 norm@2", "suffix1", "suffix2", "suffix3", "suffix4",
  "prefix1", "prefix2", "prefix3", "shape", "case place", "outline", "suffix3@-1", "suffix3@1",
  "suffix3@-2", "suffix3@2", "suffix2@-1 suffix2", "suffix2 suffix2@1", "suffix3@-1 case",
  "suffix3@1 case", "case@-1 case case@1",
}

local kept = {PERSON = true, ORGANIZATION = true, LOCATION = true, MISC = true}

local function rows(path)
  local list = {}
  for line in assert(gzip.read(path)):gmatch "[^\n]+" do list[#list + 1] = cjson.decode(line) end
  return list
end

-- The silver token that a token shares most bytes with, as an index; `from` is where to look.
local function partner(silver, from, first, last)
  while silver[from] and silver[from][2] <= first do from = from + 1 end
  local best, most, k = nil, 0, from
  while silver[k] and silver[k][1] < last do
    local shared = math.min(last, silver[k][2]) - math.max(first, silver[k][1])
    if shared > most then best, most = k, shared end
    k = k + 1
  end
  return best, from
end

-- Examples with the silver tags on newskit's tokens; exact counts tokens with the same bounds.
local function examples(shared, half)
  local texts, list = {}, {}
  for _, row in ipairs(rows(shared .. "/data/quotes/" .. half .. ".jsonl.gz")) do texts[row.id] = row.text end
  for _, row in ipairs(rows(shared .. "/data/tags/" .. half .. ".jsonl.gz")) do
    local document = assert(core.document(texts[row.id], {clitics = true}))
    local firsts, lasts = document:spans "token"
    local example = {document = document, pos = {}, names = {}, silver = row.tokens}
    local from = 1
    for i = 1, #firsts do
      local best
      best, from = partner(row.tokens, from, firsts[i] - 1, lasts[i])
      local token = row.tokens[best or 0] or {0, 0, "SYM", "O"}
      example.pos[i] = token[3]
      example.names[i] = kept[token[4]] and token[4] or "O"
    end
    list[#list + 1] = example
  end
  return list
end

-- Examples for one task; `mark`, when given, adds its tags as the column "pos".
local function task(list, field, mark)
  local at = 0
  return function()
    at = at + 1
    local example = list[at]
    if not example then return nil end
    local columns = mark and {pos = mark:tag(example.document)} or nil
    return {document = example.document, tags = example[field], columns = columns}
  end
end

-- The share of silver tokens whose bounds and tag are found, and of those with the same bounds.
local function accuracy(pos, list)
  local total, aligned, right = 0, 0, 0
  for _, example in ipairs(list) do
    local firsts, lasts = example.document:spans "token"
    local tags, by_bounds = pos:tag(example.document), {}
    for i = 1, #tags do by_bounds[firsts[i] - 1 << 32 | lasts[i]] = tags[i] end
    for _, token in ipairs(example.silver) do
      local tag = by_bounds[math.tointeger(token[1]) << 32 | math.tointeger(token[2])]
      total = total + 1
      if tag then aligned = aligned + 1 end
      if tag == token[3] then right = right + 1 end
    end
  end
  return right / total, right / aligned
end

local function train(shared)
  return tagger.train{data = task(examples(shared, "train"), "pos"), templates = templates, epochs = 4, cutoff = 3,
    rate = 0.2, dictionary = 20, size = 1150000, note = "Penn Treebank tags"}
end

return {
  examples = examples,
  task = task,
  train = function(shared) return {pos = train(shared).bytes} end,
  measure = function(shared)
    for _, half in ipairs {"train", "dev"} do
      print(half, accuracy(tagger.shipped "pos", examples(shared, half)))
    end
  end,
}
