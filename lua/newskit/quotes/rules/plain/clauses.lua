--- Reported clauses and who said them, in languages without a tagger: attributions behind and inside a clause
-- and before one.
-- @module newskit.quotes.rules.plain.clauses

local claims = require "newskit.quotes.rules.claims"
local contents = require "newskit.quotes.rules.plain.contents"
local phrases = require "newskit.quotes.text.phrases"
local subjects = require "newskit.quotes.text.subjects"
local plain_runs = require "newskit.quotes.rules.plain.runs"
local token = require "newskit.quotes.text.token"

local ADVERB, COLON, COMMA = token.adverb, token.colon, token.comma
local CONJUNCTION, PREPOSITION, STOP = token.conjunction, token.preposition, token.stop

local plain_clauses = {}

-- A content has at least this many tokens.
local LEAST = 2

-- How far behind its verb a content may begin, over an addressee, a time and a place.
local REACH = 16

-- The span [first, last] without commas and conjunctions at its ends, or nil when something holds it already.
local function span_of(t, first, last)
  while first <= last and (t.class[first] == COMMA or t.class[first] == CONJUNCTION) do
    first = first + 1
  end
  while last >= first and (t.class[last] == COMMA or t.class[last] == STOP or t.class[last] == token.dash) do
    last = last - 1
  end
  if last - first + 1 < LEAST or not claims.is_free(t, first, last) then
    return nil
  end
  return {first, last}
end

-- Where a sentence begins for a report in it: behind a dateline that a dash ends.
local function sentence_start(t, i)
  local first = t.sentence_first[t.sentence[i]]
  for k = first, math.min(first + 8, i - 1) do
    if (t.class[k] == token.dash or t.class[k] == COLON) and not t.run[k] then
      return k + 1
    end
  end
  return first
end

-- An attribution with the contents before and behind it.
local function around(t, cue, source, from, to)
  local before = span_of(t, sentence_start(t, from), from - 1)
  local behind = span_of(t, to + 1, phrases.sentence_end(t, to))
  local content = {before, behind}
  if not before then
    content = {behind}
  end
  if #content == 0 then
    return nil
  end
  return claims.of_cue(cue, content, source)
end

-- The source of a phrase that opens a sentence goes up to the comma: "Selon un rapport établi par l'INSEE, …".
local function up_to_comma(t, stop, limit)
  for k = stop + 1, math.min(stop + REACH, limit) do
    if t.class[k] == COMMA and not t.run[k] then
      return k - 1
    elseif phrases.is_finite(t, k) and not t.run[k] then
      break
    end
  end
  return stop
end

--- "laut", "selon", "nach Angaben", "zufolge": what stands around them is the content.
-- @tparam table t the blackboard
-- @tparam table cue
-- @treturn ?table an attribution
function plain_clauses.find_phrase(t, cue)
  if not claims.is_free(t, cue.first, cue.last) then
    return nil
  end
  local limit = phrases.sentence_end(t, cue.last)
  if cue.kind == "postposition" then
    local first = cue.first - 1
    while first > t.sentence_first[t.sentence[cue.first]] and not phrases.is_finite(t, first - 1)
        and not t.run[first - 1]
        and t.class[first - 1] ~= COMMA and t.class[first - 1] ~= PREPOSITION do
      first = first - 1
    end
    return first < cue.first and around(t, cue, {first, cue.first - 1}, first, cue.last) or nil
  elseif cue.kind ~= "phrase" then
    return nil
  end
  local pronoun = t.class[cue.last + 1] == token.pronoun
  local gendered = pronoun and (t.words.pronoun_gender[t.norm[cue.last + 1]]
                                or t.words.plural_pronoun[t.norm[cue.last + 1]])
  local stop = gendered and cue.last + 1 or phrases.source_after(t, cue.last + 1, limit)
  if not stop or pronoun and not gendered then
    return nil
  end
  if cue.first == t.sentence_first[t.sentence[cue.first]] and not t.words.grammar.verb_second then
    stop = up_to_comma(t, stop, limit)
  end
  return around(t, cue, {cue.last + 1, stop}, cue.first, stop)
end

