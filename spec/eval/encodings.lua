--- The other half of encodings.py: lines of hexadecimal bytes become lines of `name TAB hexadecimal text`.
local core = require "newskit.core"

local function bytes_of(hex)
  return (hex:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end

local function hex_of(bytes)
  return (bytes:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end))
end

for line in io.lines(arg[1]) do
  local text, name = core.decode(bytes_of(line))
  print(name .. "\t" .. hex_of(text))
end
