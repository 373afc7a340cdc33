--- Linking: which content, cue and source make one attribution, sentence by sentence.
--
-- Attributions that follow their content ("…, said X"; "…, according to X") are looked for from
-- the end of the sentence, because they report all that stands before them; then those before
-- their content, from the left. What lies inside a content is not looked at again: only the
-- outermost report counts. Quotations without a cue are joined in carry.lua.

local clauses = require "newskit.quotes.clauses"
local sources = require "newskit.quotes.sources"

local linking = {}

-- A run that goes on from the paragraph before brings along what it continues.
local function with_chain(t, content)
  local run = t.run[content[1][1]] and t.runs[t.run[content[1][1]]]
  while run and run.follows do
    run = t.runs[run.follows]
    if t.owner[run.first] then
      break
    end
    table.insert(content, 1, {run.first, run.last})
  end
end

local function claim(t, attribution)
  local k = #t.attributions + 1
  with_chain(t, attribution.content)
  t.attributions[k] = attribution
  for _, span in ipairs(attribution.content) do
    for i = span[1], span[2] do
      t.owner[i] = k
    end
  end
  for _, part in ipairs {attribution.cue or attribution.source, attribution.source} do
    for i = part[1], part[2] do
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
  local first, last = sources.before(t, boundary, floor)
  if first and is_boundary(t, first - 1, floor) then
    return {source = {first, last}, first = first, last = cue.last, boundary = first - 1}
  end
  if is_boundary(t, boundary, floor) and not cue.gerund and cue.lemma ~= "tell" then
    first, last = sources.after(t, cue.last + 1, limit)
    if first and not sources.is_time(t, first) then
      return {source = {first, last}, first = cue.first, last = last, boundary = boundary}
    end
  end
  return nil
end

-- Classes that end a main phrase unless an apposition or a relative clause holds them.
local finite = {x = true, v = true}

-- The cue after a run, over a source with its appositions and relative clauses: "“…,” Ann Example,
-- a nurse who saw it, said".
local function cue_after_run(t, first, limit)
  local relative, segment = false, 1
  for j = first, math.min(limit, first + 45) do
    local class, cue = t.class[j], t.cue_at[j]
    if t.run[j] or class == "." or class == ":" or class == ";" then
      return nil
    elseif class == "," then
      relative, segment = false, segment + 1
    elseif class == "s" and j > first then
      relative = true
    elseif not relative and cue and cue.kind == "verb" and j > first and not cue.infinitive
        and not cue.passive and not cue.gerund and (cue.verb.clause or cue.verb.weak)
        and cue.verb.report ~= "attitude" then
      return cue
    elseif not relative and finite[class] and not cue and segment == 1 and j > first
        and t.class[j + 1] ~= "v" and t.class[j + 1] ~= "r" then
      return nil
    end
  end
  return nil
end

local function strip_time(t, first, last)
  local stop = last
  while stop > first and (sources.is_time(t, stop) or t.class[stop] == "#") do
    stop = stop - 1
  end
  if stop < last and t.class[stop] == "i" then
    return stop - 1
  end
  return stop < last and t.class[stop] ~= "," and stop or last
end

-- A run and what follows it: "said Ann Example", or "Ann Example, a nurse, said".
local function unit_after_run(t, run)
  local k = run.last + 1
  if t.class[k] == "," and not t.run[k] then
    k = k + 1
  end
  if t.paragraph[k] ~= t.paragraph[run.last] then
    return nil
  end
  local limit = t.sentence_last[t.sentence[k]]
  local class = t.class[k]
  for j = k, k + 2 do
    -- Inverted, perhaps after an adverb: "also said Ann Example".
    local cue = t.cue_at[j]
    if cue and cue.kind == "verb" and cue.first == k and not cue.gerund and not cue.passive
        and (cue.verb.clause or cue.verb.weak) and cue.verb.report ~= "attitude" then
      local first, last = sources.after(t, cue.last + 1, limit)
      if first and cue.lemma ~= "tell" then
        return cue, {first, last}, last
      end
      return cue, nil, cue.last
    end
  end
  if class ~= "p" and not sources.nominal[class] then
    return nil
  end
  local cue = cue_after_run(t, k, limit)
  if cue and cue.first > k then
    return cue, {k, strip_time(t, k, cue.first - 1)}, cue.last
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

local function link_after_run(t, run)
  local cue, source, last = unit_after_run(t, run)
  if not cue or t.claimed[cue.head] then
    return
  end
  local first = run.first
  local before = t.class[run.last - 1]
  if t.class[run.last + 1] ~= "," and before ~= "," and before ~= "." and before ~= "-"
      and t.class[run.last] == "q" then
    return
  end
  local unit = {first = run.last + 1, last = last, boundary = run.last, floor = first}
  local start, stop = left_content(t, unit, first)
  if not start or not is_free(t, start, stop) then
    return
  end
  local content = {{start, stop}}
  local again, again_last = resumed(t, unit, t.sentence_last[t.sentence[cue.head]])
  if again and t.run[again] and is_free(t, again, again_last) then
    content[2] = {again, again_last}
  end
  claim(t, new_attribution(cue, content, source))
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
  if first and is_free(t, first, first) then
    claim(t, new_attribution(cue, {{first, last}}, source, colon))
  end
end

