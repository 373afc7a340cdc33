--- Options tables: one visible table of defaults, checked types, and errors that name the nearest
-- known name. Every function with options uses this; nothing here knows what an option means.
--
-- A declaration is one of `newskit.base.schema`; beside what that knows, an option may have `summary`, a line for
-- help; `input` ("corpus", or "reference"), for an option for which the command takes a path; `required`, when the
-- command does not go without it; `sample`, a value for its examples; and `off`, what a boolean that is true by
-- default does when it is not.
-- @module newskit.base.options

local nearest = require "newskit.base.nearest"
local schema = require "newskit.base.schema"

local options = {nearest = nearest.of, unknown = nearest.unknown}

local meta = {__name = "newskit.base.options"}
meta.__index = meta

--- The names of what ships, in their own order, then those of the others as they came.
-- @tparam {string,...} shipped
-- @tparam {string,...} order of all that are loaded
function options.names(shipped, order)
  local names, seen = {}, {}
  for i, name in ipairs(shipped) do
    names[i] = name
    seen[name] = true
  end
  for _, name in ipairs(order) do
    if not seen[name] then names[#names + 1] = name end
  end
  return names
end

--- Declares the options of a function or an analyzer.
-- @tparam string owner its name, for messages
-- @tparam table declaration
-- @usage local opts = options.new("keywords", {top = {default = 20, summary = "how many"}})
function options.new(owner, declaration)
  local known = schema.new(owner, "option", declaration)
  return setmetatable({owner = owner, schema = known, fields = known.fields, names = known.names}, meta)
end

--- The first fault of a table of options, or nil.
function meta:fault(given)
  for key in pairs(given) do
    if type(key) == "number" then return nearest.unknown("option", tostring(key), self.names) end
  end
  return self.schema:fault(given)
end

--- The given options with defaults for the rest, as a new table.
-- @tparam[opt] table given
-- @tparam[opt=2] integer position of the argument, for the message
-- @tparam[opt=1] integer level of the call to blame, as `error` counts from the caller of this
-- @raise on an unknown option or a wrong type
function meta:resolve(given, position, level)
  local problem
  if given ~= nil and type(given) ~= "table" then
    problem = "table expected, got " .. type(given)
  else
    problem = given and self:fault(given)
  end
  if problem then schema.blame(position or 2, self.owner, problem, level) end
  local result = {}
  for _, name in ipairs(self.names) do
    local value = given and given[name]
    if value == nil then value = self.fields[name].default end
    if self.fields[name].type == "integer" then value = math.tointeger(value) or value end
    result[name] = value
  end
  return result
end

--- A value from a word of the command line, by the declared type; nil and a message on failure.
-- @tparam string name the option
-- @tparam string word
function meta:parse(name, word)
  local field = self.fields[name]
  if not field then return nil, nearest.unknown("option", name, self.names) end
  local number = tonumber(word)
  if field.type:find "boolean" and (word == "true" or word == "false") then return word == "true" end
  if number and (field.type:find "number" or field.type:find "integer") then
    return math.tointeger(number) or number
  end
  if field.type:find "string" or field.type == "any" then return word end
  if field.type:find "list" then
    local list = {}
    for item in word:gmatch "[^,]+" do list[#list + 1] = item end
    return list
  end
  return nil, ("option '%s': %s expected, got '%s'"):format(name, field.type, word)
end

return options
