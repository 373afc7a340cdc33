--- Words with wildcards: "*" stands for any characters, "?" for one. Each distinct word is looked at once, in a time
-- that is at worst the product of both lengths.
-- @module newskit.analyzers.shared.search.glob
local glob = {}

local STAR, QUESTION = utf8.codepoint "*", utf8.codepoint "?"

local function matches(pattern, text)
  local p, t, star, mark = 1, 1, nil, nil
  while t <= #text do
    if pattern[p] == STAR then
      star, mark, p = p, t, p + 1
    elseif pattern[p] and (pattern[p] == QUESTION or pattern[p] == text[t]) then
      p, t = p + 1, t + 1
    elseif star then
      -- The last star takes one character more; stars before it need not.
      mark = mark + 1
      p, t = star + 1, mark
    else
      return false
    end
  end
  while pattern[p] == STAR do p = p + 1 end
  return p > #pattern
end

--- A test of whole words by a pattern.
-- @tparam string pattern valid UTF-8
-- @treturn function given a word, tells whether it matches
function glob.new(pattern)
  local codes, known = {utf8.codepoint(pattern, 1, -1)}, {}
  return function(word)
    local found = known[word]
    if found == nil then
      found = matches(codes, {utf8.codepoint(word, 1, -1)})
      known[word] = found
    end
    return found
  end
end

--- A test of one word.
function glob.exactly(wanted)
  return function(word) return word == wanted end
end

return glob
