--- Tables with named fields: what each may hold, and what is wrong with one that is given. One checker stands
-- behind every table of options and every declaration (of an analyzer, a reader, a renderer, a report, a site
-- rule), so that an unknown field raises everywhere, and names the nearest known one by the same rule.
--
-- A declaration maps a name to its default, or to `{default=, type=, choices=, minimum=, maximum=, needed=}`.
-- Types are Lua's own names and "integer", "list" (a sequence) or "any"; alternatives are joined by "|". Without
-- a type, that of the default holds. `needed` marks a field that must be there.
-- @module newskit.base.schema

local nearest = require "newskit.base.nearest"

local schema = {}

local meta = {__name = "newskit.base.schema"}
meta.__index = meta

local function is_list(value)
  return type(value) == "table" and (#value > 0 or next(value) == nil)
end

local function has_type(value, wanted)
  if wanted == "any" then return true end
  if wanted == "integer" then return math.type(value) == "integer" end
  if wanted == "list" then return is_list(value) end
  return type(value) == wanted
end

local function conforms(value, types)
  for wanted in types:gmatch "[^|]+" do
    if has_type(value, wanted) then return true end
  end
  return false
end

local function type_of(value)
  if value == nil then return "any" end
  return math.type(value) == "integer" and "integer" or type(value)
end

local function normalize(entry)
  local field = type(entry) == "table" and not is_list(entry) and entry or {default = entry}
  local copy = {}
  for key, value in pairs(field) do copy[key] = value end
  copy.type = field.type or type_of(field.default)
  return copy
end

--- Makes a schema.
-- @tparam string owner the function whose argument is such a table, for messages
-- @tparam string noun what its fields are called: "option", "field", "field of a section"
-- @tparam table declaration
function schema.new(owner, noun, declaration)
  local self = setmetatable({owner = owner, noun = noun, fields = {}, names = {}, needed = {}}, meta)
  for name, entry in pairs(declaration or {}) do
    self.fields[name] = normalize(entry)
    self.names[#self.names + 1] = name
  end
  table.sort(self.names)
  for _, name in ipairs(self.names) do
    if self.fields[name].needed then self.needed[#self.needed + 1] = name end
  end
  return self
end

--- Raises "bad argument #n to 'owner' (…)", blamed on the call `level` levels above the caller.
-- @tparam integer position
-- @tparam string owner
-- @tparam string problem
-- @tparam[opt=1] integer level
function schema.blame(position, owner, problem, level)
  error(("bad argument #%d to '%s' (%s)"):format(position, owner, problem), (level or 1) + 2)
end

--- Raises unless `value` is of one of `types` ("string|table").
-- @param value
-- @tparam string types
-- @tparam integer position
-- @tparam string owner
-- @tparam[opt=1] integer level
function schema.expect(value, types, position, owner, level)
  if conforms(value, types) then return end
  local wanted = types:gsub("|", " or ")
  schema.blame(position, owner, ("%s expected, got %s"):format(wanted, type(value)), (level or 1) + 1)
end

--- What is wrong with one value, or nil.
local function fault(noun, field, name, value)
  if math.type(value) == "float" and field.type == "integer" and math.tointeger(value) then return nil end
  if not conforms(value, field.type) then
    local wanted = field.type:gsub("|", " or ")
    return ("%s '%s': %s expected, got %s"):format(noun, name, wanted, type_of(value))
  end
  if field.minimum and type(value) == "number" and value < field.minimum then
    return ("%s '%s': at least %s expected, got %s"):format(noun, name, field.minimum, value)
  end
  if field.maximum and type(value) == "number" and value > field.maximum then
    return ("%s '%s': at most %s expected, got %s"):format(noun, name, field.maximum, value)
  end
  if field.choices and type(value) == "string" then
    for _, choice in ipairs(field.choices) do
      if choice == value then return nil end
    end
    return ("%s '%s': %s"):format(noun, name, nearest.unknown("value", value, field.choices))
  end
  return nil
end

local function names_of(given)
  local names = {}
  for name in pairs(given) do
    if type(name) ~= "number" then names[#names + 1] = name end
  end
  table.sort(names, function(a, b) return tostring(a) < tostring(b) end)
  return names
end

--- The first fault of a table in the order of names, or nil: an unknown field, a value that does not fit, a field
-- that is needed and not there. Items of a list (`{"keywords", top = 3}`) are not looked at.
-- @tparam table given
function meta:fault(given)
  local names = names_of(given)
  for _, name in ipairs(names) do
    if not self.fields[name] then return nearest.unknown(self.noun, tostring(name), self.names) end
  end
  for _, name in ipairs(names) do
    local problem = fault(self.noun, self.fields[name], name, given[name])
    if problem then return problem end
  end
  for _, name in ipairs(self.needed) do
    if given[name] == nil then return ("%s '%s' is missing"):format(self.noun, name) end
  end
  return nil
end

--- Raises unless `given` is a table without fault.
-- @param given
-- @tparam[opt=1] integer position of the argument, for the message
-- @tparam[opt=1] integer level of the call to blame, as `error` counts from the caller of this
function meta:check(given, position, level)
  local problem
  if type(given) ~= "table" then problem = "table expected, got " .. type(given) else problem = self:fault(given) end
  if problem then schema.blame(position or 1, self.owner, problem, (level or 1) + 1) end
end

return schema
