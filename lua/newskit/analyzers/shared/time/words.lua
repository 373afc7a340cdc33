--- The words that tell days and times, by language, as tables to look words up in.
-- @module newskit.analyzers.shared.time.words
local lexicon = require "newskit.lexicon"

local made = {}

local function set(text, value, into)
  into = into or {}
  for word in (text or ""):gmatch "%S+" do into[word] = value end
  return into
end

local function numbered(list)
  local into = {}
  for i, words in ipairs(list or {}) do set(words, i, into) end
  return into
end

local function by_key(groups, keys)
  local into = {}
  for _, key in ipairs(keys) do set(groups and groups[key], key, into) end
  return into
end

--- @tparam ?string language
-- @treturn ?table nil where a language has no such words
return function(language)
  local of = lexicon.of(language or "en")
  local times = of and of.language and of.language.times
  if not times then return nil end
  local known = made[of.code]
  if known then return known end
  known = {
    weekdays = numbered(times.weekdays), months = numbered(times.months), numbers = numbered(times.numbers),
    ordinals = numbered(times.ordinals), days = by_key(times.days, {-2, -1, 0, 1, 2}),
    units = by_key(times.units, {"day", "week", "month", "year", "decade"}),
    turns = set(times.next, 1, set(times.this, 0, set(times.last, -1))),
  }
  for _, name in ipairs{"ago", "ago_before", "ahead", "within", "quarter", "future", "year_before", "am", "pm", "noon",
    "midnight", "clock"} do
    known[name] = set(times[name], true)
  end
  made[of.code] = known
  return known
end
