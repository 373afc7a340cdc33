--- Items: what a corpus is made of before it is read. An item is a file, a line of a JSONL file, or an
-- article that was given as such; the first two can be sent to another Lua state as a string.
--
-- Fields: `source` (path), `line` (number, of JSONL), `bytes` (the line), `article`, `failure` (a message,
-- for a source that cannot be opened).
local article = require "newskit.article"
local json = require "newskit.base.json"
local read = require "newskit.read"

local item = {}

--- The name of an item for messages: "file" or "file:line".
function item.name(self)
  return self.line and ("%s:%d"):format(self.source, self.line) or self.source
end

--- The item as a string.
function item.pack(self)
  return string.pack("s4jB", self.source, self.line or 0, self.bytes and 1 or 0) .. (self.bytes or "")
end

--- The item of a string that `item.pack` made.
function item.unpack(packed)
  local source, line, has_bytes, at = string.unpack("s4jB", packed)
  return {source = source, line = line ~= 0 and line or nil, bytes = has_bytes == 1 and packed:sub(at) or nil}
end

-- The names that records use for the fields of an article, the first that is there counts.
local aliases = {
  headline = {"headline", "title"}, published = {"published", "date", "published_at"},
  modified = {"modified"}, byline = {"byline", "author"}, authors = {"authors"}, section = {"section"},
  site = {"site", "outlet", "source"}, url = {"url", "link"}, language = {"language", "lang"},
  standfirst = {"standfirst"}, description = {"description", "summary"}, keywords = {"keywords"},
  dateline = {"dateline"}, images = {"images"}, related = {"related"}, kind = {"kind"},
}
local lists = {authors = "string", keywords = "string", images = "table", related = "table"}

--- The strings of a table, whatever else JSON put there.
local function strings_of(value)
  local result = {}
  for key, each in pairs(value) do
    if type(key) == "string" and type(each) == "string" then result[key] = each end
  end
  return result
end

--- What `value` gives for a field: a string, or a list of strings or of records of strings.
local function clean(name, value)
  local wanted = lists[name]
  if not wanted then return type(value) == "string" and value or nil end
  if type(value) ~= "table" then return nil end
  local list = {}
  for _, each in ipairs(value) do
    if type(each) == wanted then list[#list + 1] = wanted == "table" and strings_of(each) or each end
  end
  return list
end

local function fields_of(record)
  local fields = {}
  for name, candidates in pairs(aliases) do
    for _, candidate in ipairs(candidates) do
      if fields[name] == nil then fields[name] = clean(name, record[candidate]) end
    end
  end
  return fields
end

--- The article of a decoded record: a report of newskit's own, or an object with the page in `html`, or
-- the body in `body` or `text` and the other fields beside it. A record that has nothing but `text` is
-- read as pasted text.
-- @return[1] article
-- @return[2] nil
-- @return[2] message
function item.from_record(record)
  if type(record) ~= "table" then return nil, "an object expected" end
  if type(record.html) == "string" then
    return read.parse(record.html, {url = type(record.url) == "string" and record.url or nil})
  end
  local nested = type(record.article) == "table" and record.article
  local body = type(record.body) == "string" and record.body or record.text
  if type(body) ~= "string" then return nil, "no field 'html', 'body' or 'text'" end
  local fields = fields_of(nested or record)
  if not nested and not fields.headline and body ~= record.body then
    return read.parse(body, {format = "text"})
  end
  fields.text = body
  return article.new(fields)
end

local function read_record(self)
  local record, message = json.decode(self.bytes)
  if record == nil then return nil, "not JSON: " .. message end
  local found, problem = item.from_record(record)
  if found and type(record) == "table" and (type(record.id) == "string" or type(record.id) == "number") then
    return found, nil, tostring(record.id)
  end
  return found, problem
end

--- Reads the article of an item.
-- @return[1] article, with field `origin`: the name of the item, and `id` when the record has one
-- @return[2] nil
-- @return[2] message, without the name of the item
function item.read(self)
  if self.failure then return nil, self.failure end
  local found, message, id
  if self.article then
    found = self.article
  elseif self.bytes then
    found, message, id = read_record(self)
  elseif self.source == "-" then
    found, message = read.parse(io.read "a", {name = "-"})
  else
    found, message = read.read(self.source)
  end
  if not found then
    message = tostring(message)
    local prefix = self.source .. ": "
    if message:sub(1, #prefix) == prefix then message = message:sub(#prefix + 1) end
    return nil, message
  end
  if not self.article then
    found.origin = item.name(self)
    found.id = id
  end
  return found
end

return item
