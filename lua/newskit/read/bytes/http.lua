--- Answers of HTTP as archives keep them (RFC 9112): status, fields, and the content without its chunks and packing.
-- @module newskit.read.bytes.http

local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local mime = require "newskit.read.bytes.mime"

local http = {}

local LARGEST = 1 << 26      -- bytes of a content that is unpacked; no page is as long
local LONGEST_LINE = 1 << 12 -- bytes of a line with the size of a chunk and its extensions

--- The beginning of an answer.
-- @tparam string bytes
-- @tparam[opt=1] integer first where it begins
-- @treturn ?table `status`, `fields` by names in small letters, `at` where the content begins; nil when there is none
function http.header(bytes, first)
  local status, at = bytes:match("^HTTP/%d[%d.]* +(%d%d%d)[^\n]*\n()", first or 1)
  if not status then return nil end
  local fields, content = mime.header(bytes, at)
  if not fields then return nil end
  return {status = math.tointeger(tonumber(status)), fields = fields, at = content}
end

-- Puts chunks together. Archives often keep the field and not the chunks: what does not begin with a size is whole,
-- and so is what is left where a size is missing.
local function joined(bytes)
  local parts, at = {}, 1
  while true do
    local digits = bytes:match("^%x%x?%x?%x?%x?%x?%x?%x?", at)
    local first = digits and bytes:find("\n", at, true)
    local size = first and first - at < LONGEST_LINE and tonumber(digits, 16)
    if not size then
      if at == 1 then return bytes end
      parts[#parts + 1] = bytes:sub(at)
      break
    end
    if size == 0 then break end
    parts[#parts + 1] = bytes:sub(first + 1, first + size)
    at = first + 1 + size
    at = bytes:match("^\r?\n()", at) or at
    if at > #bytes then break end
  end
  return table.concat(parts)
end

local function inflated(bytes)
  local unpacker <close>, why, code = core.unpack(bytes, {kind = "deflate", size = LARGEST})
  if not unpacker then return nil, why, code end
  local pieces = {}
  while true do
    local piece, message, fault = unpacker:next()
    if not piece then
      if message then return nil, message, fault end
      return table.concat(pieces)
    end
    pieces[#pieces + 1] = piece
  end
end

--- The content of an answer.
-- @tparam table message what @{header} gave
-- @tparam string bytes the same; the answer goes on to their end
-- @treturn[1] string
-- @return[2] nil, message, code
function http.body(message, bytes)
  local body = bytes:sub(message.at)
  if (message.fields["transfer-encoding"] or ""):lower():find("chunked", 1, true) then body = joined(body) end
  local packing = (message.fields["content-encoding"] or ""):lower():match "%a+"
  if gzip.is(body) then return gzip.unpack(body, LARGEST) end
  if packing == "deflate" and not body:find "^%s*<" then return inflated(body) end
  if packing == "br" and not body:find "^%s*<" then
    return nil, "a page packed with Brotli, which is not read", "format"
  end
  return body
end

return http
