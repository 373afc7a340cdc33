--- The word lists of quote attribution, made ready for lookup by norm form.
--
-- A vocabulary is a plain table of sets (norm form to true or to an entry). `vocabulary.new`
-- takes a user's own words and puts them before what ships; nothing here reads a document.

local verbs = require "newskit.lexicon.en.reporting_verbs"
local nouns = require "newskit.lexicon.en.reporting_nouns"
local titles = require "newskit.lexicon.en.titles"
local roles = require "newskit.lexicon.en.roles"
local places = require "newskit.lexicon.en.places"
local first_names = require "newskit.lexicon.en.first_names"
local function_words = require "newskit.lexicon.en.function_words"

local options = require "newskit.base.options"

local vocabulary = {}

local function add_words(set, words, value)
  for word in words:gmatch "%S+" do
    set[word] = value
  end
  return set
end

local function set_of(...)
  local set = {}
  for _, words in ipairs {...} do
    add_words(set, words, true)
  end
  return set
end

-- English spelling of the endings -s, -ed and -ing.
local function sibilant(lemma)
  return lemma:find "[sxz]$" or lemma:find "[cs]h$"
end

local function third_person(lemma)
  if sibilant(lemma) or lemma == "go" then
    return lemma .. "es"
  elseif lemma:find "[^aeiou]y$" then
    return lemma:sub(1, -2) .. "ies"
  end
  return lemma .. "s"
end

local function regular_past(lemma)
  if lemma:find "e$" then
    return lemma .. "d"
  elseif lemma:find "[^aeiou]y$" then
    return lemma:sub(1, -2) .. "ied"
  end
  return lemma .. "ed"
end

local function gerund(lemma, past, doubles)
  local last = lemma:sub(-1)
  if doubles or past == lemma .. last .. "ed" then
    return lemma .. last .. "ing"
  elseif lemma:find "[^eo]e$" then
    return lemma:sub(1, -2) .. "ing"
  end
  return lemma .. "ing"
end

