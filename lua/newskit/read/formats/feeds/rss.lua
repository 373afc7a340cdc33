--- The reader of RSS: 0.9 to 2.0 and 1.0 (RDF), with the modules that news feeds use: content, Dublin Core, Media
-- RSS, Atom's links.
-- @module newskit.read.formats.feeds.rss
local address = require "newskit.read.wire.address"
local blocks = require "newskit.read.wire.blocks"
local feed = require "newskit.read.wire.feed"
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local root = require "newskit.read.wire.root"
local values = require "newskit.read.records.values"
local walk = require "newskit.read.wire.walk"

local RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
local DC = "http://purl.org/dc/elements/1.1/"
local TERMS = "http://purl.org/dc/terms/"
local CONTENT = "http://purl.org/rss/1.0/modules/content/"
local ATOM = "http://www.w3.org/2005/Atom"
local ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
local XHTML = "http://www.w3.org/1999/xhtml"
local BURNER = "http://rssnamespace.org/feedburner/ext/1.0"

-- "desk@news.example (News desk)" names the desk.
local function person_of(text)
  if not text or #text > 500 then return nil end
  return (text:match "^%S+@%S+%s*%((.+)%)%s*$" or text:match "^(.-)%s*%(%S+@%S+%)%s*$" or text)
end

local function people(self, item, own)
  for _, one in ipairs(item:all("creator", DC)) do self:author(one:content(), "dc:creator") end
  if #self.people == 0 then
    for _, one in ipairs(own "author") do self:author(person_of(record.content(one)), "author") end
  end
  if #self.people == 0 then
    local author = item:child("author", ATOM)
    self:author(record.content(author and author:child "name"), "atom:author")
    self:author(record.content(item:child("author", ITUNES)), "itunes:author")
  end
  for _, one in ipairs(item:all("contributor", DC)) do self:credit(one:content(), "contributor", "dc:contributor") end
end

local function link_of(self, item, own, state)
  local function set(text, element) self:set("url", address.absolute(text, state.base), element) end
  set(record.content(item:child("origLink", BURNER)), "feedburner:origLink")
  if self.fields.url then return end
  set(record.content(own "link"[1]), "link")
  local guid = own "guid"[1]
  local id = record.content(guid)
  if not self.fields.url and guid and guid.attributes.isPermaLink ~= "false" and id and id:find "^https?://" then
    set(id, "guid")
  end
  local other = not self.fields.url and item:child("link", ATOM)
  if other then set(other.attributes.href, "atom:link") end
end

local function dates(self, item, own)
  self:date("published", record.content(own "pubDate"[1]), "pubDate")
  if not self.fields.published then
    for _, one in ipairs{{"date", DC}, {"issued", TERMS}, {"created", TERMS}, {"published", ATOM}} do
      self:date("published", record.content(item:child(one[1], one[2])), one[2] == ATOM and "atom:" .. one[1]
        or (one[2] == DC and "dc:" or "dcterms:") .. one[1])
    end
  end
  self:date("modified", record.content(item:child("modified", TERMS)), "dcterms:modified")
  self:date("modified", record.content(item:child("updated", ATOM)), "atom:updated")
end

local function body(self, item, own)
  local description = own "description"[1]
  local plain, placed = feed.html(self, description and description:content(), "description")
  local encoded = item:child("encoded", CONTENT)
  local text, list = feed.html(self, encoded and encoded:content(), "content:encoded")
  self:body(text, list, "content:encoded")
  local xhtml = item:child("body", XHTML) or item:child("div", XHTML)
  if xhtml then
    local found, spans, images = blocks.of(xhtml, self.fields.headline)
    self:body(found, spans, "xhtml:body")
    for _, image in ipairs(images) do self:add("images", image, "xhtml:img") end
  end
  feed.summary(self, plain, placed, "description")
end

local function article_of(item, state)
  local self = record.new "rss"
  local function own(name)
    if item.ns then return item:all(name, item.ns) end
    local list = item:all(name)
    for at = #list, 1, -1 do
      if list[at].ns then table.remove(list, at) end
    end
    return list
  end
  self:set("headline", feed.title(own "title"[1]), "title")
  if not self.fields.headline then self:set("headline", feed.title(item:child("title", DC)), "dc:title") end
  link_of(self, item, own, state)
  self:set("id", record.content(own "guid"[1]), "guid")
  self:set("id", not self.fields.id and item.attributes["{" .. RDF .. "}about"] or nil, "rdf:about")
  people(self, item, own)
  dates(self, item, own)
  for _, one in ipairs(own "category") do self:add("keywords", values.plain(record.content(one)), "category") end
  for _, one in ipairs(item:all("subject", DC)) do self:add("keywords", record.content(one), "dc:subject") end
  if #own "category" > 0 then self:set("section", self.keywords[1], "category") end
  self:set("site", record.content(own "source"[1]), "source")
  if not self.fields.site then self:set("site", state.title, "channel/title") end
  local language = values.language(record.content(item:child("language", DC)))
  self:set("language", language, "dc:language")
  if not language then self:set("language", state.language, "channel/language") end
  feed.media(self, item, own "enclosure", state.base)
  body(self, item, own)
  return self:article()
end

-- What the channel says, before its items.
local function head(element, state)
  if element.ns == ATOM or element.ns == ITUNES then return end
  local text = record.content(element)
  if element.name == "title" then state.title = state.title or values.plain(text) end
  if element.name == "link" and text and text:find "^https?://" then state.base = state.base or text end
  if element.name == "language" then state.language = state.language or values.language(text) end
end

return reader.new{
  name = "rss", summary = "RSS 2.0 and 1.0 with content, Dublin Core and Media RSS", suffixes = {"rss", "rdf"},
  looks = function(head_bytes)
    local name, tag = root.of(head_bytes)
    return name == "rss" or name == "RDF" and (not tag or not tag:find("owl#", 1, true))
  end,
  open = function(source, opts)
    return walk.articles(source, opts, {
      items = {item = true}, item = article_of, nothing = "a feed without items", head = head,
      heads = {title = true, link = true, language = true, image = true, textinput = true, textInput = true},
    })
  end,
}
