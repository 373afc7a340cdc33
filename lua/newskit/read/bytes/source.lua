--- Sources: where the bytes of an input come from (a file, standard input, a string, a function that gives
-- pieces), as one stream that every reader is given. What is packed is unpacked on the way; what is held is
-- a piece and what a reader asks to see at once. Nothing here knows a format of articles.
--
-- A stream that breaks (damaged gzip, an error of the disk) raises `{message, code, position}`; `source.try`
-- turns that into `nil, message, code, position`.
-- @module newskit.read.bytes.source

local core = require "newskit.core"
local guard = require "newskit.base.guard"
local gzip = require "newskit.read.bytes.gzip"

local source = {}

local PIECE = 1 << 18
local HEAD = 1 << 16     -- what readers are shown to recognize a format
local LIMIT = 1 << 30    -- what may be asked for as one string
local LONGEST = 1 << 28  -- a longer line is an error

local methods = {}
local meta = {__name = "newskit.source", __index = methods}
local fault_meta = {__tostring = function(self) return self.message end}

--- Raises that the bytes cannot be read further.
function source.fail(message, code, position)
  error(setmetatable({message = message, code = code or "io", position = position}, fault_meta), 0)
end

--- Calls `f`; a broken stream becomes `nil, message, code, position`, other errors go through.
function source.try(f, ...)
  local function pass(ok, first, ...)
    if ok then return first, ... end
    if getmetatable(first) == fault_meta then return nil, first.message, first.code, first.position end
    error(first, 0)
  end
  return pass(guard.call(f, ...))
end

