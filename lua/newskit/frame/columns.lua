--- Columns of frames: their types, and checking them.
-- @module newskit.frame.columns
local glossary = require "newskit.frame.glossary"
local options = require "newskit.base.options"

local columns = {}

local types = {"string", "integer", "number", "boolean", "spans"}

-- Whether a value is of a type.
columns.checks = {
  string = function(value) return type(value) == "string" end,
  integer = function(value) return math.type(value) == "integer" end,
  number = function(value) return type(value) == "number" end,
  boolean = function(value) return type(value) == "boolean" end,
  spans = function(value)
    if type(value) ~= "table" then return false end
    for _, span in ipairs(value) do
      if type(span) ~= "table" or math.type(span.first) ~= "integer" or math.type(span.last) ~= "integer" then
        return false
      end
    end
    return true
  end,
}


local function describe(column, index, taken)
  if type(column.name) ~= "string" then return ("column %d has no name"):format(index) end
  if taken[column.name] then return ("column '%s' twice"):format(column.name) end
  if not columns.checks[column.type or "string"] then
    return ("column '%s': %s"):format(column.name, options.unknown("type", tostring(column.type), types))
  end
  return nil
end

--- The columns as they were declared, complete: a list, and by name; or nil and what is wrong.
-- @tparam {string|table,...} declared
function columns.check(declared)
  if type(declared) ~= "table" or #declared == 0 then return nil, "columns: a list of columns expected" end
  local by_name, list = {}, {}
  for i, given in ipairs(declared) do
    local column = type(given) == "string" and {name = given} or given
    local fault = describe(column, i, by_name)
    if fault then return nil, fault end
    list[i] = {
      name = column.name, type = column.type or "string", unit = column.unit, title = column.title,
      summary = column.summary or glossary[column.name], keep = column.keep,
    }
    by_name[column.name] = list[i]
  end
  return list, by_name
end

-- What a frame that describes columns has.
local about = {
  {name = "name", summary = "the name of the column"}, {name = "type", summary = "the type of its values"},
  {name = "unit", summary = "what its values count"}, {name = "summary", summary = "what it means"},
}

--- A frame of columns: a record for each.
-- @tparam function new what makes a frame
-- @tparam {table,...} list columns
function columns.describe(new, list)
  local result = new{title = "Columns", columns = about}
  for _, column in ipairs(list) do
    result:add{name = column.name, type = column.type, unit = column.unit, summary = column.summary}
  end
  return result
end

return columns
