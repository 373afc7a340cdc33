--- Clauses around cues: where one ends, where one begins, whose subject comes first.

local sources = require "newskit.quotes.text.sources"

local clauses = {}

-- Classes that end a main phrase unless an apposition or a relative clause holds them.
local finite = {x = true, v = true}

local function may_report(cue)
  return cue.kind == "verb" and not (cue.infinitive or cue.passive or cue.gerund)
end

--- The first main verb of the clause that begins at `first`, when it is a cue: over the subject with
-- its appositions and relative clauses, as in "Ann Example, a nurse who saw it, said".
function clauses.subject_cue(t, first, limit)
  local relative, relative_verb, segment = false, false, 1
  for j = first, math.min(limit, first + 45) do
    local class, cue = t.class[j], t.cue_at[j]
    if t.run[j] or class == "." or class == ":" or class == ";" then
      return nil
    elseif class == "," then
      relative, segment = false, segment + 1
    elseif (class == "s" or t.norm[j] == "who") and j > first then
      relative, relative_verb = true, false
    elseif cue and j > first and may_report(cue) and (cue.verb.clause or cue.verb.weak)
        and (not relative or (relative_verb and cue.report == "speech"
                              and t.class[j - 1] ~= "c")) then
      return cue
    elseif relative then
      relative_verb = relative_verb or finite[class] or cue ~= nil
    elseif finite[class] and not (cue and cue.verb and (cue.verb.clause or cue.verb.weak))
        and segment == 1 and j > first and t.class[j - 1] ~= "d"
        and t.class[j + 1] ~= "v" and t.class[j + 1] ~= "r" then
      return nil
    end
  end
  return nil
end

-- Whether the words from k on are a subject and a cue of their own: "Jones said".
local function own_cue_ahead(t, k, limit)
  local class = t.class[k]
  if t.run[k] or class == "g" or not (class == "p" or sources.nominal[class]) then
    return false
  end
  for j = k, math.min(k + 9, limit) do
    local cue = t.cue_at[j]
    if t.run[j] or t.class[j] == "," or t.class[j] == "." or (t.class[j] == "v" and not cue) then
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
  elseif t.class[following] == "c" then
    local cue = t.cue_at[following + 1]
    return clauses.subject_cue(t, following + 1, limit) ~= nil
        or own_cue_ahead(t, following + 1, limit)
        or (cue ~= nil and cue.kind == "verb" and not cue.infinitive and cue.verb.clause
            and cue.report ~= "attitude") or false
  elseif norm == "while" or norm == "though" or norm == "although" or norm == "as" then
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
  while t.class[following] == "r" do
    following = following + 1
  end
  local cue = t.cue_at[following]
  return cue ~= nil and cue.kind == "verb" and cue.verb.kind == kind and cue.report ~= "attitude"
      and not cue.passive and t.class[following] == "v"
end

--- The last token of the clause that begins at `first`, final punctuation left out.
function clauses.right_end(t, first, limit, kind)
  local class, run = t.class, t.run
  local k = first
  while k <= limit do
    local r = run[k]
    if t.claimed[k] or (t.owner[k] and k > first) then
      -- What another attribution holds is no part of this one.
      k = k - 1
      while k > first and (class[k] == "," or class[k] == "c" or t.owner[k]) do
        k = k - 1
      end
      return k
    elseif r then
      k = t.runs[r].last
      -- A whole sentence in marks ends the content with it.
      if k >= limit then
        return k
      end
    elseif class[k] == "," and k > first and report_follows(t, k, limit) then
      return k - 1
    elseif t.cue_at[k] and t.cue_at[k].kind == "phrase" and k > first then
      return k - 1
    elseif class[k] == "c" and kind and k > first + 1 and coordinate_cue(t, k, kind) then
      return class[k - 1] == "," and k - 2 or k - 1
    elseif class[k] == ";" and own_cue_ahead(t, k + 1, limit) then
      return k - 1
    end
    k = k + 1
  end
  local last = limit
  while last > first and (class[last] == "." or class[last] == "," or class[last] == ":")
      and not run[last] do
    last = last - 1
  end
  return last
end

--- Whether [first, last] holds a subject and a finite verb, as far as word classes tell.
function clauses.is_clause(t, first, last)
  local subject = false
  for k = first, last do
    local class = t.class[k]
    if class == "n" or class == "N" or class == "p" or class == "d" or class == "g" then
      subject = true
    elseif subject and (class == "x" or class == "v") then
      return true
    end
  end
  return false
end

local dateline = {N = true, [","] = true, ["("] = true, [")"] = true, ["."] = true, n = true,
                  ["#"] = true}

--- The first token after "PORT VELLA (Northern Wire) —", when a paragraph begins so.
function clauses.after_dateline(t, floor)
  if floor ~= t.paragraph_first[t.paragraph[floor]] or t.class[floor] ~= "N" then
    return floor
  end
  for k = floor + 1, math.min(floor + 10, t.sentence_last[t.sentence[floor]] - 1) do
    if t.class[k] == "-" then
      return k + 1
    elseif not dateline[t.class[k]] then
      break
    end
  end
  return floor
end

--- The start of the clause that ends before an attribution at `boundary`.
function clauses.left_start(t, boundary, floor)
  local first = clauses.after_dateline(t, floor)
  if t.class[first] == "c" and first < boundary then
    first = first + 1
    if t.class[first] == "," then
      first = first + 1
    end
  end
  return first
end

return clauses
