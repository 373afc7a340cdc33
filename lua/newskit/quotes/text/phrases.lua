--- Who speaks, in languages without a tagger: the noun phrase behind a cue, and the subject before one.
-- @module newskit.quotes.text.phrases

local token = require "newskit.quotes.text.token"

local ADJECTIVE, ADVERB, AUXILIARY = token.adjective, token.adverb, token.auxiliary
local BRACKET = token.bracket
local BRACKET_END, COLON, COMMA = token.bracket_end, token.colon, token.comma
local CONJUNCTION, DETERMINER = token.conjunction, token.determiner
local NAME, NOUN = token.name, token.noun
local PREPOSITION, PRONOUN, SEMICOLON = token.preposition, token.pronoun, token.semicolon
local STOP, SUBORDINATOR, VERB = token.stop, token.subordinator, token.verb

local phrases = {}

-- An apposition is no longer than this.
local APPOSED = 16

local nominal = token.set "noun name adjective number"
local ends = token.set "stop colon semicolon mark"

--- Whether a token is a finite verb or an auxiliary, as far as lists tell.
function phrases.is_finite(t, i)
  if t.class[i] == AUXILIARY or t.words.subjunctive[t.norm[i]] then
    return true
  end
  local verb = t.class[i] == VERB and t.verb[i]
  return verb and (verb.kind == "finite" or verb.both) or false
end

-- Whether a noun phrase may begin at a token; a pronoun is one of its own.
local function begins(t, i)
  local class = t.class[i]
  return class == DETERMINER or nominal[class] or (class == PRONOUN and t.words.subject_pronoun[t.norm[i]])
      or false
end

phrases.begins = begins

-- Where an abbreviation such as "(CDU)" behind token i ends, else i.
local function skip_bracket(t, i, limit)
  if t.class[i + 1] == BRACKET then
    for k = i + 2, math.min(i + 9, limit) do
      if t.class[k] == BRACKET_END then
        return k
      end
    end
  end
  return i
end

-- Whether token i ends the name of a person.
local function ends_person(t, i)
  local mention = t.mentions[t.name_at[i]]
  return mention and mention.last == i and mention.kind == "person" or false
end

-- The last token of a short run at i that is a name behind an article or a noun: "das «Beispielblatt»"; or nil.
local function is_named_in_marks(t, i)
  local run = t.runs[t.run[i]]
  local before = t.class[i - 1]
  local led = before == DETERMINER or before == NOUN or before == PREPOSITION
  return led and run.first == i and run.last - run.first <= 6 and run.closed and run.last or nil
end

-- Whether the word at i, which no list knows, is a verb rather than an adjective: behind a noun, where nouns have
-- capitals.
local function is_verbal(t, i)
  local before = t.class[i - 1]
  return t.class[i] == ADJECTIVE and t.words.grammar.capitals and before ~= ADJECTIVE and before ~= DETERMINER
      and before ~= CONJUNCTION and before ~= PREPOSITION
      and not (t.norm[i]:find "e[rnms]?$" and nominal[t.class[i + 1]])
end

-- Whether an article or a preposition at i goes on with the phrase: "der Stadt", "de la ville".
local function links(t, i, seen)
  local words, kind, before = t.words, t.class[i], t.class[i - 1]
  if kind == DETERMINER and seen and words.grammar.capitals and ends_person(t, i - 1) then
    return false -- "erzählt Beispiel der Zeitung": whom it is told
  elseif kind == DETERMINER and begins(t, i + 1) and (not seen or before == PREPOSITION
                                                      or words.genitive[t.norm[i]]) then
    return not seen or before == PREPOSITION or words.of[t.norm[i]] or words.grammar.capitals or false
  end
  return seen and words.of[t.norm[i]] and begins(t, i + 1) and not words.time[t.norm[i + 1]]
      and t.class[i + 1] ~= PRONOUN or false
end

-- The last token of what the phrase takes in at i, or nil when it ends before i.
local function step(t, p, i, limit)
  local kind = t.class[i]
  if t.run[i] then
    local named = i > p.first and is_named_in_marks(t, i)
    p.seen, p.noun = p.seen or named ~= nil, p.noun or named ~= nil
    return named or nil
  elseif nominal[kind] then
    local after_name = kind == NOUN and t.form[i] == t.norm[i] and ends_person(t, i - 1)
    if p.seen and (is_verbal(t, i) or after_name or (t.words.time[t.norm[i]] and kind ~= NAME)) then
      return nil
    end
    p.seen, p.noun = true, p.noun or kind ~= ADJECTIVE
    return i
  elseif kind == DETERMINER and not p.seen and t.run[i + 1] and is_named_in_marks(t, i + 1) then
    return i
  elseif kind == DETERMINER or kind == PREPOSITION then
    local inside = p.seen and t.name_at[i] and t.name_at[i] == t.name_at[i - 1]
    return (inside or links(t, i, p.seen)) and i or nil
  elseif p.seen and kind == CONJUNCTION then
    return begins(t, i + 1) and t.class[i + 1] ~= PRONOUN and not phrases.is_finite(t, i + 1) and i or nil
  elseif p.seen and kind == BRACKET then
    local stop = skip_bracket(t, i - 1, limit)
    return stop >= i and stop or nil
  end
  return p.seen and t.name_at[i] and t.name_at[i] == t.name_at[i - 1] and i or nil
