--- Sorting the rows of a frame.
-- @module newskit.frame.order

local function comparable(value)
  if type(value) == "boolean" then return value and 1 or 0 end
  if type(value) == "table" then return value[1] and value[1].first end
  return value
end

--- Puts row numbers in the order of one column, keeping the order of rows with the same value: rows are
-- gathered by value, and only the distinct values are sorted. Missing values and NaN come last.
-- @tparam {integer,...} rows
-- @tparam table array the column, by row number
-- @tparam boolean descending
-- @param missing what stands in the column for a missing value
-- @treturn {integer,...} a new list
return function(rows, array, descending, missing)
  local groups, distinct, last = {}, {}, {}
  for _, row in ipairs(rows) do
    local value = array[row]
    if value ~= missing then value = comparable(value) end
    if value == nil or value == missing or value ~= value then
      last[#last + 1] = row
    else
      local group = groups[value]
      if not group then
        groups[value] = row -- most groups have one row, which needs no table
        distinct[#distinct + 1] = value
      elseif type(group) == "table" then
        group[#group + 1] = row
      else
        groups[value] = {group, row}
      end
    end
  end
  table.sort(distinct)
  local result = {}
  local from, to, step = 1, #distinct, 1
  if descending then from, to, step = #distinct, 1, -1 end
  for i = from, to, step do
    local group = groups[distinct[i]]
    if type(group) == "table" then
      for _, row in ipairs(group) do result[#result + 1] = row end
    else
      result[#result + 1] = group
    end
  end
  table.move(last, 1, #last, #result + 1, result)
  return result
end
