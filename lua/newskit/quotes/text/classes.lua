--- Gives every token its coarse class (token.lua names them): from closed-class lists, the
-- reporting verbs, the shape of the word, and the tagger of parts of speech where the word is open
-- to several.
-- @module newskit.quotes.text.classes

local token = require "newskit.quotes.text.token"

local ADJECTIVE, ADVERB, AUXILIARY = token.adjective, token.adverb, token.auxiliary
local BRACKET, BRACKET_END, COLON = token.bracket, token.bracket_end, token.colon
local COMMA, CONJUNCTION, DASH = token.comma, token.conjunction, token.dash
local DETERMINER, GERUND, INFINITIVE = token.determiner, token.gerund, token.infinitive
local MARK, NAME, NOUN, NUMBER = token.mark, token.name, token.noun, token.number
local OTHER, POSSESSIVE, PREPOSITION = token.other, token.possessive, token.preposition
local PRONOUN, SEMICOLON, STOP = token.pronoun, token.semicolon, token.stop
local SUBORDINATOR, VERB = token.subordinator, token.verb

local classes = {}

-- The forms of each class of punctuation, separated by spaces.
local punctuation = {}
for class, forms in pairs {
  [COMMA] = ", ， 、", [STOP] = ". ! ? … 。 ！ ？ ... .... ..... ?! !! ??", [COLON] = ":",
  [SEMICOLON] = ";",
  [DASH] = "- -- --- – — ― ‒", [BRACKET] = "( [", [BRACKET_END] = ") ]", [CONJUNCTION] = "&",
  [MARK] = "\" “ ” „ « » ‹ › '' `` ‘ ’ ' ‚ ‟ ＂ 「 」 『 』",
  [POSSESSIVE] = "'s ’s",
} do
  for form in forms:gmatch "%S+" do
    punctuation[form] = class
  end
end

-- Order matters: the first list that knows the word decides.
local closed = {
  {"possessive", DETERMINER}, {"auxiliary", AUXILIARY}, {"negation", ADVERB},
  {"determiner", DETERMINER}, {"subordinator", SUBORDINATOR}, {"conjunction", CONJUNCTION},
  {"pronoun", PRONOUN}, {"preposition", PREPOSITION}, {"adverb", ADVERB},
}

local capital, capital_accented = "^[A-Z]", "^\xC3[\x80-\x9E]"

-- Whether a form begins with a capital of the Latin or Cyrillic script, or has one behind it: "eBay", "7-Eleven".
local function is_capital(form)
  return form:find(capital) ~= nil or form:find(capital_accented) ~= nil
      or form:find "^%l%l?%u%l%l" ~= nil or form:find "^%d+%-%u[%l\xC3]" ~= nil
      or (form:find "^[\xC4-\xC5]" ~= nil and utf8.codepoint(form) % 2 == 0)
      or form:find "^[\xD0][\x90-\xAF]" ~= nil
end

-- "al-Hamdani": a particle of names, a hyphen, and a capital.
local function has_particle(form, words)
  local particle = form:match "^(%l%l?%l?)%-%u"
  return particle ~= nil and words.name_particles[particle] ~= nil
end

-- The class of a word that a list of a closed class has, or nil.
local function closed_class(norm, words)
  if words.infinitive_marker[norm] then
    return INFINITIVE
  end
  for _, list in ipairs(closed) do
    if words[list[1]][norm] then
      return list[2]
    end
  end
  return nil
end

-- "US" and "WHO" are no pronouns.
local function capital_class(form, words)
  return words.capital_name[form] and NAME or words.capital_other[form] and OTHER or nil
end

-- The class of a token out of context: punctuation and closed classes first, then what kind of
-- token it is and whether it has a capital, then the lists of verbs and roles, last its ending.
local function class_of(form, norm, kind, words)
  local class = punctuation[form] or capital_class(form, words) or closed_class(norm, words)
  if class then
    return class
  elseif kind == "number" and not is_capital(form) then return NUMBER
  elseif kind == "punctuation" or kind == "symbol" or kind == "emoji" then
    return OTHER
  elseif is_capital(form) or kind == "handle" or has_particle(form, words) then
    return NAME
  end
  local verb = words.verbs[norm]
  if verb and not words.roles[norm] then
    return verb.kind == "gerund" and GERUND or VERB
  elseif words.roles[norm] then
    return NOUN
  end
  return words.grammar.open_class(norm)