end

--- The noun phrase that begins at k: determiner, adjectives, nouns and names, with what "of" joins.
-- @tparam table t the blackboard
-- @int k first token
-- @int limit last token to look at
-- @treturn ?integer its last token, or nil when none begins there
function phrases.after(t, k, limit)
  if k > limit or t.run[k] then
    return nil
  elseif t.class[k] == PRONOUN then
    return t.words.subject_pronoun[t.norm[k]] and k or nil
  end
  local p = {first = k, seen = false, noun = not t.words.grammar.capitals}
  local i = k
  while i <= limit do
    local last = step(t, p, i, limit)
    if not last then
      break
    end
    i = last + 1
  end
  return p.seen and p.noun and i - 1 or nil
end

-- Whether the words between commas say who somebody is: a role, and no verb.
local function is_apposition(t, first, last)
  local role = false
  if t.class[first] == DETERMINER and t.words.roles[t.norm[first + 1]] == "organization" then
    return false -- rather a subject
  end
  for k = first, last do
    if phrases.is_finite(t, k) or t.class[k] == SUBORDINATOR or t.run[k] then
      return false
    end
    role = role or t.words.roles[t.norm[k]] ~= nil or t.words.titles[t.norm[k]] ~= nil
        or (t.class[first] == NAME and last - first <= 4)
  end
  return role and first <= last
end

--- The source behind a cue with its apposition, in the clause that ends at `limit`.
-- @treturn ?integer its last token
function phrases.source_after(t, k, limit)
  local stop = phrases.after(t, k, limit)
  if not stop or t.class[k] == PRONOUN then
    return stop
  end
  if t.class[stop + 1] ~= COMMA then
    return stop
  end
  local first = stop + 2
  local last = first
  while last <= limit and t.class[last] ~= COMMA and not ends[t.class[last]] and not t.run[last]
      and last - first < APPOSED do
    last = last + 1
  end
  if is_apposition(t, first, last - 1) and (t.class[last] == COMMA or last > limit or ends[t.class[last]])
      and t.class[first] ~= PREPOSITION and t.class[first] ~= CONJUNCTION and t.class[first] ~= ADVERB then
    return last - 1
  end
  local relative = t.words.relative[t.norm[first]]
  if relative and limit - first < 2 * APPOSED then
    for j = first, limit do
      if t.run[j] or t.class[j] == COLON or t.class[j] == SEMICOLON or t.class[j] == COMMA then
        return stop
      end
    end
    if phrases.is_finite(t, limit) or not t.words.grammar.capitals then
      return limit
    end
  end
  return stop
end

--- The source behind the cue, over a time or a place between them: "sagte am Montag die Ministerin".
function phrases.source_behind(t, first, limit)
  local k = first
  if t.words.thing_pronoun[t.norm[k]] and begins(t, k + 1) then
    k = k + 1 -- "beschreibt es die Ministerin"
  end
  while k <= math.min(first + 6, limit) do
    local between = t.class[k] == ADVERB or t.class[k] == PREPOSITION or t.words.time[t.norm[k]]
        or (k > first and t.class[k - 1] == PREPOSITION)
    if not between then
      break
    end
    k = k + 1
  end
  local stop = phrases.source_after(t, k, limit)
  return stop and k, stop
end

--- Whether [first, last] can say something: a pronoun, a name, or a noun for a person, a group or an institution.
function phrases.can_speak(t, first, last)
  for k = first, last do
    if t.class[k] == PRONOUN and k == first or t.name_at[k] or t.words.roles[t.norm[k]]
        or t.words.titles[t.norm[k]] or t.form[k]:find "^%d+%-%u" then -- "die 45-Jährige"
      return true
    end
  end
  return false
end

--- Whether [first, last] is somebody with an apposition, and no clause: "Le procureur de Dijon, Olivier Exemple".
function phrases.is_who(t, first, last)
  local mention = t.mentions[t.name_at[first]]
  local opens = mention and mention.kind == "person" and t.class[mention.last + 1] == COMMA
  if first > last or t.words.grammar.verb_second and not (opens or ends_person(t, last)) then
    return false
  end
  local person = false
  for k = first, last do
    if phrases.is_finite(t, k) or t.run[k] then
      return false
    end
    person = person or t.words.roles[t.norm[k]] == "person" or t.words.titles[t.norm[k]] ~= nil
  end
  return person and begins(t, first)
end

--- The last token of a sentence without its final stop.
function phrases.sentence_end(t, i)
  local last = t.sentence_last[t.sentence[i]]
  local run = not t.run[i] and t.runs[t.run[last]]
  if run then
    return run.last -- it has several sentences
  end
  while last > i and (t.class[last] == STOP or (t.class[last] == token.mark and not t.run[last])) do
    last = last - 1
  end
  return last
end

return phrases
