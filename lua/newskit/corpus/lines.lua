--- Lines of a file, one at a time, unpacked on the way when it is gzip (of one or many members). What
-- is held is one block and one line.
local zlib = require "zlib"

local BLOCK = 1 << 16
local LONGEST = 1 << 28 -- a longer line is an error

--- A function that gives the next unpacked piece of gzip data, nil at the end.
local function inflater(next_block)
  local stream, used, rest = zlib.inflate(), 0, ""
  return function()
    while true do
      local block = rest ~= "" and rest or next_block()
      rest = ""
      if not block then
        if stream then error("gzip data ends too early", 0) end
        return nil
      end
      if not stream then -- a member ended; another one or padding follows
        if block:byte(1) ~= 0x1F then return nil end
        stream, used = zlib.inflate(), 0
      end
      local ok, text, finished, consumed = pcall(stream, block)
      if not ok then error("damaged gzip data", 0) end
      rest = finished and block:sub(consumed - used + 1) or ""
      used = consumed
      if finished then stream = nil end
      if text ~= "" then return text end
    end
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
  local packed = first and first:sub(1, 3) == "\x1F\x8B\x08"
  local function close()
    if file ~= io.stdin then file:close() end
  end
  return splitter(packed and inflater(next_block) or next_block), close
end
