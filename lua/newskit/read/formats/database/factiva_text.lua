--- Factiva's articles as text: lines that begin with two-letter codes (HD, BY, PD, SN, LP, TD …), or lines in their
-- order, each article ended by "Document" and its number.
-- @module newskit.read.formats.database.factiva_text

local labels = require "newskit.read.formats.database.labels"
local pieces = require "newskit.read.formats.database.pieces"
local record = require "newskit.read.formats.database.record"
local rows = require "newskit.read.formats.database.factiva_rows"

local factiva = {}

local BEFORE = 4    -- lines that may stand before the first code
local LONGEST = 160 -- bytes of a line with the number of an article

-- The code that a line begins with and what stands behind it. A code stands alone or has a tab or two spaces behind
-- it, since words in capitals begin sentences, too; "HD Headline" is read where no text can stand.
local function coded(line, loose)
  local code, behind = line:match "^[ \t]*(%u%u%u?)[ \t\r]*()"
  if not code or labels.factiva[code] == nil then return nil end
  if behind > #line then return code, "" end
  local gap = line:match("^[ \t]*%u+([ \t]+)")
  if not gap then return nil end
  if gap == " " and not loose then return nil end
  return code, line:sub(behind)
end

-- The first byte of the line that a byte is in, if the line is short.
local function line_start(bytes, at)
  local first = at
  while first > 1 and bytes:byte(first - 1) ~= 10 do
    first = first - 1
    if at - first > LONGEST then return nil end
  end
  return first
end

-- Where the line behind an article's number begins, or a page; the first article begins with the text.
local function find(bytes, from, ended)
  if from == 1 then return 1, 2 end
  local at = from
  while true do
    local digits = bytes:find("%d%d%d%d%d%d%d%d", at)
    local page = bytes:sub(at, digits or #bytes):find("\f", 1, true)
    if page then return at + page - 1, at + page end
    if not digits then return nil end
    local feed = bytes:find("\n", digits, true)
    local first = line_start(bytes, digits)
    if not feed and not ended then return nil, first and math.max(from, first) or nil end
    local stop = feed or #bytes
    if first and stop - first <= LONGEST then
      local line = bytes:sub(first, stop):gsub("[\r\n]+$", "")
      local _, value = coded(line, true)
      if rows.accession(value or line) and stop < #bytes then return stop + 1, stop + 1 end
    end
    at = stop + 1
  end
end

-- Lines that a printed page ends with: "Page 1 of 9 © 2015 Factiva, Inc. All rights reserved."
local function is_footer(line)
  return #line < 120 and line:find("Factiva", 1, true) ~= nil and line:find "%d%d%d%d.*Factiva" ~= nil
    and (line:find("\xC2\xA9", 1, true) or line:find "^%s*%a+ %d+ %a+ %d+") ~= nil
end

-- Lines of a text.
local function lines_of(text)
  local list = {}
  for line in (text .. "\n"):gmatch "([^\n]*)\n" do
    if line:byte(-1) == 13 then line = line:sub(1, -2) end
    if not is_footer(line) then list[#list + 1] = line end
  end
  return list
end

-- Two codes that every indexed article has, and one of the text.
local function is_indexed(list)
  local seen, count = {}, 0
  for at = 1, math.min(#list, 400) do
    local code = coded(list[at], true)
    if code and not seen[code] then seen[code], count = true, count + 1 end
  end
  return seen.HD and (seen.PD or seen.SN) and count >= 5 and (seen.LP or seen.TD or seen.AN) and true or false
end

-- Without codes: a line of the length, a date below it and the number of the document.
local function is_bare(list)
  local id, length = false, false
  for at = 1, math.min(#list, 600) do
    id = id or rows.accession(list[at]) ~= nil and list[at]:find "^%s*%S+ %u" ~= nil
    length = length or rows.counts(list, at)
  end
  return id and length
end

-- Is there a line such as "Document EXPOST0020150111eb1b0001r"? Quick, for every text is asked.
local function numbered(head)
  for at in head:gmatch "\n%s?()[^%s]+ %u[%u%d]+%d%w+[\r\n ]" do
    if rows.accession(head:match("^[^\n]*", at)) then return true end
  end
  return false
end

local function looks(head)
  local byte = head:byte()
  if byte == 60 or byte == 123 or byte == 91 then return false end
  local at = 1
  for _ = 1, BEFORE do -- some have a line of the product's on top
    local line, following = head:match("^([^\n]*)\n?()", at)
    if coded(line, true) then return is_indexed(lines_of(head)) end
    at = following
  end
  return numbered(head) and is_bare(lines_of(head))
end

local function parts_of(list)
  local parts, current = {}, nil
  for _, line in ipairs(list) do
    local in_text = current and current.paragraphs ~= nil
    local code, value = coded(line, not in_text)
    if code and in_text and not labels.factiva_tail[code] and code ~= "TD" then code = nil end
    if code then
      current = {code = code, value = value, paragraphs = (code == "LP" or code == "TD") and {value} or nil}
      parts[#parts + 1] = current
    elseif in_text then
      current.paragraphs[#current.paragraphs + 1] = line
    elseif current and line:find "%S" then
      current.more = current.more or {current.value}
      current.more[#current.more + 1] = line
    end
  end
  for _, part in ipairs(parts) do
    if part.more then part.value = table.concat(part.more, " ") end
    if part.paragraphs then part.paragraphs = record.unwrapped(table.concat(part.paragraphs, "\n")) end
  end
  return parts
end

-- The parts of an article without codes: what stands above the copyright line is its head.
local function bare_of(list)
  local head, paragraphs, id, is_text = {}, {}, nil, false
  for _, line in ipairs(list) do
    if line:find "%S" then
      id = rows.accession(line) or id
      if not is_text then
        head[#head + 1] = line
        is_text = rows.is_rights(line) or #head > 14
        line = ""
      end
    end
    if is_text and not rows.accession(line) then paragraphs[#paragraphs + 1] = line end
  end
  return {rows = head, paragraphs = record.unwrapped(table.concat(paragraphs, "\n"))}, id
end

--- The article of a text.
-- @tparam string text
-- @tparam string format
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function factiva.article(text, format)
  local list = lines_of((text:gsub("\f", "\n")))
  local first = 1
  while list[first] and not list[first]:find "%S" do first = first + 1 end
  if first > 1 then list = table.move(list, first, #list, 1, {}) end
  for at = 1, math.min(BEFORE, #list) do
    if coded(list[at], true) and is_indexed(list) then return rows.coded(parts_of(list), format) end
  end
  local parts, id = bare_of(list)
  local given = id and {id = {id, "last line"}} or nil
  return rows.bare(rows.headed(parts), format, given)
end

--- Is a part of a text an article, and not the summary of the search?
function factiva.is_article(part)
  if not part:find "%S" then return false end
  for _, heading in ipairs(labels.factiva_summary) do
    local first = part:find(heading, 1, true)
    if first and not part:sub(1, first - 1):find "%S" then return false end
  end
  return part:find("[%u%d]%u%d%w+", 1) ~= nil or part:find "%f[%u]HD%f[%U]" ~= nil or #part > 400
end

--- Cuts a stream of text into articles, as `split` of a reader gives them.
function factiva.split(stream)
  stream:narrow()
  local parts = pieces.parts(stream, find)
  return function()
    while true do
      local part, byte, line = parts()
      if not part then return nil end
      if factiva.is_article(part) then return part, {line = line, byte = byte} end
    end
  end
end

factiva.looks = looks

return factiva
