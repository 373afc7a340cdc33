--- The words of dates, in one index over all languages: months, weekdays, half days, what stands between.
-- Every language speaks at once, since neither the language of a line is known nor that of the interface
-- that wrote it; where two languages mean different months by one word, the language asked for decides.
-- @module newskit.read.calendar.names

local calendar = require "newskit.lexicon.calendar"
local more = require "newskit.lexicon.calendar_more"
local words = require "newskit.language.words"

local names = {}

-- Whose meaning a word has that no language is asked for, by how much news is written in them. The short
-- names of weekdays of these alone are believed in any line.
local first_languages = "en es pt fr de it nl ru pl tr sv da no fi cs sk hu ro uk el id vi he ar ja ko zh is"
local aliases = {nb = "no", tl = "fil", iw = "he", ["in"] = "id", sh = "sr"}

-- Letters without their accents, and those of Indic scripts without the dot below, which many pages leave out.
local bases = {
  a = "àáâãäåāăą",
  c = "çćĉċč", d = "ďđ", e = "èéêëēĕėęěẹɛ", g = "ĝğġģ", h = "ĥħ", i = "ìíîïĩīĭįı", j = "ĵ", k = "ķ",
  l = "ĺļľŀł", n = "ñńņňŋ", o = "òóôõöøōŏőọơɔ", r = "ŕŗř", s = "śŝşšșṣ", t = "ţťŧțṭ", u = "ùúûüũūŭůűųư", w = "ŵ",
  y = "ýÿŷ", z = "źżž", ["ə"] = "ǝ",
  ["α"] = "άΆ", ["ε"] = "έΈ", ["η"] = "ήΉ", ["ι"] = "ίϊΐΊ", ["ο"] = "όΌ", ["υ"] = "ύϋΰΎ", ["ω"] = "ώΏ", ["σ"] = "ς",
  ["е"] = "ё", ["і"] = "ї", ["ا"] = "أإآ", ["ی"] = "يى", ["ک"] = "ك", ["ه"] = "ة",
  ["क"] = "क़", ["ख"] = "ख़", ["ग"] = "ग़", ["ज"] = "ज़", ["ड"] = "ड़", ["ढ"] = "ढ़", ["फ"] = "फ़", ["य"] = "य़",
}
local plain = {}
for base, list in pairs(bases) do
  for letter in list:gmatch(utf8.charpattern) do plain[letter] = base end
end
local function blank(first, last)
  for code = first, last do plain[utf8.char(code)] = "" end
end
blank(0x300, 0x36F)
blank(0x64B, 0x655)
for _, code in ipairs {0x93C, 0x9BC, 0xA3C, 0xB3C, 0xCBC} do blank(code, code) end
for at, base in ipairs {0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F} do
  plain[utf8.char(0x957 + at)] = utf8.char(base) -- the letters with the dot as one code point
end
plain["\u{9DC}"], plain["\u{9DD}"], plain["\u{9DF}"] = "\u{9A1}", "\u{9A2}", "\u{9AF}"

--- A folded word as the index has it: without accents.
-- @tparam string word folded by `datetokens`
-- @treturn string
function names.key(word)
  if not word:find "[\x80-\xFF]" then return word end
  word = word:gsub("[\xC2-\xDF][\x80-\xBF]", plain)
  return (word:gsub("[\xE0-\xEF][\x80-\xBF][\x80-\xBF]", plain))
end

local key = names.key

local function each(groups, visit)
  local number = 1
  for name, mark in (groups or ""):gmatch "([^/|]*)([/|]?)" do
    if name ~= "" then visit(name, number) end
    if mark == "|" then number = number + 1 end
  end
end

-- Notes how many words a name has that begins with a word; of one word, nothing.
local function add_phrase(index, phrase)
  if not phrase:find(" ", 1, true) then return end
  local _, spaces = phrase:gsub(" ", "")
  local first = phrase:match "^[^ ]+"
  index.starts[first] = math.max(index.starts[first] or 0, spaces + 1)
end

-- Adds the months of a language. Made once a process, of some 3,000 names: no calls for a name that is known.
local function add_months(index, list, language, chief)
  local months, number = index.months, 1
  for name, mark in list:gmatch "([^/|]*)([/|]?)" do
    local known = months[name]
    if not known and name ~= "" then
      months[name] = number
      add_phrase(index, name)
    elseif known and known ~= number then
      index.unsure[name] = index.unsure[name] or {}
      index.unsure[name][language] = number
    end
    if chief and name ~= "" then index.chief[name] = true end
    if mark == "|" then number = number + 1 end
  end
end

