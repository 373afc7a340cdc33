--- The reader of NITF 3, with and without its namespace.
-- @module newskit.read.formats.agency.nitf
local nitf = require "newskit.read.wire.nitf"
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local root = require "newskit.read.wire.root"
local walk = require "newskit.read.wire.walk"

local function article_of(element)
  local self = record.new "nitf"
  nitf.fill(self, element)
  return self:article()
end

return reader.new{
  name = "nitf", summary = "NITF 3, with and without a namespace", suffixes = {"nitf"}, looks = root.looks "nitf",
  open = function(source, opts)
    return walk.articles(source, opts, {items = {nitf = true}, heads = {}, item = article_of})
  end,
}
