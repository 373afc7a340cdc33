--- Settings for people, in the order of their names: `n = 2, top = 20`.
-- @module newskit.render.html.settings
local number = require "newskit.display.number"

local settings = {}

function settings.value(value)
  if type(value) == "string" then return "“" .. value .. "”" end
  if type(value) == "number" then return number.format(value) end
  if type(value) == "boolean" then return value and "yes" or "no" end
  if type(value) ~= "table" then return type(value) end
  if #value == 0 then return "{" .. settings.line(value) .. "}" end
  local parts = {}
  for i, item in ipairs(value) do parts[i] = settings.value(item) end
  return table.concat(parts, ", ")
end

--- The names of a table that are strings, sorted.
function settings.names(given)
  local names = {}
  for name in pairs(given or {}) do
    if type(name) == "string" then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

--- All of them in one line; empty for none.
function settings.line(given)
  local parts = {}
  for i, name in ipairs(settings.names(given)) do parts[i] = name .. " = " .. settings.value(given[name]) end
  return table.concat(parts, ", ")
end

return settings
