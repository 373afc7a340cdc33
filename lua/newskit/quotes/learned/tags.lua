--- From a tagger's labels to attributions: spans of equal tags, linked around their cues.
--
-- The tags are those of evidence.lua: B and I with l, r (content left or right of its cue), q (cue)
-- and s (source), and O. The side of a content and the order of the parts leave little to choose:
-- from the annotated tags of the dev half, 99 % of the contents come back whole.
-- @module newskit.quotes.learned.tags

local tags = {}

-- The rules' token that each token of the document belongs to.
local function owners(t)
  local of, origin, total = {}, t.origin, #t.document
  for k = 1, t.count do
    for i = origin[k], (origin[k + 1] or total + 1) - 1 do
      of[i] = k
    end
  end
  return of
end

-- The spans in text order: `kind`, `first`, `last`, `paragraph`, `sentence`, in the rules' tokens.
-- A joined word belongs to the span that its first piece is in.
local function spans_of(t, result)
  local firsts, lasts, kinds = result:spans()
  if t.count == #t.document then
    t.owners = nil
  else
    t.owners = t.owners or owners(t)
  end
  local of, origin, list = t.owners, t.origin, {}
  for k = 1, #firsts do
    local first, last = firsts[k], lasts[k]
    if of then
      local token = of[first]
      first, last = origin[token] == first and token or token + 1, of[last]
    end
    if first <= last then
      list[#list + 1] = {kind = kinds[k], first = first, last = last,
                         paragraph = t.paragraph[first], sentence = t.sentence[first]}
    end
  end
  return list
end

-- The nearest cue in one direction, not beyond `reach` paragraphs.
local function cue_from(list, k, step, reach)
  local paragraph = list[k].paragraph
  k = k + step
  while list[k] and math.abs(list[k].paragraph - paragraph) <= reach do
    if list[k].kind == "q" then
      return list[k]
    end
    k = k + step
  end
  return nil
end

-- Left contents belong to the next cue, right ones to the last, which may stand a paragraph before.
local function link_contents(list)
  for k, span in ipairs(list) do
    local cue
    if span.kind == "l" then
      cue = cue_from(list, k, 1, 0) or cue_from(list, k, -1, 1)
    elseif span.kind == "r" then
      cue = cue_from(list, k, -1, 1) or cue_from(list, k, 1, 0)
    end
    if cue then
      cue.content = cue.content or {}
      table.insert(cue.content, {span.first, span.last})
    end
  end
end

-- How far a source is from the next cue in one direction: tokens, more over contents, and much more
-- over another source.
local function distance_to_cue(list, k, step)
  local source, extra = list[k], 0
  k = k + step
  while list[k] and list[k].paragraph == source.paragraph do
    local span = list[k]
    if span.kind == "q" then
      local gap = step > 0 and span.first - source.last - 1 or source.first - span.last - 1
      return gap + extra, span
    end
    extra = extra + (span.kind == "s" and 100 or 5)
    k = k + step
  end
  return math.huge, nil
end

-- Each source goes to the nearest cue; a cue without one takes that of the cue before it.
local function link_sources(list)
  for k, span in ipairs(list) do
    if span.kind == "s" then
      local right, next_cue = distance_to_cue(list, k, 1)
      local left, last_cue = distance_to_cue(list, k, -1)
      local cue, distance = next_cue, right
      if left < right then
        cue, distance = last_cue, left
      end
      if cue and (not cue.source or distance < cue.source_distance) then
        cue.source, cue.source_distance = span, distance
      end
    end
  end
  -- "X praised … and said …": the source of the cue before.
  for k, span in ipairs(list) do
    local j = k - 1
    while span.kind == "q" and not span.source and list[j] and list[j].sentence == span.sentence do
      span.source = list[j].kind == "s" and list[j] or nil
      j = j - 1
    end
  end
end

--- The attributions that the tags tell of.
-- @tparam table t token columns
-- @tparam newskit.tagging tagging
-- @treturn table list of `{content, cue, source}` in token spans
function tags.attributions(t, tagging)
  local list, result = spans_of(t, tagging), {}
  link_contents(list)
  link_sources(list)
  for _, span in ipairs(list) do
    if span.kind == "q" and span.content then
      table.sort(span.content, function(a, b) return a[1] < b[1] end)
      local source = span.source
      result[#result + 1] = {content = span.content, cue = {span.first, span.last},
                             source = source and {source.first, source.last}}
    end
  end
  return result
end

return tags
