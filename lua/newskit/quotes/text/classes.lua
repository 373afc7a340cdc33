--- Coarse word classes, one letter a token: from closed-class lists, the reporting verbs, the shape of
-- the word, and the tagger of parts of speech where the word is open to several.
--
--   d determiner    p pronoun       i preposition   c coordination  s subordinator
--   x auxiliary     v verb form     g -ing form     n common noun   N capitalized word
--   # number        r adverb        t "to"          m possessive 's a adjective
--   , comma         . sentence end  : colon         ; semicolon     - dash
--   ( )  brackets   q quotation mark                o anything else

local classes = {}

local punctuation = {
  [","] = ",", ["."] = ".", ["!"] = ".", ["?"] = ".", ["…"] = ".", ["..."] = ".", [":"] = ":",
  [";"] = ";", ["-"] = "-", ["--"] = "-", ["–"] = "-", ["—"] = "-", ["―"] = "-", ["‒"] = "-", ["("] = "(", ["["] = "(",
  [")"] = ")", ["]"] = ")", ["\""] = "q", ["“"] = "q", ["”"] = "q", ["„"] = "q", ["«"] = "q",
  ["»"] = "q", ["‹"] = "q", ["›"] = "q", ["''"] = "q", ["``"] = "q", ["‘"] = "q", ["’"] = "q",
  ["'"] = "q", ["‚"] = "q", ["‟"] = "q", ["＂"] = "q", ["&"] = "c", ["'s"] = "m", ["’s"] = "m",
  ["?!"] = ".", ["!!"] = ".", ["??"] = ".", ["---"] = "-", ["....."] = ".", ["...."] = ".",
}

-- Order matters: the first list that knows the word decides.
local closed = {
  {"possessive", "d"}, {"auxiliary", "x"}, {"negation", "r"}, {"determiner", "d"},
  {"subordinator", "s"}, {"conjunction", "c"}, {"pronoun", "p"}, {"preposition", "i"},
  {"adverb", "r"},
}

local capital = "^[A-Z]"
local capital_accented = "^\xC3[\x80-\x9E]"

local function is_capital(form)
  return form:find(capital) ~= nil or form:find(capital_accented) ~= nil
      or (form:find "^[\xC4-\xC5]" ~= nil and utf8.codepoint(form) % 2 == 0)
      or form:find "^[\xD0][\x90-\xAF]" ~= nil
end

local function closed_class(norm, words)
  if norm == "to" then
    return "t"
  end
  for _, list in ipairs(closed) do
    if words[list[1]][norm] then
      return list[2]
    end
  end
  return nil
end

local verbal_ending = {"ed", "ized", "ised"}
local adjectival = {"ous$", "ful$", "ive$", "able$", "ible$", "ical$", "less$", "ish$", "ary$"}

