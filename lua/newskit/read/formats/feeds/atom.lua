--- The reader of Atom feeds and single entries.
-- @module newskit.read.formats.feeds.atom
local address = require "newskit.read.wire.address"
local blocks = require "newskit.read.wire.blocks"
local feed = require "newskit.read.wire.feed"
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local root = require "newskit.read.wire.root"
local values = require "newskit.read.records.values"
local walk = require "newskit.read.wire.walk"

local XML = "http://www.w3.org/XML/1998/namespace"
local BASE = "{" .. XML .. "}base"

local function base_of(element, outer)
  local own = element.attributes["xml:base"] or element.attributes[BASE]
  return own and address.absolute(own, outer) or outer
end

-- The text of a construct that is text, html or xhtml.
local function plain(element)
  if not element then return nil end
  if element.attributes.type == "html" then return feed.title(element) end
  return record.content(element)
end

-- The text and blocks of content.
local function long(self, element, name)
  if not element or element.attributes.src then return nil end
  local kind = element.attributes.type or "text"
  if kind == "xhtml" or kind:find "[+/]xml$" then
    local text, list, images = blocks.of(element, self.fields.headline)
    for _, image in ipairs(images) do self:add("images", image, name .. " img") end
    return text, list
  end
  if kind == "html" or kind == "text/html" then return feed.html(self, element:content(), name) end
  if kind == "text" or kind:find "^text/" then return blocks.of_lines(element:content()) end
  return nil
end

local function links(self, entry, base)
  for _, link in ipairs(entry:all "link") do
    local of = link.attributes
    local rel = of.rel or "alternate"
    local url = address.absolute(of.href, base)
    if rel == "alternate" and (not of.type or of.type:find "html") then
      self:set("url", url, "link")
    elseif rel == "related" then
      self:add("related", url and {headline = of.title, url = url}, "link related")
    end
  end
  local first = not self.fields.url and entry:child "link"
  if first and (first.attributes.rel or "alternate") == "alternate" then
    self:set("url", address.absolute(first.attributes.href, base), "link")
  end
end

local function people(self, entry, state)
  local source = entry:child "source"
  local list = entry:all("author", entry.ns)
  if #list == 0 and source then list = source:all "author" end
  for _, one in ipairs(list) do self:author(record.content(one:child "name"), "author/name") end
  for _, name in ipairs(#list == 0 and state.authors or {}) do self:author(name, "feed/author/name") end
  for _, one in ipairs(entry:all("contributor", entry.ns)) do
    self:credit(record.content(one:child "name"), "contributor", "contributor/name")
  end
end

local function article_of(entry, state)
  local self = record.new "atom"
  local base = base_of(entry, state.base)
  local function own(name) return entry:child(name, entry.ns) end
  self:set("headline", plain(own "title"), "title")
  self:set("id", record.content(own "id"), "id")
  links(self, entry, base)
  people(self, entry, state)
  self:date("published", record.content(own "published" or own "issued"), own "published" and "published" or "issued")
  self:date("modified", record.content(own "updated" or own "modified"), "updated")
  if not self.fields.published then self:date("published", self.fields.modified, "updated") end
  for _, one in ipairs(entry:all("category", entry.ns)) do
    self:add("keywords", record.line(one.attributes.label or one.attributes.term), "category")
  end
  self:set("section", self.keywords[1], "category")
  local source = entry:child "source"
  self:set("site", plain(source and source:child "title"), "source/title")
  if not self.fields.site then self:set("site", state.title, "feed/title") end
  self:set("language", values.language(entry.attributes["xml:lang"] or state.language), "@xml:lang")
  feed.media(self, entry, {}, base)
  local summary, placed = long(self, own "summary", "summary")
  local text, list = long(self, own "content", "content")
  self:body(text, list, "content")
  feed.summary(self, summary, placed, "summary")
  return self:article()
end

local function enter(xml, name, state)
  if name ~= "feed" then return end
  state.language, state.base = xml:attribute("lang", XML), state.options.url or nil
  local own = xml:attribute("base", XML)
  state.base = own and address.absolute(own, state.base) or state.base
end

local function head(element, state)
  if element.name == "title" then state.title = state.title or plain(element) end
  if element.name == "author" then
    state.authors = state.authors or {}
    table.insert(state.authors, record.content(element:child "name"))
  end
  local of = element.attributes
  if element.name == "link" and of.rel == "alternate" and not state.base then state.base = address.absolute(of.href) end
end

return reader.new{
  name = "atom", summary = "Atom feeds and entries", suffixes = {"atom"}, looks = root.looks "feed entry",
  open = function(source, opts)
    return walk.articles(source, opts, {
      items = {entry = true}, item = article_of, enter = enter, head = head, nothing = "a feed without entries",
      heads = {title = true, author = true, link = true, contributor = true},
    })
  end,
}
