--- Linking: which content, cue and source make one attribution, sentence by sentence.
--
-- Attributions that follow their content ("…, said X"; "…, according to X") are looked for from
-- the end of the sentence, because they report all that stands before them; then those before
-- their content, from the left. What lies inside a content is not looked at again: only the
-- outermost report counts. Quotations without a cue are joined in carry.lua.

local clauses = require "newskit.quotes.clauses"
local sources = require "newskit.quotes.sources"

local linking = {}

local function claim(t, attribution)
  local k = #t.attributions + 1
  t.attributions[k] = attribution
  for _, span in ipairs(attribution.content) do
    for i = span[1], span[2] do
      t.owner[i] = k
    end
  end
  if attribution.cue then
    for i = attribution.cue[1], attribution.cue[2] do
      t.claimed[i] = true
    end
  end
end

linking.claim = claim

local function is_free(t, first, last)
  for i = first, last do
    if t.owner[i] or t.claimed[i] then
      return false
    end
  end
  return true
end

-- A token that ends what stands before a trailing attribution: a comma, or a closing mark.
local function is_boundary(t, k, floor)
  local run = t.run[k] and t.runs[t.run[k]]
  if run and run.last == k then
    -- The sentence may have ended inside the marks: "“Why?” he said."
    return k >= t.paragraph_first[t.paragraph[floor]]
  end
  return k >= floor and (t.class[k] == "," or t.class[k] == "-")
end

-- Whether a trailing attribution may end before token k.
local function ends_well(t, k, limit)
  if k > limit then
    return true
  end
  local class = t.class[k]
  if class == "." or class == "," or class == ";" or class == "i" or class == "r" or class == "-"
      or class == "c" or class == "g" or class == "q" or class == ")" or t.run[k]
      or sources.is_time(t, k) then
    return true
  end
  return class == "s" and t.norm[k] ~= "that"
end

-- The source and extent of a cue that follows its content, or nil.
local function trailing_unit(t, cue, floor, limit)
  local boundary = cue.first - 1
  if cue.kind == "phrase" then
    local first, last = sources.after(t, cue.last + 1, limit)
    if first and cue.first > floor then
      return {source = {first, last}, first = cue.first, last = last,
              boundary = boundary}
    end
    return nil
  elseif cue.passive or cue.infinitive or not (cue.verb.clause or cue.verb.weak) then
    return nil
  end
  if is_boundary(t, boundary, floor) and not cue.gerund then
    local first, last = sources.after(t, cue.last + 1, limit)
    if first then
      return {source = {first, last}, first = cue.first, last = last, boundary = boundary}
    end
  end
  local first, last = sources.before(t, boundary, floor)
  if first and is_boundary(t, first - 1, floor) then
    return {source = {first, last}, first = first, last = cue.last, boundary = first - 1}
  end
  return nil
end

local function has_addressee(cue)
  return cue.verb and (cue.verb.lemma == "tell" or cue.verb.lemma == "ask"
                       or cue.verb.lemma == "remind" or cue.verb.lemma == "warn")
end

-- The content before a trailing attribution: the run, or the clause, that ends at the boundary.
local function left_content(t, unit, floor)
  local last = unit.boundary
  local inside = t.run[last] or (t.class[last] == "," and t.run[last - 1])
  local run = inside and t.runs[inside]
  if run then
    last = run.last
    local first = run.first
    local start = math.max(t.sentence_first[t.sentence[first]], t.paragraph_first[t.paragraph[first]])
    if start < first then
      local prefix = clauses.left_start(t, first, start)
      if prefix < first and is_free(t, prefix, first - 1) and not t.lead_before[inside]
          and first - prefix <= 40 and t.class[first - 1] ~= ":" then
        return prefix, last
      end
    end
    return first, last
  end
  if t.class[last] == "," or t.class[last] == "-" then
    last = last - 1
  end
  local first = clauses.left_start(t, last, floor)
  if first > last then
    return nil
  end
  return first, last
end

-- Text after ", he said," that goes on with the same content.
local function resumed(t, unit, limit)
  local k = unit.last + 1
  if t.class[k] ~= "," or k + 1 > limit then
    return nil
  end
  local first = k + 1
  local run = t.run[first] and t.runs[t.run[first]]
  if run and run.first == first then
    return first, run.last
  end
  local class = t.class[first]
  if class == "g" or class == "c" or class == "s" or t.cue_at[first] or t.run[unit.boundary]
      or t.norm[first] == "who" or class == "i" then
    return nil
  end
  if unit.boundary - (unit.floor or 1) > 12 then
    return nil
  end
  return first, clauses.right_end(t, first, limit)
end

local function cue_span(cue, colon)
  return {cue.first, colon or cue.last}
end

local function new_attribution(cue, content, source, colon)
  return {content = content, cue = cue_span(cue, colon), source = source, lemma = cue.lemma,
          report = cue.report, stance = cue.stance, kind = cue.kind, head = cue.head}
