--- Which of the many names a record has, for each field of an article.
-- @module newskit.read.records.candidates

local names = require "newskit.read.records.names"

local candidates = {}

local paths = names.paths

local function follow(record, steps)
  local value = record
  for _, step in ipairs(steps) do
    if type(value) ~= "table" then return nil end
    value = value[step]
  end
  return value
end

--- What a name or a path holds; null is nil.
function candidates.get(record, name)
  local value = record[name]
  if value == nil and paths[name] then value = follow(record, paths[name]) end
  if type(value) == "userdata" then return nil end -- null
  return value
end

-- The names to ask for, turned round: key of a record → what it may give, as `{field=, rank=, name=}`; with those
-- that the user gives in front. A record has few keys and could have hundreds.
local function index_of(mapping)
  local index, first = {}, {}
  local function add(field, rank, name)
    local key = paths[name] and paths[name][1] or name
    for _, each in ipairs(paths[name] and {key, name} or {name}) do
      index[each] = index[each] or {}
      table.insert(index[each], {field = field, rank = rank, name = name})
    end
  end
  for field, list in pairs(names.fields) do -- into lists that are sorted by rank later
    for rank, name in ipairs(list) do add(field, rank, name) end
  end
  for key, name in pairs(mapping) do
    local field = names.field(key)
    names.learn(name)
    add(field, first[field] and -1 or 0, name)
    if field == "authors" then add("byline", 0, name) end
    first[field] = true
  end
  return index
end

local usual = index_of{}
local indexes = setmetatable({}, {__mode = "k"})

--- The index for a mapping of the user's, or the usual one.
-- @tparam ?table mapping field → name
function candidates.index(mapping)
  if not mapping then return usual end
  if not indexes[mapping] then indexes[mapping] = index_of(mapping) end
  return indexes[mapping]
end

-- Puts an entry where it belongs in a list that is in order; lists are short. Two names of one rank are a path and
-- its first step.
local function place(list, entry)
  local at = #list + 1
  while at > 1 do
    local before = list[at - 1]
    if before.rank < entry.rank or before.rank == entry.rank and before.name <= entry.name then break end
    list[at] = before
    at = at - 1
  end
  list[at] = entry
end

local none = {}

--- What a record may hold for each field.
-- @tparam table record
-- @tparam table index
-- @treturn table field → list of entries of the index, the best first; `record` is the record
function candidates.of(record, index)
  local found = {record = record}
  for key in next, record do
    local entries = index[key]
    for at = 1, entries and #entries or 0 do
      local entry = entries[at]
      local list = found[entry.field]
      if list then
        place(list, entry)
      else
        found[entry.field] = {entry}
      end
    end
  end
  return found
end

--- Iterates over the names and values that a record has for a field.
-- @tparam table found what @{of} gave
-- @tparam string field
function candidates.each(found, field)
  local list, at = found[field] or none, 0
  return function()
    local entry, value
    repeat
      at = at + 1
      entry = list[at]
      value = entry and candidates.get(found.record, entry.name)
    until not entry or value ~= nil
    if entry then return entry.name, value end
  end
end

return candidates
