--- Trains the tagger of names. `spec/eval/models.lua SHARED names` calls it.
--
-- The silver names are those that silver.py finds, which makes data/names/{train,pages,dev}.jsonl of the train
-- half and the dev half of PolNeAR and of news pages. The shipped tagger of parts of speech is used: retrain that
-- one first. The same files give the same bytes; `measure` prints what the card says.
local cjson = require "cjson"
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local tagger = require "newskit.tagger"

local templates = {
  "", "form", "norm", "norm@-1", "norm@1", "norm@-2", "norm@2", "form@-1", "form@1", "form@-1 form",
  "form form@1", "norm@-1 case", "norm@1 case", "norm@-2 norm@-1 case", "case norm@1 norm@2",
  "suffix2", "suffix3", "suffix4", "prefix3", "prefix4", "shape", "case place", "outline",
  "suffix3@-1 case", "case@-1 case case@1", "case@-2 case@-1 case case@1", "case case@1 case@2",
  "shape@-1 shape", "shape shape@1", "pos", "pos@-1 pos", "pos pos@1", "pos@-1 pos pos@1",
  "pos@-2 pos@-1 pos", "pos pos@1 pos@2", "form@-2 case@-1 case", "norm@3 case", "norm@-3 case",
  "form@-1 case", "form@-2 form@-1 form", "form form@1 form@2",
}

-- What stays outside of a name although spaCy counts it in: an article before it, a genitive behind it.
local article, genitive = {the = true, a = true}, {["'s"] = true, ["’s"] = true}

-- The tag of each token: the kind of the name that it begins in.
local function tags_of(document, names)
  local firsts, lasts = document:spans "token"
  local tags, k = {}, 1
  for i = 1, #firsts do
    local at, word = firsts[i] - 1, document.text:sub(firsts[i], lasts[i]):lower()
    while names[k] and names[k][2] <= at do k = k + 1 end
    local inside = names[k] and names[k][1] <= at
    local left_out = inside and (names[k][1] == at and article[word] or genitive[word])
    tags[i] = inside and not left_out and names[k][3] or "O"
  end
  return tags
end

-- The examples of files one after another, with the parts of speech as the column "pos".
local function examples(shared, ...)
  local list, at, pos = {}, 0, tagger.shipped "pos"
  for _, name in ipairs {...} do
    local path = ("%s/data/names/%s.jsonl"):format(shared, name)
    for line in assert(gzip.read(path)):gmatch "[^\n]+" do list[#list + 1] = line end
  end
  return function()
    at = at + 1
    if not list[at] then return nil end
    local row = cjson.decode(list[at])
    local document = assert(core.document(row.text, {clitics = true}))
    return {document = document, tags = tags_of(document, row.names), columns = {pos = pos:tag(document)}}
  end
end

local function train(shared)
  return tagger.train{data = examples(shared, "train", "pages"), templates = templates, epochs = 5, rate = 0.2,
    size = 1150000, note = "PERSON ORGANIZATION LOCATION MISC"}
end

return {
  train = function(shared) return {names = train(shared).bytes} end,
  measure = function(shared)
    print("train", tagger.shipped "names":evaluate(examples(shared, "train", "pages"), {outside = "O"}))
    print("dev", tagger.shipped "names":evaluate(examples(shared, "dev"), {outside = "O"}))
  end,
}
