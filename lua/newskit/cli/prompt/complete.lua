--- Completion at the prompt: names, fields, methods, options of analyzers, and paths in strings.
-- @module newskit.cli.prompt.complete
local lfs = require "lfs"
local topics = require "newskit.cli.prompt.topics"

local complete = {}

local keywords = {
  "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
  "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
}

local function starts(text, with)
  return text:sub(1, #with) == with
end

-- Adds the string keys of a table that begin as asked; those with a leading underscore on request only.
local function add_keys(names, value, prefix)
  for key in next, value do
    if type(key) == "string" and key:find "^[%a_][%w_]*$" and starts(key, prefix) then
      if prefix ~= "" or key:sub(1, 1) ~= "_" then names[key] = true end
    end
  end
end

-- The type's name for objects of newskit, such as "frame".
local function type_name(value)
  local meta = debug.getmetatable(value)
  local name = meta and rawget(meta, "__name")
  return type(name) == "string" and name:match "^newskit%.([%w_.]+)$" or nil
end

local function members_of(value, prefix, methods_only)
  local names = {}
  local known = type_name(value) and topics.members[type_name(value)]
  for name in pairs(known and known.methods or {}) do
    if starts(name, prefix) then names[name] = true end
  end
  if not methods_only then
    for _, name in ipairs(known and known.fields or {}) do
      if starts(name, prefix) then names[name] = true end
    end
    if type(value) == "table" then add_keys(names, value, prefix) end
  end
  local meta = debug.getmetatable(value)
  local index = meta and rawget(meta, "__index")
  if type(index) == "table" then add_keys(names, index, prefix) end
  return names
end

-- The value of a chain such as `a.b.c` without calling anything but plain indexing.
local function resolve(path, env)
  local value = env
  for name in path:gmatch "[%a_][%w_]*" do
    local ok, found = pcall(function() return value[name] end)
    if not ok or found == nil then return nil end
    value = found
  end
  return value
end

local function sorted(names, before)
  local list = {}
  for name in pairs(names) do list[#list + 1] = before .. name end
  table.sort(list)
  return list
end

-- `nk.` also shows what is not loaded yet.
local function member_candidates(word, env, public)
  local path, separator, prefix = word:match "^([%a_][%w_.]*)([.:])([%w_]*)$"
  if not path then return nil end
  local value = resolve(path, env)
  if value == nil then return {} end
  local names = members_of(value, prefix, separator == ":")
  if path == "nk" and separator == "." then
    for _, name in ipairs(public) do
      if starts(name, prefix) then names[name] = true end
    end
  end
  return sorted(names, path .. separator)
end

local function name_candidates(word, env)
  local names = {}
  add_keys(names, env, word)
  add_keys(names, _G, word)
  for _, keyword in ipairs(keywords) do
    if word ~= "" and starts(keyword, word) then names[keyword] = true end
  end
  return sorted(names, "")
end

-- The path typed so far when the cursor stands in a string, else nil.
local function open_string(before)
  local quote, from
  local at = 1
  while at <= #before do
    local char = before:sub(at, at)
    if quote then
      if char == "\\" then at = at + 1 elseif char == quote then quote = nil end
    elseif char == '"' or char == "'" then
      quote, from = char, at + 1
    end
    at = at + 1
  end
  return quote and before:sub(from) or nil
end

local function path_candidates(typed, word)
  local folder, prefix = typed:match "^(.*/)([^/]*)$"
  folder, prefix = folder or "", prefix or typed
  local lead = word:sub(1, #word - #prefix)
  local names = {}
  local ok, iterate, state = pcall(lfs.dir, folder == "" and "." or folder)
  if not ok then return {} end
  for name in iterate, state do
    if starts(name, prefix) and (prefix ~= "" or name:sub(1, 1) ~= ".") and name ~= "." and name ~= ".." then
      local is_folder = lfs.attributes(folder .. name, "mode") == "directory"
      names[lead .. name .. (is_folder and "/" or "")] = true
    end
  end
  return sorted(names, "")
end

-- Inside the table of `nk.NAME(…, {` the options of that analyzer.
local function option_candidates(before, word, env)
  local open = before:match "^.*(nk%.[%a_][%w_]*[^{}]*{[^{}]*)$"
  local name = open and open:match "^nk%.([%a_][%w_]*)"
  if not name or not before:find "[{,]%s*[%w_]*$" then return nil end
  local found = resolve("nk." .. name, env)
  local declared = type(found) == "table" and rawget(found, "declared")
  if not declared then return nil end
  local names = {}
  for _, option in ipairs(declared.names) do
    if starts(option, word) then names[option] = true end
  end
  return sorted(names, "")
end

--- The completions of the word that ends at the cursor.
-- @tparam string line up to the cursor
-- @tparam string word the last word of it, as the line editor divides words
-- @tparam table env the names of the session
-- @tparam {string,...} public the names that `nk` knows
-- @treturn {string,...} whole words to put in place of `word`, sorted
function complete.candidates(line, word, env, public)
  local typed = open_string(line)
  if typed then return path_candidates(typed, word) end
  return member_candidates(word, env, public)
    or option_candidates(line, word, env)
    or name_candidates(word, env)
end

return complete
