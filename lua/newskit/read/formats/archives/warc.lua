--- The reader of web archives (WARC 1.0 and 1.1, ISO 28500), packed by record or not: each response, resource or
-- conversion that holds a page or a text is an article. Records of other kinds, of other media and of failed
-- requests are passed over and counted; a broken one is reported by its place, and the next is looked for.
-- @module newskit.read.formats.archives.warc

local http = require "newskit.read.bytes.http"
local mime = require "newskit.read.bytes.mime"
local reader = require "newskit.read.reader"
local window = require "newskit.read.bytes.window"

local LONGEST = 1 << 26 -- bytes of a record that holds a page; no page is as long
local HEAD = 1 << 16    -- bytes of the header of a record, and of what tells the kind of its content

local kinds = {response = true, resource = true, conversion = true}

local function looks(head)
  return head:find "^WARC/%d+%.%d+\r?\n" ~= nil
end

-- The header of a record in `bytes`: its fields, and where the content begins; nil when there is none.
local function header_of(bytes)
  local line = bytes:match "^WARC/%d+%.%d+[ \t]*\r?\n()"
  if not line then return nil end
  local stop = bytes:find("\r?\n\r?\n", line)
  if not stop then return nil end
  return mime.header(bytes, line)
end

local function is_page(kind)
  kind = (kind or ""):lower()
  return kind:find "^%s*text/html" ~= nil or kind:find "^%s*application/xhtml%+xml" ~= nil
    or kind:find "^%s*text/plain" ~= nil
end

-- Whether a record holds a page or a text, by its header and the beginning of its content.
local function holds_page(fields, head)
  local kind = (fields["warc-type"] or ""):lower()
  if not kinds[kind] then return false end
  local uri = fields["warc-target-uri"] or ""
  if uri:find "^dns:" or uri:find "robots%.txt$" then return false end
  if kind ~= "response" then return is_page(fields["content-type"]) end
  local message = http.header(head)
  return message ~= nil and message.status == 200 and is_page(message.fields["content-type"])
end

-- Looks for the next record behind a broken one; false at the end.
local function resume(bytes)
  repeat
    local held = bytes:fill(HEAD)
    local at = held:find("WARC/1.", 2, true)
    if at then
      bytes:skip(at - 1)
      return true
    end
    bytes:skip(math.max(#held - 6, 0))
  until #held < HEAD
  bytes:skip(6)
  return false
end

-- The next record: its text, or nil when it is passed over, or false and what is wrong; nothing at the end.
local function following(bytes)
  local held = bytes:fill(HEAD)
  local blank = held:match "^%s*()" - 1
  if blank > 0 then
    bytes:skip(blank)
    held = bytes:fill(HEAD)
  end
  if held == "" then return "end" end
  local place = {byte = bytes.offset}
  local fields, content = header_of(held)
  local length = fields and math.tointeger(tonumber(fields["content-length"]))
  if not length or length < 0 then
    place.message, place.code = "no record of WARC begins here", "format"
    if fields then place.message = "a record without Content-Length" end
    resume(bytes)
    return false, place
  end
  local whole = content - 1 + length
  if not holds_page(fields, held:sub(content, content - 1 + math.min(length, HEAD))) then
    if bytes:skip(whole) then return nil, place end
    place.message, place.code = ("the record ends before its %d bytes do"):format(length), "format"
    return false, place
  elseif length > LONGEST then
    place.message, place.code = ("a record longer than %d bytes"):format(LONGEST), "limit"
    bytes:skip(whole)
    return false, place
  end
  local record = bytes:take(whole)
  if #record < whole then
    place.message = ("the record ends after %d of %d bytes"):format(#record - content + 1, length)
    place.code = "format"
    return false, place
  end
  return record, place
end

local function split(stream)
  local bytes, passed = window.new(stream), 0
  return function()
    while true do
      local record, place = following(bytes)
      if record == "end" then
        if passed == 0 then return nil end
        local count = passed
        passed = 0
        return false, {message = "records without a page", code = "passed", count = count}
      end
      if record ~= nil then return record, place end
      passed = passed + 1
    end
  end
end

-- The content of a record, unwrapped, and its media type.
local function content_of(fields, content)
  if (fields["warc-type"] or ""):lower() ~= "response" then return content, fields["content-type"] end
  local message = http.header(content)
  if not message then return nil, "no answer of HTTP", "format" end
  local body, why, code = http.body(message, content)
  if not body then return nil, why, code end
  return body, message.fields["content-type"]
end

local function read(bytes, opts)
  local fields, at = header_of(bytes)
  if not fields then return nil, "no record of WARC begins here", "format", 1 end
  local body, kind, code = content_of(fields, bytes:sub(at))
  if not body then return nil, kind, code, 1 end
  local uri = (fields["warc-target-uri"] or ""):match "^<?(.-)>?$"
  local name = kind:lower():find "^%s*text/plain" and "text" or "html"
  local article, message, reason = reader.find(name).read(body, {
    url = opts.url or uri ~= "" and uri or nil, rules = opts.rules, strict = opts.strict,
  })
  if not article then return nil, message, reason, 1 end
  article.format = "warc"
  if uri ~= "" and not article.url then article.url, article._sources.url = uri, {source = "WARC-Target-URI"} end
  article.id = article.id or fields["warc-record-id"]
  return article
end

return reader.new{
  name = "warc", summary = "web archives: pages and texts of their records; what else they hold is counted",
  suffixes = {"warc"}, looks = looks, split = split, read = read, binary = true,
}
