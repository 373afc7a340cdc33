--- Items: what a corpus is made of before it is read. An item is a file, a record of one, or an article that
-- is there already; the first two can be sent to another Lua state as a string.
--
-- Fields: `source` (path), `reader` (the name of its reader), `bytes` (those of the record, nil for a whole
-- file), `place` (`{record=, line=, byte=}`, nil for what is a whole file), `article`, `failure` (a message) with
-- `code` and `position`, `options` (those of reading).
-- @module newskit.corpus.item
local article = require "newskit.article"
local door = require "newskit.read.door"
local json = require "newskit.base.json"
local read = require "newskit.read"
local reader = require "newskit.read.reader"

local item = {}

--- The name of an item for messages: "file", "file:line" or "file#record".
function item.name(self)
  return tostring(article.place(self.source, self.place))
end

--- What is noted of an item that cannot be read; `byte` is that of the whole input.
function item.failure(self, message, code, position)
  local place = self.place or {}
  local byte = place.byte
  if byte and position and self.bytes then byte = byte + position - 1 end
  return {
    source = item.name(self), message = message, code = code, file = self.source, record = place.record,
    line = place.line, byte = byte or position,
  }
end

--- Whether another Lua state can read the item for itself.
function item.can_travel(self)
  return not self.article and not self.failure and self.reader ~= nil and reader.ships(self.reader)
    and (self.bytes ~= nil or self.source ~= "-")
end

--- The item as a string.
function item.pack(self)
  local place = self.place or {}
  return string.pack("s4s1s4jjjBB", self.source, self.reader, self.options and json.encode(self.options) or "",
    place.record or 0, place.line or 0, place.byte or 0, self.place and 1 or 0, self.bytes and 1 or 0)
    .. (self.bytes or "")
end

local function nonzero(number)
  return number ~= 0 and number or nil
end

--- The item of a string that `item.pack` made.
function item.unpack(packed)
  local source, name, opts, record, line, byte, has_place, has_bytes, at = string.unpack("s4s1s4jjjBB", packed)
  return {
    source = source, reader = name, options = opts ~= "" and json.decode(opts) or nil,
    place = has_place == 1 and {record = nonzero(record), line = nonzero(line), byte = nonzero(byte)} or nil,
    bytes = has_bytes == 1 and packed:sub(at) or nil,
  }
end

local function options_of(self)
  local opts = {}
  for key, value in pairs(self.options or {}) do opts[key] = value end
  opts.format = self.reader
  return opts
end

local function made(self)
  if self.failure then return nil, self.failure, self.code, self.position end
  local opts = options_of(self)
  if not self.bytes then return read.read(self.source, opts) end
  opts.name = self.source
  return door.article(reader.find(self.reader), self, opts)
end

local held_back = {embargoed = true, withheld = true, canceled = true}

-- The article, unless it must not be published and nobody asked for such.
local function let(self, found)
  local status = self.reader and found.status
  if not held_back[status] or self.options and self.options.withheld then return found end
  return nil, status, "withheld"
end

--- Reads the article of an item. What is embargoed, withheld or canceled is none, but for the option `withheld`:
-- the message is its status then, the code `"withheld"`.
-- @return[1] article, with its `origin`
-- @return[2] nil, message (without the name of the item), code, position
function item.read(self)
  if self.article then return let(self, self.article) end
  local found, message, code, position = made(self)
  if found then return let(self, found) end
  message = tostring(message)
  local prefix = self.source .. ": "
  if message:sub(1, #prefix) == prefix then message = message:sub(#prefix + 1) end
  return nil, message, code, position
end

--- Notes an item that gave no article in a corpus: what could not be read in `failed`, what must not be in `withheld`.
-- A corpus that stops there raises the message.
function item.note(corpus, each, message, code, position)
  if code == "withheld" or code == "passed" then
    local count = code == "passed" and position or nil
    table.insert(corpus.withheld, {source = item.name(each), status = message, count = count})
    return
  end
  table.insert(corpus.failed, item.failure(each, message, code, position))
  if corpus.stops then error(("%s: %s"):format(item.name(each), tostring(message)), 0) end
end

return item
