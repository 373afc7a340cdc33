--- The reader of mail, one message a file (RFC 5322 with MIME): press releases. The text part is taken, else the
-- HTML part; Subject and Date are headline and published, From is the byline where the text has none.
-- @module newskit.read.formats.mail.mail

local authors = require "newskit.read.fields.authors"
local dates = require "newskit.read.fields.dates"
local encoding = require "newskit.read.bytes.encoding"
local mime = require "newskit.read.bytes.mime"
local reader = require "newskit.read.reader"

-- The parts in plain text and in HTML, each with its charset, in their order: programs cut a text where a picture
-- stands in it. The others are attachments, and named.
local function collect(bytes)
  local found = {attachments = {}, plain = {}, html = {}}
  local problem = mime.parts(bytes, function(fields, body)
    found.fields = found.fields or fields
    local name = body and mime.attached(fields)
    local kind = (fields["content-type"] or "text/plain"):lower()
    local which = kind:find "^%s*text/html" and "html" or kind:find "^%s*text/plain" and "plain"
    if name then
      table.insert(found.attachments, name)
    elseif body and which then
      local text = mime.decoded(body, fields["content-transfer-encoding"])
      if text:find "%S" then
        table.insert(found[which], {text = text, charset = mime.parameter(fields["content-type"], "charset")})
      end
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
-- A text part with fewer letters than this may only say that there is an HTML part ("view this mail in a browser"): it
-- does when the other has so many times as many.
local STUB, TIMES = 600, 4

local function letters_of(text)
  local _, count = text:gsub("[%w\x80-\xFF]", "")
  return count
end

-- The parts in plain text as one, valid UTF-8; the encoding of the first, and all repairs.
local function joined(parts, opts)
  local texts, encoded, repairs = {}, nil, 0
  for at, part in ipairs(parts) do
    local text, name, count, position = encoding.decode(part.text, opts.strict, part.charset)
    if not text then return nil, name, count, position end
    texts[at], encoded, repairs = text:gsub("\r\n?", "\n"), encoded or name, repairs + count
  end
  return table.concat(texts, "\n\n"), encoded, repairs
end

-- A text without the empty lines at its ends.
local function trimmed(text)
  local last = #text
  while last > 0 and text:byte(last) == 10 do last = last - 1 end
  return text:sub(text:match "^%s*()", last)
end

-- The article of the parts in plain text: read as a pasted text whose first line is the subject.
local function of_plain(found, subject, opts)
  local text, name, repairs, position = joined(found.plain, opts)
  if not text then return nil, name, repairs, position end
  local article, message, code = reader.find("text").read((subject or "") .. "\n\n" .. text, {})
  if not article then return nil, message, code end
  if letters_of(article.text) < letters_of(text) * ENOUGH then article.text, article.blocks = trimmed(text), nil end
  article.encoding, article.repairs = name, repairs
  article._sources.text = {source = "text/plain"}
  return article
end

-- The article of the parts in HTML, in the encoding of the first.
local function of_html(found, opts)
  local texts = {}
  for at, part in ipairs(found.html) do texts[at] = part.text end
  local article, message, code, position = reader.find("html").read(table.concat(texts, "\n"),
    {strict = opts.strict, rules = opts.rules, charset = found.html[1].charset})
  if article then article._sources.text = {source = "text/html"} end
  return article, message, code, position
end

-- The article of the text, unless that is a stub beside HTML.
local function article_of(found, subject, opts)
  local letters = 0
  for _, part in ipairs(found.plain) do letters = letters + letters_of(part.text) end
  if #found.html > 0 and letters < STUB then
    local article, message, code, position = of_html(found, opts)
    if #found.plain == 0 or article and letters_of(article.text) >= TIMES * letters then
      return article, message, code, position
    end
  end
  return of_plain(found, subject, opts)
end

-- A date as RFC 5322 has it; what it writes for UTC, and nobody else, is said otherwise.
local function date_of(value)
  return (dates.iso(value and value:gsub("%s+U?[TZ]%s*$", " GMT")))
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
  if #found.plain == 0 and #found.html == 0 then
    local why = problem and "with " .. problem or "without a part of text"
    return nil, "mail " .. why, problem and "limit" or "format", 1
  end
  local fields = found.fields
  local subject = mime.words(fields.subject)
  local article, message, code, position = article_of(found, subject, opts)
  if not article then return nil, message, code, position end
  article.format = "mail"
  put(article, "headline", subject, "Subject")
  put(article, "published", date_of(fields.date), "Date")
  add_sender(article, fields.from)
  if #found.attachments > 0 then put(article, "attachments", found.attachments, "Content-Disposition") end
  return article
end

return reader.new{
  name = "mail", summary = "a message of mail: its text or HTML part, Subject, From and Date; attachments are named",
  suffixes = {"eml"}, looks = mime.looks, read = read,
}
