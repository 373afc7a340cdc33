--- Dictionaries: categories and the words and phrases that stand for them, from tables and from files of the usual
-- kinds. See docs/statistics.md.
-- @module newskit.analyzers.shared.lists.dictionaries
local json = require "newskit.base.json"
local rows = require "newskit.read.records.table"

local dictionaries = {}

local NOUN = "option 'dictionary': "

-- A dictionary is a list of entries, `{category=, pattern=, weight=}`, in the order of the file.
local function add(list, category, pattern, weight)
  pattern = pattern:match "^%s*(.-)%s*$"
  if pattern ~= "" then list[#list + 1] = {category = category, pattern = pattern, weight = weight or 1} end
end

--- LIWC-style .dic: between two lines of "%" numbers and names of categories, then words with the numbers of theirs.
local function from_dic(text)
  local list, names, part = {}, {}, 0
  for line in text:gmatch "[^\r\n]+" do
    if line:match "^%s*%%%s*$" then
      part = part + 1
    elseif part == 1 then
      local number, name = line:match "^%s*(%d+)%s+(%S+)"
      if number then names[number] = name end
    elseif part >= 2 then
      local word, numbers = line:match "^%s*(.-)\t+(.*)$"
      if not word then word, numbers = line:match "^%s*(%S+)%s+(.*)$" end
      for number in (numbers or ""):gmatch "%d+" do
        if names[number] then add(list, names[number], word) end
      end
    end
  end
  return part >= 2 and list or nil
end

--- Lexicoder's .lc3: XML with a cnode for each category and a pnode for each pattern.
local function from_lc3(text)
  local list, trail = {}, {}
  for closing, name, rest in text:gmatch "<(/?)([cp]node)([^>]*)>" do
    local label = rest:match 'name%s*=%s*"([^"]*)"'
    if name == "pnode" then
      if label and #trail > 0 then add(list, table.concat(trail, "/"), label) end
    elseif closing == "/" then
      trail[#trail] = nil
    elseif not rest:find "/%s*$" then
      trail[#trail + 1] = label or "?"
    end
  end
  return #list > 0 and list or nil
end

--- CSV or TSV with a column for the word and one for the category, and maybe one for the weight.
local function from_table(text)
  local first = text:match "^[^\r\n]*"
  local separator = rows.separator(first)
  if not separator then return nil end
  local at = {}
  for i, name in ipairs(rows.fields(first, separator)) do at[name:lower():match "^%s*(.-)%s*$"] = i end
  local word, category = at.word or at.term or at.pattern or at.entry, at.category or at.key or at.label
  local weight = at.weight or at.score or at.value
  if not word or not (category or weight) then return nil end
  local list = {}
  for line in text:sub(#first + 1):gmatch "[^\r\n]+" do
    local fields = rows.fields(line, separator)
    local name = category and fields[category] or "all"
    if fields[word] then add(list, name, fields[word], weight and tonumber(fields[weight])) end
  end
  return list
end

local function unquoted(word)
  return word:match '^"(.*)"$' or word:match "^'(.*)'$" or word
end

--- The part of YAML that dictionaries use: names of categories, more to the right those inside them, and lists.
local function from_yaml(text)
  local list, trail = {}, {}
  for line in text:gmatch "[^\r\n]+" do
    local indent, rest = line:match "^(%s*)(.-)%s*$"
    local item = rest:match "^%-%s*(.*)$"
    local name, inline = rest:match "^([^#%-][^:]*):%s*(.*)$"
    if rest ~= "" and rest:sub(1, 1) ~= "#" and not rest:find "^%-%-%-" then
      while #trail > 0 and (item and trail[#trail].indent > #indent or not item and trail[#trail].indent >= #indent) do
        trail[#trail] = nil
      end
      if not item and name then trail[#trail + 1] = {name = unquoted(name), indent = #indent} end
      local names = {}
      for i, one in ipairs(trail) do names[i] = one.name end
      local words = item or inline and inline:match "^%[(.*)%]$"
      if words and #names > 0 then
        if item then words = item:match '^"[^"]*"' or item:match "^'[^']*'" or item:gsub("%s+#.*$", "") end
        for word in (item and words .. "\n" or words:gsub(",", "\n") .. "\n"):gmatch "([^\n]*)\n" do
          add(list, table.concat(names, "/"), unquoted(word:match "^%s*(.-)%s*$"))
        end
      end
    end
  end
  return #list > 0 and list or nil
end

--- A table: categories with lists of words, with weights by word, or with categories inside them.
local function from_value(value, category, list)
  local names = {}
  for key in pairs(value) do
    if type(key) == "string" then names[#names + 1] = key end
  end
  table.sort(names)
  for _, word in ipairs(value) do
    if type(word) ~= "string" then error(NOUN .. "lists of words expected", 0) end
    add(list, category or "all", word)
  end
  for _, name in ipairs(names) do
    local inner = value[name]
    if type(inner) == "number" then
      add(list, category or "all", name, inner)
    elseif type(inner) == "table" then
      from_value(inner, category and category .. "/" .. name or name, list)
    else
      error(NOUN .. "categories with lists of words expected", 0)
    end
  end
  return list
end

--- The entries of a dictionary.
-- @tparam string|table source a file (.dic, .lc3, .yaml, .json, .csv or .tsv), or a table of categories
-- @treturn {table,...} `{category=, pattern=, weight=}` in order; "a/b" is category b inside a
-- @raise when there are none
function dictionaries.read(source)
  if type(source) == "table" then return from_value(source, nil, {}) end
  local handle <close> = io.open(source, "rb")
  if not handle then error(NOUN .. ("cannot read '%s'"):format(source), 0) end
  local text = handle:read("a"):gsub("^\xEF\xBB\xBF", "")
  if not utf8.len(text) then error(NOUN .. ("'%s' is not valid UTF-8"):format(source), 0) end
  local value = text:find "^%s*[%[{]" and json.decode(text)
  local list = type(value) == "table" and from_value(value, nil, {}) or text:find "^%s*%%" and from_dic(text)
    or text:find "<cnode" and from_lc3(text) or from_table(text) or from_yaml(text)
  if not list or #list == 0 then error(NOUN .. ("no categories in '%s'"):format(source), 0) end
  return list
end

return dictionaries
