--- Attributions that follow their content: "…, said X", "…, X said", "…, according to X".
-- @module newskit.quotes.rules.trailing

local bounds = require "newskit.quotes.rules.bounds"
local claims = require "newskit.quotes.rules.claims"
local clauses = require "newskit.quotes.text.clauses"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local AUXILIARY, COLON, COMMA = token.auxiliary, token.colon, token.comma
local CONJUNCTION, DASH, GERUND, MARK = token.conjunction, token.dash, token.gerund, token.mark
local NAME, NUMBER, PREPOSITION = token.name, token.number, token.preposition
local PRONOUN, SEMICOLON, STOP = token.pronoun, token.semicolon, token.stop
local SUBORDINATOR, VERB = token.subordinator, token.verb

local trailing = {}

-- A token that ends what stands before a trailing attribution: a comma, or a closing mark.
local function is_boundary(t, k, floor)
  local run = t.run[k] and t.runs[t.run[k]]
  if run and run.last == k then
    -- The sentence may have ended inside the marks: "“Why?” he said."
    return k >= t.paragraph_first[t.paragraph[floor]]
  end
  return k >= floor and (t.class[k] == COMMA or t.class[k] == DASH)
end

-- Whether a cue can report what stands before it.
local function may_trail(cue)
  return cue.kind == "verb" and not (cue.passive or cue.infinitive or cue.gerund)
      and (cue.verb.clause or cue.verb.weak)
end

-- "a study published on Thursday": a participle after the source, to the end of the clause.
local function participle_end(t, last, limit)
  if t.class[last + 1] ~= VERB then
    return last
  end
  for k = last + 1, math.min(last + 12, limit) do
    local class = t.class[k]
    if class == COMMA or class == STOP or class == SEMICOLON or class == DASH or t.run[k] then
      return k - 1
    elseif class == AUXILIARY or class == SUBORDINATOR then
      return last
    end
  end
  return last
end

-- The source and extent of a cue that follows its content, or nil.
local function unit_at(t, cue, floor, limit)
  local boundary = cue.first - 1
  if cue.kind == "phrase" then
    local first, last = sources.after(t, cue.last + 1, limit)
    last = first and participle_end(t, last, limit)
    return first and cue.first > floor + (t.class[floor] == CONJUNCTION and 1 or 0)
        and {source = {first, last}, first = cue.first, last = last, boundary = boundary} or nil
  elseif not may_trail(cue) then
    return nil
  end
  local first, last = sources.before(t, boundary, floor)
  if first and t.words.relative_clause[t.norm[first]] and first == last then
    return nil -- "Ann Example, who said": what she said is to come
  elseif first and is_boundary(t, first - 1, floor) then
    return {source = {first, last}, first = first, last = bounds.addressee_end(t, cue, limit),
            boundary = first - 1}
  end
  if is_boundary(t, boundary, floor) and not t.words.never_alone[cue.lemma] then
    first, last = sources.after(t, cue.last + 1, limit)
    local after = first and t.class[last + 1]
    if first and (t.run[boundary] or last >= limit or after == STOP or after == COMMA
                  or (after == PREPOSITION and cue.verb.kind ~= "base"
                      and clauses.is_clause(t, floor, boundary))) then
      return {source = {first, last}, first = cue.first, last = last, boundary = boundary}
    end
  end
  return nil
end

-- The words of its sentence before a run, when they belong to the content: "It was “a mess,” he
-- said."
local function prefix_of(t, run)
  local k = t.run[run.first]
  local start = math.max(t.sentence_first[t.sentence[run.first]],
                         t.paragraph_first[t.paragraph[run.first]])
  if start >= run.first or t.lead_before[k] or t.class[run.first - 1] == COLON then
    return run.first
  end
  local first = clauses.left_start(t, run.first, start)
  if t.class[run.first - 1] == COMMA and not clauses.is_clause(t, first, run.first - 2) then
    return run.first
  elseif run.first - first <= 40 and claims.is_free(t, first, run.first - 1) then
    return first
  end
  return run.first
end

-- The content before a trailing attribution: the run, or the clause, that ends at the boundary.
local function left_content(t, unit, floor)
  local last = unit.boundary
  local inside = t.run[last] or (t.class[last] == COMMA and t.run[last - 1])
  if inside then
    local run = t.runs[inside]
    return prefix_of(t, run), run.last
  end
  if t.class[last] == COMMA or t.class[last] == DASH then
    last = last - 1
  end
  local first = clauses.left_start(t, last, floor)
  if first > last then
    return nil
  end
  return first, last
end

-- What may stand between an attribution and a comma behind which the content goes on.
local passes = token.set [[
  preposition noun name determiner adverb pronoun infinitive adjective number possessive ]]

-- Text after ", he said," that goes on with the same content.
local function resumed(t, unit, limit)
  local comma = unit.last + 1
  if t.run[unit.boundary] then
    -- ", Ann Example said at the hearing, “…”"
    while comma < math.min(unit.last + 9, limit) and passes[t.class[comma]] and not t.run[comma] do
      comma = comma + 1
    end
  end
  local first = comma + 1
  if t.class[comma] ~= COMMA or first > limit then
    return nil
  end
  local run = t.run[first] and t.runs[t.run[first]]
  if run and run.first == first then
    return first, run.last, t.class[first + 1] == NAME or t.form[first + 1]:find "^%u" ~= nil
  end
  local class = t.class[first]
  if class == GERUND or class == CONJUNCTION or class == SUBORDINATOR or class == PREPOSITION
      or t.cue_at[first]
      or t.words.who[t.norm[first]] or (t.run[unit.boundary] and not unit.prefixed)
      or unit.boundary - unit.floor > 12 then
    return nil
  end
  return first, clauses.right_end(t, first, limit)
