--- Trains the tagger of the lines of pasted texts. `spec/eval/models.lua pasted SHARED` calls it.
--
--   newskit run lua/newskit/models/pasted/train.lua --folds N FOLDER…
--
-- prints the bodies that models find which have not seen a page of the same site, for the scorer.
-- A FOLDER has pasted.jsonl.gz (`id`, `text`) and gold.jsonl (`id`, `body`). A line is body where the gold
-- body has it.
local cjson = require "cjson"
local features = require "newskit.read.pasted.features"
local gzip = require "newskit.read.bytes.gzip"
local lines = require "newskit.read.pasted.lines"
local tagger = require "newskit.tagger"

-- Columns that mean little by themselves: what they tell hangs on how the line, or the next one, is built.
local together = {
  "size ending", "bullet size", "before build", "after build", "line_before build", "line_after build",
  "line_before build line_after", "shared long", "left long", "past long", "ending@-1", "ending@1", "size@-1", "size@1",
}

local function templates()
  local list, joined = {""}, table.concat(together, " ")
  for _, template in ipairs(together) do list[#list + 1] = template end
  for _, name in ipairs(features.names) do
    local alone = name == "size" or name == "ending" or name == "bullet"
    if alone or not joined:find("%f[%w_]" .. name .. "%f[^%w_]") then list[#list + 1] = name end
  end
  return list
end

-- Chosen by what held-out sites say, on the same pages: see `held_out` of the card.
local settings = {templates = templates(), epochs = 35, rate = 0.1, l2 = 0.003, dropout = 0.25, cutoff = 2, seed = 1,
  size = 1 << 20, note = "parts of a pasted page: before, body, inside, after"}

local function rows_of(path)
  local rows = {}
  for line in assert(gzip.read(path)):gmatch "[^\n]+" do rows[#rows + 1] = cjson.decode(line) end
  return rows
end

local function squeeze(text) return (text:gsub("\xC2\xA0", " "):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) end

-- Is each line in the gold body? Short lines must be whole paragraphs of it.
local function in_body(list, body)
  local whole, paragraphs = squeeze(body), {}
  for paragraph in body:gmatch "[^\n]+" do paragraphs[squeeze(paragraph)] = true end
  local found = {}
  for at, line in ipairs(list) do
    local text = squeeze(line.text)
    found[at] = paragraphs[text] or (#text >= 40 and whole:find(text, 1, true) ~= nil)
  end
  return found
end

-- The runs of body lines that touch no long body line at the edges are tag lists and the like.
local function parts_of(list, body)
  local inside = in_body(list, body)
  local first, last
  for at, line in ipairs(list) do
    if inside[at] and line.width >= 60 then first, last = first or at, at end
  end
  if not first then return nil end
  while first > 2 and inside[first - 1] do first = first - 1 end
  while last < #list and inside[last + 1] do last = last + 1 end
  local parts = {}
  for at = 1, #list do
    parts[at] = at < first and "before" or at > last and "after" or inside[at] and "body" or "inside"
  end
  return parts
end

local function group_of(id) return (id:gsub("[_%-]%d%d%d%d.*$", "")) end

-- The pages of a folder whose gold body is among their lines.
local function load(folder)
  local examples, gold = {}, {}
  for _, row in ipairs(rows_of(folder .. "/gold.jsonl")) do gold[row.id] = row.body end
  for _, row in ipairs(rows_of(folder .. "/pasted.jsonl.gz")) do
    local list = lines.split(row.text)
    local parts = gold[row.id] and parts_of(list, gold[row.id])
    if parts then
      examples[#examples + 1] = {id = row.id, group = group_of(row.id), lines = list, tags = parts,
        document = features.columns(list)}
    end
  end
  return examples
end

local function train(examples)
  local opts = {data = examples}
  for name, value in pairs(settings) do opts[name] = value end
  return tagger.train(opts)
end

local function text_of(example, model)
  local kept = {}
  for at, part in ipairs(model:tag(example.document)) do
    if part == "body" then kept[#kept + 1] = example.lines[at].text end
  end
  return table.concat(kept, "\n\n")
end

local function fold_predictions(examples, folds)
  local groups, number = {}, 0
  for _, example in ipairs(examples) do
    if not groups[example.group] then
      groups[example.group] = number % folds
      number = number + 1
    end
  end
  for fold = 0, folds - 1 do
    local seen, held = {}, {}
    for _, example in ipairs(examples) do
      table.insert(groups[example.group] == fold and held or seen, example)
    end
    local model = train(seen)
    for _, example in ipairs(held) do
      print(cjson.encode {id = example.id, text = text_of(example, model)})
    end
  end
end

if arg and arg[1] == "--folds" then
  local examples = {}
  for at = 3, #arg do
    for _, example in ipairs(load(arg[at])) do examples[#examples + 1] = example end
  end
  fold_predictions(examples, assert(math.tointeger(tonumber(arg[2])), "--folds N FOLDER..."))
end

return {
  train = function(shared) return {pasted = train(load(shared .. "/data/pasted")).bytes} end,
}
