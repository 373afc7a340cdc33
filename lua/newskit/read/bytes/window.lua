--- A window on a stream of bytes: looks ahead, takes and skips, in memory of what is looked at. For formats that say
-- how long their parts are. Where the stream breaks, what came before is still given, as if it ended there;
-- `check` tells afterwards.
-- @module newskit.read.bytes.window

local guard = require "newskit.base.guard"

local window = {}

local methods = {}
local meta = {__name = "newskit.window", __index = methods}

--- Opens a window at the beginning of a stream.
-- @tparam newskit.source stream
-- @treturn newskit.window `offset` is the place of its first byte, from 1
function window.new(stream)
  return setmetatable({stream = stream, offset = 1, _held = "", _at = 1}, meta)
end

-- Bytes that are held.
local function left(self)
  return #self._held - self._at + 1
end

-- The next piece of the stream, nil where it ends or breaks.
local function following(self)
  if self._broken then return nil end
  local ok, piece = guard.call(self.stream.read, self.stream)
  if not ok then
    self._broken = piece
    return nil
  end
  return piece
end

-- Parts as one string. Two, the usual number, are joined without the copies of a growing buffer.
local function joined(parts)
  if #parts == 1 then return parts[1] end
  if #parts == 2 then return parts[1] .. parts[2] end
  return table.concat(parts)
end

--- Raises what broke the stream, if anything did.
function methods:check()
  if self._broken then error(self._broken, 0) end
end

--- Goes on behind damage of the stream: what it gives next may be any part of what was packed.
-- @treturn ?table what was damaged, `{message=, code=, position=}`; nil when nothing was, or nothing can follow
function methods:mend()
  local broken = self._broken
  if type(broken) ~= "table" or broken.code ~= "format" then return nil end
  self._broken, self._held, self._at = nil, "", 1
  return broken
end

--- The next bytes, which stay: so many, or those that are left.
-- @tparam integer count
-- @treturn string
function methods:peek(count)
  if left(self) < count then
    local parts, size = {self._held:sub(self._at)}, left(self)
    while size < count do
      local piece = following(self)
      if not piece then break end
      parts[#parts + 1], size = piece, size + #piece
    end
    self._held, self._at = joined(parts), 1
  end
  return self._held:sub(self._at, self._at + count - 1)
end

--- The next bytes, which go: so many, or those that are left.
-- @tparam integer count
-- @treturn string
function methods:take(count)
  local parts, wanted = {}, count
  repeat
    local part = self._held:sub(self._at, self._at + wanted - 1)
    parts[#parts + 1], wanted = part, wanted - #part
    self._at, self.offset = self._at + #part, self.offset + #part
    if wanted > 0 then self._held, self._at = following(self), 1 end
  until wanted == 0 or not self._held
  self._held = self._held or ""
  return joined(parts)
end

--- Passes over so many bytes, or those that are left, without holding them.
-- @tparam integer count
-- @treturn boolean whether there were so many
function methods:skip(count)
  while count > left(self) do
    count, self.offset = count - left(self), self.offset + left(self)
    self._held, self._at = following(self), 1
    if not self._held then
      self._held = ""
      return count == 0
    end
  end
  self._at, self.offset = self._at + count, self.offset + count
  return true
end

return window
