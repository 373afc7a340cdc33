--- Counts as a sorted table of text: a line for each n-gram of each group, in the order of bytes, so that parts merge
-- line by line into the bytes of one run, whatever the parts and their order; `sort` and `join` know it too.
--
-- The first line is a mark, the second the settings as JSON, then `#group`, the group, its articles and how many
-- n-grams of each order it has; then group, n-gram, frequency and document frequency. Fields are parted by tabs.
-- @module newskit.cli.parts.counted
local json = require "newskit.base.json"

local counted = {}

local MARK = "#newskit count 1"

--- Whether a file is one of counts.
function counted.is(path)
  local file <close> = io.open(path, "rb")
  return file ~= nil and file:read "l" == MARK
end

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- The lines before the n-grams.
local function write_head(settings, groups, write)
  write(MARK .. "\n" .. settings .. "\n")
  for _, name in ipairs(sorted_keys(groups)) do
    write(("#group\t%s\t%s\n"):format(name, table.concat(groups[name], "\t")))
  end
end

--- Writes counts.
-- @tparam table settings
-- @tparam table groups name → counts of the core
-- @tparam function write called with strings
function counted.write(settings, groups, write)
  local heads = {}
  for name, counts in pairs(groups) do
    heads[name] = {counts:documents()}
    for n = 1, settings.n do heads[name][n + 1] = counts:total(n) end
  end
  write_head(json.encode(settings), heads, write)
  for _, name in ipairs(sorted_keys(groups)) do
    local lines = {}
    for i, record in ipairs(groups[name]:top(0, {shortest = 1, longest = settings.n})) do
      lines[i] = ("%s\t%s\t%d\t%d\n"):format(name, record.ngram, record.frequency, record.documents)
    end
    table.sort(lines)
    write(table.concat(lines))
  end
end

-- One more line of a part, cut into its key and its numbers; nil at the end.
local function advance(part)
  local line = part.file:read "l"
  if not line then
    part.key = nil
    return true
  end
  local key, frequency, documents = line:match "^([^\t]*\t[^\t]*\t)(%d+)\t(%d+)$"
  if not key or part.key and key <= part.key then return false end
  part.key = key
  part.frequency, part.documents = math.tointeger(tonumber(frequency)), math.tointeger(tonumber(documents))
  return true
end

-- Reads the head of a part into `groups`; what follows it is at hand then.
local function open_part(path, groups)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local part = {file = file, path = path}
  if file:read "l" ~= MARK then return part, path .. ": no counts of newskit's" end
  part.settings = file:read "l"
  local at = file:seek()
  for line in file:lines() do
    local name, numbers = line:match "^#group\t([^\t]*)\t(.*)$"
    if not name then break end
    local sums, i = groups[name] or {}, 0
    for number in numbers:gmatch "%d+" do
      i = i + 1
      sums[i] = (sums[i] or 0) + math.tointeger(tonumber(number))
    end
    groups[name], at = sums, file:seek()
  end
  file:seek("set", at)
  if not advance(part) then return part, path .. ": the counts are damaged" end
  return part
end

local function least_key(parts)
  local least
  for _, part in ipairs(parts) do
    if part.key and (not least or part.key < least) then least = part.key end
  end
  return least
end

local function write_sums(parts, write)
  for key in least_key, parts do
    local frequency, documents = 0, 0
    for _, part in ipairs(parts) do
      if part.key == key then
        frequency, documents = frequency + part.frequency, documents + part.documents
        if not advance(part) then return nil, part.path .. ": the counts are damaged" end
      end
    end
    write(("%s%d\t%d\n"):format(key, frequency, documents))
  end
  return true
end

--- Merges files of counts; a line of each is held.
-- @tparam {string,...} paths
-- @tparam function write called with strings
-- @return[1] true
-- @return[2] nil, message
function counted.merge(paths, write)
  local parts, groups, problem = {}, {}, nil
  for i, path in ipairs(paths) do
    if problem then break end
    parts[i], problem = open_part(path, groups)
    local settings = parts[i] and parts[i].settings
    local other = not problem and settings ~= parts[1].settings
    if other then problem = path .. ": counted with other options than " .. paths[1] end
  end
  local done
  if not problem then
    write_head(parts[1].settings, groups, write)
    done, problem = write_sums(parts, write)
  end
  for _, part in ipairs(parts) do part.file:close() end
  return done, problem
end

return counted
