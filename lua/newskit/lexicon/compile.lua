--- What segmentation is told of the words of a language: from the lists of its folder to words and how each
-- behaves. csrc/generate/segmentation.lua writes the core's tables by it, and a language that a script
-- adds goes through it when it is added. Nothing here needs the core.
-- @module newskit.lexicon.compile
local compile = {}

--- The longest word that the core's tables hold, in bytes.
compile.longest = 16

--- Lists of abbreviations.lua and segmentation.lua, and the behavior that a word of each has, by the names of
-- the core's `nk_abbreviation`.
compile.behaviors = {
  {"title", "title"}, {"numbered", "numbered"}, {"calendar", "calendar"}, {"final", "final"}, {"inner", "inner"},
  {"capitalized", "capitalized"}, {"starters", "starter"},
}

-- Simple upper case of the two-byte small letters: Latin-1, Latin Extended-A, Greek and Cyrillic.
local function upper_pair(pair)
  local code = utf8.codepoint(pair)
  local odd = code % 2 == 1
  if code >= 0xE0 and code <= 0xFE and code ~= 0xF7 then return utf8.char(code - 32) end
  if code >= 0x100 and code <= 0x137 and code ~= 0x131 and odd then return utf8.char(code - 1) end
  if code >= 0x139 and code <= 0x148 and not odd then return utf8.char(code - 1) end
  if code >= 0x14A and code <= 0x177 and odd then return utf8.char(code - 1) end
  if code >= 0x179 and code <= 0x17E and not odd then return utf8.char(code - 1) end
  if code >= 0x3B1 and code <= 0x3C9 and code ~= 0x3C2 then return utf8.char(code - 32) end
  if code >= 0x430 and code <= 0x44F then return utf8.char(code - 32) end
  if code >= 0x450 and code <= 0x45F then return utf8.char(code - 80) end
  local accented = {[0x3AC] = 0x386, [0x3AD] = 0x388, [0x3AE] = 0x389, [0x3AF] = 0x38A, [0x3CC] = 0x38C,
    [0x3CD] = 0x38E, [0x3CE] = 0x38F, [0x491] = 0x490}
  return utf8.char(accented[code] or code)
end

--- The word with a capital where it starts with a small letter beyond ASCII; the core itself takes ASCII letters
-- in any case.
-- @tparam string word valid UTF-8
-- @treturn string
function compile.capitalized(word)
  return (word:gsub("^[\xC3-\xD2][\x80-\xBF]", upper_pair))
end

local function add(found, word, behavior)
  if #word > compile.longest then error(("'%s' is longer than %d bytes"):format(word, compile.longest), 0) end
  for _, form in ipairs {word, compile.capitalized(word)} do
    found[form] = found[form] or {}
    found[form][behavior] = true
  end
end

--- The words of a language.
-- @tparam ?table abbreviations what abbreviations.lua gives
-- @tparam ?table segmentation what segmentation.lua gives
-- @treturn {table,...} pairs of a word and the list of its behaviors, in the order of the words' bytes
-- @raise on a word that is too long
function compile.words(abbreviations, segmentation)
  local found, spaced = {}, segmentation and segmentation.spaced
  for _, row in ipairs(compile.behaviors) do
    for _, lists in ipairs {abbreviations or {}, segmentation or {}} do
      for word in (lists[row[1]] or ""):gmatch "%S+" do
        add(found, word, row[2])
        local first = spaced and row[2] ~= "starter" and word:match "^([^.]+)%.."
        if first then add(found, first, "opens") end
      end
    end
  end
  local words = {}
  for word, behaviors in pairs(found) do
    local list = {}
    for behavior in pairs(behaviors) do list[#list + 1] = behavior end
    table.sort(list)
    words[#words + 1] = {word, list}
  end
  table.sort(words, function(a, b) return a[1] < b[1] end)
  return words
end

return compile
