--- What an item of NewsML 1 says of articles: news components lie in each other, and one that has a text takes what
-- it does not say itself from those around it.
-- @module newskit.read.wire.newsml1
local blocks = require "newskit.read.wire.blocks"
local nitf = require "newskit.read.wire.nitf"
local record = require "newskit.read.wire.record"
local topics = require "newskit.read.wire.topics"
local values = require "newskit.read.records.values"

local newsml1 = {}

local function formal(element, ...)
  local found = element and element:find(...)
  return found and found.attributes.FormalName
end

-- The first text within an element, as a function that adds it to a record; nil when there is none.
local function text_of(item)
  local data = item:child "DataContent"
  if not data or item:child "Encoding" or data:child "Encoding" then return nil end
  local media = (formal(item, "MediaType") or "text"):lower()
  if media ~= "text" and media ~= "complextext" and media ~= "xml" then return nil end
  local root
  for _, child in ipairs(data.children) do root = root or type(child) == "table" and child or nil end
  if root and root.name == "nitf" then
    return function(self) nitf.body(self, root) end
  end
  if not root and not data:content():find "%S" then return nil end
  return function(self)
    if root then
      local text, placed, images = blocks.of(data, self.fields.headline)
      self:body(text, placed, "DataContent/" .. root.name)
      for _, image in ipairs(images) do self:add("images", image, "DataContent") end
    else
      local text, placed = blocks.of_string(data:content())
      self:body(text, placed, "DataContent")
    end
  end
end

-- The components in which a text stands, each with those around it, the innermost first.
local function stories_of(component, around, found)
  local chain = {component, table.unpack(around)}
  for _, item in ipairs(component:all "ContentItem") do
    local add = text_of(item)
    if add and not (found[#found] and found[#found].chain[1] == component) then
      found[#found + 1] = {chain = chain, add = add}
    end
  end
  for _, child in ipairs(component:all "NewsComponent") do stories_of(child, chain, found) end
  return found
end

local function images_of(self, component)
  for _, item in ipairs(component:all "ContentItem") do
    local media = (formal(item, "MediaType") or ""):lower()
    if media == "photo" or media == "picture" or media == "graphic" then
      local lines = component:child "NewsLines"
      self:add("images", {
        url = item.attributes.Href, caption = record.content(lines and lines:child "HeadLine"),
        credit = record.content(lines and (lines:child "CreditLine" or lines:child "CopyrightLine")),
      }, "ContentItem")
      break -- the other sizes are the same picture
    end
  end
  for _, child in ipairs(component:all "NewsComponent") do images_of(self, child) end
end

local function lines_of(self, component)
  local lines = component:child "NewsLines"
  if not lines then return end
  local function line(name) return record.content(lines:child(name)) end
  self:set("headline", line "HeadLine", "HeadLine")
  self:set("standfirst", line "SubHeadLine", "SubHeadLine")
  self:set("byline", line "ByLine", "ByLine")
  self:set("dateline", line "DateLine", "DateLine")
  for _, one in ipairs(lines:all "KeywordLine") do self:add("keywords", record.content(one), "KeywordLine") end
end

local function parties(self, component)
  local about = component:child "AdministrativeMetadata"
  for _, name in ipairs(about and {"Creator", "Contributor", "Source"} or {}) do
    for _, group in ipairs(about:all(name)) do
      for _, party in ipairs(group:all "Party") do
        self:credit(party.attributes.FormalName, party.attributes.Topic or name:lower(), name .. "/Party")
      end
    end
  end
  self:set("site", formal(about, "Provider", "Party"), "Provider/Party")
  self:set("site", not self.fields.site and formal(about, "Source", "Party") or nil, "Source/Party")
end

local subjects = {"Subject", "SubjectMatter", "SubjectDetail"}

local function description(self, component)
  local about = component:child "DescriptiveMetadata"
  if not about then return end
  self:set("language", values.language(formal(about, "Language")), "Language")
  for _, code in ipairs(about:all "SubjectCode") do
    for _, name in ipairs(subjects) do
      for _, one in ipairs(code:all(name)) do
        local called = topics.of(one.attributes.FormalName)
        self:add("keywords", name == "Subject" and called or nil, "SubjectCode")
        if not self.fields.section then self:set("section", called, "SubjectCode") end
      end
    end
  end
  for _, place in ipairs(about:all "Location") do
    for _, one in ipairs(place:all "Property") do
      if one.attributes.FormalName == "City" or #place:all "Property" == 1 then
        self:add("places", one.attributes.Value, "Location")
      end
    end
  end
end

-- State and dates of the item; times without a zone are UTC, as AFP writes them.
local function management(self, item)
  local about = item:child "NewsManagement"
  if not about then return end
  local later, status = about:child "StatusWillChange", formal(about, "Status")
  local time = record.content(later and later:child "DateAndTime")
  if not (status and status:lower():find "embargo") then time = nil end
  self:state(status, "Status")
  if time then self:date("embargo", time, "StatusWillChange/DateAndTime", "Z") end
  self:date("published", record.content(about:child "FirstCreated"), "FirstCreated", "Z")
  self:date("modified", record.content(about:child "ThisRevisionCreated"), "ThisRevisionCreated", "Z")
end

local function identity(self, item, number)
  local about = item:find("Identification", "NewsIdentifier")
  local public = record.content(about and about:child "PublicIdentifier")
  self:set("id", public and number and ("%s#%d"):format(public, number) or public, "PublicIdentifier")
  self:set("id", not self.fields.id and record.content(about and about:child "NewsItemId") or nil, "NewsItemId")
end

local function story(item, found, number)
  local self = record.new "newsml"
  identity(self, item, number)
  management(self, item)
  for _, component in ipairs(found.chain) do
    if not self.fields.headline or component:child "NewsLines" == nil then lines_of(self, component) end
    parties(self, component)
    description(self, component)
    self:set("language", not self.fields.language and values.language(component.attributes["xml:lang"]) or nil,
      "@xml:lang")
  end
  if self.fields.byline then self:author(self.fields.byline, "ByLine") end
  found.add(self)
  if found.chain[1] then images_of(self, number and found.chain[1] or found.chain[#found.chain]) end
  return self:article()
end

-- Whether several texts are stories of their own, each with its headline.
local function are_several(found)
  for _, one in ipairs(found) do
    local lines = one.chain[1] and one.chain[1]:child "NewsLines"
    if not lines or not lines:child "HeadLine" then return false end
  end
  return #found > 1
end

--- The articles of an item: one, or one for each component that has a headline and a text.
-- @tparam newskit.xml.element item `NewsItem`
-- @treturn[1] {newskit.article,...}
-- @return[2] nil, message
function newsml1.articles(item)
  local found = {}
  for _, component in ipairs(item:all "NewsComponent") do stories_of(component, {}, found) end
  if #found == 0 then
    local component = item:child "NewsComponent"
    found[1] = {chain = {component}, add = function() end}
  end
  local several = are_several(found)
  local list = {}
  for at = 1, several and #found or 1 do
    local article, message = story(item, found[at], several and at or nil)
    if not article and not several then return nil, message end
    list[#list + 1] = article
  end
  return list
end

return newsml1
