--- Which lines of a pasted text are the body: a tagger over the lines (the model `pasted`).
-- Each line is one of four parts, in the order in which a page has them: what stands before the
-- body, the body, what is inserted into it (captions, teasers, advertisements), and what follows.
-- The order is built into the tagger's transitions (it knows the pairs of its examples and no others), so
-- that a teaser of sentences after the end stays outside.
-- @module newskit.read.pasted.blocks

local features = require "newskit.read.pasted.features"
local noise = require "newskit.read.pasted.noise"
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

-- A text by itself has little noise, of few kinds before its foot, and no more headings than articles have: else it is
-- a page, of which this says too little. Comments, logins and players are what only pages have.
local FEW_LINES, FEW_SHARE, FEW_KINDS, HEADINGS = 4, 0.25, 2, 0.15
local of_pages = {comments = true, login = true, player = true}

local function is_little(list, found, count)
  if count > FEW_LINES + FEW_SHARE * #list then return false end
  local last, kinds, seen = #list, 0, {}
  while last > 0 and found[last] do last = last - 1 end
  for at in ipairs(list) do
    local kind = found[at]
    if of_pages[kind] then return false end
    if kind and at < last and not seen[kind] then
      seen[kind], kinds = true, kinds + 1
    end
  end
  return kinds <= FEW_KINDS
end

-- The parts of a text by itself, maybe with a little noise in it; nil for a page.
local function around_noise(list)
  local found, count = noise.of(list)
  if not is_little(list, found, count) then return nil end
  local rest, places = {}, {}
  for at, line in ipairs(list) do
    if not found[at] then
      rest[#rest + 1] = line
      places[#rest] = at
    end
  end
  if #rest == 0 and count > 0 or not plain.is(rest, count > 0 and HEADINGS or nil) then return nil end
  if count > 0 and plain.has_lists(rest) then return nil end
  local path, of_rest, seen = {}, plain.path(rest), false
  for at, part in ipairs(of_rest) do path[places[at]] = part end
  for at in ipairs(list) do
    seen = seen or path[at] == 2
    path[at] = path[at] or (seen and 3 or 1)
  end
  for at = #list, 1, -1 do
    if path[at] == 2 then break end
    if path[at] == 3 then path[at] = 4 end
  end
  return path
end

--- Labels lines with their parts.
-- @tparam table list lines of `read/lines.lua`
-- @tparam[opt] newskit.tagger model by default the shipped one, `pasted`
-- @treturn table for each line the name of its part
function blocks.label(list, model)
  local path = not model and around_noise(list)
  if not path then
    path = path_of(list, model or tagger.shipped "pasted")
    local long, kept = coverage(list, path)
    if long > 0 and kept < 0.25 * long then path = plain.path(list) end
    if path[1] == 1 and plain.is_paragraph(list) then path[1] = 2 end
  end
  local names = {}
  for at, part in ipairs(path) do names[at] = blocks.parts[part] end
  return names
end

return blocks
