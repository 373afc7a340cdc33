--- Messages as mail, saved pages and archives of the web have them (RFC 5322, 2045 to 2047): headers, encoded words,
-- parts within parts, and the codings in which they travel. Everything is linear in the bytes, and bounded.
-- @module newskit.read.bytes.mime

local encoding = require "newskit.read.bytes.encoding"

local mime = {}

local DEPTH = 20     -- multiparts in multiparts; mail programs make three or four
local HEAD = 1 << 20 -- bytes of a header; servers refuse more than some tens of KB

local values = {}
for at = 1, 64 do
  values[("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"):byte(at)] = at - 1
end

--- Decodes base64; what is not of its alphabet is passed over.
function mime.base64(text)
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

--- The bytes of a body that came in a transfer coding.
-- @tparam string body
-- @tparam ?string way the value of Content-Transfer-Encoding
-- @treturn string
function mime.decoded(body, way)
  way = (way or ""):lower()
  if way:find("base64", 1, true) then return mime.base64(body) end
  if way:find("quoted-printable", 1, true) then return hexed((body:gsub("=[ \t]*\r?\n", ""))) end
  return body
end

--- The text of a header's value: encoded words are decoded; white space between two of them is none of the text.
-- @tparam ?string value
-- @treturn ?string valid UTF-8
function mime.words(value)
  if not value then return nil end
  value = value:gsub("%?=[ \t]+=%?", "?==?")
  value = value:gsub("=%?([%w_-]+)[%w_*-]*%?([BbQq])%?([^?]*)%?=", function(charset, way, text)
    local bytes = way:lower() == "b" and mime.base64(text) or hexed((text:gsub("_", " ")))
    return (encoding.decode(bytes, false, charset))
  end)
  return (encoding.decode(value))
end

--- The fields of a header. The first of two with one name counts.
-- @tparam string bytes
-- @tparam integer at where it begins
-- @treturn[1] table by names in small letters
-- @treturn[1] integer where what follows begins
-- @return[2] nil when it goes on too long
function mime.header(bytes, at)
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

--- A parameter of a value: the charset of `text/html; charset="utf-8"`.
-- @tparam ?string value
-- @tparam string name in small letters, of letters and hyphens
-- @treturn ?string
function mime.parameter(value, name)
  if not value then return nil end
  local from = value:lower():match("[;%s]" .. name:gsub("%-", "%%-") .. "%*?=()")
  if not from then return nil end
  return value:match('^"([^"]*)"', from) or value:match("^[^%s;\"]+", from)
end

local walk

local function each_part(body, boundary, visit, depth)
  local mark = "--" .. boundary
  local at = body:sub(1, #mark) == mark and #mark or select(2, body:find("\n" .. mark, 1, true))
  while at do
    if body:find("^%-%-", at + 1) then return nil end
    local first = (body:find("\n", at, true) or #body) + 1
    local stop, last = body:find("\n" .. mark, first - 1, true)
    local problem = walk(body:sub(first, stop and stop - 1 or #body), visit, depth + 1)
    if problem then return problem end
    at = last
  end
  return nil
end

function walk(bytes, visit, depth)
  if depth > DEPTH then return ("more than %d multiparts in each other"):format(DEPTH) end
  local fields, at = mime.header(bytes, 1)
  if not fields then return ("a header longer than %d bytes"):format(HEAD) end
  local kind = fields["content-type"] or "text/plain"
  if not kind:lower():find "^%s*multipart/" then
    visit(fields, bytes:sub(at), depth)
    return nil
  end
  if depth == 1 then visit(fields, nil, depth) end
  local boundary = mime.parameter(kind, "boundary")
  return boundary and boundary ~= "" and each_part(bytes:sub(at), boundary, visit, depth) or nil
end

--- Visits the parts of a message in their order.
-- @tparam string bytes
-- @tparam function visit gets the fields of a part, its body as it came (nil for the message itself, when it has
--   parts), and its depth, 1 for the message
-- @treturn ?string what is wrong, when the message is beyond the limits: what came before has been visited
function mime.parts(bytes, visit)
  return walk(bytes, visit, 1)
end

--- The name under which a part is attached, or nil for one that is shown.
-- @tparam table fields
-- @treturn ?string
function mime.attached(fields)
  local place = fields["content-disposition"] or ""
  local name = mime.parameter(place, "filename") or mime.parameter(fields["content-type"], "name")
  if not place:lower():find "^%s*attachment" and not name then return nil end
  return mime.words(name or "") ~= "" and mime.words(name) or fields["content-type"] or "attachment"
end

local usual = {}
for name in ([[from to subject date received return-path message-id mime-version delivered-to reply-to sender
  content-type x-mailer dkim-signature snapshot-content-location x-priority list-id list-unsubscribe]]):gmatch "%S+" do
  usual[name] = true
end

--- Whether bytes begin like a message: with a usual name of a header, and three different ones in all.
-- @tparam string head
-- @treturn boolean
function mime.looks(head)
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

return mime
