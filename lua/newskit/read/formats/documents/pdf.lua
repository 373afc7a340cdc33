--- The reader of PDF documents, by the text that poppler's pdftotext makes of them, which is read as pasted text.
-- @module newskit.read.formats.documents.pdf

local authors = require "newskit.read.fields.authors"
local dates = require "newskit.read.fields.dates"
local encoding = require "newskit.read.bytes.encoding"
local pasted = require "newskit.read.pasted.text"
local pdf_tools = require "newskit.read.documents.pdf_tools"
local reader = require "newskit.read.reader"

local function looks(head)
  return head:find "^%%PDF%-%d" ~= nil
end

-- A field that the text does not show, from the document's properties.
local function fill(article, field, value, property)
  if value and not article[field] then
    article[field], article._sources[field] = value, {source = "pdf property " .. property}
  end
end

local function read(bytes, opts)
  local raw, properties, code = pdf_tools.read(bytes)
  if not raw then return nil, properties, code, 1 end
  local text, _, repairs = encoding.decode(raw)
  if not text:find "%S" then
    return nil, "is a PDF document of pictures without text (ocrmypdf makes text of them)", "format", 1
  end
  local article, message, what, position = pasted.read(text, opts)
  if not article then return nil, message, what, position end
  for _, said in pairs(article._sources) do
    if said.source then said.source = said.source:gsub("^text ", "pdf ") end
  end
  fill(article, "headline", properties.Title, "Title")
  fill(article, "published", dates.iso(properties.CreationDate or ""), "CreationDate")
  local author = properties.Author
  if author and #article.authors == 0 and authors.is_name(author) then
    fill(article, "byline", author, "Author")
    article.authors, article._sources.authors = {author}, article._sources.byline
  end
  article.format, article.encoding, article.repairs = "pdf", "utf-8", repairs
  return article
end

return reader.new{
  name = "pdf", summary = "PDF documents, where pdftotext is installed", suffixes = {"pdf"}, binary = true,
  looks = looks, read = read,
}
