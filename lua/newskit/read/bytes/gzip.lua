--- Gzip: files of one or many members, unpacked whole.
-- @module newskit.read.bytes.gzip

local zlib = require "zlib"

local gzip = {}

--- Do the bytes begin like a gzip member?
-- @tparam string bytes
-- @treturn boolean
function gzip.is(bytes)
  return bytes:sub(1, 3) == "\x1F\x8B\x08"
end

-- What is unpacked at once. A byte may become a thousand, so the limit is looked at between the pieces.
local PIECE = 65536

-- One member: adds its content to `pieces`; gives the position after it and the size so far.
local function member(bytes, first, pieces, size, limit)
  local stream = zlib.inflate()
  for at = first, #bytes, PIECE do
    local ok, text, finished, used = pcall(stream, bytes:sub(at, at + PIECE - 1))
    if not ok then return nil, "damaged gzip data: " .. tostring(text):gsub("^.-:%d+: ", ""), "format" end
    size = size + #text
    if size > limit then return nil, ("gzip data unpacks to more than %d bytes"):format(limit), "limit" end
    pieces[#pieces + 1] = text
    if finished then return first + used, size end
  end
  return nil, "gzip data ends too early", "format"
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
    local after, result, code = member(bytes, at, pieces, size, limit)
    if not after then return nil, result, code, at end
    at, size = after, result
  until bytes:sub(at, at + 2) ~= "\x1F\x8B\x08"
  return table.concat(pieces)
end

--- Unpacks gzip data as it comes.
-- @tparam function next_piece gives the next packed bytes, nil at the end
-- @tparam function fail called with message, code and position where the data is damaged; does not return
-- @treturn function gives the next unpacked bytes, nil at the end
function gzip.pieces(next_piece, fail)
  local stream, used, rest, begun = zlib.inflate(), 0, "", 1
  local function start_member(block)
    if block:byte(1) ~= 0x1F then return false end -- padding
    begun, used, stream = begun + used, 0, zlib.inflate()
    return true
  end
  return function()
    while true do
      local block = rest ~= "" and rest or next_piece()
      rest = ""
      if not block then
        if stream then fail("gzip data ends too early", "format", begun) end
        return nil
      end
      if not stream and not start_member(block) then return nil end
      local ok, text, finished, consumed = pcall(stream, block)
      if not ok then fail("damaged gzip data: " .. tostring(text):gsub("^.-:%d+: ", ""), "format", begun) end
      rest = finished and block:sub(consumed - used + 1) or ""
      used = consumed
      if finished then stream = nil end
      if text ~= "" then return text end
    end
  end
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
