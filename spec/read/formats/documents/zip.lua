-- A tiny writer of zip archives, for samples (APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16).
local zlib = require "zlib"

--- The archive of members `{name, text, stored=, flags=, size=}` in order.
-- @tparam table members
-- @treturn string
return function(members)
  local parts, entries, at = {}, {}, 0
  for _, member in ipairs(members) do
    local name, text = member[1], member[2]
    local packed = member.stored and text or zlib.deflate(9)(text, "finish"):sub(3, -5)
    local common = string.pack("<I2I2I2I2I2I4I4I4I2I2", 20, member.flags or 0, member.stored and 0 or 8, 0, 33,
      zlib.crc32()(text), #packed, member.size or #text, #name, 0)
    parts[#parts + 1] = "PK\3\4" .. common .. name .. packed
    entries[#entries + 1] = "PK\1\2" .. string.pack("<I2", 20) .. common
      .. string.pack("<I2I2I2I4I4", 0, 0, 0, 0, at) .. name
    at = at + #parts[#parts]
  end
  local directory = table.concat(entries)
  return table.concat(parts) .. directory
    .. "PK\5\6" .. string.pack("<I2I2I2I2I4I4I2", 0, 0, #members, #members, #directory, at, 0)
end
