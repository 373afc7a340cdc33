--- Trains the tagger of names. `spec/eval/models.lua SHARED names` calls it.
--
-- The data and their reading are those of the parts of speech, whose shipped model it uses: retrain that one
-- first. The same command gives the same bytes; `measure` prints what the card says.
local tagger = require "newskit.tagger"
local tags = dofile "lua/newskit/models/pos/train.lua"

local templates = {
  "", "form", "norm", "norm@-1", "norm@1", "norm@-2", "norm@2", "form@-1", "form@1", "form@-1 form",
  "form form@1", "norm@-1 case", "norm@1 case", "norm@-2 norm@-1 case", "case norm@1 norm@2",
  "suffix2", "suffix3", "suffix4", "prefix3", "prefix4", "shape", "case place", "outline",
  "suffix3@-1 case", "case@-1 case case@1", "case@-2 case@-1 case case@1", "case case@1 case@2",
  "shape@-1 shape", "shape shape@1", "pos", "pos@-1 pos", "pos pos@1", "pos@-1 pos pos@1",
  "pos@-2 pos@-1 pos", "pos pos@1 pos@2", "form@-2 case@-1 case", "norm@3 case", "norm@-3 case",
  "form@-1 case", "form@-2 form@-1 form", "form form@1 form@2",
}

local function data(shared, half)
  return tags.task(tags.examples(shared, half), "names", tagger.shipped "pos")
end

local function train(shared)
  return tagger.train{data = data(shared, "train"), templates = templates, epochs = 5, rate = 0.2, size = 1150000,
    note = "PERSON ORGANIZATION LOCATION MISC"}
end

return {
  train = function(shared) return {names = train(shared).bytes} end,
  measure = function(shared)
    for _, half in ipairs {"train", "dev"} do
      print(half, tagger.shipped "names":evaluate(data(shared, half), {outside = "O"}))
    end
  end,
}
