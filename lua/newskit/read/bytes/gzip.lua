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

local PIECE = 1 << 18 -- packed bytes handed on at once
local MOST_TRIES = 100 -- marks of members that give nothing, one after another: what follows is no gzip

-- Hands on what `next_piece` gives in pieces of a size, and keeps the last two.
local function keeping(next_piece)
  local kept = {before = "", last = "", given = 0}
  local piece, at = "", 1
  function kept.next()
    while piece and at > #piece do piece, at = next_piece(), 1 end
    if not piece then return nil end
    local is_whole = at == 1 and #piece <= PIECE
    kept.before, kept.last = kept.last, is_whole and piece or piece:sub(at, at + PIECE - 1)
    at, kept.given = at + PIECE, kept.given + #kept.last
    return kept.last
  end
  return kept
end

-- The bytes from the next mark of a gzip member on, behind byte `from` of the packed data, and where it stands.
local function next_member(kept, from)
  while true do
    local held = kept.before .. kept.last
    local base = kept.given - #held
    local at = held:find("\x1F\x8B\8[\0-\x1F]", math.max(1, from - base + 1))
    if at then return held:sub(at), base + at end
    from = math.max(from, kept.given - 3)
    if not kept.next() then return nil end
  end
end

--- Unpacks data as it comes, in memory that does not grow with it. Where a member of gzip is damaged, the call behind
-- the one that failed goes on with the next member that is sound.
-- @tparam function next_piece gives the next packed bytes, nil at the end
-- @tparam function fail called with message, code and position where the data is damaged; does not return
-- @treturn function gives the next unpacked bytes, nil at the end, and behind damage that nothing follows
function gzip.pieces(next_piece, fail)
  local kept = keeping(next_piece)
  local unpacker, why, code = core.unpack(kept.next)
  if not unpacker then fail(why, code, 1) end
  local base, member, tries, damaged = 0, 1, 0, false

  local function restart()
    local is_gzip = damaged == "format" and unpacker:kind() == "gzip" and tries < MOST_TRIES
    local rest, at = nil, nil
    if is_gzip then rest, at = next_member(kept, member) end
    unpacker:close()
    unpacker = nil
    if not rest then return end
    base, member, tries, damaged = at - 1, at, tries + 1, false
    unpacker = core.unpack(function()
      local first = rest
      rest = nil
      return first or kept.next()
    end, {kind = "gzip"})
  end

  return function()
    while true do
      if damaged and unpacker then restart() end
      if not unpacker then return nil end
      local piece, message, fault, position = unpacker:next()
      if piece then
        member, tries = base + message, 0
        return piece
      end
      if not message then return nil end
      damaged = fault
      if tries == 0 then fail(message, fault, base + (position or 1)) end
    end
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
