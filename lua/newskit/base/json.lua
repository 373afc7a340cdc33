--- JSON with a fixed order: objects are written in the order in which their fields were declared, so
-- that the same report gives the same bytes. Reading is lua-cjson's.
-- @module newskit.base.json
local valid = require "newskit.base.valid"

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

local escapes = {
  ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ["\b"] = "\\b",
  ["\f"] = "\\f",
}

local function escape(char)
  return escapes[char] or ("\\u%04x"):format(char:byte())
end

local function string_text(text)
  if text:find '[%c"\\\127]' then text = text:gsub('[%c"\\\127]', escape) end
  text = valid(text)
  return '"' .. text .. '"'
end

-- The shortest of the usual forms that reads back as the same number.
local function float_text(value)
  if value ~= value or value == math.huge or value == -math.huge then return "null" end
  local text = ("%.15g"):format(value)
  if tonumber(text) ~= value then text = ("%.17g"):format(value) end
  return (text:gsub(",", "."))
end

local encode

local function encode_list(list, count, out)
  out[#out + 1] = "["
  for i = 1, count do
    if i > 1 then out[#out + 1] = ", " end
    encode(list[i], out)
  end
  out[#out + 1] = "]"
end

local function encode_pair(key, value, out, first)
  if not first then out[#out + 1] = ", " end
  out[#out + 1] = string_text(key) .. ": "
  encode(value, out)
end

local function encode_table(value, out)
  local first = true
  out[#out + 1] = "{"
  if getmetatable(value) == object_meta then
    for _, field in ipairs(value.fields) do
      if field[2] ~= nil then
        encode_pair(field[1], field[2], out, first)
        first = false
      end
    end
  else
    local keys = {}
    for key in pairs(value) do keys[#keys + 1] = tostring(key) end
    table.sort(keys)
    for _, key in ipairs(keys) do
      encode_pair(key, value[key], out, first)
      first = false
    end
  end
  out[#out + 1] = "}"
end

function encode(value, out)
  local kind = type(value)
  if kind == "string" then
    out[#out + 1] = string_text(value)
  elseif math.type(value) == "integer" then
    out[#out + 1] = ("%d"):format(value)
  elseif kind == "number" then
    out[#out + 1] = float_text(value)
  elseif kind == "boolean" then
    out[#out + 1] = tostring(value)
  elseif kind ~= "table" or value == json.null then
    out[#out + 1] = kind == "nil" and "null" or value == json.null and "null" or string_text(kind)
  elseif getmetatable(value) == raw_meta then
    out[#out + 1] = value.text
  elseif getmetatable(value) == array_meta then
    encode_list(value.list, #value.list, out)
  elseif getmetatable(value) ~= object_meta and #value > 0 then
    encode_list(value, #value, out)
  else
    encode_table(value, out)
  end
end

--- A string, a number or a boolean as JSON.
function json.scalar(value)
  if type(value) == "string" then return string_text(value) end
  if math.type(value) == "integer" then return ("%d"):format(value) end
  return type(value) == "number" and float_text(value) or tostring(value)
end

--- `value` as JSON in one line. Plain tables with items are arrays, others objects with sorted keys.
function json.encode(value)
  local out = {}
  encode(value, out)
  return table.concat(out)
end

--- The value of a JSON text; nil and a message when it is none.
function json.decode(text)
  local ok, value = pcall(require("cjson").decode, text)
  if ok then return value end
  return nil, tostring(value)
end

return json
