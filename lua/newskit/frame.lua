--- Frames: ordered records with named, typed columns. The only result of analyzers and the only thing
-- renderers know.
--
-- Outside, a frame is a list of plain records: `frame[i]`, `#frame`, `ipairs` and `pairs`. Inside, it
-- is an array a column, and a sorted, filtered or shortened frame is an array of row numbers over the
-- columns of the first one; so a million rows cost what their values cost. Records are copies:
-- changing one leaves the frame alone.
--
-- Column types are string, integer, number, boolean and spans (a list of `{first=, last=}`, positions
-- in `frame.text`, 1-based inclusive bytes). A value may be missing (nil) in any row.
-- @module newskit.frame
local column_types = require "newskit.frame.columns"
local grouping = require "newskit.frame.group"
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"
local order = require "newskit.frame.order"
local records = require "newskit.frame.record"
local shown = require "newskit.frame.shown"

local frame = {}

local methods = {}
local meta = {__name = "newskit.frame"}

-- Frames carry their columns under this key, out of the way of fields and of `pairs`.
local STORE = {}
-- Stands in a column for a missing value, so that columns stay arrays.
local MISSING = {}

local frame_fields = schema.new("frame.new", "field", {
  columns = {type = "list", needed = true}, name = {type = "string"}, title = {type = "string"},
  caption = {type = "string"}, settings = {type = "table"}, text = {type = "string"}, measure = {type = "string"},
  dropped = {type = "table"}, lists = {type = "any"},
  plot = {type = "string|table|boolean"},
})

local function blame(level, where, ...)
  schema.blame(1, where, (...):format(select(2, ...)), level)
end

local function column_names(columns)
  local names = {}
  for i, column in ipairs(columns) do names[i] = column.name end
  return names
end

--- Makes a frame.
-- @tparam table fields `columns`, a list of `{name=, type=, unit=, title=, summary=, keep=}` (with `keep = "end"` the
-- last words of a value stay where there is no room for all; a string is a column of strings; what shipped columns
-- mean is in `newskit.frame.glossary`); optional: `name`, `title`, `caption`, `settings` (the options that made it),
-- `text` (what the positions of spans refer to), `measure`, `plot`, `dropped` (counts of what was left out, by reason)
-- @treturn newskit.frame
-- @usage frame.new{name = "words", columns = {{name = "word"}, {name = "count", type = "integer"}}}
function frame.new(fields)
  frame_fields:check(fields)
  local columns, by_name = column_types.check(fields.columns)
  if not columns then blame(2, "frame.new", "%s", by_name) end
  local self = {[STORE] = {arrays = {}, by_name = by_name, size = 0}}
  for key, value in pairs(fields) do
    if type(key) == "string" then self[key] = value end
  end
  self.columns = columns
  self.settings = fields.settings or {}
  for _, column in ipairs(columns) do self[STORE].arrays[column.name] = {} end
  return setmetatable(self, meta)
end

