--- Records of frames: each look at a row makes its record anew; two of them are equal when they hold the same.
-- @module newskit.frame.record
local record = {}

-- Whether two values are the same, lists of spans by what they hold.
local function same(a, b)
  if rawequal(a, b) then return true end
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in next, a do
    if not same(value, b[key]) then return false end
  end
  for key in next, b do
    if a[key] == nil then return false end
  end
  return true
end

--- The metatable of records.
record.meta = {__eq = same}

return record
