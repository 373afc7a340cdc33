--- Clauses around cues: where one ends, where one begins, whose subject comes first.
-- @module newskit.quotes.text.clauses

local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local ADVERB, AUXILIARY, COLON, COMMA = token.adverb, token.auxiliary, token.colon, token.comma
local CONJUNCTION, DASH, DETERMINER = token.conjunction, token.dash, token.determiner
local GERUND, MARK, NAME, NOUN = token.gerund, token.mark, token.name, token.noun
local PRONOUN = token.pronoun
local SEMICOLON, STOP, SUBORDINATOR = token.semicolon, token.stop, token.subordinator
local VERB = token.verb

local clauses = {}

-- Classes that end a main phrase unless an apposition or a relative clause holds them.
local finite = token.set "auxiliary verb"

-- Whether a cue can be the main verb of a report.
local function may_report(cue)
  return cue.kind == "verb" and not (cue.infinitive or cue.passive or cue.gerund)
end

--- The first main verb of the clause that begins at `first`, when it is a cue: over the subject
-- with its appositions and relative clauses, as in "Ann Example, a nurse who saw it, said".
-- @tparam table t the blackboard, with cues
-- @int first the first token of the clause
-- @int limit the last token to look at; 45 tokens are the most
-- @treturn ?table a cue
function clauses.subject_cue(t, first, limit)
  local relative, relative_verb, segment = false, false, 1
  for j = first, math.min(limit, first + 45) do
    local class, cue = t.class[j], t.cue_at[j]
    if t.run[j] or class == STOP or class == COLON or class == SEMICOLON then
      return nil
    elseif class == COMMA then
      relative, segment = false, segment + 1
    elseif (class == SUBORDINATOR or t.words.who[t.norm[j]]) and j > first then
      relative, relative_verb = true, false
    elseif cue and j > first and may_report(cue) and (cue.verb.clause or cue.verb.weak)
        and (not relative or (relative_verb and cue.report == "speech"
                              and t.class[j - 1] ~= CONJUNCTION)) then
      return cue
    elseif relative then
      relative_verb = relative_verb or finite[class] or cue ~= nil
    elseif finite[class] and not (cue and cue.verb and (cue.verb.clause or cue.verb.weak))
        and segment == 1 and j > first and t.class[j - 1] ~= DETERMINER
        and t.class[j + 1] ~= VERB and t.class[j + 1] ~= ADVERB then
      return nil
    end
  end
  return nil
end

-- Whether the words from k on are a subject and a cue of their own: "Jones said".
local function own_cue_ahead(t, k, limit)
  local class = t.class[k]
  if t.run[k] or class == GERUND or not (class == PRONOUN or sources.nominal[class]) then
    return false
  end
  for j = k, math.min(k + 9, limit) do
    local cue = t.cue_at[j]
    if t.run[j] or t.class[j] == COMMA or t.class[j] == STOP
        or (t.class[j] == VERB and not cue) then
      return false
    elseif cue and j > k and may_report(cue) then
      return true
    end
  end
  return false
end

-- Whether what follows the comma at k belongs to another report.
local function report_follows(t, k, limit)
  local following = k + 1
  local norm = t.norm[following]
  if t.words.phrases[norm] and t.cue_at[following] then
    return true
  elseif t.words.complementizer[t.norm[following]] then
    return false
  elseif t.class[following] == CONJUNCTION then
    if t.words.complementizer[t.norm[following + 1]] then
      return false -- "said that it rained, and that the police told him": one report
    end
    local cue = t.cue_at[following + 1]
    return clauses.subject_cue(t, following + 1, limit) ~= nil
        or own_cue_ahead(t, following + 1, limit)
        or (cue ~= nil and cue.kind == "verb" and not cue.infinitive and cue.verb.clause
            and cue.report ~= "attitude") or false
  elseif t.words.aside[norm] then
    return own_cue_ahead(t, following + 1, limit)
  end
  local cue = t.cue_at[following]
  if cue and cue.gerund and cue.report == "speech" and cue.verb.clause then
    return true
  end
  return own_cue_ahead(t, following, limit)
