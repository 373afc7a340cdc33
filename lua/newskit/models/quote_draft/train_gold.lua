--- Annotated attributions (half-open byte spans) as the tags of tokens, and as the judgement of
-- candidates.
local evidence = require "newskit.quotes.learned.evidence"

local gold = {}

local function sorted(spans)
  local list = {}
  for i, span in ipairs(spans) do list[i] = {math.tointeger(span[1]), math.tointeger(span[2])} end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  return list
end

-- The tokens that lie in a span by more than half, as first and last; nil for none.
local function tokens_in(t, span)
  local low, high = 1, t.count
  while low < high do
    local middle = (low + high) // 2
    if t.last[middle] > span[1] then high = middle else low = middle + 1 end
  end
  local first, last
  for i = low, t.count do
    local start, stop = t.first[i] - 1, t.last[i]
    if start >= span[2] then break end
    local shared = math.min(span[2], stop) - math.max(span[1], start)
    if shared * 2 > stop - start or (shared * 2 == stop - start and start >= span[1]) then
      first, last = first or i, i
    end
  end
  return first, last
end

local function token_spans(t, spans)
  local list = {}
  for _, span in ipairs(spans) do
    local first, last = tokens_in(t, span)
    if first then list[#list + 1] = {first, last} end
  end
  return list
end

--- The tags of the rules' tokens: as evidence.tags_of, and "O".
function gold.tags(t, attributions)
  local list = {}
  for i, attribution in ipairs(attributions) do
    local cue = token_spans(t, attribution.cue)
    list[i] = {content = token_spans(t, sorted(attribution.content)), cue = cue[1],
      source = token_spans(t, attribution.source)[1]}
  end
  local tags = evidence.tags_of(t, list)
  for i = 1, t.count do tags[i] = tags[i] or "O" end
  return tags
end

-- Spans without white space at their ends, those that only white space parts as one.
local function normal(text, spans)
  local list = {}
  for _, span in ipairs(spans) do
    local first, stop = span[1], span[2]
    while first < stop and text:find("^%s", first + 1) do first = first + 1 end
    while stop > first and text:find("^%s", stop) do stop = stop - 1 end
    local last = list[#list]
    if first < stop and last and not text:sub(last[2] + 1, first):find "%S" then
      last[2] = math.max(last[2], stop)
    elseif first < stop then
      list[#list + 1] = {first, stop}
    end
  end
  return list
end

local function key(spans)
  local parts = {}
  for i, span in ipairs(spans) do parts[i] = span[1] .. "-" .. span[2] end
  return table.concat(parts, ",")
end

local function bytes(t, spans)
  local list = {}
  for i, span in ipairs(spans) do list[i] = {t.first[span[1]] - 1, t.last[span[2]]} end
  return normal(t.text, list)
end

local function size(spans)
  local sum = 0
  for _, span in ipairs(spans) do sum = sum + span[2] - span[1] end
  return sum
end

local function shared_bytes(a, b)
  local sum = 0
  for _, x in ipairs(a) do
    for _, y in ipairs(b) do sum = sum + math.max(0, math.min(x[2], y[2]) - math.max(x[1], y[1])) end
  end
  return sum
end

local function outcome(candidate, truth)
  local best, result = 0, "wrong"
  for _, one in ipairs(truth) do
    local shared = shared_bytes(candidate.content, one.content)
    local share = shared / (size(candidate.content) + size(one.content) - shared)
    if share > best then
      best, result = share, share >= 0.5 and "part" or "wrong"
      if key(candidate.content) == key(one.content) then
        result = candidate.cue == one.cue and candidate.source == one.source and "whole" or "content"
      end
    end
  end
  return result
end

--- How each candidate compares with what is annotated: "whole", "content", "part" or "wrong".
function gold.outcomes(t, pool, attributions)
  local truth, list = {}, {}
  for i, attribution in ipairs(attributions) do
    truth[i] = {content = normal(t.text, sorted(attribution.content)),
      cue = key(normal(t.text, sorted(attribution.cue))),
      source = key(normal(t.text, sorted(attribution.source)))}
  end
  for k, candidate in ipairs(pool) do
    list[k] = outcome({content = bytes(t, candidate.content), cue = key(bytes(t, {candidate.cue})),
      source = key(bytes(t, {candidate.source}))}, truth)
  end
  return list
end

return gold
