--- The reader of Factiva texts.
-- @module newskit.read.formats.database.factiva

local encoding = require "newskit.read.bytes.encoding"
local reader = require "newskit.read.reader"
local texts = require "newskit.read.formats.database.factiva_text"

local function read(bytes, opts)
  local text, found, repairs, position = encoding.decode(bytes, opts.strict)
  if not text then return nil, found, repairs, position end
  local article, message, code = texts.article(text, "factiva")
  if not article then return nil, message, code, 1 end
  article.encoding, article.repairs = found, repairs
  return article
end

return reader.new{
  name = "factiva", summary = "Factiva texts: lines of two-letter codes, or lines in their order", looks = texts.looks,
  split = texts.split, read = read,
}
