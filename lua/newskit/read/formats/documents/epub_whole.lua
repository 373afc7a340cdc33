--- The reader of EPUB books as one article each; it is taken when it is asked for.
-- @module newskit.read.formats.documents.epub_whole

local epub = require "newskit.read.documents.epub"
local reader = require "newskit.read.reader"

return reader.new{
  name = "epub_whole", summary = "EPUB books, an article a book; when asked for by name", binary = true,
  open = epub.open_whole,
}
