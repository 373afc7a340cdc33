--- Frames as strings, for sending them from one Lua state to another. What comes back has the same
-- columns and values, `name`, `title`, `caption`, `text` when it has spans, `settings` of plain values, `dropped` and
-- `lists`.
-- @module newskit.frame.pack
local frame = require "newskit.frame"
local json = require "newskit.base.json"

local pack = {}

-- How each type is written: a tag for a missing value, or the value.
local writers = {
  string = function(value) return string.pack("s4", value) end,
  integer = function(value) return string.pack("j", value) end,
  number = function(value)
    if math.type(value) == "integer" then return string.pack("Bj", 1, value) end
    return string.pack("Bn", 0, value)
  end,
  boolean = function(value) return string.pack("B", value and 1 or 0) end,
  spans = function(value)
    local parts = {string.pack("I4", #value)}
    for i, span in ipairs(value) do parts[i + 1] = string.pack("jj", span.first, span.last) end
    return table.concat(parts)
  end,
}

local readers = {
  string = function(bytes, at) return string.unpack("s4", bytes, at) end,
  integer = function(bytes, at) return string.unpack("j", bytes, at) end,
  number = function(bytes, at)
    local integer = string.unpack("B", bytes, at) == 1
    return string.unpack(integer and "j" or "n", bytes, at + 1)
  end,
  boolean = function(bytes, at)
    local value, after = string.unpack("B", bytes, at)
    return value == 1, after
  end,
  spans = function(bytes, at)
    local spans = {}
    local count, after = string.unpack("I4", bytes, at)
    at = after
    for i = 1, count do
      local first, last
      first, last, at = string.unpack("jj", bytes, at)
      spans[i] = {first = first, last = last}
    end
    return spans, at
  end,
}

local function plain(values)
  local copy
  for key, value in pairs(values or {}) do
    if type(value) ~= "function" and type(value) ~= "userdata" then
      copy = copy or {}
      copy[key] = value
    end
  end
  return copy
end

--- What the positions of the frame are in, or nothing.
local function text_of(self)
  for _, column in ipairs(self.columns) do
    if column.type == "spans" then return self.text or "" end
  end
  return ""
end

--- The frame as a string.
function pack.pack(self)
  local about = json.encode{
    name = self.name, title = self.title, columns = self.columns, settings = plain(self.settings),
    dropped = plain(self.dropped), lists = plain(self.lists), measure = self.measure,
    caption = self.caption,
  }
  local parts = {string.pack("s4s4I4", about, text_of(self), #self)}
  for _, column in ipairs(self.columns) do
    local write = writers[column.type]
    for index = 1, #self do
      local value = self:get(index, column.name)
      parts[#parts + 1] = value == nil and "\0" or "\1" .. write(value)
    end
  end
  return table.concat(parts)
end

--- The frame of a string that `pack.pack` made.
function pack.unpack(bytes)
  local about, text, count, at = string.unpack("s4s4I4", bytes)
  local fields = assert(json.decode(about))
  if text ~= "" then fields.text = text end
  local records = {}
  for i = 1, count do records[i] = {} end
  for _, column in ipairs(fields.columns) do
    local read = readers[column.type]
    for index = 1, count do
      local present = bytes:byte(at) == 1
      at = at + 1
      if present then records[index][column.name], at = read(bytes, at) end
    end
  end
  local result = frame.new(fields)
  for _, record in ipairs(records) do result:add(record) end
  return result
end

return pack
