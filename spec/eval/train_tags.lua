-- Trains the taggers of parts of speech and of names that ship (newskit.models.pos, .names), prints
-- how they do on the dev half, and writes the models with their provenance.
--
--   newskit run spec/eval/train_tags.lua [--write] SHARED
--
-- SHARED is the folder with data/quotes and data/tags (their READMEs tell what they are). Only the
-- train half is learned from. The same command gives the same bytes.
local cjson = require "cjson"
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local models = require "spec.eval.models"
local tagger = require "newskit.tagger"

local pos_templates = {
  "", "form", "norm", "norm@-1", "norm@1", "norm@-2", "norm@2", "norm@-1 norm", "norm norm@1",
  "norm@-1 norm@1", "norm@-2 norm@-1", "norm@1 norm@2", "suffix1", "suffix2", "suffix3", "suffix4",
  "prefix1", "prefix2", "prefix3", "shape", "case place", "outline", "suffix3@-1", "suffix3@1",
  "suffix3@-2", "suffix3@2", "suffix2@-1 suffix2", "suffix2 suffix2@1", "suffix3@-1 case",
  "suffix3@1 case", "case@-1 case case@1",
}

local name_templates = {
  "", "form", "norm", "norm@-1", "norm@1", "norm@-2", "norm@2", "form@-1", "form@1", "form@-1 form",
  "form form@1", "norm@-1 case", "norm@1 case", "norm@-2 norm@-1 case", "case norm@1 norm@2",
  "suffix2", "suffix3", "suffix4", "prefix3", "prefix4", "shape", "case place", "outline",
  "suffix3@-1 case", "case@-1 case case@1", "case@-2 case@-1 case case@1", "case case@1 case@2",
  "shape@-1 shape", "shape shape@1", "pos", "pos@-1 pos", "pos pos@1", "pos@-1 pos pos@1",
  "pos@-2 pos@-1 pos", "pos pos@1 pos@2", "form@-2 case@-1 case", "norm@3 case", "norm@-3 case",
  "form@-1 case", "form@-2 form@-1 form", "form form@1 form@2",
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

local function figures(report)
  local result = {}
  for _, row in ipairs(report) do result[#result + 1] = ("%s F1 %.3f"):format(row.tag, row.f1) end
  return result
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

local function progress(epoch, loss) io.stderr:write(("  epoch %d: loss %.4f\n"):format(epoch, loss)) end

local function main(arguments)
  local write = arguments[1] == "--write"
  local shared = arguments[write and 2 or 1] or error("usage: train_tags.lua [--write] SHARED", 0)
  local train, dev = examples(shared, "train"), examples(shared, "dev")
  local pos = tagger.train{data = task(train, "pos"), templates = pos_templates, epochs = 4, cutoff = 3,
    rate = 0.2, dictionary = 20, size = 1150000, progress = progress, note = "Penn Treebank tags"}
  local all, aligned = accuracy(pos, dev)
  local pos_figures = {("accuracy %.4f of all silver tokens"):format(all),
    ("accuracy %.4f of those with the same bounds"):format(aligned)}
  local names = tagger.train{data = task(train, "names", pos), templates = name_templates, epochs = 5,
    rate = 0.2, size = 1150000, progress = progress, note = "PERSON ORGANIZATION LOCATION MISC"}
  local report = names:evaluate(task(dev, "names", pos), {outside = "O"})
  for _, line in ipairs(pos_figures) do print(line) end
  print(report)
  if not write then return end
  local source = "the train half of the silver tags (Stanford CoreNLP) published with PolNeAR 1.0.0"
  local command = "newskit run spec/eval/train_tags.lua --write SHARED"
  models.write(pos, "pos", {data = source, command = command, figures = pos_figures})
  models.write(names, "names", {data = source, command = command, figures = figures(report)})
end

main(arg)