end

-- A capital at the start of a sentence tells nothing of a word that is common otherwise.
local function settle_sentence_starts(t, words, seen_lower)
  for s = 1, #t.sentence_first do
    local i = t.sentence_first[s]
    while t.class[i] == MARK or t.class[i] == BRACKET do
      i = i + 1
    end
    if t.class[i] == NAME then
      local norm = t.norm[i]
      if words.verbs[norm] or words.roles[norm] or seen_lower[norm] or words.nouns[norm] then
        local lower = class_of(norm, norm, "word", words)
        -- "Bill Clinton", "Chancellor Merkel", "Secretary of State": names and titles stay.
        local before_name = t.class[i + 1] == NAME
            or (words.name_of[t.norm[i + 1]] and t.class[i + 2] == NAME)
        if not (before_name and (words.first_names[norm] or words.titles[norm])) then
          t.class[i] = lower
        end
      end
    end
  end
end

-- Behind these a form that could be a verb is a noun: "the charge", "two claims".
local makes_noun = token.set "determiner adjective preposition possessive number"

-- Words that are verb forms and nouns ("charge", "claims") are nouns after a determiner, an
-- adjective or a preposition; "May" inside a sentence is a month.
local function settle_by_context(t, words)
  local class, norm, month_auxiliary = t.class, t.norm, words.month_auxiliary
  for i = 2, t.count do
    if class[i] == VERB then
      local verb, before = words.verbs[norm[i]], class[i - 1]
      if verb and verb.kind ~= "past" and not words.grammar.untagged and (makes_noun[before]
          or (verb.kind == "base" and before == NOUN and not words.grammar.is_plural(norm[i - 1])
              and words.roles[norm[i - 1]] ~= "group")) then
        class[i] = NOUN
      end
    elseif month_auxiliary[norm[i]] and is_capital(t.form[i]) and norm[i] ~= t.form[i]
        and class[i - 1] ~= STOP and class[i - 1] ~= MARK then
      class[i] = NAME
    end
  end
end

-- In a headline with a capital at every word, words known in lower case lose it.
local function settle_title_case(t, words, seen_lower)
  for s = 1, #t.sentence_first do
    local first, last, classes_of = t.sentence_first[s], t.sentence_last[s], t.class
    local capitals, lower = 0, 0
    for i = first, last do
      local class = classes_of[i]
      if class == NAME then
        capitals = capitals + 1
      elseif class == NOUN or class == VERB or class == GERUND or class == ADJECTIVE then
        lower = lower + 1
      end
    end
    if capitals >= 4 and lower <= 1 and t.class[last] ~= STOP then
      for i = first, last do
        local norm = t.norm[i]
        if t.class[i] == NAME and (words.verbs[norm] or words.roles[norm] or seen_lower[norm])
            and not words.first_names[norm] then
          t.class[i] = class_of(norm, norm, "word", words)
        end
      end
    end
  end
end

-- Classes that new words may have; the others are lists, and the tagger does not overrule those.
local open_classes = token.set "noun verb gerund adjective adverb name"

-- Whether a token opens its sentence, a mark or a bracket before it apart.
local function begins_sentence(t, i)
  local first = t.sentence_first[t.sentence[i]]
  return i == first or (i == first + 1 and (t.class[first] == MARK or t.class[first] == BRACKET))
end

