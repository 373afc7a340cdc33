--- The reader of LexisNexis texts: articles parted by centered lines such as "3 of 50 DOCUMENTS", a cover before
-- the first, labels in capitals, lines broken at a width.
-- @module newskit.read.formats.database.nexis

local encoding = require "newskit.read.bytes.encoding"
local labels = require "newskit.read.formats.database.labels"
local pieces = require "newskit.read.formats.database.pieces"
local reader = require "newskit.read.reader"
local rows = require "newskit.read.formats.database.nexis_rows"

local LONGEST = 80 -- bytes of a line that parts articles, with the spaces that center it

-- The number and the count of a line that parts articles.
local function counted(line)
  if #line > LONGEST or not line:find "^[ \t\xC2\xA0]*[%dD]" then return nil end
  local text = line:gsub("\xC2\xA0", " "):gsub("^[ \t]+", ""):gsub("\r?\n?$", "")
  text = text:match "^(.*%S) *$" or text
  for _, pattern in ipairs(labels.nexis_counts) do
    local number, count = text:match(pattern)
    if number then return math.tointeger(tonumber(number)), math.tointeger(tonumber(count)) end
  end
end

-- The next line that parts articles: one by itself, centered or after an empty one.
local function find(bytes, from, ended)
  local at = from
  while true do
    local _, stop = bytes:find("^[^\n]*\n", at)
    if not stop then
      if not ended or at > #bytes then return nil end
      stop = #bytes
    end
    local is_lone = at == 1 or bytes:byte(at) == 32 or bytes:byte(at - 2) == 10 or bytes:byte(at - 2) == 13
    if is_lone and stop - at <= LONGEST and (at == 1 or bytes:byte(at - 1) == 10) and counted(bytes:sub(at, stop)) then
      return at, stop + 1
    end
    if stop >= #bytes then return nil end
    at = stop + 1
  end
end

local function looks(head)
  if head:byte() == 60 or head:byte() == 123 then return false end
  local first = head:match "^[^\n]*"
  local number, count = counted(first)
  if number == 1 and count then return head:find("\n[%u\x80-\xFF-]+: ", #first) ~= nil end
  for _, cover in ipairs(labels.nexis_covers) do
    if first:sub(1, #cover) == cover then return find(head, 1, true) ~= nil end
  end
  return false
end

-- Paragraphs with their lines; centered when all of their lines are.
local function rows_of(text)
  local list, current, is_centered = {}, {}, true
  local function flush()
    if #current > 0 then
      list[#list + 1] = {text = table.concat(current, "\n"), centered = is_centered}
    end
    current, is_centered = {}, true
  end
  for line in (text .. "\n"):gmatch "([^\n]*)\n" do
    if line:byte(-1) == 13 then line = line:sub(1, -2) end
    if line:find "%S" then
      current[#current + 1] = line:match "^%s*(.*)$"
      is_centered = is_centered and line:find "^%s%s%s%s%s%s" ~= nil
    else
      flush()
    end
  end
  flush()
  return list
end

local function split(stream)
  stream:narrow()
  local parts, count, announced = pieces.parts(stream, find), 0, nil
  return function()
    while true do
      local part, byte, line, is_head = parts()
      if not part then
        local different, what = pieces.difference(announced, count)
        announced = nil
        if different == false then return false, what end
        return nil
      end
      if not is_head then
        local first, of = counted(part:match "^[^\n]*")
        announced = announced or of and first <= of and of - first + 1 or nil -- "501 of 574": the second file
        count = count + 1
        return part, {line = line, byte = byte}
      end
    end
  end
end

local function read(bytes, opts)
  local text, found, repairs, position = encoding.decode(bytes:match "^[^\n]*\n?(.*)$", opts.strict)
  if not text then return nil, found, repairs, position end
  local article, message, code = rows.old(rows_of(text), "nexis", true)
  if not article then return nil, message, code, 1 end
  article.encoding, article.repairs = found, repairs
  return article
end

return reader.new{
  name = "nexis", summary = "LexisNexis texts: articles parted by lines such as \"3 of 50 DOCUMENTS\"",
  looks = looks, split = split, read = read,
}