-- Holds so many bytes. Where the stream breaks, what came before is still read.
local function joined(self, wanted)
  local parts, size = {self._held}, #self._held
  while size < wanted and not self._broken do
    local ok, piece = guard.call(self._next)
    if not ok then
      if size == 0 then error(piece, 0) end
      self._broken = piece
    end
    if not ok or not piece then break end
    parts[#parts + 1] = piece
    size = size + #piece
  end
  self._held = table.concat(parts)
end

--- A stream of what a function gives, piece by piece, nil at the end; gzip, zstd, bzip2 and xz are unpacked.
-- @tparam function next_piece
-- @tparam[opt] string name of a file, for messages and as a hint of the format
-- @tparam[opt] function close called once
-- @treturn newskit.source
function source.of(next_piece, name, close)
  local self = setmetatable({name = name, _next = next_piece, _held = "", _close = close}, meta)
  joined(self, 6)
  if gzip.packed(self._held) then
    local first = self._held
    self._held = ""
    self._next = gzip.pieces(function()
      local piece = first or next_piece()
      first = nil
      return piece
    end, source.fail)
    self.packed = true
  end
  return self
end

--- A stream of bytes that are there already.
-- @tparam string bytes
-- @tparam[opt] string name
function source.bytes(bytes, name)
  local given = false
  return source.of(function()
    if given then return nil end
    given = true
    return bytes
  end, name)
end

--- A stream of a file.
-- @tparam string path "-" is standard input
-- @treturn[1] newskit.source to be closed
-- @return[2] nil, message, code
function source.file(path)
  local file, message = io.stdin, nil
  if path ~= "-" then file, message = io.open(path, "rb") end
  if not file then return nil, message, "io" end
  local function next_piece()
    local piece, problem = file:read(PIECE)
    if not piece and problem then source.fail(problem) end
    return piece
  end
  local made, why, code, position = source.try(source.of, next_piece, path, function()
    if file ~= io.stdin then file:close() end
  end)
  if not made and file ~= io.stdin then file:close() end
  if made and file ~= io.stdin and file:seek() then -- a pipe that has a name gives its bytes once
    made.lasting = true
    if not made.packed then made.path = path end -- its bytes are those of the file
  end
  return made, why, code, position
end

--- Whether a value is a stream.
function source.is(value)
  return getmetatable(value) == meta
end

--- The first bytes, which stay to be read.
-- @tparam[opt=65536] integer count
-- @treturn string at least so many bytes, unless there are fewer
function methods:peek(count)
  count = count or HEAD
  if #self._held < count then joined(self, count) end
  return self._held
end

--- The next piece, of any size; nil at the end.
function methods:read()
  if self._held ~= "" then
    local piece = self._held
    self._held = ""
    return piece
  end
  local broken = self._broken
  self._broken = nil -- told once: where the stream can go on, it does
  if broken then error(broken, 0) end
  return self._next()
end

meta.__call = methods.read

--- All that is left, as one string.
-- @tparam[opt=1073741824] integer limit
-- @raise over the limit, as a stream that breaks
function methods:all(limit)
  limit = limit or LIMIT
  local parts, size = {}, 0
  for piece in methods.read, self do
    size = size + #piece
    if size > limit then source.fail(("more than %d bytes in one piece"):format(limit), "limit") end
    parts[#parts + 1] = piece
  end
  return table.concat(parts)
end

-- Encodings of more bytes than one a character: a piece may cut one.
local function is_wide(name)
  return name:find "^utf" or name:find "^gb" or name:find "^euc" or name:find "^iso%-2022"
    or name == "big5" or name == "shift_jis" or name == "windows-1258"
end

--- Makes UTF-8 of all that is left: piece by piece where one byte is a character, else all at once. A byte order
-- mark goes before it, so that what the bytes declare is not asked.
-- @tparam string name of an encoding
-- @tparam[opt] boolean strict what is not valid in it breaks the stream
-- @treturn newskit.source itself
function methods:decode_as(name, strict)
  local function decoded(piece)
    local text, found, repairs, _, mended = core.decode(piece, {encoding = name, obey = true})
    if strict and repairs > 0 then source.fail("invalid " .. found, "encoding", 1) end
    self.repairs = (self.repairs or 0) + repairs + mended
    return text
  end
  self.encoding, self.narrowed = core.encoding(name), true
  if is_wide(self.encoding) then
    self._held = "\xEF\xBB\xBF" .. decoded(self:all())
    return self
  end
  local following = self._next
  self._next = function()
    local piece = following()
    return piece and decoded(piece)
  end
  self._held = "\xEF\xBB\xBF" .. decoded(self._held)
  return self
end

--- Makes bytes that text readers can cut: what is in another encoding than UTF-8, as the first bytes show it,
-- becomes UTF-8, and its byte order mark goes. Where the first bytes are mostly UTF-8 all stay as they are.
-- @treturn newskit.source itself
function methods:narrow()
  local head = self:peek()
  if not self.narrowed then
    self.narrowed = true
    local _, found, _, basis = core.decode(head)
    if found ~= "utf-8" and basis ~= "fallback" and (core.wide(head) or not self.strict) then
      self:decode_as(found, self.strict)
    end
  end
  if self._held:sub(1, 3) == "\xEF\xBB\xBF" then self._held = self._held:sub(4) end
  return self
end

--- Iterates over the lines, without their ends. Time is linear however long they are.
-- @treturn function gives the line, its number, and its first byte (counted from 1 in what is unpacked);
--   nil at the end
function methods:lines()
  local pending, at, number, offset = "", 1, 0, 1
  return function()
    local parts, size, ended = {}, 0, false
    repeat
      local feed = pending:find("\n", at, true)
      local part = pending:sub(at, (feed or 0) - 1)
      parts[#parts + 1], size = part, size + #part
      if size > LONGEST then source.fail(("a line is longer than %d bytes"):format(LONGEST), "limit", offset) end
      if feed then
        at, ended = feed + 1, true
      else
        pending, at = self:read(), 1
      end
    until ended or not pending
    if not pending then
      pending = ""
      if size == 0 then return nil end
    end
    local line, first = #parts == 1 and parts[1] or table.concat(parts), offset
    number, offset = number + 1, offset + size + 1
    if line:byte(-1) == 13 then line = line:sub(1, -2) end
    return line, number, first
  end
end

--- Closes what the stream reads from.
function methods:close()
  if self._close then self._close() end
  self._close = nil
end

meta.__close, meta.__gc = methods.close, methods.close
meta.__tostring = function(self) return "source " .. (self.name or "of bytes") end

return source
