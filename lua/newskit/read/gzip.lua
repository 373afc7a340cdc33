--- Gzip: files of one or many members, unpacked whole.
-- @module newskit.read.gzip

local zlib = require "zlib"

local gzip = {}

--- Do the bytes begin like a gzip member?
-- @tparam string bytes
-- @treturn boolean
function gzip.is(bytes)
  return bytes:sub(1, 3) == "\x1F\x8B\x08"
end

-- One member: its content, and the position after it.
local function member(bytes, first)
  local stream = zlib.inflate()
  local ok, text, finished, used = pcall(stream, first == 1 and bytes or bytes:sub(first))
  if not ok then return nil, "damaged gzip data: " .. tostring(text):gsub("^.-:%d+: ", "") end
  if not finished then return nil, "gzip data ends too early" end
  return text, first + used
end

--- Unpacks gzip data; members one after another give their contents one after another.
-- Bytes after the last member that do not begin another are padding, and left out.
-- @tparam string bytes
-- @tparam[opt=1073741824] integer limit the most bytes that may come out
-- @treturn[1] string
-- @return[2] nil
-- @treturn[2] string message
-- @treturn[2] string code `"format"` or `"limit"`
-- @treturn[2] integer position of the member that is damaged
function gzip.unpack(bytes, limit)
  limit = limit or 1 << 30
  local pieces, size, at = {}, 0, 1
  repeat
    local text, after = member(bytes, at)
    if not text then return nil, after, "format", at end
    size = size + #text
    if size > limit then return nil, ("gzip data unpacks to more than %d bytes"):format(limit), "limit", at end
    pieces[#pieces + 1], at = text, after
  until bytes:sub(at, at + 2) ~= "\x1F\x8B\x08"
  return table.concat(pieces)
end

--- Reads a file, unpacked if it is gzip.
-- @tparam string path
-- @treturn[1] string
-- @return[2] nil, message, code
function gzip.read(path)
  local file <close>, message = io.open(path, "rb")
  if not file then return nil, message, "io" end
  local bytes, problem = file:read "a"
  if not bytes then return nil, ("%s: %s"):format(path, problem), "io" end
  if not gzip.is(bytes) then return bytes end
  local text, why, code, position = gzip.unpack(bytes)
  if not text then return nil, ("%s: %s"):format(path, why), code, position end
  return text
end

return gzip
