--- Grouping: folds records with the same values in some columns into one. `frame:group` groups one frame;
-- a grouping can also be fed frame after frame, as the merging of corpora does, and holds one record a
-- group.
-- @module newskit.frame.group
local options = require "newskit.base.options"

local group = {}

local meta = {}
meta.__index = meta

-- Each measure folds a value into what the group has so far; `type` is that of the new column, where it
-- differs from that of the old one.
local folds = {
  count = {type = "integer", fold = function(so_far) return (so_far or 0) + 1 end},
  sum = {fold = function(so_far, value) return (so_far or 0) + value end},
  mean = {
    type = "number",
    fold = function(so_far, value)
      local pair = so_far or {0, 0}
      pair[1], pair[2] = pair[1] + value, pair[2] + 1
      return pair
    end,
    finish = function(pair) return pair and pair[1] / pair[2] end,
  },
  min = {fold = function(so_far, value) return so_far and (so_far <= value and so_far or value) or value end},
  max = {fold = function(so_far, value) return so_far and (so_far >= value and so_far or value) or value end},
  -- In how many of the frames that were added the group occurs; each is one article's.
  articles = {
    type = "integer",
    fold = function(so_far, number)
      local pair = so_far or {0, 0}
      if pair[1] ~= number then pair[1], pair[2] = number, pair[2] + 1 end
      return pair
    end,
    finish = function(pair) return pair and pair[2] end,
  },
  first = {fold = function(so_far, value) if so_far == nil then return value end return so_far end},
}
-- What the column of a measure means; %s is the column that it is taken of.
local summaries = {
  sum = "the sum of '%s'", mean = "the mean of '%s'", min = "the least of '%s'", max = "the greatest of '%s'",
  first = "the first of '%s'",
}
local names = {"count", "articles", "sum", "mean", "min", "max", "first"}

local function blame(message)
  error("bad argument #2 to 'frame:group' (" .. message .. ")", 0)
end

--- "sum COLUMN as NAME" as a measure; the name may be left out.
local function parse(frame, text)
  if type(text) ~= "string" then blame("measure: string expected, got " .. type(text)) end
  local rest, name = text:match "^(.-)%s+as%s+(%S+)$"
  rest = rest or text
  local verb, of = rest:match "^(%S+)%s*(.*)$"
  local fold = folds[verb]
  if not fold then blame(options.unknown("measure", rest, names)) end
  if verb == "count" or verb == "articles" then
    return {name = name or verb, type = "integer", fold = fold}
  end
  local column = frame:column(of)
  if (verb == "sum" or verb == "mean") and column.type ~= "integer" and column.type ~= "number" then
    blame(("%s of column '%s': it holds no numbers"):format(verb, of))
  end
  return {
    name = name or verb .. "_" .. of, type = fold.type or column.type, unit = column.unit, fold = fold, of = of,
    title = name == of and column.title or nil, summary = name == of and column.summary or summaries[verb]:format(of),
  }
end

--- Gives measures whose name is taken a number: `count_2`.
local function name_apart(keys, measures)
  local taken = {}
  for _, key in ipairs(keys) do taken[key] = true end
  for _, measure in ipairs(measures) do
    local name, n = measure.name, 1
    while taken[measure.name] do
      n = n + 1
      measure.name = name .. "_" .. n
    end
    taken[measure.name] = true
  end
end

--- A grouping, without records yet.
-- @tparam newskit.frame model a frame with the columns of those that will be added
-- @tparam string|{string,...} keys
-- @tparam[opt={"count"}] {string,...} measures
function group.new(model, keys, measures)
  local self = setmetatable({
    keys = type(keys) == "string" and {keys} or keys, measures = {}, groups = {}, by_key = {}, columns = {},
    added = 0,
  }, meta)
  for i, key in ipairs(self.keys) do
    self.columns[i] = model:column(key)
    if self.columns[i].type == "spans" then blame(("column '%s' holds spans"):format(key)) end
  end
  for i, text in ipairs(measures or {"count"}) do self.measures[i] = parse(model, text) end
  name_apart(self.keys, self.measures)
  for _, measure in ipairs(self.measures) do
    self.columns[#self.columns + 1] = {
      name = measure.name, type = measure.type, unit = measure.unit, title = measure.title,
    }
  end
  return self
end

--- The names of the columns that a grouping looks at.
function group.needs(keys, measures)
  local needed, seen = {}, {}
  local function add(name)
    if name ~= "" and not seen[name] then needed[#needed + 1] = name end
    seen[name] = true
  end
  for _, key in ipairs(type(keys) == "string" and {keys} or keys) do add(key) end
  for _, text in ipairs(measures or {}) do
    add((text:gsub("%s+as%s+%S+$", ""):match "^%S+%s*(.*)$"))
  end
  return needed
end

--- A string that tells apart values of different types and the missing value.
local function key_of(frame, index, keys)
  if #keys == 1 then
    local value = frame:get(index, keys[1])
    if type(value) == "string" then return value end
  end
  local parts = {}
  for i, key in ipairs(keys) do
    local value = frame:get(index, key)
    local text = tostring(value)
    parts[i] = "\0" .. type(value):sub(1, 2) .. #text .. ":" .. text
  end
  return table.concat(parts)
end

--- Adds the records of a frame.
function meta:add(frame)
  self.added = self.added + 1
  for index = 1, #frame do
    local key = key_of(frame, index, self.keys)
    local found = self.by_key[key]
    if not found then
      found = {}
      for i, name in ipairs(self.keys) do found[i] = frame:get(index, name) end
      self.by_key[key] = found
      self.groups[#self.groups + 1] = found
    end
    for _, measure in ipairs(self.measures) do
      local value = self.added
      if measure.of then value = frame:get(index, measure.of) end
      if value ~= nil then found[measure] = measure.fold.fold(found[measure], value) end
    end
  end
  return self
end

--- The groups as a frame, in order of first occurrence.
-- @tparam function new what makes a frame: `frame.new`, which this does not know
-- @tparam table fields further fields of the frame
function meta:frame(new, fields)
  local all = {columns = self.columns}
  for key, value in pairs(fields) do all[key] = value end
  local result = new(all)
  for _, found in ipairs(self.groups) do
    local record = {}
    for i, key in ipairs(self.keys) do record[key] = found[i] end
    for _, measure in ipairs(self.measures) do
      local value, finish = found[measure], measure.fold.finish
      if finish then value = finish(value) end
      record[measure.name] = value
    end
    result:add(record)
  end
  return result
end

return group
