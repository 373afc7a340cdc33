--- Splitting JSON into the objects that are articles, as it comes: lines of JSONL, the items of an array or of a
-- list in an object (`{"articles": […]}`), or objects one after another. What is held is one object; nothing is
-- decoded here. Time is linear.
-- @module newskit.read.records.split

local names = require "newskit.read.records.names"

local split = {}

local LONGEST = 1 << 28 -- a longer object is an error
local DEEPEST = 1000    -- no record nests deeper; what does is an attack on the reader

-- Keys that make an object an article itself, however many lists it has.
local own_text = {text = true, body = true, html = true, articleBody = true, maintext = true, body_text = true}

--- Iterates over the lines of JSONL that are not blank.
-- @tparam newskit.source stream
-- @treturn function gives the line and its place `{line=, byte=}`
function split.lines(stream)
  local following = stream:lines()
  return function()
    for line, number, byte in following do
      if line:find "%S" then return line, {line = number, byte = byte} end
    end
    return nil
  end
end

-- The path of the list that opens: an answer of a service, and none of an article's own lists.
local function is_envelope(self)
  if self.speaks or not names.envelopes[self.keys[self.depth] or ""] then return false end
  for level = 2, self.depth - 1 do
    if not names.around[self.keys[level] or ""] then return false end
  end
  return true
end

local function begin(self, mark)
  self.record = {depth = self.depth, byte = self.offset + mark, parts = {}, from = mark, size = 0}
end

local function opened(self, char, mark)
  self.keys[self.depth + 1] = self.stack[self.depth] == "{" and self.key or nil
  self.depth = self.depth + 1
  self.stack[self.depth] = char
  if self.depth > DEEPEST then
    self.problem = {message = ("JSON nested deeper than %d"):format(DEEPEST), code = "limit", byte = self.offset + mark}
  elseif char == "{" and (self.depth == 1 or self.level == self.depth - 1) then
    begin(self, mark)
  elseif char == "[" and not self.level and (self.depth == 1 or is_envelope(self)) then
    self.level = self.depth
  end
end

local function take(self, piece, last)
  local record = self.record
  local part = piece:sub(record.from, last)
  record.parts[#record.parts + 1], record.from, record.size = part, 1, record.size + #part
  if record.size > LONGEST then
    self.problem = {message = ("an object longer than %d bytes"):format(LONGEST), code = "limit", byte = record.byte}
  end
end

local function give(self)
  local record = self.record
  self.record, self.count = nil, self.count + 1
  local single = record.depth == 1
  self.yield(table.concat(record.parts), {byte = record.byte, single = single})
end

local function closed(self, char, mark, piece)
  if self.stack[self.depth] ~= (char == "}" and "{" or "[") then
    local message = ("invalid JSON: '%s' out of place"):format(char)
    self.problem = {message = message, byte = self.offset + mark, code = "format"}
    return
  end
  if self.record and self.record.depth == self.depth then
    take(self, piece, mark)
    give(self)
  end
  if self.level == self.depth then self.level = nil end
  self.depth = self.depth - 1
  if self.depth == 0 then self.speaks = false end
end

-- Whether the character before a place is escaped by what stands before it.
local function is_escaped(self, piece, mark, first)
  local at = mark - 1
  while at >= first and piece:byte(at) == 92 do at = at - 1 end
  local odd = (mark - 1 - at) % 2 == 1
  if at < first and first == 1 and self.odd then odd = not odd end
  return odd
end

-- Goes on in a string; the place after its end, nil when it does not end in the piece.
local function in_string(self, piece, at)
  local first, mark = at, at - 1
  repeat
    mark = piece:find('"', mark + 1, true)
  until not mark or not is_escaped(self, piece, mark, first)
  if not mark then
    self.odd = is_escaped(self, piece, #piece + 1, first)
    return nil
  end
  self.quoted, self.odd = false, false
  if mark - first <= 64 and piece:find("^%s*:", mark + 1) then
    self.key = piece:sub(first, mark - 1)
    if self.depth == 1 and own_text[self.key] then self.speaks = true end
  end
  return mark + 1
end

local function between(self, piece, at)
  local mark = piece:find('["{}%[%]]', at)
  if not mark then return nil end
  local char = piece:sub(mark, mark)
  if char == '"' then
    self.quoted = true
  elseif char == "{" or char == "[" then
    opened(self, char, mark)
  else
    closed(self, char, mark, piece)
  end
  return mark + 1
end

local function scan(self, piece)
  local at = 1
  while at and not self.problem do
    if self.quoted then
      at = in_string(self, piece, at)
    else
      at = between(self, piece, at)
    end
  end
  if self.record and not self.problem then take(self, piece, #piece) end
  self.offset = self.offset + #piece
end

--- Iterates over the objects of JSON that are records.
-- @tparam newskit.source stream
-- @treturn function gives the text of the object and its place `{byte=, single=}`, `single` when it is no item
--   of a list; false and `{message=, code=, byte=}` where the JSON breaks, which is the end
function split.objects(stream)
  return coroutine.wrap(function()
    local self = {
      stack = {}, keys = {}, depth = 0, offset = 0, count = 0, quoted = false, odd = false, speaks = false,
      yield = coroutine.yield,
    }
    for piece in stream.read, stream do
      scan(self, piece)
      if self.problem then
        coroutine.yield(false, self.problem)
        return nil
      end
    end
    if self.record then
      give(self) -- the reader says where it breaks
    elseif self.depth > 0 then
      coroutine.yield(false, {message = "invalid JSON: it ends too early", code = "format", byte = self.offset})
    elseif self.count == 0 then
      coroutine.yield(false, {message = "no JSON object", code = "format", byte = 1})
    end
    while true do coroutine.yield(nil) end
  end)
end

return split
