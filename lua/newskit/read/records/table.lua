--- Tables as text: rows of fields parted by a character, RFC 4180: quoted fields may hold the separator, quotes
-- (doubled) and line ends. Rows come one at a time, in linear time; nothing here knows what the columns mean.
-- @module newskit.read.records.table

local rows = {}

local LONGEST = 1 << 28 -- a longer row is an error: a quote that nobody closed

--- How often each separator parts the fields of a line, outside of quotes.
local function counts_of(line)
  local bare = line:gsub('"[^"]*"', "")
  local counts = {}
  for at, separator in ipairs{",", "\t", ";", "|"} do
    local _, count = bare:gsub(separator == "|" and "%|" or separator, "")
    counts[at] = {separator = separator, count = count}
  end
  return counts
end

--- The separator of a table, by its first line: the one that parts it most often.
-- @tparam string line
-- @treturn ?string nil when none does
function rows.separator(line)
  local best
  for _, each in ipairs(counts_of(line)) do
    if each.count > 0 and (not best or each.count > best.count) then best = each end
  end
  return best and best.separator
end

--- Cuts a row that is whole into its fields.
-- @tparam string row
-- @tparam string separator one character
-- @treturn {string,...}
function rows.fields(row, separator)
  local list, at, last = {}, 1, #row
  while at <= last + 1 do
    local stop
    if row:byte(at) == 34 then
      local mark = at
      repeat
        mark = row:find('"', mark + 1, true)
        local doubled = mark and row:byte(mark + 1) == 34
        if doubled then mark = mark + 1 end
      until not doubled
      local value = row:sub(at + 1, (mark or last + 1) - 1)
      list[#list + 1] = value:find('"', 1, true) and value:gsub('""', '"') or value
      stop = row:find(separator, (mark or last) + 1, true)
    else
      stop = row:find(separator, at, true)
      list[#list + 1] = row:sub(at, (stop or last + 1) - 1)
    end
    if not stop then break end
    at = stop + 1
  end
  return list
end

-- Whether a line ends within quotes, given whether it began so. A quote counts where a field begins; within
-- quotes each one toggles, and doubled ones toggle twice.
local function ends_quoted(line, quoted, separator)
  local at = 1
  if not quoted then
    if line:byte(1) == 34 then
      quoted, at = true, 2
    else
      local opening = line:find(separator .. '"', 1, true)
      if not opening then return false end
      quoted, at = true, opening + 2
    end
  end
  while true do
    local mark = line:find('"', at, true)
    if not mark then return quoted end
    if quoted then
      quoted, at = false, mark + 1
      if line:byte(at) == 34 then quoted, at = true, at + 1 end
    end
    if not quoted then
      local opening = line:find(separator .. '"', at, true)
      if not opening then return false end
      quoted, at = true, opening + 2
    end
  end
end

--- Iterates over the rows of a stream.
-- @tparam newskit.source stream
-- @tparam string separator
-- @treturn function gives the text of a row, its line and its first byte; nil at the end; false, a message, line
--   and byte for a quote that is never closed
function rows.each(stream, separator)
  local following = stream:lines()
  return function()
    local parts, size, quoted, first, start = {}, 0, false, nil, nil
    for line, number, byte in following do
      first, start = first or number, start or byte
      parts[#parts + 1], size = line, size + #line
      quoted = ends_quoted(line, quoted, separator)
      if not quoted then return #parts == 1 and line or table.concat(parts, "\n"), first, start end
      if size > LONGEST then break end
    end
    if not first then return nil end
    return false, "a quoted field is never closed", first, start
  end
end

return rows
