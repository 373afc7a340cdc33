--- The reader of sitemaps: those of news tell headlines and dates of pages, the others addresses. The pages are not
-- there, and newskit reads nothing from the network: articles are of the kind "link", those of an index "index".
-- @module newskit.read.formats.feeds.sitemap
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local root = require "newskit.read.wire.root"
local values = require "newskit.read.records.values"
local walk = require "newskit.read.wire.walk"

local function news_of(self, news)
  local publication = news:child "publication"
  self:set("headline", record.content(news:child "title"), "news:title")
  self:date("published", record.content(news:child "publication_date"), "news:publication_date")
  self:set("site", record.content(publication and publication:child "name"), "news:name")
  self:set("language", values.language(record.content(publication and publication:child "language")), "news:language")
  local keywords = news:child "keywords"
  for _, word in ipairs(values.list(keywords and keywords:content() or "")) do
    self:add("keywords", record.line(word), "news:keywords")
  end
  for _, word in ipairs(values.list(record.content(news:child "genres") or "")) do
    if word == "PressRelease" then self:credit(self.fields.site, "press release", "news:genres") end
  end
end

local function article_of(element)
  local self = record.new "sitemap"
  self.fields.kind = element.name == "sitemap" and "index" or "link"
  self:set("url", record.content(element:child("loc", element.ns)), "loc")
  if not self.fields.url then return nil, "an entry without an address" end
  local news = element:child "news"
  if news then news_of(self, news) end
  self:date("modified", record.content(element:child "lastmod"), "lastmod")
  for _, one in ipairs(element:all "image") do
    self:add("images", {
      url = record.content(one:child "loc"), caption = record.content(one:child "caption" or one:child "title"),
    }, "image:image")
  end
  return self:article()
end

return reader.new{
  name = "sitemap", summary = "sitemaps of news and their indexes: addresses without texts", suffixes = {},
  looks = root.looks "urlset sitemapindex",
  open = function(source, opts)
    return walk.articles(source, opts, {
      items = {url = true, sitemap = true}, heads = {}, item = article_of, nothing = "a sitemap without addresses",
    })
  end,
}
