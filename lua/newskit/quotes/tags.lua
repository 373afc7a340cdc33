--- From a tagger's labels to attributions: spans of equal tags, linked around their cues.
--
-- The tags are those of labels.lua: B and I with l, r (content left or right of its cue), q (cue)
-- and s (source), and O. The side of a content and the order of the parts leave little to choose.

local tags = {}

-- The spans of a paragraph's tokens, in order: `kind`, `first`, `last`, `confidence`.
local function spans_of(first, last, tag, probability, list)
  local span
  for i = first, last do
    local label = tag[i]
    local kind = label:sub(2)
    if label == "O" then
      span = nil
    elseif not span or kind ~= span.kind or label:sub(1, 1) == "B" then
      span = {kind = kind, first = i, last = i, sum = probability[i]}
      list[#list + 1] = span
    else
      span.last, span.sum = i, span.sum + probability[i]
    end
  end
  return list
end

local function confidence(spans)
  local sum, count = 0, 0
  for _, span in ipairs(spans) do
    sum, count = sum + span.sum, count + span.last - span.first + 1
  end
  return sum / count
end

-- Contents by the cue that they belong to: left ones go to the next cue, right ones to the last.
local function contents_by_cue(list)
  local by_cue, waiting, cue = {}, {}, nil
  for _, span in ipairs(list) do
    if span.kind == "q" then
      cue = span
      by_cue[cue] = waiting
      waiting = {}
    elseif span.kind == "r" and cue then
      table.insert(by_cue[cue], span)
    elseif span.kind == "l" or span.kind == "r" then
      waiting[#waiting + 1] = span
    end
  end
  if cue and #waiting > 0 then
    -- Contents that no cue follows belong to the last one.
    table.move(waiting, 1, #waiting, #by_cue[cue] + 1, by_cue[cue])
  end
  return by_cue
end

-- Whether only words outside of any span stand between two spans, and how many.
local function gap(list, a, b)
  local first, last = a, b
  if a > b then
    first, last = b, a
  end
  return list[last].first - list[first].last - 1
end

-- The nearest source of the sentence in one direction that no other cue stands before.
local function nearest_source(t, list, c, step)
  local sentence = t.sentence[list[c].first]
  local k = c + step
  while list[k] and list[k].kind ~= "q" do
    if list[k].kind == "s" then
      return t.sentence[list[k].first] == sentence and k or nil
    end
    k = k + step
  end
  return nil
end

-- The source of the cue at index c: the nearer one; a source that an earlier cue has gives way. With
-- none, "X praised … and said …", that of the cue before in the sentence.
local function source_of(t, list, c, used)
  local before, after = nearest_source(t, list, c, -1), nearest_source(t, list, c, 1)
  if before and after and used[list[before]] then
    before = nil
  end
  if before and after then
    return list[gap(list, before, c) <= gap(list, after, c) and before or after]
  elseif before or after then
    return list[before or after]
  end
  for k = c - 1, 1, -1 do
    if list[k].kind == "s" and t.sentence[list[k].first] == t.sentence[list[c].first] then
      return list[k]
    end
  end
  return nil
end

--- The attributions that the tags tell of.
-- @tparam table t token columns
-- @tparam table tag by token of `t`
-- @tparam table probability by token: that of its tag
-- @treturn table list of `{content, cue, source, confidence}` in token spans
function tags.attributions(t, tag, probability)
  local result = {}
  for number = 1, #t.paragraph_first do
    local list = spans_of(t.paragraph_first[number], t.paragraph_last[number], tag, probability, {})
    local by_cue, used = contents_by_cue(list), {}
    for c, span in ipairs(list) do
      local contents = by_cue[span]
      if span.kind == "q" and #contents > 0 then
        local source = source_of(t, list, c, used)
        local parts = {span}
        local content = {}
        for k, part in ipairs(contents) do
          content[k] = {part.first, part.last}
          parts[#parts + 1] = part
        end
        if source then
          used[source] = true
          parts[#parts + 1] = source
        end
        result[#result + 1] = {
          content = content, cue = {span.first, span.last}, head = span.first,
          source = source and {source.first, source.last}, confidence = confidence(parts),
        }
      end
    end
  end
  return result
end

return tags
