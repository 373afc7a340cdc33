--- Cuts a text where quotations begin and end, so that spans that overlap, nest or come in several
-- parts still give markup that is a plain sequence of elements.
local passages = {}

local parts = {"content", "cue", "source"}

--- A span within the text that cuts no character; nil when nothing is left of it.
local function clip(span, text)
  local first, last = math.max(span.first, 1), math.min(span.last, #text)
  if first > last then return nil end
  while first > 1 and text:byte(first) & 0xC0 == 0x80 do first = first - 1 end
  while last < #text and text:byte(last + 1) & 0xC0 == 0x80 do last = last + 1 end
  return first, last
end

--- The spans of one part of a quotation; a single span may stand where a list is usual.
local function spans_of(quote, part)
  local value = quote[part]
  if value and value.first then return {value} end
  return value or {}
end

--- Marks: one for each span of each quotation, and how many bytes of content each quotation has.
local function collect(quotes, text)
  local marks, sizes = {}, {}
  for index, quote in ipairs(quotes) do
    sizes[index] = 0
    for _, part in ipairs(parts) do
      for _, span in ipairs(spans_of(quote, part)) do
        local first, last = clip(span, text)
        if first then
          marks[#marks + 1] = {first = first, last = last, part = part, quote = index}
          if part == "content" then sizes[index] = sizes[index] + last - first + 1 end
        end
      end
    end
  end
  table.sort(marks, function(a, b)
    if a.first ~= b.first then return a.first < b.first end
    if a.last ~= b.last then return a.last > b.last end
    if a.quote ~= b.quote then return a.quote < b.quote end
    return a.part < b.part
  end)
  return marks, sizes
end

--- Adds what the active marks say of the segment: which quotations cover it, the shortest first, and
-- whether it is cue or source of one.
local function describe(segment, active, sizes)
  local seen = {}
  for _, mark in ipairs(active) do
    if mark.part ~= "content" then
      segment[mark.part] = segment[mark.part] or mark.quote
    elseif not seen[mark.quote] then
      seen[mark.quote] = true
      table.insert(segment.quotes, mark.quote)
    end
  end
  table.sort(segment.quotes, function(a, b)
    if sizes[a] ~= sizes[b] then return sizes[a] < sizes[b] end
    return a < b
  end)
  return segment
end

--- A function that cuts one range after the other: `(first, last)` → its segments.
local function cutter(marks, sizes)
  local next_mark, active = 1, {}

  local function advance(position)
    while marks[next_mark] and marks[next_mark].first <= position do
      active[#active + 1] = marks[next_mark]
      next_mark = next_mark + 1
    end
    for i = #active, 1, -1 do
      if active[i].last < position then table.remove(active, i) end
    end
  end

  local function cut_after(limit)
    local cut = limit
    for _, mark in ipairs(active) do cut = math.min(cut, mark.last) end
    if marks[next_mark] then cut = math.min(cut, marks[next_mark].first - 1) end
    return cut
  end

  return function(first, last)
    local segments, position = {}, first
    while position <= last do
      advance(position)
      local segment = {first = position, last = cut_after(last), quotes = {}, starts = {}, ends = {}}
      segments[#segments + 1] = describe(segment, active, sizes)
      position = segment.last + 1
    end
    return segments
  end
end

--- Notes in which segment each quotation starts and ends.
local function note_ends(ranges)
  local started, last = {}, {}
  for _, segments in ipairs(ranges) do
    for _, segment in ipairs(segments) do
      for _, quote in ipairs(segment.quotes) do
        if not started[quote] then table.insert(segment.starts, quote) end
        started[quote], last[quote] = true, segment
      end
    end
  end
  for quote, segment in pairs(last) do table.insert(segment.ends, quote) end
  for _, segment in pairs(last) do table.sort(segment.ends) end
  return started
end

--- Cuts ranges of `text` by `quotes`, a list of records with `content`, `cue` and `source`.
-- @tparam string text
-- @tparam {table,...} quotes
-- @tparam {table,...} ranges `{first=, last=}`, in order and disjoint
-- @treturn {table,...} for each range the list of its segments: `{first=, last=, quotes= {index, …}, cue=
-- index, source= index, starts= {index, …}, ends= {index, …}}`; `starts` and `ends` name the quotations
-- whose content begins with or ends in the segment
-- @treturn table by index, whether any content of the quotation stands in the ranges
function passages.cut(text, quotes, ranges)
  local cut, result = cutter(collect(quotes, text)), {}
  for i, range in ipairs(ranges) do result[i] = cut(range.first, range.last) end
  return result, note_ends(result)
end

passages.spans_of = spans_of

return passages
