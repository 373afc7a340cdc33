--- The bounds of attributions that follow their content: what may stand behind them, and what before
-- them is a clause that they can report.
-- @module newskit.quotes.rules.bounds

local clauses = require "newskit.quotes.text.clauses"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local ADVERB, AUXILIARY, COMMA = token.adverb, token.auxiliary, token.comma
local GERUND, PREPOSITION, STOP = token.gerund, token.preposition, token.stop
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

-- "The road, said Ann Example, was never safe": the verb of the clause follows.
local function interrupts(t, unit)
  local following = t.class[unit.last + 2]
  return t.class[unit.last + 1] == COMMA and (following == AUXILIARY or following == VERB)
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
           or interrupts(t, unit))
      and (ends or not t.words.subordinator[t.norm[floor]])
end

return bounds
