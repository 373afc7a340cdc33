--- The reader of mail, one message a file (RFC 5322 with MIME): press releases. The text part is taken, else the
-- HTML part; Subject, From and Date are headline, byline and published. Character sets are told by the bytes.
-- @module newskit.read.formats.mail

local article = require "newskit.article"
local encoding = require "newskit.read.bytes.encoding"
local reader = require "newskit.read.reader"

local DEPTH = 20 -- multiparts in multiparts; mail programs make three or four
local HEAD = 1 << 20 -- bytes of a message's header; servers refuse more than some tens of KB

local usual = {}
for name in ([[from to subject date received return-path message-id mime-version delivered-to reply-to sender
  content-type x-mailer dkim-signature]]):gmatch "%S+" do
  usual[name] = true
end

-- A message is told by its first lines: a usual name of a header, and three different ones in all.
local function looks(head)
  local seen, count = {}, 0
  if not usual[(head:match "^([%w-]+):" or ""):lower()] then return false end
  for line in (head:sub(1, 16384) .. "\n"):gmatch "([^\n]*)\n" do
    local name = line:match "^([%w-]+):"
    if line:find "^\r?$" or not (name or line:find "^[ \t]") then break end
    name = name and name:lower()
    if name and usual[name] and not seen[name] then seen[name], count = true, count + 1 end
  end
  return count >= 3
end

local values = {}
for at = 1, 64 do
  values[("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"):byte(at)] = at - 1
end

local function base64(text)
  text = text:gsub("[^%w+/]", "")
  return (text:gsub("..?.?.?", function(four)
    local bits = 0
    for at = 1, 4 do bits = bits << 6 | (values[four:byte(at)] or 0) end
    return string.pack(">I3", bits):sub(1, #four - 1)
  end))
end

local function hexed(text)
  return (text:gsub("=(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

local function decoded(body, way)
  way = (way or ""):lower()
  if way:find("base64", 1, true) then return base64(body) end
  if way:find("quoted-printable", 1, true) then return hexed((body:gsub("=\r?\n", ""))) end
  return body
end

-- Encoded words (RFC 2047); white space between two of them is none of the text.
local function words(value)
  if not value then return nil end
  value = value:gsub("%?=[ \t]+=%?", "?==?")
  value = value:gsub("=%?[%w_*-]+%?([BbQq])%?([^?]*)%?=", function(way, text)
    return way:lower() == "b" and base64(text) or hexed((text:gsub("_", " ")))
  end)
  return (encoding.decode(value))
end

-- The fields of a header by small names, and where the body begins; nil when the header goes on too long.
local function header(bytes, at)
  local fields, name, first = {}, nil, at
  while at <= #bytes do
    local stop = bytes:find("\n", at, true) or #bytes + 1
    if stop - first > HEAD then return nil end
    local line = bytes:sub(at, stop - 1):gsub("\r$", "")
    at = stop + 1
    if line == "" then break end
    local key, value = line:match "^([%w-]+):[ \t]*(.*)$"
    if key then
      name = not fields[key:lower()] and key:lower()
      if name then fields[name] = {value} end
    elseif name then
      table.insert(fields[name], line)
    end
  end
  for key, lines in pairs(fields) do fields[key] = table.concat(lines) end
  return fields, at
end

local walk

local function each_part(body, boundary, found, depth)
  local mark = "--" .. boundary
  local at = select(2, body:find(mark, 1, true))
  while at do
    if body:find("^%-%-", at + 1) then return end
    local first = (body:find("\n", at, true) or #body) + 1
    local stop, last = body:find("\n" .. mark, first - 1, true)
    walk(body:sub(first, stop and stop - 1 or #body), found, depth + 1)
    at = last
  end
end

-- Collects the first text and the first HTML; attachments are left out.
function walk(bytes, found, depth)
  if depth > DEPTH then found.deep = true return end
  local fields, at = header(bytes, 1)
  if not fields then found.long = true return end
  found.fields = found.fields or fields
  local kind = fields["content-type"] or "text/plain"
  local lower, place = kind:lower(), fields["content-disposition"] or ""
  local from = lower:match "^multipart/.-boundary=()"
  if from then
    local boundary = kind:match('^"([^"]+)"', from) or kind:match("^[^%s;]+", from)
    if boundary then each_part(bytes:sub(at), boundary, found, depth) end
  elseif not place:lower():find "^attachment" then
    local which = lower:find "^text/html" and "html" or lower:find "^text/plain" and "plain"
    if which then
      found[which] = found[which] or decoded(bytes:sub(at), fields["content-transfer-encoding"])
    end
  end
end

local months = {jan = 1, feb = 2, mar = 3, apr = 4, may = 5, jun = 6, jul = 7, aug = 8, sep = 9, oct = 10,
  nov = 11, dec = 12}

-- A date of mail as ISO 8601.
local function iso(value)
  local day, month, year, clock = (value or ""):sub(1, 100):match "(%d+) (%a%a%a) (%d%d%d%d) (%d%d:%d%d[:%d]*)"
  month = month and months[month:lower()]
  if not month then return nil end
  local sign, hours, minutes = value:match "([+-])(%d%d)(%d%d)"
  return ("%s-%02d-%02dT%s%s"):format(year, month, tonumber(day), #clock == 5 and clock .. ":00" or clock,
    sign and sign .. hours .. ":" .. minutes or "Z")
end

local function text_of(found, opts)
  if found.plain then
    local text, name, repairs, position = encoding.decode(found.plain, opts.strict)
    return text and (text:gsub("\r\n", "\n"):match "^\n*(.*)$"), name, repairs, position
  end
  local page, message, code, position = reader.find("html").read(found.html, opts)
  if not page then return nil, message, code, position end
  return page.text, page.encoding, page.repairs
end

local function read(bytes, opts)
  local found = {}
  walk(bytes, found, 1)
  if found.long then return nil, ("a header of mail longer than %d bytes"):format(HEAD), "limit", 1 end
  if not (found.plain or found.html) then
    local why = found.deep and (" within %d multiparts"):format(DEPTH) or ""
    return nil, "mail without a part of text" .. why, found.deep and "limit" or "format", 1
  end
  local text, name, repairs, position = text_of(found, opts)
  if not text then return nil, name, repairs, position end
  local fields = found.fields
  local from = words(fields.from)
  local angle = from and from:find("<", 2, true)
  local sender = from and (angle and from:sub(1, angle - 1):gsub('"', ""):match "^(.-) ?$" or from)
  local sources = {text = {source = found.plain and "text/plain" or "text/html"},
    headline = fields.subject and {source = "Subject"}, byline = sender and {source = "From"}}
  local published = iso(fields.date)
  sources.published = published and {source = "Date"}
  return article.new({text = text, headline = words(fields.subject), byline = sender, published = published,
    format = "mail", encoding = name, repairs = repairs}, sources)
end

return reader.new{
  name = "mail", summary = "a message of mail: its text or HTML part, Subject, From and Date",
  suffixes = {"eml"}, looks = looks, read = read,
}