end

-- "criticized the policy and said …": a second cue with the same subject.
local function coordinate_cue(t, k, kind)
  local following = k + 1
  while t.class[following] == ADVERB do
    following = following + 1
  end
  local cue = t.cue_at[following]
  return cue ~= nil and cue.kind == "verb" and cue.verb.kind == kind and cue.report ~= "attitude"
      and not cue.passive and t.class[following] == VERB and t.pos[following] ~= "VBN"
end

--- The last token of the clause that begins at `first`, final punctuation left out.
-- @tparam table t the blackboard, with cues and claims
-- @int first
-- @int limit the last token of the sentence
-- @tparam ?string kind of the verb that reports: a second one of its kind ends the clause
-- @treturn integer a token
function clauses.right_end(t, first, limit, kind)
  local class, run = t.class, t.run
  local k = first
  while k <= limit do
    local r = run[k]
    if t.claimed[k] or (t.owner[k] and k > first) then
      -- What another attribution holds is no part of this one.
      k = k - 1
      while k > first and (class[k] == COMMA or class[k] == CONJUNCTION or t.owner[k]) do
        k = k - 1
      end
      return k
    elseif r then
      k = t.runs[r].last
      -- A whole sentence in marks ends the content with it, and so does a comma in them before
      -- another report.
      if k >= limit or (class[k] == MARK and class[k - 1] == COMMA and class[k + 1] == CONJUNCTION
                        and report_follows(t, k, limit)) then
        return k
      end
    elseif class[k] == COMMA and k > first and not t.words.complementizer[t.norm[k - 1]]
        and report_follows(t, k, limit) then
      return k - 1
    elseif t.cue_at[k] and t.cue_at[k].kind == "phrase" and k > first then
      return k - 1
    elseif class[k] == CONJUNCTION and kind and k > first + 1 and coordinate_cue(t, k, kind) then
      return class[k - 1] == COMMA and k - 2 or k - 1
    elseif class[k] == SEMICOLON and own_cue_ahead(t, k + 1, limit) then
      return k - 1
    end
    k = k + 1
  end
  local last = limit
  while last > first and (class[last] == STOP or class[last] == COMMA or class[last] == COLON)
      and not run[last] do
    last = last - 1
  end
  return last
end

--- Whether [first, last] holds a subject and a finite verb, as far as word classes tell.
-- @treturn boolean
function clauses.is_clause(t, first, last)
  local subject = false
  for k = first, last do
    local class = t.class[k]
    if class == NOUN or class == NAME or class == PRONOUN or class == DETERMINER
        or class == GERUND or t.pos[k] == "EX" then
      subject = true
    elseif subject and (class == AUXILIARY or class == VERB) then
      return true
    end
  end
  return false
end

-- What a dateline is made of: names, a source in brackets, a date.
local dateline = token.set "name comma bracket bracket_end stop noun number"

--- The first token after "PORT VELLA (Northern Wire) —", when a paragraph begins so.
-- @int floor the first token of a sentence
-- @treturn integer `floor` when no dateline stands there
function clauses.after_dateline(t, floor)
  if floor ~= t.paragraph_first[t.paragraph[floor]] or t.class[floor] ~= NAME then
    return floor
  end
  for k = floor + 1, math.min(floor + 10, t.sentence_last[t.sentence[floor]] - 1) do
    if t.class[k] == DASH then
      return k + 1
    elseif not dateline[t.class[k]] then
      break
    end
  end
  return floor
end

--- The start of the clause that ends before an attribution at `boundary`.
-- @int boundary the last token of the clause
-- @int floor the first token of its sentence
-- @treturn integer
function clauses.left_start(t, boundary, floor)
  local first = clauses.after_dateline(t, floor)
  if t.class[first] == CONJUNCTION and first < boundary then
    first = first + 1
    if t.class[first] == COMMA then
      first = first + 1
    end
  end
  return first
end

return clauses
