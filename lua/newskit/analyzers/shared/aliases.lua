--- Names that stand for one person or body: a table with the columns name, canonical, kind, gender and note, of
-- which all but the first two may be empty or missing. `newskit aliases` proposes one; people edit it.
-- @module newskit.analyzers.shared.aliases
local gzip = require "newskit.read.bytes.gzip"
local rows = require "newskit.read.records.table"

local aliases = {}

-- The table that was read last, so that the articles of a corpus share it.
local last = {}

-- Where the columns stand that a header names.
local function places(header)
  local at = {}
  for k, name in ipairs(header) do at[name:lower()] = k end
  return at
end

local function field(row, at)
  local value = at and row[at] or ""
  return value ~= "" and value or nil
end

--- Reads a table of aliases. Raises where there is none, or where its header lacks "name" or "canonical".
-- @tparam string text of the table, its columns parted by tabs, commas or semicolons
-- @treturn table name → `{name=, kind=, gender=}`
function aliases.parse(text)
  local map, at, separator = {}, nil, nil
  for line in text:gmatch "[^\r\n]+" do
    separator = separator or rows.separator(line)
    local row = rows.fields(line, separator)
    if not at then
      at = places(row)
      if not (at.name and at.canonical) then
        error("option 'aliases': a first line with 'name' and 'canonical' expected", 0)
      end
    elseif field(row, at.name) and field(row, at.canonical) then
      map[row[at.name]] = {name = row[at.canonical], kind = field(row, at.kind), gender = field(row, at.gender)}
    end
  end
  return map
end

--- The aliases that a file holds; nil without a path.
-- @tparam ?string path
-- @treturn ?table
function aliases.of(path)
  if not path then return nil end
  if last.path ~= path then
    local text, message = gzip.read(path)
    if not text then error(("option 'aliases': %s"):format(message), 0) end
    last = {path = path, map = aliases.parse(text)}
  end
  return last.map
end

--- Gives a record the name, kind and gender that the aliases have for what its field `key` says.
-- @tparam ?table map
-- @tparam table record changed
-- @tparam string key "name" or "speaker"
-- @treturn table the record
function aliases.apply(map, record, key)
  local found = map and record[key] and map[record[key]]
  if found then
    record[key], record.kind = found.name, found.kind or record.kind
    record.gender = found.gender or record.gender
  end
  return record
end

--- The option, as analyzers declare it.
aliases.option = {type = "string", summary = "a table of names that stand for one: name, canonical, kind, gender"}

return aliases
