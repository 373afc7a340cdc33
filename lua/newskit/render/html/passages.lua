--- Cuts a text where quotations begin and end, so that spans that overlap, nest or come in several
-- parts still give markup that is a plain sequence of elements.
-- @module newskit.render.html.passages
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

-- A passage names at most so many quotations; only text made for it has more.
local MOST = 20

--- The marks that are active, by their ends: a binary heap, the earliest end on top.
local function push(heap, mark)
  local at = #heap + 1
  while at > 1 and heap[at // 2].last > mark.last do
    heap[at], at = heap[at // 2], at // 2
  end
  heap[at] = mark
end

local function pop(heap)
  local top, moved = heap[1], table.remove(heap)
  local at, child = 1, 2
  while child <= #heap do
    if child < #heap and heap[child + 1].last < heap[child].last then child = child + 1 end
    if heap[child].last >= moved.last then break end
    heap[at], at, child = heap[child], child, child * 2
  end
  if #heap > 0 then heap[at] = moved end
  return top
end

--- Where a quotation stands, or would stand, in a list that has the shortest first.
local function place(list, quote, before)
  local low, high = 1, #list + 1
  while low < high do
    local middle = (low + high) // 2
    if before(list[middle], quote) then low = middle + 1 else high = middle end
  end
  return low
end

--- The state of a sweep over the text: what covers the position that it has come to.
-- `covering`: quotations, the shortest first; `spans`: how many spans of each do; `entered`: those that
-- cover since the last segment; `seen`: those that covered it; `front`: cues and sources, in order, with
-- those that ended still behind the first.
local function new_sweep(marks, sizes)
  local function before(a, b)
    if sizes[a] ~= sizes[b] then return sizes[a] < sizes[b] end
    return a < b
  end
  return {
    marks = marks, next = 1, heap = {}, before = before, covering = {}, spans = {}, entered = {}, seen = {},
    front = {cue = {first = 1}, source = {first = 1}}, started = {}, last = {},
  }
end

local function enter(self, mark)
  push(self.heap, mark)
  local list = self.front[mark.part]
  if list then
    list[#list + 1] = mark
    return
  end
  local quote = mark.quote
  self.spans[quote] = (self.spans[quote] or 0) + 1
  if self.spans[quote] > 1 then return end
  table.insert(self.covering, place(self.covering, quote, self.before), quote)
  self.entered[#self.entered + 1] = quote
end

local function leave(self, mark)
  local quote = mark.quote
  if mark.part ~= "content" then return end
  self.spans[quote] = self.spans[quote] - 1
  if self.spans[quote] > 0 then return end
  table.remove(self.covering, place(self.covering, quote, self.before))
  if self.seen[quote] then self.last[quote] = self.segment end
  self.seen[quote] = nil
end

local function advance(self, position)
  while self.marks[self.next] and self.marks[self.next].first <= position do
    enter(self, self.marks[self.next])
    self.next = self.next + 1
  end
  while self.heap[1] and self.heap[1].last < position do leave(self, pop(self.heap)) end
end

--- The quotation whose cue or source covers the position: of the first mark that does.
local function owner(list, position)
  while list[list.first] and list[list.first].last < position do list.first = list.first + 1 end
  return list[list.first] and list[list.first].quote
end

--- Which of the quotations that cover the segment cover no earlier one.
local function note_starts(self, segment)
  table.sort(self.entered, self.before)
  for _, quote in ipairs(self.entered) do
    if self.spans[quote] > 0 then
      self.seen[quote] = true
      if not self.started[quote] then table.insert(segment.starts, quote) end
      self.started[quote] = true
    end
  end
  self.entered = {}
end

--- The segment from `position` to where a mark begins or ends, or to `limit`.
local function step(self, position, limit)
  advance(self, position)
  local last, following = limit, self.marks[self.next]
  if self.heap[1] then last = math.min(last, self.heap[1].last) end
  if following then last = math.min(last, following.first - 1) end
  local segment = {first = position, last = last, starts = {}, ends = {}}
  segment.quotes = table.move(self.covering, 1, math.min(#self.covering, MOST), 1, {})
  segment.cue, segment.source = owner(self.front.cue, position), owner(self.front.source, position)
  note_starts(self, segment)
  self.segment = segment
  return segment
end

--- Notes in which segment each quotation ends.
local function note_ends(self)
  for quote in pairs(self.seen) do self.last[quote] = self.segment end
  local ending = {}
  for quote, segment in pairs(self.last) do
    table.insert(segment.ends, quote)
    ending[segment] = true
  end
  for segment in pairs(ending) do table.sort(segment.ends) end
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
  local sweep, result = new_sweep(collect(quotes, text)), {}
  for i, range in ipairs(ranges) do
    local segments, position = {}, range.first
    while position <= range.last do
      local segment = step(sweep, position, range.last)
      segments[#segments + 1] = segment
      position = segment.last + 1
    end
    result[i] = segments
  end
  note_ends(sweep)
  return result, sweep.started
end

passages.spans_of = spans_of

return passages
