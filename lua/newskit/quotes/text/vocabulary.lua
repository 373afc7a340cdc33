--- The words of a language that quote attribution asks for, made ready for lookup by norm form.
--
-- A vocabulary is a plain table of sets (norm form to true or to an entry), made from the files of
-- `lexicon/<language>/` that `parts` names. It has all sets in every language: a list that a
-- language has not is an empty set, so that no rule asks whether it is there. `vocabulary.new` puts
-- a user's own words before what ships; nothing here reads a document.
-- @module newskit.quotes.text.vocabulary

local options = require "newskit.base.options"
local english = require "newskit.quotes.text.english"
local inflection = require "newskit.quotes.text.inflection"

local sets = require "newskit.quotes.text.vocabulary_sets"

local vocabulary = {}
local set_of, kinds_of = sets.set_of, sets.kinds_of

--- The languages that have rules and words for quotations, with their grammar: what a language does
-- with words beyond lists. A language that is not here gets quotations in marks alone.
vocabulary.grammars = {
  en = english,
  de = inflection.grammar {capitals = true, verb_second = true, compounds = true, lower = "adjective"},
  fr = inflection.grammar {}, es = inflection.grammar {}, it = inflection.grammar {},
  pt = inflection.grammar {}, nl = inflection.grammar {verb_second = true},
}

-- The files of a language that a vocabulary is made from.
local parts = {
  "reporting_verbs", "reporting_nouns", "titles", "roles", "places", "first_names",
  "function_words", "clause_words", "organizations",
}

-- The data of a language by part; a part that it has not is an empty table.
local function load_parts(language)
  local data = {}
  for _, part in ipairs(parts) do
    local name = "newskit.lexicon." .. language .. "." .. part
    local there = vocabulary.grammars[language] and package.searchpath(name, package.path)
    data[part] = (there or package.preload[name]) and require(name) or {}
  end
  return data
end

-- Of two stances of a verb the one with the higher rank stands.
local rank = {neutral = 1, assertive = 2, doubting = 3}

-- The letters of the lists of verbs, which reporting_verbs.lua explains.
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

-- Adds the forms of a verb. A form that two verbs share stays the first one's, unless it is its
-- base form and the past of the other: "found" is of "find".
local function add_forms(forms, entry, inflected)
  for _, form in ipairs(inflected) do
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

-- Adds a user's verbs, in the order of the alphabet, before those that ship.
local function add_own_lemmas(lemmas, order, own)
  for lemma, entry in pairs(own) do
    if type(lemma) ~= "string" or type(entry) ~= "table" then
      error("bad argument #1 to 'vocabulary' (verbs: each lemma maps to a table)", 5)
    end
    add_lemma(lemmas, order, lemma, entry.complements or "c", entry.report or "speech",
              entry.stance or "neutral")
  end
  table.sort(order)
end

-- The same without taggers. A form that is one of a verb only with a particle behind it has that verb in `separated`.
local function add_plain_forms(forms, entry, inflected)
  for _, form in ipairs(inflected) do
    local word, kind, particle = form[1], form[2], form[3]
    local known = forms[word]
    if not known then
      known = {kind = kind, bare = not particle, separated = {}}
      for key, value in pairs(entry) do
        known[key] = value
      end
      forms[word] = known
    elseif not particle and not known.bare then
      for key, value in pairs(entry) do
        known[key] = value
      end
      known.bare, known.kind = true, kind
    elseif not particle and known.lemma == entry.lemma and known.kind ~= kind then
      known.both = true -- "berichtet" is finite and a participle
    end
    if particle then
      known.separated[particle] = known.separated[particle] or entry
    end
  end
end

