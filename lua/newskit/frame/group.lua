--- Grouping of frames: the measures that `frame:group` knows.
local options = require "newskit.options"

-- Each measure folds a value into what the group has so far; `type` is that of the new column, when
-- it differs from that of the old one.
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
  first = {fold = function(so_far, value) if so_far == nil then return value end return so_far end},
}
local names = {"count", "sum", "mean", "min", "max", "first"}

local function parse(frame, measure)
  local verb, name = measure:match "^(%S+)%s*(.*)$"
  local fold = folds[verb]
  if not fold then
    error("bad argument #2 to 'frame:group' (" .. options.unknown("measure", measure, names) .. ")", 4)
  end
  if verb == "count" then return {name = "count", type = "integer", fold = fold} end
  local column = frame:column(name)
  if (verb == "sum" or verb == "mean") and column.type ~= "integer" and column.type ~= "number" then
    error(("bad argument #2 to 'frame:group' (%s of column '%s': it holds no numbers)"):format(verb, name), 4)
  end
  return {
    name = verb .. "_" .. name, type = fold.type or column.type, unit = column.unit, fold = fold,
    of = name,
  }
end

--- The columns of the result. A measure whose name is taken gets a number: `count_2`.
local function columns_of(frame, keys, measures)
  local columns, taken = {}, {}
  for i, key in ipairs(keys) do
    columns[i] = frame:column(key)
    taken[key] = true
  end
  for _, measure in ipairs(measures) do
    local name, n = measure.name, 1
    while taken[measure.name] do
      n = n + 1
      measure.name = name .. "_" .. n
    end
    taken[measure.name] = true
    columns[#columns + 1] = measure
  end
  return columns
end

-- A key that tells apart values of different types and the missing value.
local function key_of(frame, index, keys)
  local parts = {}
  for i, key in ipairs(keys) do
    local value = frame:get(index, key)
    local text = tostring(value)
    parts[i] = type(value):sub(1, 2) .. #text .. ":" .. text
  end
  return table.concat(parts)
end

local function add_row(group, frame, index, measures)
  for _, measure in ipairs(measures) do
    local value = not measure.of or frame:get(index, measure.of)
    if value ~= nil then group[measure] = measure.fold.fold(group[measure], value) end
  end
end

--- Groups `frame`; see `frame:group`.
return function(frame, keys, measures)
  if type(keys) == "string" then keys = {keys} end
  local parsed = {}
  for i, measure in ipairs(measures or {"count"}) do parsed[i] = parse(frame, measure) end
  local groups, by_key = {}, {}
  for index = 1, #frame do
    local key = key_of(frame, index, keys)
    local group = by_key[key]
    if not group then
      group = {index = index}
      by_key[key] = group
      groups[#groups + 1] = group
    end
    add_row(group, frame, index, parsed)
  end
  local result = require("newskit.frame").new{
    name = frame.name, title = frame.title, columns = columns_of(frame, keys, parsed),
    settings = frame.settings, text = frame.text,
  }
  for _, group in ipairs(groups) do
    local record = {}
    for _, key in ipairs(keys) do record[key] = frame:get(group.index, key) end
    for _, measure in ipairs(parsed) do
      local finish = measure.fold.finish
      local value = group[measure]
      if finish then value = finish(value) end
      record[measure.name] = value
    end
    result:add(record)
  end
  return result
end