-- The class of a lower-case open-class word, from its ending.
local function open_class(norm)
  if norm:find "ly$" and #norm > 4 then
    return "r"
  elseif norm:find "ing$" and #norm > 5 then
    return "g"
  end
  if norm:find "ed$" and norm:find("-", 1, true) then
    return "a"
  end
  for _, ending in ipairs(verbal_ending) do
    if norm:sub(-#ending) == ending and #norm > 4 then
      return "v"
    end
  end
  for _, pattern in ipairs(adjectival) do
    if norm:find(pattern) and #norm > 5 then
      return "a"
    end
  end
  return "n"
end

-- "US" and "WHO" are no pronouns.
local capital_names = {US = "N", WHO = "N", IT = "N", AM = "o", PM = "o"}

local function class_of(form, norm, kind, words)
  local class = punctuation[form] or capital_names[form] or closed_class(norm, words)
  if class then
    return class
  elseif kind == "number" then
    return "#"
  elseif kind == "punctuation" or kind == "symbol" or kind == "emoji" then
    return "o"
  elseif is_capital(form) or kind == "handle" then
    return "N"
  end
  local verb = words.verbs[norm]
  if verb and not words.roles[norm] then
    return verb.kind == "gerund" and "g" or "v"
  elseif words.roles[norm] then
    return "n"
  end
  return open_class(norm)
end

-- A capital at the start of a sentence tells nothing of a word that is common otherwise.
local function settle_sentence_starts(t, words, seen_lower)
  for s = 1, #t.sentence_first do
    local i = t.sentence_first[s]
    while t.class[i] == "q" or t.class[i] == "(" do
      i = i + 1
    end
    if t.class[i] == "N" then
      local norm = t.norm[i]
      if words.verbs[norm] or words.roles[norm] or seen_lower[norm] or words.nouns[norm] then
        local lower = class_of(norm, norm, "word", words)
        -- "Bill Clinton", "Chancellor Merkel", "Secretary of State": names and titles stay.
        local before_name = t.class[i + 1] == "N"
            or (t.norm[i + 1] == "of" and t.class[i + 2] == "N")
        if not (before_name and (words.first_names[norm] or words.titles[norm])) then
          t.class[i] = lower
        end
      end
    end
  end
end

local makes_noun = {d = true, a = true, i = true, m = true, ["#"] = true}

-- Words that are verb forms and nouns ("charge", "claims") are nouns after a determiner, an
-- adjective or a preposition; "May" inside a sentence is a month.
local function settle_by_context(t, words)
  local class, norm = t.class, t.norm
  for i = 2, t.count do
    if class[i] == "v" then
      local verb, before = words.verbs[norm[i]], class[i - 1]
      if verb and verb.kind ~= "past" and (makes_noun[before]
          or (verb.kind == "base" and before == "n" and not norm[i - 1]:find "s$"
              and words.roles[norm[i - 1]] ~= "group")) then
        class[i] = "n"
      end
    elseif norm[i] == "may" and t.form[i] == "May" and class[i - 1] ~= "." and class[i - 1] ~= "q" then
      class[i] = "N"
    end
  end
end

-- In a headline with a capital at every word, words known in lower case lose it.
local function settle_title_case(t, words, seen_lower)
  for s = 1, #t.sentence_first do
    local first, last = t.sentence_first[s], t.sentence_last[s]
    local capitals, lower = 0, 0
    for i = first, last do
      local class = t.class[i]
      if class == "N" then
        capitals = capitals + 1
      elseif class == "n" or class == "v" or class == "g" or class == "a" then
        lower = lower + 1
      end
    end
    if capitals >= 4 and lower <= 1 and t.class[last] ~= "." then
      for i = first, last do
        local norm = t.norm[i]
        if t.class[i] == "N" and (words.verbs[norm] or words.roles[norm] or seen_lower[norm])
            and not words.first_names[norm] then
          t.class[i] = class_of(norm, norm, "word", words)
        end
      end
    end
  end
end

local open_classes = {n = true, v = true, g = true, a = true, r = true, N = true}

local function begins_sentence(t, i)
  local first = t.sentence_first[t.sentence[i]]
  return i == first or (i == first + 1 and (t.class[first] == "q" or t.class[first] == "("))
end

-- What the part of speech makes of a guess at the class of an open-class word.
local function by_part_of_speech(t, i, guess, words)
  local pos, form = t.pos[i], t.form[i]
  local first = pos:sub(1, 2)
  -- A capital counts inside a sentence; at its start the word must be a name elsewhere.
  local inside = guess == "N" and (not begins_sentence(t, i) or t.name_tag[i] ~= "O"
                                   or t.named[form] or form:find "^%u%u" ~= nil)
  if guess == "m" then
    return pos == "VBZ" and "x" or "m"
  elseif t.norm[i] == "her" then
    return pos == "PRP" and "p" or "d"
  elseif guess == "x" and first == "NN" and is_capital(form) then
    return "N" -- "Will Example", "May"
  elseif not open_classes[guess] or words.adverb[t.norm[i]] then
    return guess
  elseif first == "VB" then
    if guess == "N" and t.named[form] then
      return "N"
    end
    return pos == "VBG" and "g" or "v"
  elseif first == "NN" then
    local before, verb = t.class[i - 1], words.verbs[t.norm[i]]
    if guess == "v" and verb and verb.kind == "present" and (before == "N" or before == "p") then
      return "v" -- "Example notes.": taken for a noun after a name
    end
    local name = pos == "NNP" or pos == "NNPS"
    if guess == "n" and words.roles[t.norm[i]] and words.roles[t.norm[i]] ~= "person" then
      return "n" -- "Police", "Officials" at the start of a sentence
    end
    return is_capital(form) and (name or inside) and "N" or "n"
  elseif first == "JJ" then
    return inside and "N" or "a"
  elseif first == "RB" then
    return inside and "N" or "r"
  elseif pos == "CD" then
    return "#"
  elseif pos == "IN" and guess ~= "N" then
    return "i"
  end
  return guess
end

-- Forms that have a capital and are tagged as names inside some sentence.
local function find_named(t)
  local named = {}
  for i = 1, t.count do
    if t.class[i] == "N" and t.name_tag[i] ~= "O" and not begins_sentence(t, i) then
      named[t.form[i]] = true
    end
  end
  t.named = named
end

-- Where the guess and the part of speech agree, which is nearly everywhere; a class that is not here
-- is closed to the tagger.
local agreed = {
  n = {NN = true, NNS = true}, N = {NNP = true, NNPS = true}, a = {JJ = true, JJR = true, JJS = true},
  v = {VB = true, VBD = true, VBN = true, VBP = true, VBZ = true}, g = {VBG = true},
  r = {RB = true, RBR = true, RBS = true}, x = {MD = true}, m = {POS = true}, d = {DT = true, CD = true},
}

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
  local class, cache, seen_lower = {}, {}, {}
  for i = 1, t.count do
    local form = t.form[i]
    local known = cache[form]
    if not known then
      known = known_class(form, t.norm[i], kinds[i], words)
      cache[form] = known
      if form == t.norm[i] then
        seen_lower[form] = true
      end
    end
    class[i] = known
    if known == "N" and capital_names[form] then
      t.norm[i] = form -- "who" and "us" are other words
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