-- All forms of a verb: a list of {form, kind}; kind is base, present, past or gerund.
local function inflect(lemma, irregular, doubles)
  local pasts = {}
  for past in (irregular or regular_past(lemma)):gmatch "%S+" do
    pasts[#pasts + 1] = past
  end
  local forms = {{lemma, "base"}, {third_person(lemma), "present"},
                 {gerund(lemma, pasts[1], doubles), "gerund"}}
  for _, past in ipairs(pasts) do
    forms[#forms + 1] = {past, "past"}
  end
  return forms
end

local rank = {neutral = 1, assertive = 2, doubting = 3}
local complements = {c = "clause", t = "infinitive", o = "object", p = "preposition", w = "weak"}

-- Adds one lemma to `lemmas`; the first report given wins, complements unite, and of two
-- stances the stronger one stands.
local function add_lemma(lemmas, order, lemma, letters, report, stance)
  local entry = lemmas[lemma]
  if not entry then
    entry = {lemma = lemma, report = report, stance = stance}
    lemmas[lemma] = entry
    order[#order + 1] = lemma
  elseif rank[stance] > rank[entry.stance] then
    entry.stance = stance
  end
  for letter in letters:gmatch "." do
    entry[complements[letter]] = true
  end
end

local function add_forms(forms, entry, irregular, doubles)
  for _, form in ipairs(inflect(entry.lemma, irregular, doubles)) do
    local word, kind = form[1], form[2]
    local known = forms[word]
    if not known or (known.kind == "base" and kind == "past") then
      local copy = {kind = kind}
      for key, value in pairs(entry) do
        copy[key] = value
      end
      forms[word] = copy
    end
  end
end

-- Every inflected form of every reporting verb.
local function reporting_verbs(own)
  local lemmas, order, forms = {}, {}, {}
  for lemma, entry in pairs(own or {}) do
    if type(lemma) ~= "string" or type(entry) ~= "table" then
      error("bad argument #1 to 'vocabulary' (verbs: each lemma maps to a table)", 4)
    end
    add_lemma(lemmas, order, lemma, entry.complements or "c", entry.report or "speech",
              entry.stance or "neutral")
  end
  table.sort(order)
  for _, report in ipairs {"speech", "writing", "attitude"} do
    for _, stance in ipairs {"neutral", "assertive", "doubting"} do
      for lemma, letters in verbs[report][stance]:gmatch "(%S+):(%a+)" do
        add_lemma(lemmas, order, lemma, letters, report, stance)
      end
    end
  end
  local doubling = set_of(verbs.doubling)
  for _, lemma in ipairs(order) do
    local irregular = own and own[lemma] and own[lemma].past or verbs.irregular[lemma]
    add_forms(forms, lemmas[lemma], irregular, doubling[lemma])
  end
  return forms
end

-- Phrases by their first word: word to a list of word lists.
local function phrase_table(phrases)
  local by_first = {}
  for _, phrase in ipairs(phrases) do
    local words = {}
    for word in phrase:gmatch "%S+" do
      words[#words + 1] = word
    end
    local list = by_first[words[1]] or {}
    list[#list + 1] = words
    by_first[words[1]] = list
  end
  return by_first
end

local function place_names()
  local set = {}
  for name in places.names:gsub("\n", ""):gmatch "[^|]+" do
    set[name] = true
  end
  return set
end

local function role_kinds()
  local kinds = {}
  for _, kind in ipairs {"document", "organization", "group", "person"} do
    add_words(kinds, roles[kind], kind)
  end
  return kinds
end

local function first_name_genders()
  local genders = {}
  add_words(genders, first_names.female, "female")
  add_words(genders, first_names.male, "male")
  return add_words(genders, first_names.either, "either")
end

local function title_genders()
  local genders = {}
  add_words(genders, titles.offices, "unknown")
  add_words(genders, titles.neutral, "unknown")
  add_words(genders, titles.male, "male")
  return add_words(genders, titles.female, "female")
end

local function role_genders()
  local genders = {}
  add_words(genders, roles.male, "male")
  return add_words(genders, roles.female, "female")
end

local own_fields = {"verbs", "phrases"}

local function check_own(own)
  for field, value in pairs(own) do
    if field ~= "verbs" and field ~= "phrases" then
      error(("bad argument #1 to 'vocabulary' (%s)"):format(options.unknown("field", tostring(field), own_fields)), 3)
    elseif type(value) ~= "table" then
      error(("bad argument #1 to 'vocabulary' (%s: table expected)"):format(field), 3)
    end
  end
end

--- Builds the vocabulary.
-- @tparam[opt] table own `verbs` (lemma to `{report=, stance=, complements=, past=}`) and
--   `phrases` (a list such as `"in the telling of"`), added to what ships
-- @treturn table sets by name; treat it as read-only (`class_of` keeps the word classes already told)
function vocabulary.new(own)
  own = own or {}
  check_own(own)
  local phrases = {}
  for _, list in ipairs {own.phrases or {}, nouns.phrases} do
    table.move(list, 1, #list, #phrases + 1, phrases)
  end
  local result = {
    verbs = reporting_verbs(own.verbs),
    phrases = phrase_table(phrases),
    nouns = add_words(add_words({}, nouns.attitude, "attitude"), nouns.speech, "speech"),
    media = set_of(nouns.media),
    media_names = set_of(nouns.media_names),
    roles = role_kinds(),
    role_gender = role_genders(),
    titles = title_genders(),
    honorifics = set_of(titles.male, titles.female, titles.neutral),
    suffixes = set_of(titles.suffixes),
    first_names = first_name_genders(),
    places = place_names(),
    adjectives = set_of(places.adjectives),
  }
  for name, words in pairs(function_words) do
    result[name] = set_of(words)
  end
  return result
end

local shipped

--- The vocabulary that ships, built on first use.
function vocabulary.default()
  shipped = shipped or vocabulary.new()
  return shipped
end

return vocabulary
