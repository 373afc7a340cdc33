--- Candidates: what rules and taggers propose as attributions, each once, with who proposed it.
--
-- The second tagger is decoded several times with a bias for cues, for long or for short contents,
-- which gives the likely readings of a sentence at little cost. The choice is ranking.lua's.
-- @module newskit.quotes.learned.candidates

local evidence = require "newskit.quotes.learned.evidence"
local types = require "newskit.quotes.text.types"
local tags = require "newskit.quotes.learned.tags"

local candidates = {}

--- The readings: a letter and the bias on the tagger's scores. The one with `probabilities` gives
-- those that ranking looks at.
candidates.readings = {
  {name = "1", bias = {Bq = 1.5}, probabilities = true},
  {name = "0", bias = {}}, {name = "3", bias = {Bq = 3.5}},
  {name = "l", bias = {Bq = 2, Ir = 0.4, Il = 0.4}},
  {name = "s", bias = {Bq = 2, Ir = -0.4, Il = -0.4}},
}

-- Sorted spans, those that touch as one.
local function joined(content)
  local list = {}
  table.sort(content, function(a, b) return a[1] < b[1] end)
  for _, span in ipairs(content) do
    local last = list[#list]
    if last and span[1] <= last[2] + 1 then
      last[2] = math.max(last[2], span[2])
    else
      list[#list + 1] = {span[1], span[2]}
    end
  end
  return list
end

-- A content as a string, so that equal ones are found.
local function content_key(content)
  local parts = {}
  for k, span in ipairs(content) do
    parts[k] = span[1] .. "-" .. span[2]
  end
  return table.concat(parts, ",")
end

-- A cue or a source as a string.
local function pair_key(span)
  return span and span[1] .. "-" .. span[2] or ""
end

-- Limits that miss those of a run of quoted text by a mark or a word are set to them.
local function snapped(t, content)
  local list, changed = {}, false
  for k, span in ipairs(content) do
    local first, last = span[1], span[2]
    local run = t.run[first] and t.runs[t.run[first]]
    local shared = run and math.min(last, run.last) - math.max(first, run.first) + 1 or 0
    if run and shared * 10 >= (run.last - run.first + 1) * 6 then
      first = first - run.first <= 2 and run.first or first
      last = last < run.last and run.last - last <= 2 and run.last or last
    end
    run = t.run[last] and t.runs[t.run[last]]
    if run and run.first >= first and run.last - last <= 2 then
      last = run.last
    end
    run = t.run[first - 1] and t.runs[t.run[first - 1]]
    if run and run.first == first - 1 and run.last <= last + 1 then
      first = first - 1
    end
    changed = changed or first ~= span[1] or last ~= span[2]
    list[k] = {first, last}
  end
  return changed and list or content
end

-- Adds a proposal to the pool, or its proposer to the one that is there already.
local function add(pool, t, attribution, content, proposer)
  content = joined(content)
  local same = content_key(content)
  local key = same .. "|" .. pair_key(attribution.cue) .. "|" .. pair_key(attribution.source)
  local candidate = pool.by_key[key]
  if not candidate then
    candidate = {content = content, cue = attribution.cue, source = attribution.source,
                 by = {}, same = same, type = types.of(t, content), order = #pool + 1}
    pool.by_key[key] = candidate
    pool[#pool + 1] = candidate
  end
  candidate.by[proposer] = true
  return candidate
end

-- Quotations that stand alone, without cue or source, are not for the taggers to judge.
local function is_alone(attribution)
  return not attribution.cue and not attribution.source
end

--- Collects the candidates.
-- @tparam table t the rules' result, with `attributions`
-- @tparam newskit.tagging result the second tagger's run over `t.columns`
-- @treturn table list of `{content, cue, source, type, by, same, order, rule}`; `by` is a set of
--   "r" (rules), the readings' names, and those with "'" for limits set to quotation marks
-- @treturn table probabilities: by tag, a list by token
function candidates.collect(t, result)
  local pool, probability = {by_key = {}}, {}
  for _, attribution in ipairs(t.attributions) do
    if not is_alone(attribution) then
      add(pool, t, attribution, attribution.content, "r").rule = attribution
    end
  end
  for _, reading in ipairs(candidates.readings) do
    result:again(reading.probabilities or false, reading.bias)
    if reading.probabilities then
      for _, tag in ipairs(evidence.levels) do
        probability[tag] = result:probabilities(tag)
      end
    end
    for _, attribution in ipairs(tags.attributions(t, result)) do
      add(pool, t, attribution, attribution.content, reading.name)
      add(pool, t, attribution, snapped(t, attribution.content), reading.name .. "'")
    end
  end
  pool.by_key = nil
  return pool, probability
end

return candidates
