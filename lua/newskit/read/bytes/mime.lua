--- Messages as mail, saved pages and archives of the web have them (RFC 5322, 2045 to 2047): headers, encoded words,
-- parts within parts, and the codings in which they travel. Everything is linear in the bytes, and bounded.
-- @module newskit.read.bytes.mime

local core = require "newskit.core"
local encoding = require "newskit.read.bytes.encoding"

local mime = {}

local DEPTH = 20     -- multiparts in multiparts; mail programs make three or four
local HEAD = 1 << 20 -- bytes of a header; servers refuse more than some tens of KB

--- The bytes of a body that came in a transfer coding.
-- @tparam string body
-- @tparam ?string way the value of Content-Transfer-Encoding
-- @treturn string
function mime.decoded(body, way)
  way = (way or ""):lower()
  if way:find("base64", 1, true) then return core.base64(body) end
  if way:find("quoted-printable", 1, true) then return core.quoted_printable(body) end
  return body
end

local function bytes_of(way, text)
  if way:lower() == "b" then return core.base64(text) end
  return core.quoted_printable((text:gsub("_", " ")))
end

--- The text of a header's value: encoded words are decoded; white space between two of them is none of the text, and
-- a character may begin in one and end in the next.
-- @tparam ?string value
-- @treturn ?string valid UTF-8
function mime.words(value)
  if not value then return nil end
  local parts, at, from = {}, 1, value:find("=?", 1, true)
  local held, held_charset = {}, nil
  local function flush()
    if held_charset then parts[#parts + 1] = encoding.decode(table.concat(held), false, held_charset) end
    held, held_charset = {}, nil
  end
  while from do
    local charset, way, text, after = value:match("^([^?%s]+)%?([BbQq])%?([^?]*)%?=()", from + 2)
    if charset then
      charset = charset:match "^[^*]*"
      local between = value:sub(at, from - 1)
      if charset ~= held_charset or between:find "%S" then flush() end
      if at == 1 or between:find "%S" then parts[#parts + 1] = encoding.decode(between) end
      held[#held + 1], held_charset, at = bytes_of(way, text), charset, after
    end
    from = value:find("=?", after or from + 2, true)
  end
  flush()
  parts[#parts + 1] = encoding.decode(value:sub(at))
  return table.concat(parts)
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

-- The parameters of a value, by names in small letters; the first of two with one name counts.
local function parameters(value)
  local found, at = {}, value:find(";", 1, true)
  while at do
    at = value:match("^[;%s]*()", at)
    local name, first = value:match("^([^%s=;]+)%s*=%s*()", at)
    if name then
      local text, after = value:match('^"([^"]*)"()', first)
      if not text then text, after = value:match("^([^%s;]*)()", first) end
      found[name:lower()] = found[name:lower()] or text
      at = after
    end
    at = value:find(";", at, true)
  end
  return found
end

-- A value with a charset in front and codes within (RFC 2231).
local function extended(text)
  local charset, rest = text:match "^([^']*)'[^']*'(.*)$"
  local bytes = (rest or text):gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end)
  return encoding.decode(bytes, false, charset)
end

--- A parameter of a value: the charset of `text/html; charset="utf-8"`. Those in pieces and with a charset of their
-- own (RFC 2231) are put together.
-- @tparam ?string value
-- @tparam string name in small letters
-- @treturn ?string
function mime.parameter(value, name)
  if not value then return nil end
  local found = parameters(value)
  if found[name] then return found[name] end
  if found[name .. "*"] then return (extended(found[name .. "*"])) end
  local pieces, coded = {}, false
  while true do
    local key = name .. "*" .. #pieces
    local piece = found[key] or found[key .. "*"]
    if not piece then break end
    coded = coded or found[key .. "*"] ~= nil
    pieces[#pieces + 1] = piece
  end
  if #pieces == 0 then return nil end
  local text = table.concat(pieces)
  return coded and (extended(text)) or text
end

local walk

-- The next line that is a mark of parts, from `at` on, which is a line's first byte: where it begins, where the line
-- after it does, and whether it is the last. A boundary may begin like another one.
local function next_mark(body, mark, at)
  while at do
    if body:sub(at, at + #mark - 1) == mark then
      local rest, after = body:match("^(%-?%-?)[ \t]*\r?()", at + #mark)
      if rest == "--" or body:byte(after) == 10 or after > #body then return at, after + 1, rest == "--" end
    end
    at = body:find("\n" .. mark, at, true)
    at = at and at + 1
  end
  return nil
end

local function each_part(body, boundary, visit, depth)
  local mark = "--" .. boundary
  local _, first, ended = next_mark(body, mark, 1)
  while first and not ended do
    local stop, following, last = next_mark(body, mark, first)
    local problem = walk(body:sub(first, stop and stop - 2 or #body), visit, depth + 1)
    if problem then return problem end
    first, ended = following, last
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
  local boundary = mime.parameter(kind, "boundary") or ""
  if boundary == "" then boundary = bytes:match("^%s*%-%-([^%s]+)", at) end -- unnamed: the first line that may be one
  return boundary and each_part(bytes:sub(at), boundary, visit, depth) or nil
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