-- Every inflected form of every reporting verb.
local function reporting_verbs(data, own, grammar)
  local lemmas, order, forms = {}, {}, {}
  add_own_lemmas(lemmas, order, own)
  for _, report in ipairs {"speech", "writing", "attitude"} do
    for _, stance in ipairs {"neutral", "assertive", "doubting"} do
      local list = data[report] and data[report][stance] or ""
      for lemma, letters in list:gmatch "(%S+):(%a+)" do
        add_lemma(lemmas, order, lemma, letters, report, stance)
      end
    end
  end
  local doubling = set_of(data.doubling)
  for _, lemma in ipairs(order) do
    if grammar.untagged then
      add_plain_forms(forms, lemmas[lemma], grammar.forms(lemma, data))
    end
  end
  for _, lemma in ipairs(grammar.untagged and {} or order) do
    local irregular = own[lemma] and own[lemma].past or (data.irregular or {})[lemma]
    add_forms(forms, lemmas[lemma], grammar.inflect(lemma, irregular, doubling[lemma]))
  end
  return forms
end

-- Phrases by their first word: word to a list of word lists.
local function phrase_table(own, shipped)
  local by_first = {}
  for _, list in ipairs {own or {}, shipped or {}} do
    for _, phrase in ipairs(list) do
      local words = {}
      for word in phrase:gmatch "%S+" do
        words[#words + 1] = word
      end
      local same = by_first[words[1]] or {}
      same[#same + 1] = words
      by_first[words[1]] = same
    end
  end
  return by_first
end

-- The set of the last words of phrases.
local function last_words(by_first)
  local set = {}
  for _, list in pairs(by_first) do
    for _, words in ipairs(list) do
      set[words[#words]] = true
    end
  end
  return set
end

-- Verbs and nouns that report, and what each may do.
local function add_reports(result, data, own)
  local verbs, nouns = data.reporting_verbs, data.reporting_nouns
  result.verbs = reporting_verbs(verbs, own.verbs or {}, result.grammar)
  result.particles = {}
  for lemma, words in pairs(verbs.particles or {}) do
    result.particles[lemma] = set_of(words)
  end
  for _, name in ipairs {"addressee", "finding", "never_alone", "passive_lead", "bare_content",
                         "quoted_thought", "addressed_behind"} do
    result[name] = set_of(verbs[name])
  end
  result.phrases = phrase_table(own.phrases, nouns.phrases)
  result.phrase_last = last_words(result.phrases)
  result.phrase_heads = set_of(nouns.phrase_heads)
  result.nouns = kinds_of(nouns, {"attitude", "speech"})
  result.media, result.media_names = set_of(nouns.media), set_of(nouns.media_names)
  result.causative, result.caused = set_of(verbs.causative), set_of(verbs.caused)
  for _, name in ipairs {"so", "postpositions", "opening_phrases"} do
    result[name] = set_of(nouns[name])
  end
end

local own_fields = {"verbs", "phrases"}

local function check_own(own)
  for field, value in pairs(own) do
    if field ~= "verbs" and field ~= "phrases" then
      error(("bad argument #1 to 'vocabulary' (%s)")
            :format(options.unknown("field", tostring(field), own_fields)), 3)
    elseif type(value) ~= "table" then
      error(("bad argument #1 to 'vocabulary' (%s: table expected)"):format(field), 3)
    end
  end
end

--- Builds the vocabulary.
-- @tparam[opt] table own `verbs` (lemma to `{report=, stance=, complements=, past=}`) and
--   `phrases` (a list such as `"in the telling of"`), added to what ships
-- @tparam[opt] string language "en" when it is not given
-- @treturn table sets by name, `language` and `grammar`; treat it as read-only (`class_of` keeps
--   the word classes already told)
-- @raise on an unknown field
function vocabulary.new(own, language)
  own, language = own or {}, language or "en"
  check_own(own)
  local data = load_parts(language)
  local result = {language = language, grammar = vocabulary.grammars[language] or english}
  add_reports(result, data, own)
  sets.add_names(result, data)
  sets.add_small_words(result, data)
  if result.grammar.finish then
    result.grammar.finish(result)
  end
  return result
end

local shipped = {}

--- The vocabulary that ships for a language, built on first use.
-- @tparam[opt] string language "en" when it is not given; one without words gets empty sets
function vocabulary.default(language)
  language = vocabulary.grammars[language or "en"] and (language or "en") or "und"
  shipped[language] = shipped[language] or vocabulary.new(nil, language)
  return shipped[language]
end

return vocabulary
