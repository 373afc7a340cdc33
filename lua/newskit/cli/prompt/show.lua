--- Values as a person reads them at the prompt: short, sorted, within the width.
-- Objects that know how to print themselves do so; plain tables are laid out on one line where they
-- fit and a field a line where they do not.
-- @module newskit.cli.prompt.show
local width = require "newskit.display.width"

local limits = {depth = 4, items = 40, text = 2000}

local show

local function is_name(key)
  return type(key) == "string" and key:find "^[%a_][%w_]*$" ~= nil
end

local function quoted(text)
  if #text > limits.text then
    text = width.cut(text:sub(1, 4 * limits.text), limits.text)
  end
  local escaped = text:gsub('[%c"\\]', function(char)
    local named = {["\n"] = "\\n", ["\t"] = "\\t", ["\r"] = "\\r", ['"'] = '\\"', ["\\"] = "\\\\"}
    return named[char] or ("\\%d"):format(char:byte())
  end)
  return '"' .. escaped .. '"'
end

-- Numbers first, then strings, then the rest: the order does not depend on addresses.
local function key_order(a, b)
  local rank = {number = 1, string = 2}
  local ra, rb = rank[type(a)] or 3, rank[type(b)] or 3
  if ra ~= rb then return ra < rb end
  if ra < 3 then return a < b end
  return tostring(a) < tostring(b)
end

local function sorted_keys(value)
  local length, keys = #value, {}
  for key in next, value do
    local in_list = math.type(key) == "integer" and key >= 1 and key <= length
    if not in_list then keys[#keys + 1] = key end
  end
  table.sort(keys, key_order)
  return keys
end

-- The items of a table as text, those of the list part first.
local function items_of(value, columns, state)
  local items = {}
  for i = 1, math.min(#value, limits.items) do items[#items + 1] = show(value[i], columns - 2, state) end
  for _, key in ipairs(sorted_keys(value)) do
    if #items >= limits.items then break end
    local name = is_name(key) and key or "[" .. show(key, columns - 2, state) .. "]"
    items[#items + 1] = name .. " = " .. show(value[key], columns - 2, state)
  end
  local total = #value + #sorted_keys(value)
  if total > #items then items[#items + 1] = ("… %d more"):format(total - #items) end
  return items
end

local function show_table(value, columns, state)
  if state.seen[value] then return "(itself)" end
  if state.depth >= limits.depth then return next(value) == nil and "{}" or "{…}" end
  state.seen[value], state.depth = true, state.depth + 1
  local items = items_of(value, columns, state)
  state.seen[value], state.depth = nil, state.depth - 1
  local line = "{" .. table.concat(items, ", ") .. "}"
  if not line:find("\n", 1, true) and width.of(line) <= columns then return line end
  for i, item in ipairs(items) do items[i] = "  " .. item:gsub("\n", "\n  ") end
  return "{\n" .. table.concat(items, ",\n") .. "\n}"
end

function show(value, columns, state)
  if type(value) == "string" then return quoted(value) end
  local meta = debug.getmetatable(value)
  if type(value) == "table" and not (meta and meta.__tostring) then
    return show_table(value, columns, state)
  end
  return tostring(value)
end

--- One value as text.
-- @param value anything
-- @tparam[opt=80] integer columns the width to lay tables out for
return function(value, columns)
  return show(value, columns or 80, {seen = {}, depth = 0})
end
