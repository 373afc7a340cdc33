--- Grammars of the languages that have no taggers: made from data alone. Verbs are inflected by the endings that
-- the language's reporting_verbs file lists, classes of words that no list knows are told by little.
-- @module newskit.quotes.text.inflection

local token = require "newskit.quotes.text.token"

local inflection = {}

-- Appends a stem with each of several endings; "+" in an ending is the prefix of participles.
local function spell(forms, kind, stem, endings, prefix)
  for ending in endings:gmatch "%S+" do
    local rest = ending:match "^%+(.*)$"
    forms[#forms + 1] = {rest and prefix .. stem .. rest or stem .. ending, kind}
  end
end

-- The prefix that a verb shares with no other ("er" of "erklären"), which stands in for that of
-- participles, and the verb without it.
local function without_prefix(lemma, data)
  for prefix in (data.inseparable or ""):gmatch "%S+" do
    if #lemma > #prefix + 4 and lemma:sub(1, #prefix) == prefix then
      return prefix, lemma:sub(#prefix + 1)
    end
  end
  return nil
end

-- Forms that the data lists, with the prefix of a derived verb before each.
local function irregular_forms(listed, prefix, own_prefix)
  local forms = {}
  local finite, participles = listed:match "^(.-)|(.*)$"
  for form in finite:gmatch "%S+" do
    forms[#forms + 1] = {prefix .. form, "finite"}
  end
  for form in participles:gmatch "%S+" do
    if prefix ~= "" and own_prefix ~= "" and form:sub(1, #own_prefix) == own_prefix then
      form = form:sub(#own_prefix + 1)
    end
    forms[#forms + 1] = {prefix .. form, "participle"}
  end
  return forms
end

-- The forms of a verb without a separable prefix, its base form first.
local function simple_forms(lemma, data)
  local mark = data.participle_prefix or ""
  local irregular = data.irregular or {}
  if irregular[lemma] then
    return irregular_forms(irregular[lemma], "", mark)
  end
  local prefix, rest = without_prefix(lemma, data)
  if prefix and irregular[rest] then
    return irregular_forms(irregular[rest], prefix, mark)
  end
  local forms = {}
  for _, row in ipairs(data.conjugation or {}) do
    local ending = row[1]
    if lemma:sub(-#ending) == ending then
      local stem = lemma:sub(1, -#ending - 1)
      local finite, participles = row[2]:match "^(.-)|(.*)$"
      spell(forms, "finite", stem, finite, "")
      spell(forms, "participle", stem, participles, prefix and "" or mark)
      return forms
    end
  end
  return {{lemma, "finite"}}
end

--- All forms of a verb: `{form, kind, particle}`, where a form with a particle counts only where that stands
-- behind it ("teilte … mit" of "mit-teilen").
-- @tparam string lemma with a hyphen behind a separable prefix
-- @tparam table data the language's reporting_verbs
-- @treturn table a list
function inflection.forms(lemma, data)
  local particle, base = lemma:match "^([^-]+)-(.+)$"
  if not particle then
    return simple_forms(lemma, data)
  end
  local forms = {}
  for _, form in ipairs(simple_forms(base, data)) do
    if form[2] == "finite" then
      forms[#forms + 1] = {form[1], "finite", particle}
    end
    forms[#forms + 1] = {particle .. form[1], form[2]}
  end
  return forms
end

-- The last part of a compound that a list has, of six bytes at least: family names end in "mann" and "bauer", too.
-- With a hyphen before it any will do.
local function compound_kind(list, word)
  local tail = word:match "^.*%-([^%-]+)$"
  if tail and rawget(list, tail) then
    return rawget(list, tail)
  end
  for at = 3, #word - 3 do
    local part = word:sub(at)
    local kind = (#part >= 6 or part == "chef") and rawget(list, part)
    if kind then
      return kind
    end
  end
  return nil
end

-- Gives a set of nouns the compounds that end in one of them, as they are asked for.
local function with_compounds(set)
  return setmetatable(set, {__index = function(list, word)
    if type(word) ~= "string" or #word < 7 or #word > 60 then
      return nil
    end
    return compound_kind(list, word) or compound_kind(list, word:match "^(.*)s$" or "")
  end})
end

--- A grammar made from data.
-- @tparam table given `lower` (what a word in small letters is that no list knows: a name of token.lua),
--   `capitals` (nouns are written with a capital), `verb_second` (a phrase before the verb sends the subject
--   behind it), `compounds` (nouns are known by their last part)
-- @treturn table as `vocabulary.grammars` holds them
function inflection.grammar(given)
  local class = token[given.lower or "noun"]
  local grammar = {
    untagged = true, forms = inflection.forms, capitals = given.capitals, verb_second = given.verb_second,
    inflect = function(lemma) return {{lemma, "base"}} end,
    open_class = function() return class end,
    is_plural = function() return false end,
    singular = function() return nil end,
    is_age = function() return false end,
  }
  function grammar.finish(words)
    words.subjunctive = words.subjunctive or {}
    if given.compounds then
      for _, name in ipairs {"roles", "role_gender", "organization_words"} do
        with_compounds(words[name])
      end
    end
  end
  return grammar
end

return inflection
