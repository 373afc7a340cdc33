--- Ranking: how likely each candidate is to be right, and the choice of those that stand.
--
-- A small model that is trained on candidates of texts which the taggers had not seen gives each
-- the probability of being right in all parts ("whole"), in its content and one more part
-- ("content"), by half ("part") or not ("wrong"). What it looks at is here; how it is trained, in
-- lua/newskit/models/quote_draft/train.lua.
-- @module newskit.quotes.learned.ranking

local core = require "newskit.core"

local ranking = {}

--- Worth of each outcome, and the least worth of what is chosen. Set on the dev half; the least of speech and
-- that of the rules on the development articles of other fields.
ranking.worth = {whole = 1, content = 0.8, part = 0.8}
ranking.least, ranking.least_of_speech = 0.36, 0.55
--- The same for what the rules found and call speech or writing; it trades few contents for much precision.
ranking.least_of_rules = 0.4

-- Probabilities in steps: narrow where they are high, since there the choice is made.
local function step(p)
  return not p and "n" or p < 0.1 and "0" or p < 0.25 and "1" or p < 0.45 and "2" or p < 0.6 and "3"
      or p < 0.75 and "4" or p < 0.88 and "5" or p < 0.95 and "6" or "7"
end

-- The probability that a span of `kind` is just [first, last], by its weakest place.
local function span_probability(t, probability, kind, first, last)
  local begin, inside, origin = probability["B" .. kind], probability["I" .. kind], t.origin
  local least = begin[origin[first]]
  for i = first + 1, last do
    local p = inside[origin[i]]
    least = p < least and p or least
  end
  return last < t.count and math.min(least, 1 - inside[origin[last + 1]]) or least
end

-- Of a content: of its first limits, its last ones, its weakest token, and the mean of all.
local function content_probability(t, probability, candidate)
  local cue_first, origin = candidate.cue and candidate.cue[1] or 0, t.origin
  local opening, closing, least, sum, count = 1, 1, 1, 0, 0
  for _, span in ipairs(candidate.content) do
    local kind = span[1] < cue_first and "l" or "r"
    local begin, inside = probability["B" .. kind], probability["I" .. kind]
    for i = span[1], span[2] do
      local at = origin[i]
      local p = begin[at] + inside[at]
      sum = sum + p
      least = p < least and p or least
    end
    count = count + span[2] - span[1] + 1
    local at = origin[span[1]]
    local first = begin[at]
    if inside[at] > first and span[1] > 1 then
      local before = origin[span[1] - 1]
      local outside = 1 - begin[before] - inside[before]
      first = math.min(math.max(first, outside), first + inside[at])
    end
    opening = math.min(opening, first)
    closing = math.min(closing, span[2] < t.count and 1 - inside[origin[span[2] + 1]] or 1)
  end
  return opening, closing, least, sum / count
end

-- How sure the second tagger is of the parts of a candidate.
local function probabilities(t, probability, candidate, f)
  local cue, source, type = candidate.cue, candidate.source, candidate.type
  local opening, closing, least, mean = content_probability(t, probability, candidate)
  local p_cue = cue and span_probability(t, probability, "q", cue[1], cue[2])
  local p_source = source and span_probability(t, probability, "s", source[1], source[2])
  local both = opening * closing
  f.pc, f.ps, f.pb, f.pe = step(p_cue), step(p_source), step(opening), step(closing)
  f.pmin, f.pmean = step(least), step(mean)
  f.pcs = f.pc .. f.pb .. f.pe
  f.conf = step(both) .. f.pc .. type
  f.cprod = step(both * (p_cue or 0.5) * (p_source or 0.7))
  f.both = step(both)
end

-- The readings of candidates.lua, in the order in which votes are written.
local readings = {"0", "1", "3", "l", "s"}

-- Who proposed a candidate.
local function proposers(candidate, f)
  local plain, snapped = "", ""
  for _, name in ipairs(readings) do
    plain = candidate.by[name] and plain .. name or plain
    snapped = candidate.by[name .. "'"] and snapped .. name or snapped
  end
  f.rule = candidate.by.r and "r" or "-"
  f.mode = plain .. "/" .. snapped
  f.votes = #plain .. f.rule
  f.agree = f.rule .. f.mode
  f.gap = f.rule .. plain .. f.both .. f.pc
  f.psrc = f.rule .. f.ps .. (candidate.source and "s" or "-")
