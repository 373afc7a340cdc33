--- The reader of NewsML 1.0 to 1.2.
-- @module newskit.read.formats.agency.newsml
local newsml1 = require "newskit.read.wire.newsml1"
local reader = require "newskit.read.reader"
local root = require "newskit.read.wire.root"
local walk = require "newskit.read.wire.walk"

return reader.new{
  name = "newsml", summary = "NewsML 1: items with texts in NITF, XHTML and lines", suffixes = {},
  looks = root.looks "NewsML",
  open = function(source, opts)
    return walk.articles(source, opts, {
      items = {NewsItem = true}, heads = {}, item = newsml1.articles, nothing = "a NewsML envelope without items",
    })
  end,
}
