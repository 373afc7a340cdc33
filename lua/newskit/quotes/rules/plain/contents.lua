--- Contents of a verb that stands before them, or around them with its auxiliary, in languages without a tagger:
-- where they begin and where they end.
-- @module newskit.quotes.rules.plain.contents

local phrases = require "newskit.quotes.text.phrases"
local token = require "newskit.quotes.text.token"

local ADVERB, COLON, COMMA = token.adverb, token.colon, token.comma
local CONJUNCTION, DETERMINER, PREPOSITION = token.conjunction, token.determiner, token.preposition

local contents = {}

-- How far behind its verb a content may begin, over an addressee, a time and a place.
local REACH = 16

--- The next comma in [k, limit], or nil.
function contents.next_comma(t, k, limit)
  for j = k, limit do
    if t.class[j] == COMMA then
      return j
    end
  end
  return nil
end

-- Whether a clause has a form of the mood of reports, or an infinitive with its marker.
local function is_reported(t, first, last)
  for k = first, last do
    local norm = t.norm[k]
    if not t.run[k] and (t.words.subjunctive[norm] or t.words.infinitive_marker[norm]
                         or t.words.separable[norm:match "^(..-)zu.+e?[lr]?n$" or ""]) then
      return true -- "anzufangen"
    end
  end
  return false
end

--- The end of a content: before a conjunction and another report, and before a particle of the cue.
function contents.finish(t, cue, first, limit)
  if cue.particle and cue.particle == limit then
    limit = limit - 1
  end
  for k = first + 2, limit do
    if not t.run[k] and t.class[k] == CONJUNCTION then
      local other = t.cue_at[k + 1] or t.cue_at[k + 2]
      other = other and other.first == k + 1 and other -- "et a appelé au calme"
      if other and other.kind == "verb" and other ~= cue and not other.auxiliary then
        return k - 1
      end
    elseif k == cue.particle then
      return k - 1
    end
  end
  return limit
end

-- Where the clause begins that a conjunction introduces, behind an addressee, a time or a place.
local function clause_behind(t, first, limit)
  local german = t.words.grammar.capitals
  for k = first, math.min(first + REACH, limit) do
    if t.run[k] or t.class[k] == COLON or (not german and (t.class[k] == COMMA and k > first
        or t.class[k] == DETERMINER and k > first and t.class[k - 1] ~= PREPOSITION)) then
      return nil
    elseif t.words.complementizer[t.norm[k]] and (not german or t.class[k - 1] == COMMA)
        and (k == first or german or t.class[first] == PREPOSITION or t.class[first] == ADVERB
             or t.class[first] == token.pronoun or t.words.time[t.norm[first]] or t.class[first] == COMMA
             or t.words.grammar.verb_second) then
      return k
    end
  end
  return nil
end

--- The first token of what a verb reports, from `first` on, or nil.
function contents.begin(t, cue, first, limit, can_speak)
  local verb, words = cue.verb, t.words
  local run = t.runs[t.run[first]]
  if run and run.first == first and can_speak and (verb.clause or verb.object) then
    return first -- "s'est dit « consterné »"
  end
  local clause = (verb.clause or verb.preposition or verb.object) and clause_behind(t, first, limit)
  if clause then
    return clause
  elseif words.grammar.capitals and verb.clause and t.class[first] == PREPOSITION then
    local comma = contents.next_comma(t, first, math.min(first + 6, limit))
    return comma and is_reported(t, comma + 1, limit) and comma + 1
        or verb.preposition and can_speak and not words.time[t.norm[first + 1]] and first or nil
  elseif t.class[first] == COMMA then
    local fits = (verb.clause or verb.infinitive) and words.grammar.verb_second
    return fits and is_reported(t, first + 1, limit) and first + 1 or nil
  elseif cue.particle and t.class[cue.particle + 1] == COMMA and words.grammar.verb_second
      and is_reported(t, cue.particle + 2, limit) and cue.particle - first <= REACH then
    return cue.particle + 2
  elseif verb.infinitive and (words.of_infinitive[t.norm[first]] or words.negated_infinitive[t.norm[first]]) then
    return first
  elseif verb.preposition and can_speak and t.class[first] == PREPOSITION and not words.time[t.norm[first + 1]] then
    return first
  end
  local k = first
  while (t.class[k] == ADVERB or t.words.time[t.norm[k]]) and k < limit do
    k = k + 1
  end
  if words.addressee[verb.lemma] and t.class[k] == PREPOSITION then
    k = (phrases.after(t, k + 1, limit) or k - 1) + 1
    if words.of_infinitive[t.norm[k]] and verb.infinitive then
      return k
    end
  end
  if verb.object and can_speak and (t.run[k] or phrases.begins(t, k)) and not words.time[t.norm[k]]
      and t.class[k] ~= token.pronoun then
    return k
  end
  return nil
end

--- What an auxiliary and the participle that ends the sentence hold between them: "hat vor den Folgen gewarnt".
function contents.framed(t, cue, first, limit)
  local verb, k = cue.verb, first
  if not cue.auxiliary or not t.words.grammar.verb_second or cue.last < limit then
    return nil
  end
  while k < cue.first and (t.class[k] == ADVERB or t.words.time[t.norm[k]]
                           or t.class[k] == PREPOSITION and t.words.time[t.norm[k + 1]]) do
    k = k + 1
  end
  local fits = verb.preposition and t.class[k] == PREPOSITION
      or verb.object and phrases.begins(t, k) and t.class[k] ~= token.pronoun
  local last = cue.first - 1
  while fits and last > k and (t.class[last] == ADVERB or t.class[last] == token.adjective) do
    last = last - 1 -- "hat den Plan scharf kritisiert"
  end
  return fits and k or nil, last
end

return contents
