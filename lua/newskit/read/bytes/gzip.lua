--- Packed data: gzip and, where the build has their libraries, zstd, bzip2 and xz; of one or many
-- members, unpacked whole. (`core.unpack` does it piece by piece.)
-- @module newskit.read.bytes.gzip

local core = require "newskit.core"

local gzip = {}

local MOST = 1 << 30 -- what is unpacked whole is held whole

--- Do the bytes begin like a gzip member?
-- @tparam string bytes
-- @treturn boolean
function gzip.is(bytes)
  return core.packing(bytes:sub(1, 6)) == "gzip"
end

--- What bytes are packed with: `"gzip"`, `"zstd"`, `"bzip2"`, `"xz"`, or nil when they are not.
-- @tparam string bytes
-- @treturn ?string
function gzip.packed(bytes)
  return core.packing(bytes:sub(1, 6))
end

--- Unpacks data; members one after another give their contents one after another.
-- Bytes after the last member that do not begin another are padding, and left out.
-- @tparam string bytes
-- @tparam[opt=1073741824] integer limit the most bytes that may come out
-- @treturn[1] string
-- @return[2] nil
-- @treturn[2] string message
-- @treturn[2] string code `"format"` or `"limit"`
-- @treturn[2] integer position that was reached in the packed bytes
function gzip.unpack(bytes, limit)
  local unpacker <close>, why, code = core.unpack(bytes, {kind = core.packing(bytes) or "gzip", size = limit or MOST})
  if not unpacker then return nil, why, code, 1 end
  local pieces = {}
  while true do
    local piece, message, fault, position = unpacker:next()
    if not piece then
      if message then return nil, message, fault, position or 1 end
      return table.concat(pieces)
    end
    pieces[#pieces + 1] = piece
  end
end

--- Reads a file, unpacked if it is packed.
-- @tparam string path
-- @treturn[1] string
-- @return[2] nil, message, code
function gzip.read(path)
  local file <close>, message = io.open(path, "rb")
  if not file then return nil, message, "io" end
  local bytes, problem = file:read "a"
  if not bytes then return nil, ("%s: %s"):format(path, problem), "io" end
  if not gzip.packed(bytes) then return bytes end
  local text, why, code, position = gzip.unpack(bytes)
  if not text then return nil, ("%s: %s"):format(path, why), code, position end
  return text
end

return gzip
