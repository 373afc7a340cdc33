--- What an item of NewsML-G2 says of an article.
-- @module newskit.read.wire.g2
local blocks = require "newskit.read.wire.blocks"
local nitf = require "newskit.read.wire.nitf"
local record = require "newskit.read.wire.record"
local topics = require "newskit.read.wire.topics"
local values = require "newskit.read.records.values"

local g2 = {}

-- A code without its scheme: "stat:usable" is "usable".
local function code(element, key)
  local value = element and element.attributes[key or "qcode"]
  if not value and element then value = element.attributes.uri or element.attributes.literal end
  return record.code(value)
end

-- The name of an element: that without a role, else the first; else its code in letters.
local function name_of(element)
  if not element then return nil end
  for _, one in ipairs(element:all "name") do
    if not one.attributes.role then return record.content(one) end
  end
  return record.content(element:child "name") or element.attributes.literal
end

-- Headlines: the one without a role or with that of the main one first; the others stand beside it.
local secondary = {"sub", "short", "kicker", "seo", "slug", "extended", "deck", "overline"}

local function rank_of(element)
  local role = (element.attributes.role or ""):lower()
  for _, word in ipairs(secondary) do
    if role:find(word, 1, true) then return 2, role end
  end
  return 1, role
end

local function headlines(self, content)
  local list = content:all "headline"
  for wanted = 1, 2 do
    for _, one in ipairs(list) do
      local rank, role = rank_of(one)
      local text = record.content(one)
      if rank == wanted and role:find "sub" then
        self:set("standfirst", text, "headline " .. role)
      elseif rank == wanted then
        self:set("headline", text, rank == 1 and "headline" or "headline " .. role)
      end
    end
  end
end

local organizations = {organisation = true, organization = true, org = true}

local function people(self, content)
  self:set("byline", record.content(content:child "by"), "by")
  for _, name in ipairs{"creator", "contributor", "infoSource"} do
    for _, one in ipairs(content:all(name)) do
      local kind = code(one, "type")
      kind = kind and (organizations[kind:lower()] and "organization" or kind == "person" and "person") or nil
      local role = one.attributes.role and code(one, "role")
      local called = name_of(one)
      if name == "creator" then
        self:author(called, "creator/name", {whole = true, role = role, kind = kind})
      else
        local default = name == "infoSource" and "source" or "contributor"
        self:credit(called, role or default, name .. "/name", kind or name == "infoSource" and "organization" or nil)
      end
    end
  end
  if #self.people == 0 and self.fields.byline then self:author(self.fields.byline, "by") end
end

local function subjects(self, content)
  for _, one in ipairs(content:all "subject") do
    local kind, name = code(one, "type") or "", name_of(one)
    if kind:lower():find "geo" or kind == "poi" then
      self:add("places", name or code(one), "subject")
    else
      self:add("keywords", name or topics.of(one.attributes.qcode), "subject")
      if not self.fields.section then self:set("section", topics.of(one.attributes.qcode), "subject/@qcode") end
    end
  end
  for _, one in ipairs(content:all "keyword") do self:add("keywords", record.content(one), "keyword") end
  for _, one in ipairs(content:all "located") do self:add("places", name_of(one) or code(one), "located") end
  local located = content:child "located"
  self:set("dateline", record.content(content:child "dateline"), "dateline")
  if not self.fields.dateline then self:set("dateline", name_of(located), "located/name") end
end

local function texts(self, content)
  for _, one in ipairs(content:all "description") do
    local role = (one.attributes.role or ""):lower()
    self:set("description", record.content(one), role == "" and "description" or "description " .. role)
  end
  local language = content:child "language"
  self:set("language", values.language(language and language.attributes.tag), "language")
end

local function content_of(element, name)
  local child = element and element:child(name)
  return child and record.content(child)
end

--- Adds what the metadata of the content says.
function g2.content_meta(self, content)
  headlines(self, content)
  people(self, content)
  subjects(self, content)
  texts(self, content)
end

local function rights_holder(item)
  local rights = item:child "rightsInfo"
  return name_of(rights and rights:child "copyrightHolder")
end

local classes = {picture = "picture", graphic = "picture", video = "video", audio = "audio"}

-- What the item says of itself: state, dates, provider, class.
local function item_meta(self, item)
  local about = item:child "itemMeta"
  local status = about and about:child "pubStatus"
  local embargo = about and about:child "embargoed"
  self:state(code(status), "pubStatus", record.content(embargo), "embargoed")
  if embargo and not record.content(embargo) then self.fields.status = "embargoed" end -- until further notice
  self.class = classes[code(about and about:child "itemClass") or ""]
  local provider = about and about:child "provider"
  self:set("site", name_of(provider), "provider")
  self:set("site", not self.fields.site and rights_holder(item) or nil, "copyrightHolder/name")
  if provider and not self.fields.site then self:set("site", provider.attributes.qcode, "provider/@qcode") end
  self:set("section", name_of(about and about:child "service"), "service")
end

local function dates(self, item, content)
  local about = item:child "itemMeta"
  local version = content_of(about, "versionCreated")
  self:date("published", content_of(about, "firstCreated"), "firstCreated")
  self:date("published", content_of(content, "contentCreated"), "contentCreated")
  self:date("published", version, "versionCreated")
  self:date("modified", content_of(content, "contentModified"), "contentModified")
  self:date("modified", version, "versionCreated")
end

-- A piece of XML within an item: NITF, or whatever has blocks.
local function inline(self, element)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then
      if child.name == "nitf" then
        nitf.body(self, child)
      else
        local text, placed, images = blocks.of(child, self.fields.headline)
        self:body(text, placed, "inlineXML/" .. child.name)
        for _, image in ipairs(images) do self:add("images", image, "inlineXML/img") end
      end
    end
  end
end

local function inline_data(self, element)
  local of = element.attributes
  if of.encoding then return end -- packed; what is packed so is no text
  local text, placed = blocks.of_string(element:content())
  self:body(text, placed, "inlineData")
end

--- Adds the body.
function g2.content_set(self, set)
  for _, one in ipairs(set:all "inlineXML") do inline(self, one) end
  for _, one in ipairs(set:all "inlineData") do inline_data(self, one) end
  if self.class == "picture" then
    local one = set:child "remoteContent" -- the other sizes are the same picture
    self:add("images", one and {url = one.attributes.href, caption = self.fields.description}, "remoteContent")
  end
end

--- Adds what an item says.
-- @tparam table self of `newskit.read.wire.record`
-- @tparam newskit.xml.element item
function g2.fill(self, item)
  local content, set = item:child "contentMeta", item:child "contentSet"
  local guid = item.attributes.guid
  self:set("id", guid, "@guid")
  if guid and guid:find "^https?://" then self:set("url", guid, "@guid") end
  item_meta(self, item)
  if content then g2.content_meta(self, content) end
  if set then g2.content_set(self, set) end
  dates(self, item, content)
  self:set("language", not self.fields.language and values.language(item.attributes["xml:lang"]) or nil, "@xml:lang")
  if self.class and not self.fields.text then self.fields.kind = self.class end
end

--- Adds what a package says: the items that it names.
function g2.package(self, item)
  g2.fill(self, item)
  local function references(element)
    for _, child in ipairs(element.children) do
      if type(child) == "table" then
        if child.name == "itemRef" then
          local of = child.attributes
          self:add("related", {headline = content_of(child, "headline") or content_of(child, "title"),
            url = of.href or of.residref}, "itemRef")
        else
          references(child)
        end
      end
    end
  end
  references(item)
  self.fields.kind = "index"
end

return g2
