--- The reader of web archives (WARC 1.0 and 1.1, ISO 28500), packed by record or not: each response, resource or
-- conversion that holds a page or a text is an article. Records of other kinds, of other media and of failed
-- requests are passed over and counted; a broken one is reported by its place, and the next is looked for, in a packed
-- archive in the next sound member.
-- @module newskit.read.formats.archives.warc

local door = require "newskit.read.door"
local encoding = require "newskit.read.bytes.encoding"
local http = require "newskit.read.bytes.http"
local mime = require "newskit.read.bytes.mime"
local reader = require "newskit.read.reader"
local window = require "newskit.read.bytes.window"

local LONGEST = 1 << 26 -- bytes of a record that holds a page; no page is as long
local HEAD = 1 << 16    -- bytes of the header of a record, and of the header of the answer in it
local USUAL = 4096      -- and what they usually are within

local kinds = {response = true, resource = true, conversion = true}

local function looks(head)
  return head:find "^WARC/%d+%.%d+\r?\n" ~= nil
end

-- The header of a record in `bytes`: its fields, and where the content begins; nil when there is none.
local function header_of(bytes)
  local line = bytes:match "^WARC/%d+%.%d+[ \t]*\r?\n()"
  if not line then return nil end
  local stop = bytes:find("\n\r?\n", line - 1)
  if not stop then return nil end
  return mime.header(bytes, line)
end

local function is_page(kind)
  kind = (kind or ""):lower()
  return kind:find "^%s*text/html" ~= nil or kind:find "^%s*application/xhtml%+xml" ~= nil
    or kind:find "^%s*text/plain" ~= nil
end

-- The header of the answer in a record whose content begins at `content` and ends before `stop`.
local function answer_of(bytes, content, stop)
  local size = USUAL
  while true do
    local head = bytes:peek(math.min(stop - 1, content - 1 + size))
    if size >= HEAD or #head < content - 1 + size or head:find("\n\r?\n", content) then
      return http.header(head, content)
    end
    size = size * 4
  end
end

-- Whether the record that `bytes` begin with holds a page or a text, by its header and that of its content.
local function holds_page(fields, bytes, content, stop)
  local kind = (fields["warc-type"] or ""):lower()
  if not kinds[kind] then return false end
  local uri = fields["warc-target-uri"] or ""
  if uri:find "^<?dns:" or uri:find "/robots%.txt>?$" then return false end
  if kind ~= "response" then return is_page(fields["content-type"]) end
  local message = answer_of(bytes, content, stop)
  return message ~= nil and message.status == 200 and is_page(message.fields["content-type"])
end

-- Looks for the next record behind a broken one; passes over all when there is none.
local function resume(bytes)
  bytes:skip(1)
  while true do
    local held = bytes:peek(HEAD)
    local at = held:find("WARC/1.", 1, true)
    if at then return bytes:skip(at - 1) end
    if #held < HEAD then return bytes:skip(#held) end
    bytes:skip(#held - 6)
  end
end

-- Passes over white space between records.
local function skip_blank(bytes)
  repeat
    local held = bytes:peek(64)
    local blank = #held:match "^%s*"
    bytes:skip(blank)
  until blank < 64
end

-- The header of the next record: its fields and where its content begins; nil when none begins here.
local function next_header(bytes)
  local fields, content = header_of(bytes:peek(USUAL))
  if fields then return fields, content end
  return header_of(bytes:peek(HEAD))
end

local function wrong(place, code, message, ...)
  place.message, place.code = message:format(...), code
  return false, place
end

-- The next record: its text, or nil when it is passed over, or false and what is wrong; "end" at the end.
local function following(bytes)
  skip_blank(bytes)
  if bytes:peek(1) == "" then
    local damage = bytes:mend()
    if damage then return wrong({byte = bytes.offset}, damage.code, "%s", damage.message) end
    bytes:check()
    return "end"
  end
  local place = {byte = bytes.offset}
  local fields, content = next_header(bytes)
  local length = fields and (fields["content-length"] or ""):match "^%d+%s*$"
  length = length and math.tointeger(tonumber(length))
  if not length or length > math.maxinteger // 2 then
    resume(bytes)
    return wrong(place, "format", fields and "a record without Content-Length" or "no record of WARC begins here")
  end
  local whole = content - 1 + length
  if not holds_page(fields, bytes, content, whole + 1) then
    if bytes:skip(whole) then return nil, place end
    return wrong(place, "format", "the record ends before its %d bytes do", length)
  elseif length > LONGEST then
    bytes:skip(whole)
    return wrong(place, "limit", "a record longer than %d bytes", LONGEST)
  end
  local record = bytes:take(whole)
  if #record < whole then
    return wrong(place, "format", "the record ends after %d of %d bytes", #record - content + 1, length)
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
        return false, {message = door.passed, code = "passed", count = count}
      end
      if record ~= nil then return record, place end
      passed = passed + 1
    end
  end
end

-- The content of a record, which begins at `at`, unwrapped; its media type, and what told that.
local function content_of(fields, bytes, at)
  if (fields["warc-type"] or ""):lower() ~= "response" then return bytes:sub(at), fields["content-type"] end
  local message = http.header(bytes, at)
  if not message then return nil, "no answer of HTTP", "format" end
  local body, why, code = http.body(message, bytes)
  if not body then return nil, why, code end
  return body, message.fields["content-type"]
end

local function read(bytes, opts)
  local fields, at = header_of(bytes)
  if not fields then return nil, "no record of WARC begins here", "format", 1 end
  local body, kind, code = content_of(fields, bytes, at)
  if not body then return nil, kind, code, 1 end
  kind = kind or ""
  local uri = encoding.field(fields["warc-target-uri"] or ""):gsub("^<", ""):gsub(">$", "")
  local name = kind:lower():find "^%s*text/plain" and "text" or "html"
  local article, message, reason = reader.find(name).read(body, {
    url = opts.url or uri ~= "" and uri or nil, rules = opts.rules, strict = opts.strict,
    charset = mime.parameter(kind, "charset"),
  })
  if not article then return nil, message, reason, 1 end
  article.format = "warc"
  if uri ~= "" and not article.url then article.url, article._sources.url = uri, {source = "WARC-Target-URI"} end
  if not article.id and fields["warc-record-id"] then
    article.id, article._sources.id = encoding.field(fields["warc-record-id"]), {source = "WARC-Record-ID"}
  end
  return article
end

return reader.new{
  name = "warc", summary = "web archives: pages and texts of their records; what else they hold is counted",
  suffixes = {"warc"}, looks = looks, split = split, read = read, binary = true,
}