--- A frame that shares the columns of `source` and shows the given rows of it.
local function view(source, rows)
  local self = {}
  for key, value in next, source do self[key] = value end
  local store = source[STORE]
  self[STORE] = {arrays = store.arrays, by_name = store.by_name, rows = rows, size = #rows}
  return setmetatable(self, meta)
end

--- Gives a view columns of its own, so that rows can be added.
local function own(self)
  local store = self[STORE]
  local arrays = {}
  for _, column in ipairs(self.columns) do
    local from, to = store.arrays[column.name], {}
    for i, row in ipairs(store.rows) do to[i] = from[row] end
    arrays[column.name] = to
  end
  self[STORE] = {arrays = arrays, by_name = store.by_name, size = store.size}
end

local function check_column(self, name, where, level)
  if not self[STORE].by_name[name] then
    local message = options.unknown("column", tostring(name), column_names(self.columns))
    blame((level or 2) + 1, where, "%s", message)
  end
  return self[STORE].arrays[name]
end

--- Adds a record at the end; returns the frame.
-- @raise when a field is not a column or a value is not of its column's type
function methods:add(record)
  schema.expect(record, "table", 1, "frame:add", 1)
  if self[STORE].rows then own(self) end
  local store = self[STORE]
  for name, value in pairs(record) do
    local column = store.by_name[name]
    if not column then check_column(self, name, "frame:add") end
    if not column_types.checks[column.type](value) then
      local got = math.type(value) or type(value)
      blame(2, "frame:add", "column '%s': %s expected, got %s", name, column.type, got)
    end
  end
  local size = store.size + 1
  for name, array in pairs(store.arrays) do
    local value = record[name]
    if value == nil then value = MISSING end
    array[size] = value
  end
  store.size = size
  return self
end

local function record_at(self, index)
  local store = self[STORE]
  if index < 1 or index > store.size then return nil end
  local row = store.rows and store.rows[index] or index
  local record = {}
  for name, array in next, store.arrays do
    local value = array[row]
    if value ~= MISSING then record[name] = value end
  end
  return setmetatable(record, records.meta)
end

--- The value of one column in one row, without making a record; nil when missing.
function methods:get(index, name)
  local store = self[STORE]
  local array = store.arrays[name] or check_column(self, name, "frame:get")
  local value = array[store.rows and store.rows[index] or index]
  if value == MISSING then return nil end
  return value
end

--- The values of a column in order, as a list in which a missing value is nil, and their number.
function methods:values(name)
  local array = check_column(self, name, "frame:values")
  local store, list = self[STORE], {}
  for i = 1, store.size do
    local value = array[store.rows and store.rows[i] or i]
    if value ~= MISSING then list[i] = value end
  end
  return list, store.size
end

--- The column called `name`, as declared; raises and names the nearest when there is none.
function methods:column(name)
  check_column(self, name, "frame:column")
  return self[STORE].by_name[name]
end

--- The first `count` records (10), in the order of `by` when given, as `:sort` takes it.
function methods:top(count, by)
  if count ~= nil then schema.expect(count, "number", 1, "frame:top", 1) end
  if by then return self:sort(by):top(count) end
  local store, rows = self[STORE], {}
  for i = 1, math.min(count or 10, store.size) do rows[i] = store.rows and store.rows[i] or i end
  return view(self, rows)
end

local function matches(wanted)
  return function(record)
    for name, value in pairs(wanted) do
      if record[name] ~= value then return false end
    end
    return true
  end
end

--- The records that `test` accepts: a function of the record, or a table of columns and the values
-- that they must have.
-- @usage quotes:where{kind = "person"}; words:where(function(r) return r.count > 3 end)
function methods:where(test)
  if type(test) == "table" then
    for name in pairs(test) do check_column(self, name, "frame:where") end
    test = matches(test)
  end
  schema.expect(test, "function", 1, "frame:where", 1)
  local store, rows = self[STORE], {}
  for i = 1, store.size do
    if test(record_at(self, i)) then rows[#rows + 1] = store.rows and store.rows[i] or i end
  end
  return view(self, rows)
end

--- The records in order of the given columns, the most important first; a name with "-" before it
-- sorts downward. Records that are equal in all of them keep their order; missing values come last.
-- @usage words:sort("-count", "word")
function methods:sort(...)
  local keys = {...}
  local store, rows = self[STORE], {}
  for i = 1, store.size do rows[i] = store.rows and store.rows[i] or i end
  for i = #keys, 1, -1 do
    schema.expect(keys[i], "string", i, "frame:sort", 1)
    local descending = keys[i]:sub(1, 1) == "-"
    local array = check_column(self, descending and keys[i]:sub(2) or keys[i], "frame:sort")
    rows = order(rows, array, descending, MISSING)
  end
  return view(self, rows)
end

--- The frame with the named columns only, in the given order.
-- @usage quotes:select("speaker", "text")
function methods:select(...)
  local names = type(...) == "table" and (...) or {...}
  local store, columns, arrays, by_name = self[STORE], {}, {}, {}
  for i, name in ipairs(names) do
    arrays[name] = check_column(self, name, "frame:select")
    columns[i] = store.by_name[name]
    by_name[name] = columns[i]
  end
  local rows = store.rows
  if not rows then -- rows added to the source later are not part of this frame
    rows = {}
    for i = 1, store.size do rows[i] = i end
  end
  local result = view(self, rows)
  result.columns = columns
  result[STORE].arrays, result[STORE].by_name = arrays, by_name
  return result
end

--- The records as plain tables in a plain list.
function methods:records()
  local list = {}
  for i = 1, #self do list[i] = record_at(self, i) end
  return list
end

--- The frame by group: one record for each set of values of `keys`, in order of first occurrence.
-- @tparam string|{string,...} keys columns
-- @tparam[opt={"count"}] {string,...} measures "count", or "sum COLUMN", "mean COLUMN", "min COLUMN",
-- "max COLUMN", "first COLUMN"; the new columns are called `count` and, for example, `mean_score`, or as
-- told: "sum count as total"
-- @usage quotes:group("speaker", {"count", "mean confidence"}):sort("-count")
function methods:group(keys, measures)
  if type(keys) ~= "string" and type(keys) ~= "table" then
    blame(2, "frame:group", "column or list of columns expected, got %s", type(keys))
  end
  if measures ~= nil then schema.expect(measures, "table", 2, "frame:group", 1) end
  local ok, made = pcall(grouping.new, self, keys, measures)
  if not ok then error((made:gsub("^[^:]+:%d+: ", ""):gsub("'frame:column'", "'frame:group'")), 2) end
  return made:add(self):frame(frame.new, {
    name = self.name, title = self.title, settings = self.settings, text = self.text,
  })
end

--- What the columns are and mean: a frame with a record for each, `name`, `type`, `unit` and `summary`.
-- @treturn newskit.frame
function methods:describe()
  return column_types.describe(frame.new, self.columns)
end

--- A copy of the frame with other fields, such as `title` or `caption`; the records are shared.
function methods:with(fields)
  schema.expect(fields, "table", 1, "frame:with", 1)
  local store, rows = self[STORE], {}
  for i = 1, store.size do rows[i] = store.rows and store.rows[i] or i end
  local result = view(self, rows)
  for key, value in pairs(fields) do result[key] = value end
  return result
end

--- The frame as text, an aligned table. See `newskit.display.table`.
-- @tparam[opt] table opts `width`, `rows` (how many), `columns` (list of names), `color`
function methods:format(opts)
  return require("newskit.display.table")(self, shown:resolve(opts, 1, 2))
end

--- Prints the frame; options as `:format`.
function methods:print(opts)
  shown:resolve(opts, 1, 2)
  io.write(self:format(opts), "\n")
end

meta.__index = function(self, key)
  if math.type(key) == "integer" then return record_at(self, key) end
  return methods[key]
end
meta.__len = function(self) return self[STORE].size end
meta.__tostring = function(self) return self:format() end
meta.__pairs = function(self)
  return function(_, index)
    index = index + 1
    local record = record_at(self, index)
    if record then return index, record end
  end, self, 0
end
meta.__newindex = function(self, key, value)
  if math.type(key) == "integer" then error("records are added with frame:add", 2) end
  rawset(self, key, value)
end

--- Whether `value` is a frame.
function frame.is(value)
  return getmetatable(value) == meta
end

frame.methods = methods

return frame
