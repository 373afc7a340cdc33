--- Syllables of words of other languages than English, by their letters: vowels that stand together and are heard as
-- one, and endings that are not heard, are data of the language (`reading` in its language.lua).
-- @module newskit.analyzers.shared.reading.syllables

local function set(text)
  local members = {}
  for piece in (text or ""):gmatch "%S+" do members[piece] = true end
  return members
end

local made = setmetatable({}, {__mode = "k"})

local function compile(reading)
  local found = made[reading]
  if not found then
    found = {vowels = set(reading.vowels), together = set(reading.together), mute = set(reading.mute), silent = {}}
    for ending in (reading.silent or ""):gmatch "%S+" do found.silent[#found.silent + 1] = ending end
    made[reading] = found
  end
  return found
end

local function letters_of(word)
  local list = {}
  for _, code in utf8.codes(word) do list[#list + 1] = utf8.char(code) end
  return list
end

--- The last letter of the sound that begins at a vowel: three letters, two, or one.
local function sound_end(letters, at, rules)
  local two = letters[at + 1] and letters[at] .. letters[at + 1]
  local three = letters[at + 2] and two .. letters[at + 2]
  return three and rules.together[three] and at + 2 or two and rules.together[two] and at + 1 or at
end

--- The syllables of a word in small letters; at least 1. Time: linear.
-- @tparam string word
-- @tparam table reading `vowels`, `together`, `mute` (two letters of which the second is not heard before a vowel:
--   "qu"), `silent` (endings)
return function(word, reading)
  local rules, letters, count, at = compile(reading), letters_of(word), 0, 1
  while at <= #letters do
    local two = letters[at + 1] and letters[at] .. letters[at + 1]
    if two and rules.mute[two] and rules.vowels[letters[at + 2]] then
      at = at + 2
    elseif rules.vowels[letters[at]] then
      count, at = count + 1, sound_end(letters, at, rules) + 1
    else
      at = at + 1
    end
  end
  if count > 1 then
    for _, ending in ipairs(rules.silent) do
      local before = letters[#letters - #ending]
      if word:sub(-#ending) == ending and before and not rules.vowels[before] then return count - 1 end
    end
  end
  return math.max(count, 1)
end
