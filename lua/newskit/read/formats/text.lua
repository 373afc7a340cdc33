--- The reader of pasted text, and of what nothing else is recognized in.
-- @module newskit.read.formats.text

local encoding = require "newskit.read.bytes.encoding"
local pasted = require "newskit.read.pasted.text"
local reader = require "newskit.read.reader"

local function read(bytes, opts)
  local text, found, repairs, position = encoding.decode(bytes, opts.strict, opts.charset)
  if not text then return nil, found, repairs, position end
  local article, message, code, place = pasted.read(text, opts)
  if not article then return nil, message, code, place end
  article.encoding, article.repairs = found, article.repairs + repairs
  return article
end

return reader.new{
  name = "text", summary = "pasted text: headline, byline, date, captions, related lists and body",
  suffixes = {"txt", "text", "md"}, read = read,
}
