--- Plots made of characters: bars, and sparklines for a series.
-- @module newskit.display.plot
local plot = {}

local eighths = {"▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"}
local heights = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}

--- A bar of at most `cells` cells for `value`, where `most` fills them all. A value above nothing shows
-- at least a thin line.
function plot.bar(value, most, cells)
  if not value or value ~= value or value <= 0 or most <= 0 then return "" end
  local units = math.max(1, math.floor(math.min(value / most, 1) * cells * 8 + 0.5))
  local rest = units % 8
  return ("█"):rep(units // 8) .. (rest > 0 and eighths[rest] or "")
end

--- Averages neighbors until `values` has at most `cells` items. Missing values are left out.
local function shorten(values, count, cells)
  if count <= cells then return values, count end
  local result = {}
  for cell = 1, cells do
    local sum, number = 0, 0
    for i = (cell - 1) * count // cells + 1, cell * count // cells do
      if values[i] then sum, number = sum + values[i], number + 1 end
    end
    result[cell] = number > 0 and sum / number or nil
  end
  return result, cells
end

--- A sparkline of `count` values in at most `cells` cells: the least value is the lowest bar, a missing
-- one a space.
function plot.sparkline(values, count, cells)
  values, count = shorten(values, count, cells)
  local least, most = math.huge, -math.huge
  for i = 1, count do
    local value = values[i]
    if value then least, most = math.min(least, value), math.max(most, value) end
  end
  local parts = {}
  for i = 1, count do
    local value = values[i]
    local step = value and (most > least and math.floor((value - least) / (most - least) * 7 + 0.5) or 0)
    parts[i] = step and heights[step + 1] or " "
  end
  return table.concat(parts)
end

return plot
