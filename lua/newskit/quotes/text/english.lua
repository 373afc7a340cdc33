--- What English does with words beyond lists: inflection, endings that tell a word's class,
-- plurals.
--
-- The functions that a language brings along to its data; vocabulary.lua hands them out as
-- `words.grammar`. Another language is a file like this one with the same five functions.
-- @module newskit.quotes.text.english

local token = require "newskit.quotes.text.token"

local english = {}

-- Lemmas that take -es: "stresses", "reproaches".
local function sibilant(lemma)
  return lemma:find "[sxz]$" or lemma:find "[cs]h$"
end

-- "says", "denies", "goes".
local function third_person(lemma)
  if sibilant(lemma) or lemma == "go" then
    return lemma .. "es"
  elseif lemma:find "[^aeiou]y$" then
    return lemma:sub(1, -2) .. "ies"
  end
  return lemma .. "s"
end

-- "stated", "denied", "added".
local function regular_past(lemma)
  if lemma:find "e$" then
    return lemma .. "d"
  elseif lemma:find "[^aeiou]y$" then
    return lemma:sub(1, -2) .. "ied"
  end
  return lemma .. "ed"
end

-- "saying", "stating", "agreeing"; doubled where the past is ("admitted", "admitting").
local function gerund(lemma, past, doubles)
  local last = lemma:sub(-1)
  if doubles or past == lemma .. last .. "ed" then
    return lemma .. last .. "ing"
  elseif lemma:find "[^eo]e$" then
    return lemma:sub(1, -2) .. "ing"
  end
  return lemma .. "ing"
end

--- All forms of a verb.
-- @tparam string lemma
-- @tparam[opt] string irregular past forms and participles, separated by spaces
-- @tparam[opt] boolean doubles whether the last consonant doubles before -ing
-- @treturn table list of `{form, kind}`; kind is base, present, past or gerund
function english.inflect(lemma, irregular, doubles)
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

-- Endings of finite forms and participles, and of adjectives.
local verbal_ending = {"ed", "ized", "ised"}
local adjectival = {"ous$", "ful$", "ive$", "able$", "ible$", "ical$", "less$", "ish$", "ary$"}

--- The class of a lower-case word that no list knows, from its ending.
function english.open_class(norm)
  if norm:find "ly$" and #norm > 4 then
    return token.adverb
  elseif norm:find "ing$" and #norm > 5 then
    return token.gerund
  end
  if norm:find "ed$" and norm:find("-", 1, true) then
    return token.adjective -- "so-called"
  end
  for _, ending in ipairs(verbal_ending) do
    if norm:sub(-#ending) == ending and #norm > 4 then
      return token.verb
    end
  end
  for _, pattern in ipairs(adjectival) do
    if norm:find(pattern) and #norm > 5 then
      return token.adjective
    end
  end
  return token.noun
end

--- Whether a noun looks like a plural.
function english.is_plural(norm)
  return norm:find "s$" ~= nil
end

--- The singular of a noun that looks like a plural, or nil.
function english.singular(norm)
  return norm:find "[^s]s$" and norm:sub(1, -2) or nil
end

--- Whether a word stands for a person by age: "the 56-year-old".
function english.is_age(norm)
  return norm:find "%-year%-old$" ~= nil
end

return english
