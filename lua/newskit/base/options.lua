--- Options tables: one visible table of defaults, checked types, and errors that name the nearest
-- known name. Every function with options uses this; nothing here knows what an option means.
--
-- A declaration maps a name to its default, or to `{default=, type=, summary=, choices=, minimum=, maximum=,
-- input=, required=}`; `input = "corpus"` marks an option for which the command takes a path, `required` one that
-- it does not go without, and `off` says what a boolean that is true by default does when it is not.
-- Types are Lua's own names and "integer", "list" (a sequence) or "any"; alternatives are joined by
-- "|". Without a type, that of the default holds.
local options = {}

local meta = {__name = "newskit.base.options"}
meta.__index = meta

--- The optimal string alignment distance of two strings: insertions, deletions, substitutions and
-- swaps of neighbors, each counted once.
local function distance(a, b)
  local before, previous, current = {}, {}, {}
  for j = 0, #b do previous[j] = j end
  for i = 1, #a do
    current[0] = i
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      local best = math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        best = math.min(best, before[j - 2] + 1)
      end
      current[j] = best
    end
    before, previous, current = previous, current, before
  end
  return previous[#b]
end

--- The known name nearest to `name`, or nil when none is near. A shorter name that begins as `name`
-- does, or the other way round, counts as near; ties go to the first.
-- @tparam string name
-- @tparam {string,...} known
function options.nearest(name, known)
  local best, best_distance
  local lower = tostring(name):lower()
  for _, candidate in ipairs(known) do
    local other = candidate:lower()
    local d = distance(lower, other)
    local short = math.min(#lower, #other)
    if short >= 2 and lower:sub(1, short) == other:sub(1, short) then d = math.min(d, 0.5) end
    if d <= math.max(1, #other // 2) and (not best or d < best_distance) then
      best, best_distance = candidate, d
    end
  end
  return best
end

--- A message for an unknown name: it names the nearest known one, or all when none is near.
-- @tparam string what the kind of name, as in "option"
-- @tparam string name
-- @tparam {string,...} known
function options.unknown(what, name, known)
  local near = options.nearest(name, known)
  if near then return ("unknown %s '%s' (did you mean '%s'?)"):format(what, name, near) end
  if #known == 0 then return ("unknown %s '%s' (there is none)"):format(what, name) end
  return ("unknown %s '%s' (known: %s)"):format(what, name, table.concat(known, ", "))
end

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

--- Declares the options of a function or an analyzer.
-- @tparam string owner its name, for messages
-- @tparam table declaration
-- @usage local opts = options.new("keywords", {top = {default = 20, summary = "how many"}})
function options.new(owner, declaration)
  local self = setmetatable({owner = owner, fields = {}, names = {}}, meta)
  for name, entry in pairs(declaration or {}) do
    self.fields[name] = normalize(entry)
    self.names[#self.names + 1] = name
  end
  table.sort(self.names)
  return self
end

--- What is wrong with one value, or nil.
local function fault(field, name, value)
  if math.type(value) == "float" and field.type == "integer" and math.tointeger(value) then return nil end
  if not conforms(value, field.type) then
    local wanted = field.type:gsub("|", " or ")
    return ("option '%s': %s expected, got %s"):format(name, wanted, type_of(value))
  end
  if field.minimum and type(value) == "number" and value < field.minimum then
    return ("option '%s': at least %s expected, got %s"):format(name, field.minimum, value)
  end
  if field.maximum and type(value) == "number" and value > field.maximum then
    return ("option '%s': at most %s expected, got %s"):format(name, field.maximum, value)
  end
  if field.choices and type(value) == "string" then
    for _, choice in ipairs(field.choices) do
      if choice == value then return nil end
    end
    return ("option '%s': %s"):format(name, options.unknown("value", value, field.choices))
  end
  return nil
end

--- The first fault of a table of options in the order of names, or nil.
function meta:fault(given)
  local names = {}
  for name in pairs(given) do
    if not self.fields[name] then return options.unknown("option", tostring(name), self.names) end
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local problem = fault(self.fields[name], name, given[name])
    if problem then return problem end
  end
  return nil
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
  if problem then
    error(("bad argument #%d to '%s' (%s)"):format(position or 2, self.owner, problem), (level or 1) + 1)
  end
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
  if not field then return nil, options.unknown("option", name, self.names) end
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
