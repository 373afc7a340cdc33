--- The reader of Org files: `#+TITLE`, `#+AUTHOR` and the like are fields, marks are left out of the text.
-- @module newskit.read.formats.documents.org

local encoding = require "newskit.read.bytes.encoding"
local org_text = require "newskit.read.documents.org_text"
local outline = require "newskit.read.documents.outline"
local reader = require "newskit.read.reader"

local known = {}
for name in ("title author date startup options language email property filetags subtitle"):gmatch "%a+" do
  known[name] = true
end

local function looks(head)
  local key = head:match "^#%+([%a_]+):"
  return key ~= nil and known[key:lower()] == true
end

local function read(bytes, opts)
  local text, name, repairs, position = encoding.decode(bytes, opts.strict)
  if not text then return nil, name, repairs, position end
  local pieces, given, captions = org_text.pieces(text)
  local article, message, code = outline.article("org", pieces, given, true)
  if not article then return nil, message, code, 1 end
  for _, caption in ipairs(captions) do article.images[#article.images + 1] = {caption = caption} end
  article.encoding, article.repairs = name, repairs
  return article
end

return reader.new{
  name = "org", summary = "Org files: front fields, and text without marks", suffixes = {"org"}, looks = looks,
  read = read,
}
