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

--- The name of a file without the ending that says how it is packed, in small letters: "a.JSON.gz" is "a.json".
-- @tparam ?string name
-- @treturn string empty without a name
function gzip.bare(name)
  local bare = (name or ""):lower()
  for _, ending in ipairs{".gz", ".zst", ".bz2", ".xz"} do
    if bare:sub(-#ending) == ending then return bare:sub(1, -#ending - 1) end
  end
  return bare
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

--- Unpacks data as it comes, in memory that does not grow with it.
-- @tparam function next_piece gives the next packed bytes, nil at the end
-- @tparam function fail called with message, code and position where the data is damaged; does not return
-- @treturn function gives the next unpacked bytes, nil at the end
function gzip.pieces(next_piece, fail)
  local unpacker, why, code = core.unpack(next_piece)
  if not unpacker then fail(why, code, 1) end
  return function()
    local piece, message, fault, position = unpacker:next()
    if not piece and message then fail(message, fault, position or 1) end
    return piece
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
