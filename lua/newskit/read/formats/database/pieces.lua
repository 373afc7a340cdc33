--- Cutting a stream into the articles of one export, in memory that holds one article: where the next begins is
-- told by a function of the bytes held. And the count: what a file announces against what it held.
-- @module newskit.read.formats.database.pieces

local pieces = {}

local LIMIT = 64 << 20  -- bytes of one article: more is a file of another kind, or a damaged one
local OVERLAP = 1024    -- a mark that begins an article is not longer, so that it is found across two pieces

-- Lines before a byte, counted on.
local function line_counter()
  local line, seen = 1, 1
  return function(bytes, first, base)
    local at = math.max(1, seen - base)
    while true do
      local feed = bytes:find("\n", at, true)
      if not feed or feed + base >= first + base then break end
      line, at = line + 1, feed + 1
    end
    seen = math.max(seen, first + base)
    return line
  end
end

-- What is held with about as much again, so that joining costs linear time; and whether that was the end.
local function grown(held, stream)
  local parts, size, wanted = {held}, 0, math.max(1, #held // 2)
  while size < wanted do
    local piece = stream:read()
    if not piece then return table.concat(parts), true end
    parts[#parts + 1], size = piece, size + #piece
  end
  return table.concat(parts), false
end

--- Iterates over the parts of a stream that begin where `find` says.
-- @tparam newskit.source stream
-- @tparam function find given bytes and a position gives the first byte of the next beginning at or after it,
--   and a byte behind its mark; nil when there is none, and the byte from which it goes on, if it knows
-- @treturn function gives the next part, its first byte in the stream and its line, and whether it is the head
--   before the first beginning
function pieces.parts(stream, find)
  local held, base, from, start, ended, is_head = "", 0, 1, 1, false, true
  local line_of = line_counter()
  local function cut(stop)
    local part, head, byte = held:sub(start, stop), is_head, base + start
    local line = line_of(held, start, base)
    start, is_head = stop + 1, false
    return part, byte, line, head
  end
  return function()
    while true do
      local first, behind = find(held, from, ended)
      if first then
        from = behind
        if first > start or is_head then return cut(first - 1) end
      elseif ended then
        if start > #held then return nil end
        from = #held + 1
        return cut(#held)
      else
        local scanned = behind or math.max(from, #held - OVERLAP)
        line_of(held, start, base)
        held, base, scanned = held:sub(start), base + start - 1, scanned - start + 1
        start, from = 1, math.max(1, scanned)
        if #held > LIMIT then error({message = "an article of more than 64 MB", code = "limit"}, 0) end
        held, ended = grown(held, stream)
      end
    end
  end
end

--- What a file says of itself against what was in it, as a record that is no article: nil when all is well.
-- @tparam ?integer announced
-- @tparam integer count
-- @treturn ?boolean false
-- @treturn ?table
function pieces.difference(announced, count)
  if not announced or announced == count then return nil end
  local noun = announced == 1 and "article" or "articles"
  local message = ("the file announces %d %s and holds %d"):format(announced, noun, count)
  return false, {message = message, code = "count"}
end

return pieces
