--- The reader of pages that a browser saved as one file (MHTML, RFC 2557): the page among its parts, with the
-- address that it was saved from.
-- @module newskit.read.formats.mail.mhtml

local encoding = require "newskit.read.bytes.encoding"
local mime = require "newskit.read.bytes.mime"
local reader = require "newskit.read.reader"

local function looks(head)
  if not (mime.looks(head) or head:find "^[Mm][Ii][Mm][Ee]%-[Vv]ersion:") then return false end
  local fields = mime.header(head, 1)
  local kind = fields and (fields["content-type"] or ""):lower() or ""
  if not kind:find "^%s*multipart/related" then return false end
  return fields["snapshot-content-location"] ~= nil or (mime.parameter(kind, "type") or ""):find "^text/html" ~= nil
    and (fields.to == nil)
end

-- The page: the part that the message names as its start, else the first in HTML.
local function page_of(bytes)
  local page, message, start
  local problem = mime.parts(bytes, function(fields, body, depth)
    if depth == 1 then
      message = fields
      start = mime.parameter(fields["content-type"], "start")
    end
    local kind = (fields["content-type"] or ""):lower()
    if not body or not (kind:find "^%s*text/html" or kind:find "^%s*application/xhtml") then return end
    local is_start = start ~= nil and fields["content-id"] == start
    if not page or is_start and not page.is_start then
      page = {fields = fields, body = body, is_start = is_start}
    end
  end)
  return page, message, problem
end

local function read(bytes, opts)
  local page, message, problem = page_of(bytes)
  if not page then
    return nil, "a saved page " .. (problem and "with " .. problem or "without a part in HTML"),
      problem and "limit" or "format", 1
  end
  local saved = message["snapshot-content-location"] or page.fields["content-location"]
  local url = opts.url or (saved and saved:find "^https?://" and encoding.field(saved)) or nil
  local html = mime.decoded(page.body, page.fields["content-transfer-encoding"])
  local article, why, code, position = reader.find("html").read(html, {url = url, rules = opts.rules,
    strict = opts.strict, charset = mime.parameter(page.fields["content-type"], "charset")})
  if not article then return nil, why, code, position end
  article.format = "mhtml"
  if url and not article.url then
    article.url, article._sources.url = url, {source = "Snapshot-Content-Location"}
  end
  return article
end

return reader.new{
  name = "mhtml", summary = "pages that a browser saved as one file",
  suffixes = {"mht", "mhtml"}, looks = looks, read = read,
}
