--- A guess at the language of a text, from its script and its most common words.
-- For labels, stopword lists and reports; a text of a few words may get none.
-- @module newskit.language

local lexicon = require "newskit.lexicon"
local words = require "newskit.language.words"

local language = {}

-- Words to the languages that have them among their most common, in the order of the languages.
local known = {}
-- Languages that their script tells, and those that their words tell, in order.
local by_letters, by_words = {}, {}

local function learn(of)
  if of.language and of.language.script then by_letters[#by_letters + 1] = of end
  if not of.common then return end
  by_words[#by_words + 1] = of.code
  for _, word in ipairs(lexicon.words(of.common.words)) do
    known[word] = known[word] or {}
    table.insert(known[word], of.code)
  end
end

local learned

local function word_sets()
  if not learned then
    learned = true
    lexicon.each(learn)
  end
  return known
end

local function by_script(text)
  local size = utf8.len(text) or #text
  for _, of in ipairs(by_letters) do
    local script = of.language.script
    local _, count = text:gsub(script.letters, "")
    if count > size * script.share then return of.code end
  end
end

--- Is a word, folded, one of the most common of a language?
-- @tparam string word
-- @tparam string code
-- @treturn boolean
function language.is_common(word, code)
  for _, other in ipairs(word_sets()[word] or {}) do
    if other == code then return true end
  end
  return false
end

--- The most common words of a language, as a list; nil when it is not known.
-- @tparam string code ISO 639-1
function language.common(code)
  local of = lexicon.of(code)
  return of and of.common and lexicon.words(of.common.words)
end

--- Guesses the language.
-- @tparam string text valid UTF-8; the first 6,000 bytes are looked at
-- @treturn ?string ISO 639-1 code
function language.guess(text)
  word_sets()
  local head = text:sub(1, 6000):gsub("[\xC2-\xF4][\x80-\xBF]*$", "")
  if head:find "[\xCE-\xE0\xE3-\xED]" then -- no quotation marks or dashes
    local found = by_script(head)
    if found then return found end
  end
  local scores, kinds, seen, all = {}, {}, {}, 0
  for word in words.fold(head):gmatch "[%a\x80-\xFF]+" do
    all = all + 1
    local codes = known[word]
    if codes then
      for _, code in ipairs(codes) do
        scores[code] = (scores[code] or 0) + 1
        if not seen[word] then kinds[code] = (kinds[code] or 0) + 1 end
      end
      seen[word] = true
    end
  end
  local best
  for _, code in ipairs(by_words) do
    if scores[code] and (not best or scores[code] > scores[best]) then best = code end
  end
  -- One word, however often, says nothing: it may be a name.
  if best and kinds[best] >= 2 and scores[best] >= all * 0.08 then return best end
  return nil
end

return language
