--- A window on a stream of bytes: looks ahead, takes and skips, in memory of what is looked at. For formats that say
-- how long their parts are.
-- @module newskit.read.bytes.window

local window = {}

local methods = {}
local meta = {__name = "newskit.window", __index = methods}

--- Opens a window at the beginning of a stream.
-- @tparam newskit.source stream
-- @treturn newskit.window `offset` is the place of its first byte, from 1
function window.new(stream)
  return setmetatable({stream = stream, held = "", offset = 1}, meta)
end

--- The next bytes, which stay: at least so many, unless fewer are left.
-- @tparam integer count
-- @treturn string
function methods:fill(count)
  if #self.held >= count then return self.held end
  local parts, size = {self.held}, #self.held
  while size < count do
    local piece = self.stream:read()
    if not piece then break end
    parts[#parts + 1], size = piece, size + #piece
  end
  self.held = table.concat(parts)
  return self.held
end

--- The next bytes, which go: so many, or those that are left.
function methods:take(count)
  local bytes = self:fill(count):sub(1, count)
  self.held, self.offset = self.held:sub(#bytes + 1), self.offset + #bytes
  return bytes
end

--- Passes over so many bytes, or those that are left, without holding them.
-- @treturn boolean whether there were so many
function methods:skip(count)
  while count > #self.held do
    count, self.offset = count - #self.held, self.offset + #self.held
    self.held = self.stream:read()
    if not self.held then
      self.held = ""
      return count == 0
    end
  end
  self.held, self.offset = self.held:sub(count + 1), self.offset + count
  return true
end

return window