--- A clause with its attribution behind it or inside it: "…, sagte Beispiel", "…, so Beispiel, …".
-- @tparam table t the blackboard
-- @tparam table cue
-- @treturn ?table an attribution
function plain_clauses.find_trailing(t, cue)
  local head = cue.first
  if not claims.is_free(t, cue.first, cue.last) or t.run[head] then
    return nil
  end
  local limit = phrases.sentence_end(t, cue.last)
  if (cue.kind ~= "verb" and cue.kind ~= "aside") or not cue.verb.clause
      or not (t.class[head - 1] == COMMA and t.sentence[head - 1] == t.sentence[head]) then
    return nil
  end
  if cue.pronoun then
    return around(t, cue, nil, head - 1, cue.last)
  elseif cue.kind == "verb" and phrases.is_who(t, sentence_start(t, head), head - 2) then
    return nil
  end
  local source, stop
  if t.words.thing_pronoun[t.norm[cue.last + 1]] and not phrases.begins(t, cue.last + 2) then
    cue, source, stop = plain_runs.sourceless(cue)
  else
    local first
    first, stop = phrases.source_behind(t, cue.last + 1, limit)
    source = first and {first, stop}
  end
  if not stop or not claims.is_free(t, cue.last + 1, stop) then
    return nil
  end
  local comma = contents.next_comma(t, stop + 1, limit)
  for k = stop + 1, comma or limit do
    if t.class[k] == COLON or t.run[k] or (not t.words.grammar.verb_second and t.words.complementizer[t.norm[k]]) then
      return nil
    end
  end
  if comma and (t.words.complementizer[t.norm[comma + 1]] or t.run[comma + 1]) then
    return nil
  elseif comma and cue.kind == "verb" and t.words.of_infinitive[t.norm[comma + 1]] then
    return nil
  end
  return around(t, cue, source, head - 1, comma or limit)
end

--- "Wie die Polizei mitteilte, …", "…, comme l'a dit la ministre".
-- @tparam table t the blackboard
-- @tparam table cue
-- @treturn ?table an attribution
function plain_clauses.find_as_said(t, cue)
  if cue.kind ~= "verb" or not claims.is_free(t, cue.first, cue.last) then
    return nil
  end
  local floor = t.sentence_first[t.sentence[cue.first]]
  local limit = phrases.sentence_end(t, cue.last)
  for k = cue.first - 1, math.max(floor, cue.first - 24), -1 do
    if t.words.as_said[t.norm[k]] and not t.run[k] and (k == floor or t.class[k - 1] == COMMA) then
      local found, source, stop = plain_runs.as_said(t, k, limit)
      if found ~= cue or (t.class[stop + 1] ~= COMMA and stop < limit and t.class[stop + 1] ~= COLON) then
        return nil
      end
      return around(t, cue, source, k, stop)
    end
  end
  return nil
end

--- Source and verb before a clause, an infinitive or an object.
-- @tparam table t the blackboard
-- @tparam table cue
-- @treturn ?table an attribution
function plain_clauses.find_leading(t, cue)
  if cue.kind ~= "verb" or cue.pronoun or not claims.is_free(t, cue.first, cue.last) then
    return nil
  end
  local floor = t.sentence_first[t.sentence[cue.first]]
  local limit = phrases.sentence_end(t, cue.last)
  local from = cue.last + 1
  if cue.auxiliary and t.words.grammar.verb_second then
    from = cue.auxiliary + 1
  end
  local verb_at = math.min(cue.first, cue.auxiliary or cue.first)
  local first, last, inverted = subjects.find(t, verb_at, floor, from, limit)
  if not first or t.owner[first] or last - first > 30 or t.words.thing_pronoun[t.norm[last]] then
    return nil
  end
  local start = inverted and math.max(last, cue.last) + 1 or cue.last + 1
  if cue.particle == start then
    start = start + 1
  end
  if t.class[first] == ADVERB or t.class[first] == PREPOSITION and t.words.grammar.verb_second then
    return nil
  end
  local able = phrases.can_speak(t, first, last)
  local begin, finish = contents.begin(t, cue, start, limit, able), nil
  if begin then
    finish = contents.finish(t, cue, begin, limit)
  elseif able then
    begin, finish = contents.framed(t, cue, inverted and last + 1 or from, limit)
  end
  local span = begin and span_of(t, begin, finish)
  return span and claims.new(cue, {span}, {first, last}) or nil
end

return plain_clauses
