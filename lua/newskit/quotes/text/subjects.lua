--- Subjects, in languages without a tagger: who the verb of a clause has for one.
-- @module newskit.quotes.text.subjects

local phrases = require "newskit.quotes.text.phrases"
local token = require "newskit.quotes.text.token"

local ADVERB, BRACKET, COLON = token.adverb, token.bracket, token.colon
local COMMA, CONJUNCTION, DASH = token.comma, token.conjunction, token.dash
local NAME, PREPOSITION, PRONOUN = token.name, token.preposition, token.pronoun
local SEMICOLON, STOP = token.semicolon, token.stop

local subjects = {}

local begins = phrases.begins

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
function subjects.find(t, i, floor, after, limit)
  local first = clause_start(t, i, floor)
  local last = trim_back(t, first, i - 1)
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
  elseif begins(t, first) and not t.words.oblique[t.norm[first]]
      and not (t.words.time[t.norm[first]] and t.class[first] ~= NAME) then
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

return subjects
