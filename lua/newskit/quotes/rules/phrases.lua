--- Who speaks, in languages without a tagger: the noun phrase behind a cue, and the subject before one.
-- @module newskit.quotes.rules.phrases

local token = require "newskit.quotes.text.token"

local ADJECTIVE, ADVERB, AUXILIARY = token.adjective, token.adverb, token.auxiliary
local BRACKET = token.bracket
local BRACKET_END, COLON, COMMA = token.bracket_end, token.colon, token.comma
local CONJUNCTION, DASH, DETERMINER = token.conjunction, token.dash, token.determiner
local NAME, NOUN, NUMBER = token.name, token.noun, token.number
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

--- The noun phrase that begins at k: determiner, adjectives, nouns and names, with what "of" joins.
-- @tparam table t the blackboard
-- @int k first token
-- @int limit last token to look at
-- @treturn ?integer its last token, or nil when none begins there
-- @treturn ?integer the last token of its head, before any "of"
function phrases.after(t, k, limit)
  local words, class = t.words, t.class
  if k > limit or t.run[k] then
    return nil
  elseif class[k] == PRONOUN then
    return words.subject_pronoun[t.norm[k]] and k or nil
  end
  local i, head, seen, noun = k, nil, false, not words.grammar.capitals
  while i <= limit do
    local kind = class[i]
    local named = t.run[i] and is_named_in_marks(t, i)
    if named and i > k then
      i, seen, noun = named + 1, true, true
    elseif t.run[i] then
      break
    elseif nominal[kind] then
      local verbal = kind == ADJECTIVE and words.grammar.capitals and seen and class[i - 1] ~= ADJECTIVE
          and class[i - 1] ~= DETERMINER and class[i - 1] ~= CONJUNCTION and class[i - 1] ~= PREPOSITION
          and not (t.norm[i]:find "e[rnms]?$" and nominal[class[i + 1]])
      if verbal or (seen and words.time[t.norm[i]] and class[i] ~= NAME) then
        break -- what no list knows behind a noun is a verb rather
      end
      seen, noun = true, noun or kind ~= ADJECTIVE
      i = i + 1
    elseif kind == DETERMINER and seen and words.grammar.capitals and ends_person(t, i - 1) then
      break -- "erzählt Beispiel der Zeitung": whom it is told
    elseif kind == DETERMINER and begins(t, i + 1)
        and (not seen or words.genitive[t.norm[i]] or class[i - 1] == PREPOSITION) then
      if seen and class[i - 1] ~= PREPOSITION and not words.of[t.norm[i]] and not words.grammar.capitals then
        break
      end
      head = seen and head or head
      i = i + 1
    elseif seen and t.name_at[i] and t.name_at[i] == t.name_at[i - 1] then
      i = i + 1
    elseif seen and (kind == PREPOSITION or kind == DETERMINER) and words.of[t.norm[i]]
        and (begins(t, i + 1)) and not words.time[t.norm[i + 1]] and class[i + 1] ~= PRONOUN then
      head = head or i - 1
      i = i + 1
    elseif seen and kind == CONJUNCTION and begins(t, i + 1) and class[i + 1] ~= PRONOUN
        and not phrases.is_finite(t, i + 1) then
      i = i + 1
    elseif seen and kind == BRACKET then
      local stop = skip_bracket(t, i - 1, limit)
      if stop == i - 1 then
        break
      end
      head = head or i - 1
      i = stop + 1
    else
      break
    end
  end
  if not seen or not noun then
    return nil
  end
  return i - 1, head or i - 1
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
    role = role or t.words.roles[t.norm[k]] ~= nil or t.words.titles[t.norm[k]] ~= nil or t.class[k] == NAME
        or t.class[k] == DETERMINER or t.class[k] == NUMBER
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

-- The first token of the clause that token i is in: behind marks, conjunctions and what opens a clause.
local function clause_start(t, i, floor)
  local k = i
  while k > floor do
    local class = t.class[k - 1]
    if class == COLON or class == SEMICOLON or class == DASH or class == STOP or t.run[k - 1] then
      break
    end
    k = k - 1
  end
  return k
end

-- The end of [first, last] without adverbs, commas and small words before the verb.
local function trim_back(t, first, last)
  while last >= first and (t.class[last] == ADVERB or t.class[last] == COMMA
                           or (t.class[last] == PRONOUN and last > first)) do
    last = last - 1
  end
  return last
end

