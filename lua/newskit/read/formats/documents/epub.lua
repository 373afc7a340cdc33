--- The reader of EPUB books, an article a chapter.
-- @module newskit.read.formats.documents.epub

local epub = require "newskit.read.documents.epub"
local reader = require "newskit.read.reader"

return reader.new{
  name = "epub", summary = "EPUB books, an article a chapter", suffixes = {"epub"}, binary = true,
  looks = epub.looks, open = epub.open,
}
