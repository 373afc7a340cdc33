-- Trains the line model of the pasted-text reader (newskit.models.pasted).
--
--   train_pasted.lua OUTPUT.lua FOLDER…         trains on FOLDER/pasted.jsonl.gz with FOLDER/gold.jsonl
--   train_pasted.lua --folds N FOLDER…          prints body predictions, every site by a model that
--                                               has not seen it
--
-- A conditional random field over lines, trained by stochastic gradient with AdaGrad steps and an L2
-- penalty; the weights are the mean of the later rounds. Lines are body where the gold body has them.
local cjson = require "cjson"
local blocks = require "newskit.read.pasted.blocks"
local features = require "newskit.read.pasted.features"
local gzip = require "newskit.read.bytes.gzip"
local lines = require "newskit.read.pasted.lines"

local settings = {rounds = 20, rate = 0.1, penalty = 0.02, minimum = 3, seed = 7}

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
    parts[at] = at < first and 1 or (at > last and 4 or (inside[at] and 2 or 3))
  end
  return parts
end

local function group_of(id) return (id:gsub("[_%-]%d%d%d%d.*$", "")) end

local function load(folders)
  local examples = {}
  for _, folder in ipairs(folders) do
    local gold = {}
    for _, row in ipairs(rows_of(folder .. "/gold.jsonl")) do gold[row.id] = row.body end
    for _, row in ipairs(rows_of(folder .. "/pasted.jsonl.gz")) do
      local list = lines.split(row.text)
      local parts = gold[row.id] and parts_of(list, gold[row.id])
      if parts then
        examples[#examples + 1] = {
          id = row.id, group = group_of(row.id), lines = list, parts = parts, names = features.of(list),
        }
      end
    end
  end
  return examples
end

local function log_sum(values)
  local top = math.max(values[1], values[2], values[3], values[4])
  if top == -math.huge then return top end
  local sum = 0
  for part = 1, 4 do sum = sum + math.exp(values[part] - top) end
  return top + math.log(sum)
end

local function forward(scores, moves)
  local rows = {{}}
  for part = 1, 4 do rows[1][part] = blocks.first[part] and scores[1][part] or -math.huge end
  for at = 2, #scores do
    local row = {}
    for part = 1, 4 do
      local from = {}
      for before = 1, 4 do
        from[before] = blocks.follows[before][part] and rows[at - 1][before] + moves[before][part] or -math.huge
      end
      row[part] = log_sum(from) + scores[at][part]
    end
    rows[at] = row
  end
  return rows
end

local function backward(scores, moves)
  local count, rows = #scores, {}
  rows[count] = {}
  for part = 1, 4 do rows[count][part] = blocks.final[part] and 0 or -math.huge end
  for at = count - 1, 1, -1 do
    local row = {}
    for part = 1, 4 do
      local to = {}
      for after = 1, 4 do
        local ahead = moves[part][after] + scores[at + 1][after] + rows[at + 1][after]
        to[after] = blocks.follows[part][after] and ahead or -math.huge
      end
      row[part] = log_sum(to)
    end
    rows[at] = row
  end
  return rows
end

local function updater(rate)
  local sums = {}
  return function(row, key, part, gradient)
    if gradient == 0 then return end
    sums[key] = sums[key] or {0, 0, 0, 0}
    sums[key][part] = sums[key][part] + gradient * gradient
    row[part] = row[part] + rate * gradient / math.sqrt(1e-6 + sums[key][part])
  end
end

