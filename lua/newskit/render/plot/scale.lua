--- Scales for axes: round ticks that cover a range.
-- @module newskit.render.plot.scale
local scale = {}

--- The nearest step of 1, 2 or 5 times a power of ten that is not below `rough`.
local function nice_step(rough)
  local power = 10.0 ^ math.floor(math.log(rough, 10) + 1e-9)
  for _, factor in ipairs{1, 2, 5} do
    if factor * power >= rough * (1 - 1e-9) then return factor * power end
  end
  return 10 * power
end

--- Ticks from at or below `low` to at or above `high`, about `count` of them; whole numbers for `is_whole`.
-- @treturn {number,...} at least two
-- @usage scale.ticks(0, 43, 5) --> 0, 10, 20, 30, 40, 50
function scale.ticks(low, high, count, is_whole)
  if high < low then low, high = high, low end
  if high == low then low, high = math.min(low, 0), math.max(high, low == 0 and 1 or 0) end
  local step = nice_step((high - low) / (count or 5))
  if is_whole then step = math.max(step, 1) end
  local first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
  local ticks = {}
  for i = first, last do
    local value = i * step
    ticks[#ticks + 1] = math.tointeger(value) or tonumber(("%.12g"):format(value))
  end
  return ticks
end

return scale
