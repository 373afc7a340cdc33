--- The bounds of attributions that follow their content: what may stand behind them, and what before
-- them is a clause that they can report.
-- @module newskit.quotes.rules.bounds

local clauses = require "newskit.quotes.text.clauses"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local ADVERB, AUXILIARY, COMMA = token.adverb, token.auxiliary, token.comma
local GERUND, INFINITIVE, PREPOSITION = token.gerund, token.infinitive, token.preposition
local PRONOUN, STOP = token.pronoun, token.stop
local SUBORDINATOR, VERB = token.subordinator, token.verb

local bounds = {}

--- What may follow an attribution that trails its content.
bounds.goes_on = token.set [[
  stop comma semicolon preposition adverb dash conjunction gerund mark bracket_end ]]

-- "…, Ann Example announced on that day that": the content of the cue is to come.
local function clause_follows(t, k, limit)
  for j = k + 1, math.min(k + 7, limit - 1) do
    local class = t.class[j]
    if t.words.complementizer[t.norm[j]] and t.pos[j] == "IN" then
      return true
    elseif class == COMMA or class == VERB or class == AUXILIARY or t.run[j] then
      return false
    end
  end
  return false
end

--- Whether a trailing attribution may end before token k; `limit` is the last of its sentence.
-- @treturn boolean
function bounds.ends_well(t, k, limit)
  local class = t.class[k]
  if class == PREPOSITION and clause_follows(t, k, limit) then
    return false
  end
  return k > limit or bounds.goes_on[class] or t.run[k] ~= nil or sources.is_time(t, k)
      or (class == SUBORDINATOR and not t.words.complementizer[t.norm[k]])
end

--- Whether what stands before a cue is itself a report, with a clause behind "that", or the cue has
-- an infinitive behind its addressee: "Ann Example said that, since it rained, she asked them to go".
-- @tparam table t the blackboard
-- @tparam table cue
-- @tparam table unit the attribution: `boundary` before it
-- @int floor the first token of the sentence
-- @int limit the last one
-- @treturn boolean
function bounds.has_own_clause(t, cue, unit, floor, limit)
  if t.words.addressed_behind[cue.lemma] then
    for k = cue.last + 1, math.min(cue.last + 4, limit) do
      if t.class[k] == INFINITIVE then
        return true
      end
    end
  end
  local earlier = clauses.subject_cue(t, floor, unit.boundary)
  return earlier ~= nil and earlier ~= cue and not t.run[unit.boundary]
      and clause_follows(t, earlier.last, unit.boundary)
end

--- The last token of a cue with whom it speaks to, when a comma follows that: "he told reporters,".
-- @tparam table t the blackboard
-- @tparam table cue
-- @int limit the last token of the sentence
-- @treturn integer
function bounds.addressee_end(t, cue, limit)
  local k = cue.last
  if not t.words.addressed_behind[cue.lemma] then
    return k
  end
  while k < math.min(cue.last + 4, limit)
      and (t.class[k + 1] == PRONOUN or sources.nominal[t.class[k + 1]]) do
    k = k + 1
  end
  return t.class[k + 1] == COMMA and k or cue.last
end

-- "The road, said Ann Example, was never safe": the verb of the clause follows. "In May, Ann Example
-- wrote, the road was safe": the clause itself does, after a circumstance that opens the sentence.
local function interrupts(t, unit, floor, limit)
  local following = t.class[unit.last + 2]
  if t.class[unit.last + 1] ~= COMMA then
    return false
  elseif following == AUXILIARY or following == VERB then
    return true
  end
  local opening = t.class[floor]
  return (opening == PREPOSITION or opening == ADVERB) and unit.boundary - floor <= 8
      and (following == PRONOUN or sources.nominal[following]) and not t.run[unit.last + 2]
      and clauses.is_clause(t, unit.last + 2, math.min(unit.last + 16, limit))
end

-- Whether a comma stands in [first, last], outside of marks.
local function has_comma(t, first, last)
  for k = first, last do
    if t.class[k] == COMMA and not t.run[k] then
      return true
    end
  end
  return false
end

--- Whether what stands before a cue is a clause that it can report.
-- @tparam table t the blackboard
-- @tparam table cue
-- @tparam table unit the attribution: `boundary` before it, `last`
-- @int floor the first token of the sentence
-- @int limit the last one
-- @treturn boolean
function bounds.may_report_clause(t, cue, unit, floor, limit)
  local after = t.class[unit.last + 1]
  local ends = unit.last >= limit or after == STOP
  local opening = t.class[floor]
  -- "Nets cost fleet millions, study says": no verb is known, but nothing else can be reported.
  local bare = ends and unit.boundary - floor >= 4
      and (opening ~= PREPOSITION and opening ~= ADVERB and opening ~= GERUND
           or has_comma(t, floor, unit.boundary - 5))
  return cue.verb.clause and not (t.words.never_alone[cue.lemma] and unit.last < limit - 6)
      and (clauses.is_clause(t, floor, unit.boundary) or bare or unit.boundary <= floor + 1
           or interrupts(t, unit, floor, limit))
      and (ends or not t.words.subordinator[t.norm[floor]])
end

return bounds