-- What the part of speech makes of a guess at the class of an open-class word.
local function by_part_of_speech(t, i, guess, words)
  local pos, form = t.pos[i], t.form[i]
  local first = pos:sub(1, 2)
  -- A capital counts inside a sentence; at its start the word must be a name elsewhere.
  local inside = guess == NAME and (not begins_sentence(t, i) or t.name_tag[i] ~= "O"
                                   or t.named[form] or form:find "^%u%u" ~= nil)
  if guess == POSSESSIVE then
    return pos == "VBZ" and AUXILIARY or POSSESSIVE
  elseif words.object_or_possessive[t.norm[i]] then
    return pos == "PRP" and PRONOUN or DETERMINER
  elseif guess == AUXILIARY and first == "NN" and is_capital(form) then
    return NAME -- "Will Example", "May"
  elseif not open_classes[guess] or words.adverb[t.norm[i]] then
    return guess
  elseif first == "VB" then
    if guess == NAME and t.named[form] then
      return NAME
    end
    return pos == "VBG" and GERUND or VERB
  elseif first == "NN" then
    local before, verb = t.class[i - 1], words.verbs[t.norm[i]]
    if guess == VERB and verb and verb.kind == "present"
        and (before == NAME or before == PRONOUN) then
      return VERB -- "Example notes.": taken for a noun after a name
    end
    local name = pos == "NNP" or pos == "NNPS"
    if guess == NOUN and words.roles[t.norm[i]] and words.roles[t.norm[i]] ~= "person" then
      return NOUN -- "Police", "Officials" at the start of a sentence
    end
    return is_capital(form) and (name or inside) and NAME or NOUN
  elseif first == "JJ" then
    return inside and NAME or ADJECTIVE
  elseif first == "RB" then
    return inside and NAME or ADVERB
  elseif pos == "CD" then
    return NUMBER
  elseif pos == "IN" and guess ~= NAME then
    return PREPOSITION
  end
  return guess
end

-- Forms that have a capital and are tagged as names inside some sentence.
local function find_named(t)
  local named = {}
  for i = 1, t.count do
    if t.class[i] == NAME and t.name_tag[i] ~= "O" and not begins_sentence(t, i) then
      named[t.form[i]] = true
    end
  end
  t.named = named
end

-- Where the guess and the part of speech agree, which is nearly everywhere; a class that is not
-- here is closed to the tagger.
local agreed = {
  [NOUN] = {NN = true, NNS = true}, [NAME] = {NNP = true, NNPS = true},
  [ADJECTIVE] = {JJ = true, JJR = true, JJS = true}, [GERUND] = {VBG = true},
  [VERB] = {VB = true, VBD = true, VBN = true, VBP = true, VBZ = true},
  [ADVERB] = {RB = true, RBR = true, RBS = true}, [AUXILIARY] = {MD = true},
  [POSSESSIVE] = {POS = true}, [DETERMINER] = {DT = true, CD = true},
}

-- Sets the classes of open words right where the tagger disagrees.
local function apply_parts_of_speech(t, words)
  local class, pos = t.class, t.pos
  find_named(t)
  for i = 1, t.count do
    local tag, same = pos[i], agreed[class[i]]
    if tag and same and not same[tag] then
      class[i] = by_part_of_speech(t, i, class[i], words)
    end
  end
end

-- Forms whose class is kept. A corpus has no end of new forms: beyond this the cache begins again.
local CACHED_MAX = 1 << 16

-- The class of a word is the same in every document: those of words already seen are kept.
local function known_class(form, norm, kind, words)
  if kind ~= "word" then
    return class_of(form, norm, kind, words)
  end
  local cached = words.class_of
  if not cached or words.class_count >= CACHED_MAX then
    cached = {}
    words.class_of, words.class_count = cached, 0
  end
  local class = cached[form]
  if not class then
    class = class_of(form, norm, kind, words)
    cached[form], words.class_count = class, words.class_count + 1
  end
  return class
end

--- Gives every token its class.
-- @tparam table t token columns: `form`, `norm`, `pos`, sentence ranges
-- @tparam {string,...} kinds of the tokens
-- @tparam table words a vocabulary
-- @treturn table `t`, with `class`
function classes.classify(t, kinds, words)
  local class, cache, seen_lower, norm, capital_name = {}, {}, {}, t.norm, words.capital_name
  for i = 1, t.count do
    local form = t.form[i]
    local known = cache[form]
    if not known then
      known = known_class(form, norm[i], kinds[i], words)
      cache[form] = known
      if form == norm[i] then
        seen_lower[form] = true
      end
    end
    class[i] = known
    if known == NAME and capital_name[form] then
      norm[i] = form -- "who" and "us" are other words
    end
  end
  t.class = class
  settle_sentence_starts(t, words, seen_lower)
  settle_title_case(t, words, seen_lower)
  settle_by_context(t, words)
  apply_parts_of_speech(t, words)
  return t
end

return classes
