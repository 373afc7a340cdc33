--- The reader of mail, one message a file (RFC 5322 with MIME): press releases. The text part is taken, else the
-- HTML part; Subject and Date are headline and published, From is the byline where the text has none.
-- @module newskit.read.formats.mail.mail

local authors = require "newskit.read.fields.authors"
local dates = require "newskit.read.fields.dates"
local encoding = require "newskit.read.bytes.encoding"
local mime = require "newskit.read.bytes.mime"
local reader = require "newskit.read.reader"

-- The first text and the first HTML; the others are attachments, and named.
local function collect(bytes)
  local found = {attachments = {}}
  local problem = mime.parts(bytes, function(fields, body)
    found.fields = found.fields or fields
    local name = body and mime.attached(fields)
    local kind = (fields["content-type"] or "text/plain"):lower()
    local which = kind:find "^%s*text/html" and "html" or kind:find "^%s*text/plain" and "plain"
    if name then
      table.insert(found.attachments, name)
    elseif body and which and not found[which] then
      found[which] = mime.decoded(body, fields["content-transfer-encoding"])
      found[which .. "_charset"] = mime.parameter(fields["content-type"], "charset")
    end
  end)
  return found, problem
end

local function name_of(from)
  local sender = mime.words(from)
  local angle = sender and sender:find("<", 2, true)
  return sender and (angle and sender:sub(1, angle - 1):gsub('"', ""):match "^%s*(.-)%s?$" or sender)
end

-- How much of a text must be left of it when it is read as a pasted one; it is taken whole otherwise.
local ENOUGH = 0.5

-- The article of a part in plain text: read as a pasted text whose first line is the subject.
local function of_plain(found, subject, opts)
  local text, name, repairs, position = encoding.decode(found.plain, opts.strict, found.plain_charset)
  if not text then return nil, name, repairs, position end
  text = text:gsub("\r\n?", "\n")
  local article, message, code = reader.find("text").read((subject or "") .. "\n\n" .. text, {})
  if not article then return nil, message, code end
  local _, letters = text:gsub("%S", "")
  local _, kept = article.text:gsub("%S", "")
  if kept < letters * ENOUGH then article.text, article.blocks = text:match "^%s*(.-)\n*$", nil end
  article.encoding, article.repairs = name, repairs
  return article
end

local function of_html(found, opts)
  return reader.find("html").read(found.html, {strict = opts.strict, rules = opts.rules})
end

local function put(article, field, value, source)
  if value == nil then return end
  article[field], article._sources[field] = value, {source = source}
end

local function add_sender(article, from)
  local sender = name_of(from)
  if article.byline or not sender then return end
  put(article, "byline", sender, "From")
  article.authors, article.agencies = {}, {}
  for at, one in ipairs(authors.parse(sender, {loose = true})) do
    article.authors[at] = one.name
    if one.kind == "organization" then table.insert(article.agencies, one.name) end
  end
  article._sources.authors = {source = "From"}
end

local function read(bytes, opts)
  local found, problem = collect(bytes)
  if not (found.plain or found.html) then
    local why = problem and "with " .. problem or "without a part of text"
    return nil, "mail " .. why, problem and "limit" or "format", 1
  end
  local fields = found.fields
  local subject = mime.words(fields.subject)
  local article, message, code, position
  if found.plain and found.plain:find "%S" then
    article, message, code, position = of_plain(found, subject, opts)
  else
    article, message, code, position = of_html(found, opts)
  end
  if not article then return nil, message, code, position end
  article.format = "mail"
  article._sources.text = {source = found.plain and "text/plain" or "text/html"}
  put(article, "headline", subject, "Subject")
  put(article, "published", dates.iso(fields.date), "Date")
  add_sender(article, fields.from)
  if #found.attachments > 0 then put(article, "attachments", found.attachments, "Content-Disposition") end
  return article
end

return reader.new{
  name = "mail", summary = "a message of mail: its text or HTML part, Subject, From and Date; attachments are named",
  suffixes = {"eml"}, looks = mime.looks, read = read,
}
