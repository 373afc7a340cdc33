--- Numbers as text, the same under every locale: Lua writes the decimal point of the host's locale, which may be a
-- comma (its manual, os.setlocale).
-- @module newskit.base.decimal
local decimal = {}

--- A number by a pattern of `string.format` with one number in it; anything but digits and signs must not stand in it.
-- @tparam string pattern "%.3f"
-- @tparam number value
function decimal.format(pattern, value)
  return (pattern:format(value):gsub(",", "."))
end

--- A number as `tostring` writes it under the locale "C".
function decimal.text(value)
  return (tostring(value):gsub(",", "."))
end

return decimal
