--- The reader of tables: CSV and TSV with a line of names, each row a record that is mapped like one of JSON.
-- @module newskit.read.formats.csv

local gzip = require "newskit.read.bytes.gzip"
local encoding = require "newskit.read.bytes.encoding"
local map = require "newskit.read.records.map"
local names = require "newskit.read.records.names"
local reader = require "newskit.read.reader"
local rows = require "newskit.read.records.table"

local known = {} -- names of columns, in small letters, → field
for field, list in pairs(names.fields) do
  for _, name in ipairs(list) do known[name:lower()] = known[name:lower()] or field end
end
known["date"], known["title"] = "published", "headline"

-- The names that the first line gives; a name may be quoted and padded.
local function header_of(line, separator)
  local list = rows.fields(line, separator)
  for at, name in ipairs(list) do list[at] = name:match "^%s*(.-)%s*$" end
  return list
end

-- A table is told by its first line: several short names, most of them without spaces, and two of them those of
-- fields, or the name of the file says so.
local function looks(head, name)
  local line = head:match "^[^\r\n]+"
  local separator = line and #line <= 4096 and head:find("\n", 1, true) and rows.separator(line)
  if not separator or line:find "^[<{%[]" then return false end
  local count = 0
  for _, column in ipairs(header_of(line, separator)) do
    if #column > 60 or column:find "[.!?]%s" then return false end
    if known[column:lower()] then count = count + 1 end
  end
  local is_named = gzip.bare(name):find "%.[ct]sv$"
  return count >= (is_named and 1 or 2)
end

local function record_of(columns, values)
  local record = {}
  for at, column in ipairs(columns) do
    local value = values[at]
    if value and value ~= "" and column ~= "" and record[column] == nil then record[column] = value end
  end
  return record
end

-- The row with the line of names before it, so that another Lua state can read it by itself.
local function split(stream)
  stream:narrow()
  local first = stream:peek():match "^[^\r\n]*"
  local separator = rows.separator(first) or ","
  local each = rows.each(stream, separator)
  local header = each()
  if not header then return nil, "a table without a line of names", "format" end
  local count = #header_of(header, separator)
  return function()
    while true do
      local row, line, byte, start = each()
      if row == false then return false, {message = line, code = "format", line = byte, byte = start} end
      if not row then return nil end
      if row:find "%S" then
        return string.pack("s1s4", separator, header) .. row, {line = line, byte = byte, columns = count}
      end
    end
  end
end

-- Tables of addresses have no texts; newskit reads files, and nothing from the network.
local function without_text(record)
  for column, value in pairs(record) do
    if known[column:lower()] == "url" and value:find "^https?://" then
      return "no column of texts, only addresses: newskit reads files, not the network (--field text=COLUMN names one)"
    end
  end
  return nil
end

local function read(bytes, opts)
  local separator, header, at = string.unpack("s1s4", bytes)
  local row = bytes:sub(at)
  local text, found, repairs, position = encoding.decode(row, opts.strict)
  if not text then return nil, found, repairs, position end
  local columns = header_of((encoding.decode(header)), separator)
  local values = rows.fields(text, separator)
  if #values > #columns and #columns > 0 then
    return nil, ("a row of %d fields under %d names"):format(#values, #columns), "format", 1
  end
  local record = record_of(columns, values)
  local folded = {}
  for column, value in pairs(record) do
    local lower = column:lower()
    if folded[lower] == nil or column == lower then folded[lower] = value end
    folded[column] = value
  end
  local article, message, code = map.article(folded, opts, "csv")
  if article and article.text == "" and not article.headline then article, message = nil, without_text(record) end
  if not article then return nil, without_text(record) or message, code or "format", 1 end
  article.encoding, article.repairs = article.encoding or found, article.repairs + repairs
  return article
end

return reader.new{
  name = "csv", summary = "tables with a line of names: comma, semicolon, tab; a row is an article",
  suffixes = {"csv", "tsv", "tab"}, looks = looks, split = split, read = read,
}