local function learn(example, model, update, penalty)
  local scores = blocks.scores(example.names, model.weights)
  local alpha, beta = forward(scores, model.moves), backward(scores, model.moves)
  local last = {}
  for part = 1, 4 do last[part] = blocks.final[part] and alpha[#scores][part] or -math.huge end
  local total = log_sum(last)
  for at, names in ipairs(example.names) do
    local gradient = {}
    for part = 1, 4 do
      gradient[part] = (example.parts[at] == part and 1 or 0) - math.exp(alpha[at][part] + beta[at][part] - total)
    end
    for _, name in ipairs(names) do
      local row = model.weights[name]
      if row then
        for part = 1, 4 do update(row, name, part, gradient[part] - penalty * row[part] / #names) end
      end
    end
    if at > 1 then
      for before = 1, 4 do
        for part = 1, 4 do
          if blocks.follows[before][part] then
            local path = alpha[at - 1][before] + model.moves[before][part] + scores[at][part] + beta[at][part]
            local chance = math.exp(path - total)
            local seen = example.parts[at - 1] == before and example.parts[at] == part and 1 or 0
            update(model.moves[before], "move" .. before, part, seen - chance)
          end
        end
      end
    end
  end
end

local function shuffled(count, state)
  local order = {}
  for at = 1, count do order[at] = at end
  for at = count, 2, -1 do
    state = (state * 1103515245 + 12345) % 2147483648
    local other = state % at + 1
    order[at], order[other] = order[other], order[at]
  end
  return order, state
end

local function new_model(examples)
  local counts, model = {}, {weights = {}, moves = {}}
  for _, example in ipairs(examples) do
    for _, names in ipairs(example.names) do
      for _, name in ipairs(names) do counts[name] = (counts[name] or 0) + 1 end
    end
  end
  for name, count in pairs(counts) do
    if count >= settings.minimum then model.weights[name] = {0, 0, 0, 0} end
  end
  for part = 1, 4 do model.moves[part] = {0, 0, 0, 0} end
  return model
end

local function add_rows(sums, rows)
  for key, row in pairs(rows) do
    sums[key] = sums[key] or {0, 0, 0, 0}
    for part = 1, 4 do sums[key][part] = sums[key][part] + row[part] end
  end
end

local function accumulate(sum, model)
  add_rows(sum.weights, model.weights)
  add_rows(sum.moves, model.moves)
end

local function average(sum, count)
  for _, rows in pairs(sum) do
    for _, row in pairs(rows) do
      for part = 1, 4 do row[part] = row[part] / count end
    end
  end
  return sum
end

local function train(examples)
  local model, state = new_model(examples), settings.seed
  local update, sum = updater(settings.rate), {weights = {}, moves = {}}
  for round = 1, settings.rounds do
    local order
    order, state = shuffled(#examples, state)
    for _, at in ipairs(order) do learn(examples[at], model, update, settings.penalty) end
    if round > settings.rounds // 3 then accumulate(sum, model) end
  end
  return average(sum, settings.rounds - settings.rounds // 3)
end

local function text_of(example, model)
  local path = blocks.decode(blocks.scores(example.names, model.weights), model.moves)
  local kept = {}
  for at, part in ipairs(path) do
    if part == 2 then kept[#kept + 1] = example.lines[at].text end
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

local function number_text(value)
  local text = ("%.2f"):format(value):gsub("%.?0+$", "")
  return text == "-0" and "0" or text
end

local function row_text(row)
  local texts = {}
  for part = 1, 4 do texts[part] = number_text(row[part]) end
  return "{" .. table.concat(texts, ", ") .. "}"
end

local function save(path, model, examples)
  local names, groups, sites = {}, {}, 0
  for name in pairs(model.weights) do names[#names + 1] = name end
  table.sort(names)
  for _, example in ipairs(examples) do
    if not groups[example.group] then groups[example.group], sites = true, sites + 1 end
  end
  local file <close> = assert(io.open(path, "w"))
  file:write("-- Weights of the line model of pasted texts: feature → before, body, inside, after.\n",
    "-- Generated by spec/eval/train_pasted.lua; do not edit. Trained on ", #examples, " pasted pages of ", sites,
    " sites\n-- (public evaluation pages; only these weights are kept of them). MIT.\n",
    "return {\n  moves = {\n")
  for part = 1, 4 do file:write("    ", row_text(model.moves[part]), ",\n") end
  file:write "  },\n  weights = {\n"
  for _, name in ipairs(names) do file:write("    ", name, " = ", row_text(model.weights[name]), ",\n") end
  file:write "  },\n}\n"
end

local function main(arguments)
  local target = table.remove(arguments, 1)
  local folds = target == "--folds" and math.tointeger(tonumber(table.remove(arguments, 1)))
  assert(target and #arguments > 0, "usage: train_pasted.lua OUTPUT.lua|--folds N FOLDER...")
  local examples = load(arguments)
  if folds then return fold_predictions(examples, folds) end
  save(target, train(examples), examples)
end

main {...}
