--- Which of a table of phrases a text begins with, whatever the language: an index by first words.
-- @module newskit.read.agency.leads

local words = require "newskit.language.words"

local leads = {}

local FIRST_WORD = 24 -- bytes that hold the first word of every phrase

-- What a phrase is filed under: the word it begins with, or the first sign of a script without spaces.
local function key_of(folded)
  if folded:byte() and folded:byte() >= 0xE0 then return folded:sub(1, 3) end
  return folded:match "^[%a'\x80-\xDF]+"
end

--- Makes a finder.
-- @tparam table list pairs of a kind and its phrases, folded
-- @treturn function of a text; gives the kind and the number of bytes of the longest phrase that begins it, or nil
function leads.finder(list)
  local index, longest = {}, 0
  for _, pair in ipairs(list) do
    for _, phrase in ipairs(pair[2]) do
      local key = key_of(phrase)
      index[key] = index[key] or {}
      table.insert(index[key], {phrase = phrase, kind = pair[1]})
      longest = math.max(longest, #phrase)
    end
  end
  for _, entries in pairs(index) do -- each by itself
    table.sort(entries, function(one, other)
      return #one.phrase > #other.phrase or #one.phrase == #other.phrase and one.phrase < other.phrase
    end)
  end
  return function(text)
    local key = key_of(words.fold(text:sub(1, FIRST_WORD)))
    local entries = key and index[key]
    if not entries then return nil end -- the usual text
    local folded = words.fold(text:sub(1, longest + 8))
    for _, one in ipairs(entries) do
      local size = #one.phrase
      local ends = one.phrase:find "[:\x80-\xFF ]$" ~= nil or not folded:find("^[%w\xC3-\xD1]", size + 1)
      if folded:sub(1, size) == one.phrase and ends then return one.kind, size end
    end
  end
end

return leads
