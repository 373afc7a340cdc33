--- Lines of a file, one at a time, unpacked on the way when it is gzip, zstd, bzip2 or xz. What
-- is held is one block and one line.
local core = require "newskit.core"

local BLOCK = 1 << 16
local LONGEST = 1 << 28 -- a longer line is an error

--- A function that gives the next unpacked piece, nil at the end.
local function inflater(next_block)
  local unpacker, problem = core.unpack(next_block)
  if not unpacker then error(problem, 0) end
  return function()
    local piece, message = unpacker:next()
    if not piece and message then error(message, 0) end
    return piece
  end
end

--- Cuts pieces into lines without their ends.
local function splitter(next_piece)
  local pending, at = "", 1
  return function()
    local parts, size = {}, 0
    while true do
      local feed = pending:find("\n", at, true)
      if feed then
        parts[#parts + 1] = pending:sub(at, feed - 1)
        at = feed + 1
        return (table.concat(parts):gsub("\r$", ""))
      end
      parts[#parts + 1] = pending:sub(at)
      size = size + #parts[#parts]
      if size > LONGEST then error(("a line is longer than %d bytes"):format(LONGEST), 0) end
      pending, at = next_piece(), 1
      if not pending then
        pending = ""
        local last = table.concat(parts)
        return last ~= "" and last or nil
      end
    end
  end
end

--- Iterates over the lines of a file.
-- @tparam string path, or "-" for standard input
-- @treturn[1] function a call gives the next line, nil at the end; raises on damaged data
-- @treturn[1] function closes the file
-- @return[2] nil
-- @treturn[2] string message
return function(path)
  local file, message = io.stdin, nil
  if path ~= "-" then file, message = io.open(path, "rb") end
  if not file then return nil, message end
  local first = file:read(BLOCK)
  local function next_block()
    local block = first
    first = nil
    if block then return block end
    local more, problem = file:read(BLOCK)
    if not more and problem then error(problem, 0) end
    return more
  end
  local packed = first and core.packing(first)
  local function close()
    if file ~= io.stdin then file:close() end
  end
  return splitter(packed and inflater(next_block) or next_block), close
end
