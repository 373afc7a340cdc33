--- Where words and phrases stand in a document, for plots of frames that name words but no places.
-- @module newskit.render.html.occurrences
local core = require "newskit.core"

local occurrences = {}

local function matches(norms, at, words)
  for i = 2, #words do
    if norms[at + i - 1] ~= words[i] then return false end
  end
  return true
end

--- A finder in `document`.
-- @treturn function phrase → the spans where its words follow each other, in order, whatever their case
function occurrences.new(document)
  local norms = document:norms()
  local firsts, lasts = document:spans "token"
  local at_norm = {}
  for i, norm in ipairs(norms) do
    local list = at_norm[norm] or {}
    at_norm[norm], list[#list + 1] = list, i
  end
  return function(phrase)
    local words, spans = core.document(phrase):norms(), {}
    for _, at in ipairs(#words > 0 and at_norm[words[1]] or {}) do
      if matches(norms, at, words) then
        spans[#spans + 1] = {first = firsts[at], last = lasts[at + #words - 1]}
      end
    end
    return spans
  end
end

return occurrences
