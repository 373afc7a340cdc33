--- What is no topic though it ranks as a keyword: who reports, when, and from where. And phrases that come again and
-- again: they say what single words are about.
-- @module newskit.analyzers.shared.aboutness
local core = require "newskit.core"
local lexicon = require "newskit.lexicon"

local aboutness = {}

-- A dateline ends with a dash within so many bytes.
local DATELINE = 80

local sets = {}

--- Words that no keyword holds, by language: forms of "say", weekdays.
local function dull_of(language)
  local of = lexicon.of(language or "en")
  if not of then return {} end
  if not sets[of.code] then
    local set, times = {}, of.language and of.language.times
    for word in (of.language and of.language.reports or ""):gmatch "%S+" do set[word] = true end
    for _, words in ipairs(times and times.weekdays or {}) do
      for word in words:gmatch "%S+" do
        set[word] = true
        set[word .. "s"] = true
      end
    end
    sets[of.code] = set
  end
  return sets[of.code]
end

--- The last byte of the dateline that a text begins with, "TOLLBRIDGE (Agency) —"; 0 for none.
local function dateline_of(text)
  local head = text:sub(1, DATELINE)
  if not head:find "^%u%u" then return 0 end
  local stop = #head + 1
  for _, dash in ipairs{" — ", " – ", " - ", "—", " -- "} do
    local at = head:find(dash, 1, true)
    if at and at < stop then stop = at end
  end
  return stop <= #head and stop or 0
end

local function words_of(text)
  local list = {}
  for word in core.fold(text):gmatch "%S+" do list[#list + 1] = word end
  return list
end

--- Gives a test of keywords of the core: whether one may be what a text is about.
-- @tparam string text
-- @tparam ?string language
-- @treturn function
function aboutness.test(text, language)
  local dull, dateline = dull_of(language), dateline_of(text)
  return function(keyword)
    if keyword.last <= dateline and keyword.frequency == 1 then return false end
    for _, word in ipairs(words_of(keyword.text)) do
      if dull[word] then return false end
    end
    return true
  end
end

-- What a phrase gains that comes again and again: so much for each e-fold of its frequency, from so often on. The
-- forest learned from single words mostly. Chosen among a few values on the development data, see docs/keywords.md.
local GAIN, OFTEN = 0.5, 3

--- Keywords of the core in the order in which they say what a text is about: `ranked` is the score with what a phrase
-- gains.
-- @tparam {table,...} list best first; given back in its new order
function aboutness.rank(list)
  for place, keyword in ipairs(list) do
    local gains = keyword.frequency >= OFTEN and keyword.text:find "%s"
    keyword.ranked = keyword.score + (gains and GAIN * math.log(keyword.frequency) or 0)
    keyword.place = place
  end
  table.sort(list, function(a, b)
    if a.ranked ~= b.ranked then return a.ranked > b.ranked end
    return a.place < b.place
  end)
  return list
end

return aboutness
