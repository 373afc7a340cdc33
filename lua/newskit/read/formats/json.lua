--- The reader of JSON in all its forms: one object, arrays, the answers of services with a list in them, and
-- JSONL. A record is mapped by `newskit.read.records.map`.
-- @module newskit.read.formats.json

local gzip = require "newskit.read.bytes.gzip"
local cjson = require("cjson").new()

local encoding = require "newskit.read.bytes.encoding"
local jsonld = require "newskit.read.fields.jsonld"
local map = require "newskit.read.records.map"
local reader = require "newskit.read.reader"
local split = require "newskit.read.records.split"

cjson.decode_max_depth(200)

local function looks(head)
  return head:find "^[%[{]%s*[\"{%[%]}]" ~= nil
end

local FAR = 1 << 20 -- a first record of JSONL that is longer is taken for a document of its own

-- Whether a line ends within an object that goes on: "…, "items": [".
local function is_open(line)
  local last = #line
  while last > 0 and line:find("^%s", last) do last = last - 1 end
  return line:find("^[%[{,:]", last) ~= nil
end

-- Whether an input is JSONL: by its first two lines, and by its name when they leave it open.
local function is_lines(stream, name)
  local head = stream:peek()
  if not head:find("\n", 1, true) then head = stream:peek(FAR) end
  local bare = gzip.bare(name)
  local is_named = bare:find "%.jsonl$" ~= nil or bare:find "%.ndjson$" ~= nil
  local first, rest = head:match "^%s*([^\n]*)\n%s*()"
  if not first then return is_named end
  local next_byte = head:byte(rest)
  if first:find "^[%[{]%s*$" or is_open(first) then return false end
  if is_named then return true end
  if first:byte() ~= 123 or not next_byte then return false end
  return next_byte == 123 or (pcall(cjson.decode, first))
end

-- In a list of JSON-LD only some objects are articles: the others describe the page and the site.
local function is_aside(bytes, place)
  if place.single or not bytes:find('"@type"', 1, true) then return false end
  local ok, value = pcall(cjson.decode, bytes)
  return ok and type(value) == "table" and value["@type"] ~= nil and #jsonld.facts{value} == 0
end

local function records(stream, opts)
  stream:narrow()
  if is_lines(stream, opts.name or stream.name) then return split.lines(stream) end
  local following = split.objects(stream)
  return function()
    while true do
      local bytes, place = following()
      if not bytes then return bytes, place end
      if not is_aside(bytes, place) then return bytes, place end
    end
  end
end

local function read(bytes, opts)
  local text, found, repairs, position = encoding.decode(bytes, opts.strict)
  if not text then return nil, found, repairs, position end
  local ok, value = pcall(cjson.decode, text)
  if not ok then
    local message = tostring(value):gsub("^.-:%d+: ", "")
    return nil, "invalid JSON: " .. message, "format", tonumber(message:match "character (%d+)")
  end
  local article, message, code = map.article(value, opts, "json", text)
  if not article then return nil, message, code, 1 end
  if article.format == "json" then article.encoding = article.encoding or found end -- others say of what they were
  article.repairs = article.repairs + repairs
  return article
end

return reader.new{
  name = "json",
  summary = "objects, arrays, lists in the answers of services, JSONL: the fields by their usual names",
  suffixes = {"json", "jsonl", "ndjson", "jsonld"}, looks = looks, split = records, read = read,
}
