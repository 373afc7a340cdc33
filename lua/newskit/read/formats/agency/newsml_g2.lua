--- The reader of NewsML-G2: items, packages, and messages that hold several of both.
-- @module newskit.read.formats.agency.newsml_g2
local g2 = require "newskit.read.wire.g2"
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local root = require "newskit.read.wire.root"
local walk = require "newskit.read.wire.walk"

local fragments = {contentSet = g2.content_set, contentMeta = g2.content_meta}

local function article_of(element)
  local self = record.new "newsml_g2"
  if element.name == "packageItem" then
    g2.package(self, element)
    if not self.fields.headline then return nil end -- it only lists what follows
  elseif fragments[element.name] then
    fragments[element.name](self, element)
    if element.name == "contentMeta" then
      local created = element:child "contentCreated"
      self:date("published", created and created:content(), "contentCreated")
      self.fields.text = self.fields.text or self.fields.dateline and "" or nil
    end
  else
    g2.fill(self, element)
  end
  return self:article()
end

return reader.new{
  name = "newsml_g2", summary = "NewsML-G2: items, packages, messages; bodies in NITF, XHTML and text",
  suffixes = {"newsml", "xml"}, looks = root.looks "newsMessage newsItem packageItem contentSet contentMeta",
  open = function(source, opts)
    return walk.articles(source, opts, {
      items = {newsItem = true, packageItem = true, contentSet = true, contentMeta = true}, heads = {},
      item = article_of, nothing = "XML without news items",
    })
  end,
}