end

local function link_trailing(t, cue, floor, limit)
  local unit = trailing_unit(t, cue, floor, limit)
  if not unit or not is_free(t, unit.first, unit.last) then
    return
  end
  unit.floor = floor
  if not ends_well(t, unit.last + 1, limit) and not has_addressee(cue) then
    return
  end
  local in_run = t.run[unit.boundary] or (t.class[unit.boundary] == "," and t.run[unit.boundary - 1])
  if not in_run and cue.kind == "verb" then
    local weak = not cue.verb.clause or cue.verb.lemma == "tell" and unit.last < limit - 6
    if weak or not clauses.is_clause(t, floor, unit.boundary) or t.words.subordinator[t.norm[floor]]
        or cue.gerund then
      return
    end
  end
  local first, last = left_content(t, unit, floor)
  if not first or not is_free(t, first, last) then
    return
  end
  local content = {{first, last}}
  local again, again_last = resumed(t, unit, limit)
  if again and is_free(t, again, again_last) and again_last >= again then
    content[2] = {again, again_last}
  end
  claim(t, new_attribution(cue, content, unit.source))
end

-- The subject that a later verb of the sentence shares: "Hamas praised him, saying …".
local function shared_subject(t, cue, floor)
  for k = #t.attributions, 1, -1 do
    local other = t.attributions[k]
    if other.source and other.cue and t.sentence[other.cue[1]] == t.sentence[cue.first]
        and other.cue[1] < cue.first then
      return other.source
    end
  end
  local k = floor
  while t.class[k] == "r" or t.class[k] == "c" or t.class[k] == "," do
    k = k + 1
  end
  if t.class[k] == "i" or t.class[k] == "s" or t.class[k] == "g" or t.class[k] == "v" then
    for j = k, math.min(k + 25, cue.first - 2) do
      if t.class[j] == "," and not t.run[j] then
        k = j + 1
        break
      end
    end
  end
  local first, last = sources.after(t, k, cue.first - 1)
  return first and {first, last} or nil
end

local function leading_source(t, cue, floor)
  if cue.kind == "phrase" then
    return nil
  end
  local before = t.class[cue.first - 1]
  if cue.gerund or before == "c" then
    return shared_subject(t, cue, floor)
  elseif before == "," and not t.run[cue.first - 1] then
    local first, last = sources.before(t, cue.first - 1, floor)
    return first and {first, last} or shared_subject(t, cue, floor)
  end
  local first, last = sources.before(t, cue.first - 1, floor)
  return first and {first, last} or nil
end

local function leading_phrase(t, cue, limit)
  local first, _, main = sources.after(t, cue.last + 1, limit)
  if not first then
    return nil
  end
  local k = main + 1
  for j = main + 1, limit do
    if t.class[j] == "," then
      k = j
      break
    elseif t.run[j] then
      break
    end
  end
  return {first, k - 1}, k
end

local function link_leading(t, cue, floor, limit)
  if t.owner[cue.head] or t.claimed[cue.head] or cue.passive or cue.infinitive then
    return
  end
  local source, after = nil, cue.last + 1
  if cue.kind == "phrase" then
    if cue.first > floor + 1 then
      return
    end
    source, after = leading_phrase(t, cue, limit)
  else
    source = leading_source(t, cue, floor)
  end
  if not source then
    return
  end
  local reach = t.class[limit] == ":" and t.run[limit + 1] and limit + 1 or limit
  local first, last, colon = clauses.right(t, cue, after, reach)
  if first and is_free(t, first, last) then
    claim(t, new_attribution(cue, {{first, last}}, source, colon))
  end
end

-- Runs that a cue introduces on their left ("said: “…”") are not read as a trailing clause.
local function find_leads(t)
  t.lead_before = {}
  for k, run in ipairs(t.runs) do
    local before = run.first - 1
    local class = t.class[before]
    if class == ":" or (class == "," and t.cue_at[before - 1]) or t.cue_at[before] then
      t.lead_before[k] = true
    end
  end
end

--- Links cues with their contents and sources.
-- @tparam table t token columns with runs, names and cues
-- @treturn table `t`, with `attributions` (token spans: `content` list, `cue`, `source`; `lemma`,
--   `report`, `stance`) in the order found, and `owner`, the attribution by content token
function linking.link(t)
  t.attributions, t.owner, t.claimed = {}, {}, {}
  find_leads(t)
  local cues, k = t.cues, 1
  while k <= #cues do
    local sentence = t.sentence[cues[k].head]
    local floor, limit = t.sentence_first[sentence], t.sentence_last[sentence]
    local stop = k
    while cues[stop + 1] and t.sentence[cues[stop + 1].head] == sentence do
      stop = stop + 1
    end
    for c = stop, k, -1 do
      link_trailing(t, cues[c], floor, limit)
    end
    for c = k, stop do
      link_leading(t, cues[c], floor, limit)
    end
    k = stop + 1
  end
  return t
end

return linking
