--- What the feeds share: titles that may be HTML, bodies that are, summaries in place of texts, and Media RSS.
-- @module newskit.read.wire.feed
local address = require "newskit.read.wire.address"
local blocks = require "newskit.read.wire.blocks"
local record = require "newskit.read.wire.record"
local values = require "newskit.read.records.values"

local feed = {}

local MEDIA = "http://search.yahoo.com/mrss/"

local function next_of_none() return nil end

--- A title as plain text: HTML in it is resolved.
-- @tparam ?newskit.xml.element element
-- @treturn ?string
function feed.title(element)
  local text = record.content(element)
  if not text or not text:find "[<&]" then return text end
  if not text:find("<", 1, true) and not text:find "&[lL#]" then
    local plain = record.line(values.plain(text)) -- entities alone need no page
    if plain and not plain:find "&%w" then return plain end
  end
  return record.line(values.text_of_html(text)) or record.line(values.plain(text))
end

--- The text of HTML that stands escaped in an element.
-- @treturn ?string
-- @treturn ?table blocks
function feed.html(self, html, element)
  if not html or not html:find "%S" then return nil end
  if not html:find "[<&]" then
    return blocks.of_lines(html)
  end
  local has_images = html:find("<img", 1, true)
  for tag in has_images and html:gmatch "<img%s[^<>]*>" or next_of_none do
    local url = tag:match "%ssrc%s*=%s*[\"']([^\"']+)"
    if url and url:find "^https?://" then self:add("images", {url = (url:gsub("&amp;", "&"))}, element .. " img") end
  end
  return values.text_of_html(html)
end

--- Adds a summary: it is the description, and where there is no text it is the text of an article of the kind
-- `"summary"`.
function feed.summary(self, text, placed, element)
  if not text or text == "" then return end
  self:set("description", record.line(text), element)
  if not self.fields.text then
    self:body(text, placed, element .. ", a summary")
    self.fields.kind = "summary"
  end
end

local function media_of(self, element, base)
  local of = element.attributes
  local kind = of.medium or (of.type or ""):match "^%a+"
  if kind and kind ~= "image" and kind ~= "" then return end
  local url = address.absolute(of.url, base)
  if not url then return end
  local description, credit = element:child("description", MEDIA), element:child("credit", MEDIA)
  self:add("images", {
    url = url, caption = values.plain(record.content(description)), credit = record.content(credit),
  }, "media:" .. element.name)
end

--- Adds the pictures of Media RSS and of enclosures.
function feed.media(self, item, enclosures, base)
  local groups = item:all("group", MEDIA)
  table.insert(groups, 1, item)
  for _, group in ipairs(groups) do
    for _, one in ipairs(group:all("content", MEDIA)) do media_of(self, one, base) end
  end
  if #self.images == 0 then
    for _, group in ipairs(groups) do
      for _, one in ipairs(group:all("thumbnail", MEDIA)) do media_of(self, one, base) end
    end
  end
  for _, one in ipairs(enclosures) do
    if (one.attributes.type or ""):find "^image/" then
      local url = address.absolute(one.attributes.url or one.attributes.href, base)
      self:add("images", url and {url = url}, "enclosure")
    end
  end
  local credit, description = item:child("credit", MEDIA), item:child("description", MEDIA)
  local first = self.images[1]
  if first then
    first.credit = first.credit or record.content(credit)
    first.caption = first.caption or values.plain(record.content(description))
  end
end

return feed