end

-- The lemma and the report of a cue.
local function describe(t, candidate)
  local cue = candidate.cue
  for i = cue and cue[1] or 1, cue and cue[2] or 0 do
    if t.cue_at[i] then
      return t.cue_at[i].lemma, t.cue_at[i].report
    end
  end
  return cue and t.norm[cue[2]] or "-", "-"
end

-- The order of content, cue and source, a letter each.
local function order_of(candidate)
  local places = {}
  for _, span in ipairs(candidate.content) do
    places[#places + 1] = {span[1], "c"}
  end
  for name, span in pairs {q = candidate.cue or false, s = candidate.source or false} do
    places[#places + 1] = span and {span[1], name} or nil
  end
  table.sort(places, function(a, b) return a[1] < b[1] or (a[1] == b[1] and a[2] < b[2]) end)
  for k, place in ipairs(places) do
    places[k] = place[2]
  end
  return table.concat(places)
end

-- The run that a token is in, or nil.
local function run_at(t, i)
  return t.run[i] and t.runs[t.run[i]] or nil
end

-- How long a content is, what its first and last words are, and how it fits runs and sentences.
local function content_shape(t, candidate, f)
  local content, type = candidate.content, candidate.type
  local first, last, words = content[1][1], content[#content][2], 0
  for _, span in ipairs(content) do
    words = words + span[2] - span[1] + 1
  end
  local size = words <= 2 and "2" or words <= 4 and "4" or words <= 8 and "8"
      or words <= 16 and "16"
      or words <= 32 and "32" or "64"
  f.nspans, f.len = #content .. type, size .. type
  f.startw, f.endw, f.prevw = t.norm[first], t.norm[last], t.norm[first - 1] or "^"
  f.startpos = t.class[first] .. t.class[math.min(first + 1, t.count)] .. type
  f.endpunct = t.class[last] .. (t.class[last + 1] or "$") .. type
  f.place = (first == t.sentence_first[t.sentence[first]] and "B" or "-")
      .. (last >= t.sentence_last[t.sentence[last]] - 1 and "E" or "-") .. f.form
  local opening, closing, following = run_at(t, first), run_at(t, last), run_at(t, last + 1)
  f.runfit = (not opening and "-" or opening.first == first and "=" or "x")
      .. (not closing and "-" or closing.last == last and "=" or "x")
      .. (following and following ~= closing and "+" or "") .. type
end

-- Where cue and source stand and what they look like.
local function part_shape(t, candidate, f)
  local cue, source, type = candidate.cue, candidate.source, candidate.type
  f.inq = (cue and t.run[cue[1]] and "Q" or "")
      .. (source and t.run[source[1]] and "S" or "") .. type
  f.cuepos = cue and t.class[cue[1]] .. cue[2] - cue[1]
  f.cuelen = cue and t.norm[cue[1]] .. "_" .. t.norm[cue[2]]
  f.srctype = source and t.class[source[1]] .. t.class[source[2]]
      .. math.min(source[2] - source[1], 5)
  if source and cue then
    local left = source[1] < cue[1]
    local gap = left and cue[1] - source[2] or source[1] - cue[2]
    f.srcpos = (left and "<" or ">") .. math.min(8, gap)
  end
  local distance = 8
  for _, span in ipairs(cue and candidate.content or {}) do
    local gap = span[1] > cue[2] and span[1] - cue[2] or cue[1] - span[2]
    distance = math.min(distance, math.abs(gap))
  end
  f.dist = distance .. f.form
end

-- Whether the rules have something else at its start, and how many others share its content.
local function rivals(candidate, others, f)
  local by_rule, same, same_by_rule = "-", "-", "-"
  for _, other in ipairs(others) do
    if other ~= candidate then
      by_rule = other.by.r and "R" or by_rule
      if other.same == candidate.same then
        same, same_by_rule = "=", other.by.r and "a" or same_by_rule
      end
    end
  end
  f.modelrule = by_rule .. same .. same_by_rule .. f.agree
end

local function features(t, probability, candidate, others)
  local f = {form = order_of(candidate)}
  local type = candidate.type
  local lemma, report = describe(t, candidate)
  probabilities(t, probability, candidate, f)
  proposers(candidate, f)
  content_shape(t, candidate, f)
  part_shape(t, candidate, f)
  rivals(candidate, others, f)
  f.ptype, f.ruletype, f.lemtype = type, f.agree .. type, lemma .. type
  f.lem, f.leml, f.report, f.order = lemma, lemma .. f.rule, report .. type, f.form .. type
  return f
end

--- The columns that the ranking model knows of each candidate.
ranking.columns = {
  "rule", "mode", "agree", "votes", "ptype", "pc", "ps", "pb", "pe", "pmin", "pcs", "lem",
  "report", "ruletype", "lemtype", "order", "nspans", "len", "startw", "endw", "runfit", "endpunct",
  "place", "cuepos", "srctype", "modelrule", "gap", "pmean", "conf", "startpos", "leml", "inq",
  "cuelen", "srcpos", "dist", "prevw", "cprod", "psrc",
}

--- What the model sees: columns in which each candidate is a sequence of its own.
function ranking.describe(t, pool, probability)
  local at, lists, starts = {}, {}, {}
  for _, candidate in ipairs(pool) do
    for _, span in ipairs(candidate.content) do
      for i = span[1], span[2] do
        at[i] = at[i] or {}
        table.insert(at[i], candidate)
      end
    end
  end
  for _, name in ipairs(ranking.columns) do
    lists[name] = {}
  end
  for k, candidate in ipairs(pool) do
    local f = features(t, probability, candidate, at[candidate.content[1][1]])
    starts[k] = k
    for _, name in ipairs(ranking.columns) do
      lists[name][k] = f[name] or false
    end
  end
  local columns = core.columns(#pool, starts)
  for _, name in ipairs(ranking.columns) do
    assert(columns:add(name, lists[name]))
  end
  return columns
end

local function is_free(candidate, content, cues)
  for _, span in ipairs(candidate.content) do
    for i = span[1], span[2] do
      if content[i] or cues[i] then
        return false
      end
    end
  end
  local cue = candidate.cue
  for i = cue and cue[1] or 1, cue and cue[2] or 0 do
    if content[i] or cues[i] then
      return false
    end
  end
  return true
end

local function occupy(candidate, content, cues)
  for _, span in ipairs(candidate.content) do
    for i = span[1], span[2] do
      content[i] = true
    end
  end
  local cue = candidate.cue
  for i = cue and cue[1] or 1, cue and cue[2] or 0 do
    cues[i] = true
  end
end

--- Chooses: the best first, then whatever shares no content and no cue with what was chosen.
-- @tparam table pool candidates
-- @tparam newskit.tagging result the ranking model's run, with probabilities
-- @tparam number least the worth that is asked for
-- @treturn table the chosen ones in text order, each with `confidence`: the probability that its
--   content is right
function ranking.choose(pool, result, least)
  local whole, content = result:probabilities "whole", result:probabilities "content"
  local part, worth = result:probabilities "part", ranking.worth
  local order, chosen, taken, cues = {}, {}, {}, {}
  for k, candidate in ipairs(pool) do
    candidate.confidence = whole[k] + content[k]
    candidate.score = worth.whole * whole[k] + worth.content * content[k] + worth.part * part[k]
    order[k] = candidate
  end
  table.sort(order, function(a, b)
    return a.score > b.score or (a.score == b.score and a.order < b.order)
  end)
  for _, candidate in ipairs(order) do
    local floor = candidate.by.r and candidate.rule.report ~= "attitude"
        and ranking.least_of_rules or least
    if candidate.score > floor and is_free(candidate, taken, cues) then
      occupy(candidate, taken, cues)
      chosen[#chosen + 1] = candidate
    end
  end
  table.sort(chosen, function(a, b) return a.content[1][1] < b.content[1][1] end)
  return chosen
end

return ranking
