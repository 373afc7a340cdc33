--- JSON with a fixed order: objects are written in the order in which their fields were declared, so
-- that the same report gives the same bytes. Reading is lua-cjson's.
-- @module newskit.base.json
local core = require "newskit.core"

local json = {}

local raw_meta = {__name = "newskit.json.raw"}
local object_meta = {__name = "newskit.json.object"}
local array_meta = {__name = "newskit.json.array"}

--- Written as `null`.
json.null = setmetatable({}, {__tostring = function() return "null" end})

--- An object of pairs `{key, value}` in order; pairs whose value is nil are left out.
-- @usage json.object{{"id", 1}, {"text", "…"}}
function json.object(fields)
  return setmetatable({fields = fields}, object_meta)
end

--- JSON text that is written as it is, for long values that are better not built as tables first.
function json.raw(text)
  return setmetatable({text = text}, raw_meta)
end

--- A list that is written as an array even when it is empty.
function json.array(list)
  return setmetatable({list = list}, array_meta)
end

--- `value` as JSON in one line. Plain tables with items are arrays, others objects with sorted keys; what JSON has
-- no value for is written as the name of its type, infinities and NaN as null.
-- @param value
-- @treturn string valid UTF-8, the same under every locale
-- @raise on values nested deeper than 1,000, and when memory runs out
-- @function newskit.base.json.encode
json.encode = core.json_encoder(json.null, raw_meta, object_meta, array_meta)

--- A string, a number or a boolean as JSON.
json.scalar = json.encode

--- The value of a JSON text; nil and a message when it is none.
function json.decode(text)
  local ok, value = pcall(require("cjson").decode, text)
  if ok then return value end
  return nil, tostring(value)
end

return json
