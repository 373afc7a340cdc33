--- Which names are those of agencies.
-- @module newskit.read.agency.names

local agencies = require "newskit.lexicon.agencies"
local wires = require "newskit.lexicon.wires"
local words = require "newskit.language.words"

local names = {}

local known = {}
for _, list in ipairs{agencies.names, wires.agencies} do
  for _, name in ipairs(list) do known[name] = true end
end

local LONGEST = 60 -- bytes of a name, or of the few that stand together

--- The agencies that a text consists of ("dpa/AFP", "AFP and Reuters"); nil when any part is none.
-- @tparam string text
-- @treturn ?{string,...}
function names.all(text)
  if #text > LONGEST then return nil end
  if known[words.fold(text)] then return {text} end
  local list = {}
  local divided = text:gsub(" and ", "/"):gsub(" und ", "/"):gsub(" et ", "/"):gsub(" y ", "/"):gsub(" e ", "/")
  for piece in divided:gmatch "[^/,;&|]+" do
    local name = piece:match "^%s*(.-)%s*$"
    if not known[words.fold(name)] then return nil end
    list[#list + 1] = name
  end
  return list[1] and list or nil
end

--- The first agency among several names, or nil.
-- @tparam string text
-- @treturn ?string
function names.among(text)
  if #text > LONGEST then return nil end
  if known[words.fold(text)] then return text end
  for piece in text:gsub("\u{FF1D}", "="):gmatch "[^/,;&|=]+" do
    local name = piece:match "^%s*(.-)%s*$"
    if known[words.fold(name)] then return name end
  end
  return nil
end

return names
