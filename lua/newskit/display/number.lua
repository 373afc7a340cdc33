--- Numbers for reading: three significant figures, aligned on the decimal point.
-- @module newskit.display.number
local decimal = require "newskit.base.decimal"

local number = {}

local FIGURES = 3
local WIDEST = 13 -- a column wider than this goes over to powers of ten

local function is_finite(value) return value == value and value > -math.huge and value < math.huge end

--- How many decimals show `value` to three significant figures, none of them a trailing zero that says
-- nothing.
local function decimals(value)
  if value == 0 then return 0 end
  local magnitude = math.floor(math.log(math.abs(value), 10) + 1e-9)
  local most = math.max(0, FIGURES - 1 - magnitude)
  local text = decimal.format("%." .. most .. "f", value)
  local trimmed = text:find("%.") and text:gsub("0+$", "") or text .. "."
  local needed = #trimmed - trimmed:find "%."
  -- 1.50 is written 1.5 only where that is the whole value.
  if tonumber(text) == value then return needed end
  return most
end

--- One number by itself.
function number.format(value)
  if math.type(value) == "integer" then return ("%d"):format(value) end
  if value ~= value then return "NaN" end
  if not is_finite(value) then return value > 0 and "Inf" or "-Inf" end
  local places = decimals(value)
  if places > WIDEST - 3 or math.abs(value) >= 1e15 then return decimal.format("%.2e", value) end
  return decimal.format("%." .. places .. "f", value)
end

local function split(text)
  local whole, fraction = text:match "^(%-?%d+)(%.?%d*)$"
  return whole or text, fraction or ""
end

--- A column of numbers as strings of one width, the decimal points below each other. `missing` stands
-- for nil. `count` values are looked at.
function number.align(values, count, missing)
  local texts, left, right = {}, 0, 0
  for i = 1, count do
    local value = values[i]
    texts[i] = value ~= nil and number.format(value) or missing
    local whole, fraction = split(texts[i])
    if value == nil or not is_finite(value) then whole, fraction = "", "" end
    left, right = math.max(left, #whole), math.max(right, #fraction)
  end
  if left + right > WIDEST and right > 0 then
    for i = 1, count do
      if math.type(values[i]) == "float" and is_finite(values[i]) then
        texts[i] = decimal.format("%.2e", values[i])
      end
    end
    return texts
  end
  for i = 1, count do
    local _, fraction = split(texts[i])
    if values[i] ~= nil and is_finite(values[i]) then
      texts[i] = texts[i] .. (" "):rep(right - #fraction)
    end
  end
  return texts
end

return number
