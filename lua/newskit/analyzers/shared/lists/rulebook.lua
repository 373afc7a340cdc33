--- Rules of house style: what to avoid, what to use, and why, from files and tables.
-- @module newskit.analyzers.shared.lists.rulebook
local rows = require "newskit.read.records.table"

local rulebook = {}

local function fault(message, ...)
  error(("option 'rules': " .. message):format(...), 0)
end

local function trimmed(text)
  text = (text or ""):match "^%s*(%S.*)$" or ""
  local last = #text
  while last > 0 and text:find("^%s", last) do last = last - 1 end
  return text:sub(1, last)
end

local function add(list, avoid, use, message)
  avoid, use, message = trimmed(avoid), trimmed(use), trimmed(message)
  if avoid == "" then return end
  list[#list + 1] = {avoid = avoid, use = use ~= "" and use or nil, message = message ~= "" and message or nil}
end

-- "->" or "→", and what is on both its sides.
local function halves(line)
  local first, last = line:find("->", 1, true)
  if not first then first, last = line:find("→", 1, true) end
  if not first then return nil end
  return line:sub(1, first - 1), line:sub(last + 1)
end

--- Lines such as `utilize|utilise -> use: Plain words first.`; "#" begins a remark.
local function from_lines(text, path)
  local list, number = {}, 0
  for line in (text .. "\n"):gmatch "([^\n]*)\n" do
    number, line = number + 1, trimmed(line)
    if line ~= "" and line:sub(1, 1) ~= "#" then
      local avoid, rest = halves(line)
      if not avoid then fault("%s:%d: 'avoid -> use: message' expected", path, number) end
      local colon = rest:find(":", 1, true)
      add(list, avoid, rest:sub(1, (colon or #rest + 1) - 1), colon and rest:sub(colon + 1))
    end
  end
  return list
end

--- A table with a column `avoid`, and maybe `use` and `message`; nil for other text.
local function from_table(text)
  local first = text:match "^[^\r\n]*"
  local separator = rows.separator(first)
  local at = {}
  for i, name in ipairs(separator and rows.fields(first, separator) or {}) do at[trimmed(name):lower()] = i end
  if not at.avoid then return nil end
  local list = {}
  for line in text:sub(#first + 1):gmatch "[^\r\n]+" do
    local fields = rows.fields(line, separator)
    add(list, fields[at.avoid], fields[at.use or 0], fields[at.message or 0])
  end
  return list
end

local function from_value(value)
  local list = {}
  for i, rule in ipairs(value) do
    if type(rule) ~= "table" or type(rule.avoid) ~= "string" then fault("rule %d has no 'avoid'", i) end
    add(list, rule.avoid, rule.use, rule.message)
  end
  local names = {}
  for key in pairs(value) do
    if type(key) == "string" then names[#names + 1] = key end
  end
  table.sort(names)
  for _, avoid in ipairs(names) do
    if type(value[avoid]) ~= "string" then fault("text expected for '%s'", avoid) end
    add(list, avoid, value[avoid])
  end
  return list
end

--- The rules of a file or a table, in order.
-- @tparam string|table source a file of lines or of a table, a list of `{avoid=, use=, message=}`, or a table of what
--   to use by what to avoid
-- @treturn {table,...} `{avoid=, use=, message=}`
-- @raise when there are none
function rulebook.read(source)
  local list
  if type(source) == "table" then
    list = from_value(source)
  else
    local handle <close> = io.open(source, "rb")
    if not handle then fault("cannot read '%s'", source) end
    local text = handle:read "a" or ""
    if text:sub(1, 3) == "\xEF\xBB\xBF" then text = text:sub(4) end
    if not utf8.len(text) then fault("'%s' is not valid UTF-8", source) end
    list = from_table(text) or from_lines(text, source)
  end
  if #list == 0 then fault("no rules in '%s'", type(source) == "table" and "the table" or source) end
  return list
end

return rulebook
