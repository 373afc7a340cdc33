--- Contents: which words a cue reports, on its right, on its left, or on both sides.

local sources = require "newskit.quotes.sources"

local clauses = {}

local addressed = {tell = true, ask = true, urge = true, remind = true, assure = true,
                   inform = true, warn = true, advise = true, brief = true, order = true,
                   instruct = true, beg = true, implore = true, persuade = true,
                   convince = true, exhort = true, encourage = true, command = true,
                   invite = true, press = true, reassure = true, promise = true, email = true,
                   text = true, message = true, lecture = true, quote = true, address = true}

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
    elseif finite[class] and not cue and segment == 1 and j > first and t.class[j - 1] ~= "d"
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

local finite_tags = {VBD = true, VBZ = true, VBP = true}

local function is_finite(t, k)
  return t.class[k] == "x" or (t.class[k] == "v" and finite_tags[t.pos[k]]) or false
end

-- The end of a noun phrase that is a content: before a comma, a time or a second verb.
local function object_end(t, first, last)
  for k = first + 1, last do
    local class = t.class[k]
    if t.run[k] then
      return last
    elseif class == "," or (sources.is_time(t, k) and t.class[k - 1] == "i")
        or (class == "c" and is_finite(t, k + 1)) then
      local stop = k - 1
      while stop > first and t.class[stop] == "i" do
        stop = stop - 1
      end
      return stop
    end
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

local function skip_circumstance(t, k, limit)
  -- "said on Tuesday that", "said Monday", "said at a news conference that"
  local class = t.class
  local start = k
  if class[k] == "t" then
    return k
  end
  for j = k, math.min(k + 10, limit) do
    if t.run[j] then
      break
    elseif t.norm[j] == "that" and j > k and class[j + 1] ~= "." and class[j - 1] ~= "d" then
      local clean = true
      for i = k, j - 1 do
        if class[i] == "v" or class[i] == "x" or class[i] == "s" then
          clean = false
        end
      end
      return clean and j or start
    end
  end
  while k < limit and not t.run[k]
      and (sources.is_time(t, k) or (class[k] == "r" and k == start)
           or (class[k] == "i" and sources.is_time(t, k + 1))) do
    k = k + 1
  end
  return k
end

-- The first token after an addressee: "told reporters that", "asked staff to".
local function after_addressee(t, k, limit, verb)
  local class = t.class
  if class[k] == "p" then
    return k + 1
  elseif t.norm[k] == "that" or t.run[k] or not sources.nominal[class[k]] then
    return k
  end
  if verb.infinitive then
    for j = k + 1, math.min(k + 16, limit) do
      if t.run[j] or class[j] == "." or (verb.clause and (class[j] == "p" or class[j] == "s")) then
        break
      elseif class[j] == "t" and (class[j + 1] == "n" or class[j + 1] == "v"
                                  or class[j + 1] == "r" or class[j + 1] == "x") then
        return j
      end
    end
  end
  local _, last = sources.after(t, k, limit)
  -- "told the Times the plan was dead": the phrase walker takes one name or noun at a time.
  local j = k
  while j <= (last or k) do
    if class[j] == "d" and j > k and class[j - 1] ~= "d" and class[j - 1] ~= "i" then
      return j
    elseif class[j + 1] == "p" then
      return j + 1
    end
    j = j + 1
  end
  return (last or k - 1) + 1
end

-- Where the content after a cue may begin; the addressee and circumstances are passed over.
local function right_start(t, cue, after, limit)
  local k = after
  local verb = cue.verb
  if verb and addressed[verb.lemma] and k <= limit then
    k = after_addressee(t, k, limit, verb)
  end
  if verb and verb.clause then
    k = skip_circumstance(t, k, limit)
  end
  return k
end

local answers = {yes = true, no = true, nothing = true, so = true}

local function fits(t, cue, first, last)
  local verb = cue.verb
  local class = t.class[first]
  if t.norm[first] == "that" or (class == "s" and verb.clause) then
    return verb.clause or cue.verb.infinitive
  elseif class == "t" then
    return verb.infinitive
  elseif verb.clause and clauses.is_clause(t, first, last) then
    return true
  elseif cue.particle or verb.object then
    return sources.nominal[class] or class == "p" or t.run[first] ~= nil
  end
  return verb.clause and (verb.lemma == "say" or verb.lemma == "add")
      and (last > first and sources.nominal[class] or answers[t.norm[first]] or false)
end

-- Whether the content is a noun phrase, not a clause or an infinitive.
local function is_object(t, cue, first, last)
  local class = t.class[first]
  if class == "s" or class == "t" or t.norm[first] == "that" then
    return false
  end
  return cue.particle ~= nil or not cue.verb.clause or not clauses.is_clause(t, first, last)
end

--- The content to the right of a cue, or nil.
-- @tparam table t token columns with runs and cues
-- @tparam table cue
-- @int after the first token after the cue and a source that follows it
-- @int limit the last token of the sentence
-- @treturn[1] integer first token
-- @treturn[1] integer last token
-- @treturn[1] integer|nil the colon before the content, which belongs to the cue
function clauses.right(t, cue, after, limit)
  local first = right_start(t, cue, after, limit)
  local colon
  if t.class[first] == ":" and not t.run[first] then
    colon, first = first, first + 1
  elseif t.class[first] == "," and t.run[first + 1] then
    first = first + 1
  end
  local r = t.run[first]
  if r and t.runs[r].first == first then
    local last = t.runs[r].last
    local inner = t.class[last - 1]
    if colon or inner == "." or inner == "," or inner == "-" or last >= limit - 1
        or not t.runs[r].closed then
      return first, last, colon
    end
  elseif cue.kind == "phrase" then
    first = t.class[first] == "," and first + 1 or first
  elseif first > limit or (colon and not clauses.is_clause(t, first, limit)) then
    return nil
  end
  local last = clauses.right_end(t, first, limit, cue.verb and cue.verb.kind)
  if last < first or t.class[first] == "," or t.class[first] == "." then
    return nil
  elseif cue.kind == "verb" and not r then
    if not fits(t, cue, first, last) then
      return nil
    elseif is_object(t, cue, first, last) then
      last = object_end(t, first, last)
    end
  end
  return first, last, colon
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