end

-- The attribution of what stands before a unit and goes on behind it; with `only_runs`, of runs
-- alone.
local function attribution_of(t, cue, unit, floor, limit, only_runs)
  local first, last = left_content(t, unit, floor)
  if first and not claims.is_free(t, first, last) then
    return nil
  end
  local content = {first and {first, last}}
  unit.prefixed = first and t.run[first] ~= t.run[last]
  local again, again_last, anew = resumed(t, unit, limit)
  if anew and not t.run[unit.boundary] and not t.run[unit.boundary - 1] then
    return nil -- "Asked about it, she said, “Yes.”": the quotation begins after the cue.
  end
  if again and again_last >= again and claims.is_free(t, again, again_last)
      and (t.run[again] or not only_runs) then
    content[#content + 1] = {again, again_last}
  end
  return #content > 0 and claims.new(cue, content, unit.source) or nil
end

--- A cue that follows the run or clause that it reports.
-- @treturn ?table an attribution
function trailing.find(t, cue)
  local sentence = t.sentence[cue.head]
  local floor, limit = t.sentence_first[sentence], t.sentence_last[sentence]
  if t.claimed[cue.head] or t.owner[cue.head] then
    return nil
  end
  local unit = unit_at(t, cue, floor, limit)
  if not unit or not claims.is_free(t, unit.first, unit.last) then
    return nil
  end
  unit.floor = floor
  local addressed = t.words.addressed_behind[cue.lemma]
  if not bounds.ends_well(t, unit.last + 1, limit) and not addressed then
    return nil
  end
  if bounds.has_own_clause(t, cue, unit, floor, limit) then
    return nil
  end
  local inside = t.run[unit.boundary]
      or (t.class[unit.boundary] == COMMA and t.run[unit.boundary - 1])
  if not inside and cue.kind == "verb" and not bounds.may_report_clause(t, cue, unit, floor, limit) then
    return nil
  end
  return attribution_of(t, cue, unit, floor, limit)
end

-- The last token of a source without the time at its end.
local function strip_time(t, first, last)
  local stop = last
  while stop > first and (sources.is_time(t, stop) or t.class[stop] == NUMBER) do
    stop = stop - 1
  end
  if stop < last and t.class[stop] == PREPOSITION then
    return stop - 1
  end
  return stop < last and t.class[stop] ~= COMMA and stop or last
end

-- Right after a run: "said Ann Example", or a cue alone.
local function inverted(t, k, limit)
  for j = k, k + 2 do
    local cue = t.cue_at[j]
    if cue and cue.first == k and may_trail(cue) and cue.report ~= "attitude" then
      local first, last = sources.after(t, cue.last + 1, limit)
      if first and not t.words.never_alone[cue.lemma] then
        return cue, {first, last}, last
      end
      return cue, nil, cue.last
    end
  end
  return nil
end

-- A run and what follows it: "said Ann Example", or "Ann Example, a nurse, said".
local function unit_after_run(t, run)
  local k = run.last + 1
  if t.class[k] == COMMA and not t.run[k] then
    k = k + 1
  end
  if t.paragraph[k] ~= t.paragraph[run.last] then
    return nil
  end
  local limit = t.sentence_last[t.sentence[k]]
  local cue, source, last = inverted(t, k, limit)
  if cue then
    return cue, source, last
  elseif t.class[k] ~= PRONOUN and not sources.nominal[t.class[k]] then
    return nil
  end
  cue = clauses.subject_cue(t, k, limit)
  if cue and cue.first > k and cue.report ~= "attitude" then
    return cue, {k, strip_time(t, k, cue.first - 1)}, cue.last
  end
  return nil
end

-- Whether the mark that closes the run lets its sentence go on: after a full stop only a bare
-- attribution may stand, as in "“I won't.” Ann Example said."
local function run_lets_go_on(t, run, last)
  local inner, after = t.class[run.last - 1], t.class[run.last + 1]
  if t.class[run.last] ~= MARK then
    return after == COMMA or t.class[run.last] == COMMA
  elseif inner == STOP and after ~= COMMA and t.form[run.last + 1]:find "^%u" then
    local following = t.class[last + 1]
    if last == t.paragraph_last[t.paragraph[last]] or following == STOP then
      return true
    end
    return t.form[run.last - 1] ~= STOP and following ~= SUBORDINATOR and bounds.goes_on[following]
        and t.class[run.last + 1] == NAME
  end
  return after == COMMA or inner == COMMA or inner == STOP or inner == DASH
end

--- A run and the attribution right after it.
-- @treturn ?table an attribution
function trailing.find_after_run(t, run)
  if t.owner[run.first] then
    return nil
  end
  local cue, source, last = unit_after_run(t, run)
  if not cue or t.claimed[cue.head] or not run_lets_go_on(t, run, last) then
    return nil
  end
  local unit = {first = run.last + 1, last = last, boundary = run.last, floor = run.first,
                source = source}
  return attribution_of(t, cue, unit, run.first, t.sentence_last[t.sentence[cue.head]], true)
end

return trailing