-- Verbs that report findings, not words: no quotation follows them after a comma.
local finding = {show = true, find = true, indicate = true, reveal = true, demonstrate = true,
                 illustrate = true, prove = true, establish = true, determine = true,
                 estimate = true, calculate = true, document = true, chronicle = true,
                 record = true, list = true, detail = true}
local circumstance = {after = true, before = true, as = true, since = true, ["until"] = true,
                      when = true}

local function may_quote(cue, mark)
  local verb = cue.verb
  if cue.passive and not (mark and (cue.lemma == "ask" or cue.lemma == "tell")) then
    return false
  elseif mark == ":" then
    return verb.clause or verb.weak or verb.object
  end
  return (verb.clause or verb.weak) and not finding[verb.lemma]
      and (verb.report ~= "attitude" or verb.lemma == "think")
end

-- The cue that introduces a run, over an addressee, time or place: "told reporters on Monday, “…”".
local function lead_cue(t, run, mark)
  local k = mark and run.first - 2 or run.first - 1
  if k < 1 or t.run[k] then
    return nil
  end
  local floor = math.max(t.sentence_first[t.sentence[k]], k - 14)
  local commas = 0
  for i = k, floor, -1 do
    local cue, class = t.cue_at[i], t.class[i]
    if cue then
      local fits = cue.kind == "verb" and not t.claimed[i] and may_quote(cue, mark)
      if not mark and cue.last ~= k or cue.kind ~= "verb" then
        return nil
      end
      return fits and cue or nil, floor
    elseif t.run[i] or class == "." or class == ";" or class == "x" or class == "v"
        or (class == "s" and not circumstance[t.norm[i]]) or (class == "p" and i < k) then
      return nil
    elseif class == "," then
      commas = commas + 1
      if commas > 1 then
        return nil
      end
    end
  end
  return nil
end

local function stands_alone(t, run, mark)
  local inner = t.class[run.last - 1]
  local after = t.class[run.last + 1]
  return mark or inner == "." or inner == "," or not run.closed or after == "." or after == nil
end

-- Joins a run to the cue, or the name and colon, right before it.
local function link_lead(t, run, mark)
  local cue = lead_cue(t, run, mark)
  if not cue or t.owner[run.first] or not stands_alone(t, run, mark) then
    return
  end
  local floor = t.sentence_first[t.sentence[cue.head]]
  local source = not cue.passive and leading_source(t, cue, floor) or nil
  if source and source[2] >= cue.first then
    source = nil
  end
  local colon = mark == ":" and cue.last == run.first - 2 and run.first - 1 or nil
  if (source or mark or cue.passive) and is_free(t, run.first, run.last) then
    claim(t, new_attribution(cue, {{run.first, run.last}}, source, colon))
  end
end

-- "… - Ann Example: “…”", "More from Example: “…”": a name and a colon.
local function link_named_colon(t, run)
  local colon = run.first - 1
  local mention = t.mentions[t.name_at[colon - 1]]
  if not mention or mention.last ~= colon - 1 or not mention.entity
      or mention.entity.kind ~= "person" then
    return
  end
  local before = t.class[mention.first - 1]
  local opens = mention.first == t.sentence_first[t.sentence[colon]]
  if opens or before == "-" or t.norm[mention.first - 1] == "from" or before == "." then
    claim(t, {content = {{run.first, run.last}}, cue = {colon, colon}, head = colon, lemma = ":",
              source = {mention.first, mention.last}, kind = "label", report = "speech",
              stance = "neutral"})
  end
end

local function link_leads(t, wanted)
  for _, run in ipairs(t.runs) do
    if wanted and t.class[run.first - 1] == ":" and not t.owner[run.first] then
      link_named_colon(t, run)
    end
    local class = t.class[run.first - 1]
    local mark = (class == ":" or class == ",") and not t.run[run.first - 1] and class or nil
    if (mark == ":") == wanted and not t.owner[run.first] then
      link_lead(t, run, mark)
    end
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

-- Calls `visit` with the cues of each sentence.
local function each_sentence(t, visit)
  local cues, k = t.cues, 1
  while k <= #cues do
    local sentence = t.sentence[cues[k].head]
    local floor, limit = t.sentence_first[sentence], t.sentence_last[sentence]
    local stop = k
    while cues[stop + 1] and t.sentence[cues[stop + 1].head] == sentence do
      stop = stop + 1
    end
    visit(cues, k, stop, floor, limit)
    k = stop + 1
  end
end

--- Links cues with their contents and sources.
-- @tparam table t token columns with runs, names and cues
-- @treturn table `t`, with `attributions` (token spans: `content` list, `cue`, `source`; `lemma`,
--   `report`, `stance`) in the order found, and `owner`, the attribution by content token
function linking.link(t)
  t.attributions, t.owner, t.claimed = {}, {}, {}
  find_leads(t)
  link_leads(t, true)
  for _, run in ipairs(t.runs) do
    if not t.owner[run.first] then
      link_after_run(t, run)
    end
  end
  each_sentence(t, function(cues, first, last, floor, limit)
    for c = last, first, -1 do
      link_trailing(t, cues[c], floor, limit)
    end
  end)
  link_leads(t, false)
  each_sentence(t, function(cues, first, last, floor, limit)
    for c = first, last do
      link_leading(t, cues[c], floor, limit)
    end
  end)
  return t
end

return linking