-- The last comma, or the conjunction right before the verb, behind `first`; or nil.
local function last_break(t, first, verb)
  for k = verb - 1, first, -1 do
    if t.class[k] == COMMA or (t.class[k] == CONJUNCTION and trim_back(t, k + 1, verb - 1) <= k) then
      return k
    end
  end
  return nil
end

-- Whether a finite verb stands in [first, last].
local function has_finite(t, first, last)
  for k = first, last do
    if not t.run[k] and phrases.is_finite(t, k) then
      return true
    end
  end
  return false
end

-- The noun phrase that ends at `last`, for what stands before it has no comma: "Dans un texte la ville".
local function phrase_ending(t, first, last)
  for k = first, last do
    if begins(t, k) and (k == first or t.class[k - 1] ~= PREPOSITION) then
      local stop = phrases.after(t, k, last)
      if stop and stop >= last then
        return k
      end
    end
  end
  return nil
end

-- Whether [first, last] can say something: a pronoun, a name, or a noun for a person, a group or an institution.
function phrases.can_speak(t, first, last)
  for k = first, last do
    if t.class[k] == PRONOUN and k == first or t.name_at[k] or t.words.roles[t.norm[k]]
        or t.words.titles[t.norm[k]] then
      return true
    end
  end
  return false
end

-- Where the subject begins when a comma ends what stands before it, as a participle: "Le texte adopté, la ministre a
-- dit"; nil when a comma stands right before the verb, or the comma parts a role and its name.
local function begins_behind_comma(t, first, last, verb)
  if t.words.grammar.verb_second or t.class[verb - 1] == COMMA then
    return nil
  end
  for k = last, first + 1, -1 do
    if t.class[k] == COMMA then
      local name = t.class[k + 1] == NAME and t.words.roles[t.norm[first]] or t.words.roles[t.norm[first + 1]]
      return begins(t, k + 1) and not name and phrases.can_speak(t, k + 1, last) and k + 1 or nil
    end
  end
  return nil
end

-- What may stand before the subject that opens a clause.
local opens_clause = token.set "conjunction mark adverb subordinator"

--- The subject of the verb at i: before it in its clause, or behind it when something else opens the clause.
-- @tparam table t the blackboard
-- @int i the verb
-- @int floor the first token of the sentence
-- @int after where a subject behind the verb would begin
-- @int limit the last token of the sentence
-- @treturn ?integer first token
-- @treturn ?integer last token
-- @treturn boolean whether it stands behind the verb
function phrases.subject(t, i, floor, after, limit)
  local first, last = clause_start(t, i, floor), trim_back(t, floor, i - 1)
  while first <= last and opens_clause[t.class[first]] do
    first = first + 1
  end
  if t.class[i - 1] == COMMA and begins(t, first) then
    local stop = phrases.after(t, first, last)
    if stop and t.class[stop + 1] == COMMA and t.words.relative[t.norm[stop + 2]] then
      return first, last, false -- "Ein Mann, der geschwiegen hat, sagt"
    end
  end
  if has_finite(t, first, last) then
    local cut = last_break(t, first, i)
    local joined = cut and trim_back(t, cut + 1, i - 1) <= cut
    if joined and t.class[cut] == CONJUNCTION then
      local stop = begins(t, first) and phrases.source_after(t, first, last)
      return stop and first, stop, false
    end
    first = cut and cut + 1 or first
    while first <= last and t.class[first] == CONJUNCTION do
      first = first + 1
    end
  end
  if first > last then
    local from, stop = phrases.source_behind(t, after, limit)
    return from, stop, true
  elseif begins_behind_comma(t, first, last, i) then
    return begins_behind_comma(t, first, last, i), last, false
  elseif begins(t, first) and not t.words.oblique[t.norm[first]] and not (t.words.time[t.norm[first]] and t.class[first] ~= NAME) then
    local stop = phrases.after(t, first, last)
    if stop and (stop == last or t.class[stop + 1] == COMMA or t.class[stop + 1] == PREPOSITION
                 or t.class[stop + 1] == BRACKET or t.class[stop + 1] == ADVERB) then
      return first, last, false
    end
  end
  if t.words.grammar.verb_second then
    local from, stop = phrases.source_behind(t, after, limit)
    return from, stop, true
  end
  local cut = last_break(t, first, i)
  if cut and cut > last then
    return first, last, false -- "De nombreux habitants, témoins de la scène, ont dit"
  end
  local start = cut and begins(t, cut + 1) and cut + 1 or phrase_ending(t, first, last)
  return start, start and last, false
end

phrases.clause_start = clause_start

return phrases
