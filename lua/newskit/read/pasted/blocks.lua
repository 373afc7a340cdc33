--- Which lines of a pasted text are the body: a tagger over the lines (the model `pasted`).
-- Each line is one of four parts, in the order in which a page has them: what stands before the
-- body, the body, what is inserted into it (captions, teasers, advertisements), and what follows.
-- The order is built into the tagger's transitions (it knows the pairs of its examples and no others), so
-- that a teaser of sentences after the end stays outside.
-- @module newskit.read.pasted.blocks

local features = require "newskit.read.pasted.features"
local plain = require "newskit.read.pasted.plain"
local tagger = require "newskit.tagger"

local blocks = {}

--- The parts, as `read/pasted/plain.lua` numbers them.
blocks.parts = {"before", "body", "inside", "after"}

local numbers = {}
for number, part in ipairs(blocks.parts) do numbers[part] = number end

-- The most probable sequence of parts, as numbers.
local function path_of(list, model)
  local path = {}
  for at, part in ipairs(model:tag(features.columns(list))) do path[at] = numbers[part] end
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
-- @tparam[opt] newskit.tagger model by default the shipped one, `pasted`
-- @treturn table for each line the name of its part
function blocks.label(list, model)
  local path
  if not model and plain.is(list) then
    path = plain.path(list)
  else
    path = path_of(list, model or tagger.shipped "pasted")
    local long, kept = coverage(list, path)
    if long > 0 and kept < 0.25 * long then path = plain.path(list) end
    if path[1] == 1 and plain.is_paragraph(list[1], #list == 1) then path[1] = 2 end
  end
  local names = {}
  for at, part in ipairs(path) do names[at] = blocks.parts[part] end
  return names
end

return blocks
