--- Articles as a corpus on disk keeps them: two texts of JSON beside the document, the first of what is always asked
-- for, the second of what seldom is (where fields came from, pictures, blocks), which is read when it is asked for.
-- The core keeps the file (`csrc/store/`) and knows nothing of what the texts say.
-- @module newskit.read.stored

local article = require "newskit.article"
local core = require "newskit.core"
local json = require "newskit.base.json"

local stored = {}

-- Fields of the second text, and what is not written as JSON: the body is the document, `origin` a place.
local seldom = {blocks = true, images = true, related = true, attachments = true}
local apart = {text = true, origin = true}

-- Fields whose numbers are whole; a decoder of JSON may give them as floats.
local whole = {"repairs", "length"}

-- An id that is a number, as its digits in a list: a decoder of JSON may round them.
local function id_of(value)
  return math.type(value) == "integer" and json.array{("%d"):format(value)} or value
end

local function list_of(value)
  return type(value) == "table" and #value > 0 and json.array(value) or value
end

local function origin_of(place)
  if not place then return nil end
  return json.object{{"file", place.file}, {"record", place.record}, {"line", place.line}, {"byte", place.byte}}
end

local function sources_of(one)
  local list = {}
  for _, name in ipairs(article.fields) do
    local source, others = one:source(name)
    if source then
      local rest = {}
      for i, other in ipairs(others) do
        rest[i] = json.array{other.value == nil and other[1] or other.value, other.source or other[2] or ""}
      end
      list[#list + 1] = {name, json.array{source, json.array(rest)}}
    end
  end
  return #list > 0 and json.object(list) or nil
end

--- The texts and the document of an article, for `writer:add` of the core.
-- @tparam newskit.article one
-- @treturn string the fields
-- @treturn string what is seldom asked for
-- @treturn newskit.document
function stored.pack(one)
  local body, often, rare = one.body, {}, {}
  for _, name in ipairs(article.fields) do
    local value = one[name]
    local empty = type(value) == "table" and next(value) == nil
    if value ~= nil and not apart[name] and not empty then
      local list = seldom[name] and rare or often
      list[#list + 1] = {name, name == "id" and id_of(value) or list_of(value)}
    end
  end
  local text = one.text
  local left = type(one.left_out) == "function" and one:left_out() or nil
  local fields = json.object{
    {"fields", json.object(often)}, {"origin", origin_of(one.origin)}, {"left", left},
    {"text", text ~= body.text and (text or false) or nil},
  }
  local more = json.object{{"fields", json.object(rare)}, {"sources", sources_of(one)}}
  return json.encode(fields), json.encode(more), body
end

-- Whole numbers as such, at any depth.
local function tidy(value)
  if type(value) == "number" then return math.tointeger(value) or value end
  if type(value) ~= "table" then return value end
  for key, each in pairs(value) do value[key] = tidy(each) end
  return value
end

local function table_of(value)
  return type(value) == "table" and value or {}
end

-- What is read when it is asked for: a function that gives a part of the second text.
local function later_of(more)
  local decoded
  return function(name)
    if not decoded then decoded, more = tidy(table_of(json.decode(more))), nil end
    return decoded[name]
  end
end

local function later_sources(part)
  local known
  return setmetatable({}, {__index = function(_, field)
    if not known then
      known = {}
      for name, record in pairs(table_of(part "sources")) do
        local others = {}
        for i, other in ipairs(table_of(record[2])) do others[i] = {value = other[1], source = other[2]} end
        known[name] = {source = record[1], others = #others > 0 and others or nil}
      end
    end
    return known[field]
  end})
end

local later = {}
for name in pairs(seldom) do
  later[name] = function(self) return table_of(table_of(rawget(self, "_part") "fields")[name]) end
end

local known = {}
for _, name in ipairs(article.fields) do known[name] = not apart[name] and not seldom[name] or nil end

-- The fields that articles have, of those that a text names.
local function fields_of(given)
  local fields = {}
  for name in pairs(known) do fields[name] = given[name] end
  for _, name in ipairs(whole) do fields[name] = math.tointeger(fields[name]) end
  if type(fields.id) == "table" then fields.id = math.tointeger(tonumber(fields.id[1])) end
  return fields
end

--- The article of a record.
-- @tparam string record
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function stored.unpack(record)
  local text, more, document = core.store_article(record)
  if not text then return nil, more, document end
  local packed = json.decode(text)
  if type(packed) ~= "table" or type(packed.fields) ~= "table" then
    return nil, "the fields of the article are damaged", "format"
  end
  local fields, part = fields_of(packed.fields), later_of(more)
  fields.text = packed.text
  if fields.text == nil then fields.text = document.text end
  local made = article.new(fields, later_sources(part), later)
  made.body, made._part, made._left = document, part, packed.left
  if fields.text == false then made.text = nil end
  for name in pairs(seldom) do made[name] = nil end
  local origin = packed.origin and tidy(packed.origin)
  if origin then made.origin = article.place(origin.file, origin) end
  return made
end

return stored
