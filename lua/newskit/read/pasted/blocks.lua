--- Which lines of a pasted text are the body: a linear-chain model over the lines.
-- Each line is one of four parts, in the order in which a page has them: what stands before the
-- body, the body, what is inserted into it (captions, teasers, advertisements), and what follows.
-- The order is built into the transitions, so that a teaser of sentences after the end stays outside.
-- @module newskit.read.pasted.blocks

local features = require "newskit.read.pasted.features"
local plain = require "newskit.read.pasted.plain"

local blocks = {}

--- The parts, in the order of the weights.
blocks.parts = {"before", "body", "inside", "after"}

-- Which part may follow which; an insertion is followed by the body again.
local follows = {
  {true, true, false, false},
  {false, true, true, true},
  {false, true, true, false},
  {false, false, false, true},
}
blocks.follows = follows
blocks.first = {true, true, false, false}
blocks.final = {false, true, false, true}

--- The score of every part for every line.
-- @tparam table names for each line its features
-- @tparam table weights feature → four numbers
-- @treturn table for each line four numbers
function blocks.scores(names, weights)
  local scores = {}
  for at, list in ipairs(names) do
    local a, b, c, d = 0.0, 0.0, 0.0, 0.0
    for _, name in ipairs(list) do
      local row = weights[name]
      if row then a, b, c, d = a + row[1], b + row[2], c + row[3], d + row[4] end
    end
    scores[at] = {a, b, c, d}
  end
  return scores
end

local function step(previous, scores, moves)
  local row, from = {}, {}
  for part = 1, 4 do
    local best, origin = -math.huge, 0
    for before = 1, 4 do
      local score = follows[before][part] and previous[before] + moves[before][part] or -math.huge
      if score > best then best, origin = score, before end
    end
    row[part], from[part] = best + scores[part], origin
  end
  return row, from
end

--- The best sequence of parts (Viterbi).
-- @tparam table scores see @{scores}
-- @tparam table moves four by four, the weight of each transition
-- @treturn table for each line the number of its part
function blocks.decode(scores, moves)
  local count = #scores
  if count == 0 then return {} end
  local row, trace = {}, {}
  for part = 1, 4 do row[part] = blocks.first[part] and scores[1][part] or -math.huge end
  for at = 2, count do row, trace[at] = step(row, scores[at], moves) end
  local best, part = -math.huge, 2
  for last = 1, 4 do
    if blocks.final[last] and row[last] > best then best, part = row[last], last end
  end
  local path = {}
  for at = count, 1, -1 do
    path[at] = part
    part = trace[at] and trace[at][part] or part
  end
  return path
end

-- How much text of long lines there is, and how much of it the path takes as body.
local function coverage(list, path)
  local long, kept = 0, 0
  for at, line in ipairs(list) do
    if line.long then
      long = long + line.width
      if path[at] == 2 then kept = kept + line.width end
    end
  end
  return long, kept
end

--- Labels lines with their parts.
-- @tparam table list lines of `read/lines.lua`
-- @tparam[opt] table model weights and moves, by default `newskit.models.pasted`
-- @treturn table for each line the name of its part
function blocks.label(list, model)
  local path
  if not model and plain.is(list) then
    path = plain.path(list)
  else
    model = model or require "newskit.models.pasted"
    path = blocks.decode(blocks.scores(features.of(list), model.weights), model.moves)
    local long, kept = coverage(list, path)
    if long > 0 and kept < 0.25 * long then path = plain.path(list) end
    if path[1] == 1 and plain.is_paragraph(list[1], #list == 1) then path[1] = 2 end
  end
  local names = {}
  for at, part in ipairs(path) do names[at] = blocks.parts[part] end
  return names
end

return blocks