local function add_days(index, list, chief)
  local days, number = index.days, 1
  for name, mark in list:gmatch "([^/| ]*)([/| ]?)" do
    local known = days[name]
    if name ~= "" and (known or chief or #name > 3) then days[name] = known and known ~= number and 0 or number end
    if chief and name ~= "" then index.chief_days[name] = true end
    if mark == "|" then number = number + 1 end
  end
end

local function add_record(index, record, language, chief)
  if record.months then add_months(index, record.months, language, chief) end
  if record.days then add_days(index, record.days, chief) end
  each(record.am, function(name) index.morning[name] = true end)
  each(record.pm, function(name) index.afternoon[name] = true end)
  each(record.fillers, function(name) index.fillers[name] = true end)
end

local function add_language(index, language, chief)
  for _, source in ipairs {calendar.languages, more.languages} do
    if source[language] then add_record(index, source[language], language, chief) end
  end
end

local function sorted_languages()
  local list = {}
  for code in pairs(calendar.languages) do list[#list + 1] = code end
  table.sort(list)
  return list
end

local function set_of(list)
  local members = {}
  each(list, function(name)
    for word in name:gmatch "%S+" do members[word] = true end
  end)
  return members
end

local function add_common(index)
  add_record(index, {am = more.am, pm = more.pm, fillers = more.fillers}, "", true)
  for word in pairs(index.fillers) do index.morning[word], index.afternoon[word] = nil, nil end
  for word in pairs(index.morning) do
    if index.afternoon[word] then index.morning[word], index.afternoon[word] = nil, nil end
  end
  index.before_clock, index.after_clock = set_of(more.before_clock), set_of(more.after_clock)
  index.before_number, index.after_number = set_of(more.before_number), set_of(more.after_number)
  index.persons, index.labels, index.label_starts = set_of(more.persons), {}, {}
  for _, class in ipairs {"updated", "published"} do
    each(more[class], function(phrase)
      local phrase_key = key(phrase)
      index.labels[phrase_key] = index.labels[phrase_key] or class
      local first = phrase_key:match "^([^ ]+) "
      if first then index.label_starts[first] = true end
    end)
  end
  each(calendar.persian.all.months, function(name, number)
    index.persian[name] = index.persian[name] or number
    add_phrase(index, name)
  end)
end

-- Months and weekdays of a page lexicon, for languages that the tables do not have; the earlier month counts
-- where two of its words are one without their accents.
local function add_own(index, months, days)
  local own = {}
  for name, number in pairs(months) do
    local phrase = key(name)
    if not index.months[phrase] then own[phrase] = math.min(own[phrase] or 12, number) end
  end
  for phrase, number in pairs(own) do index.months[phrase], index.chief[phrase] = number, true end
  for day in pairs(days) do index.days[day], index.chief_days[day] = index.days[day] or 0, true end
end

local loaded

--- The index, made on first use.
-- @treturn table `months` (phrase → number), `unsure` (phrase → language → number), `chief` and `chief_days`
--   (sets of months and of words of weekdays of the first languages), `persian` (phrase → number), `starts`
--   (first word of names of several → most words), `days` (word → 1 to 7, or 0 where languages differ), sets
--   `morning`, `afternoon`, `fillers`, `before_clock`, `after_clock`, `before_number`, `after_number`, `persons`,
--   `label_starts`, and `labels` (phrase → "published" or "updated")
function names.index()
  if loaded then return loaded end
  local index = {
    months = {}, unsure = {}, chief = {}, persian = {}, starts = {}, days = {}, morning = {}, afternoon = {},
    fillers = {}, chief_days = {},
  }
  local done = {}
  for code in first_languages:gmatch "%a+" do
    add_language(index, code, true)
    done[code] = true
  end
  for _, code in ipairs(sorted_languages()) do
    if not done[code] then add_language(index, code, false) end
  end
  add_common(index)
  add_own(index, words.index().months, words.index().days)
  loaded = index
  return index
end

-- The words from a token on as a phrase of so many words; dots and hyphens may stand between.
local function phrase_at(tokens, at, count)
  local list = {key(tokens[at].text)}
  while #list < count do
    at = at + 1
    if tokens[at] and (tokens[at].text == "." or tokens[at].text == "-") then at = at + 1 end
    if not tokens[at] or tokens[at].kind ~= "word" then return nil end
    list[#list + 1] = key(tokens[at].text)
  end
  return table.concat(list, " "), at
end

--- The month whose name begins at a token.
-- @tparam table tokens of `datetokens`
-- @tparam integer at
-- @tparam[opt] string language whose meaning goes first
-- @treturn ?integer month, 1 to 12
-- @treturn integer the last token of the name
-- @treturn boolean is it a month of the Solar Hijri calendar?
-- @treturn string the name as the index has it
function names.month(tokens, at, language)
  local token = tokens[at]
  if not token or token.kind ~= "word" then return nil end
  local index = names.index()
  for count = index.starts[key(token.text)] or 1, 1, -1 do
    local phrase, last = phrase_at(tokens, at, count)
    local number = phrase and index.months[phrase]
    if number then
      local unsure = index.unsure[phrase]
      return unsure and unsure[aliases[language] or language] or number, last, false, phrase
    end
    if phrase and index.persian[phrase] then return index.persian[phrase], last, true, phrase end
  end
  local bare = token.text:match "^ב(.+)" -- Hebrew "in" is written with its word
  local number = bare and index.months[key(bare)]
  if number then return number, at, false, key(bare) end
end

--- Is the word, folded, a month of the first languages, or a weekday of more than three letters? "Marco" is
-- a person, though it is March without its accent.
-- @tparam string word
-- @treturn boolean
function names.is_date_word(word)
  local index = names.index()
  return index.chief[key(word)] ~= nil and not index.persons[word] or #word > 3 and index.chief_days[word] ~= nil
end

--- What a label says of the date behind it, in the languages that have no page lexicon.
-- @tparam string word folded
-- @tparam[opt] string following the word behind it
-- @treturn ?string "published" or "updated"
function names.label(word, following)
  local index, first = names.index(), key(word)
  local class = index.labels[first]
  if class or not following or not index.label_starts[first] then return class end
  return index.labels[first .. " " .. key(following)]
end

--- The order of numeric dates: "mdy", "dmy", or nil where the tag does not tell.
-- English without a region is no evidence; a region of it is.
-- @tparam ?string tag of language and region: "en-GB", "en_US"
-- @treturn ?string
function names.order(tag)
  if not tag then return nil end
  local language, region = tag:match "^%s*(%a%a%a?)[-_](%a%a)%f[%A]"
  if not language then
    language = tag:match "^%s*(%a%a%a?)%f[%A]"
    if not language or language:lower() == "en" then return nil end
    return calendar.orders[language:lower()] or "dmy"
  end
  local place = language:lower() .. "-" .. region:upper()
  return calendar.orders[place] or calendar.orders[language:lower()] or "dmy"
end

return names
