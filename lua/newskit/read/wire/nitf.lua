--- What NITF says of an article: the document by itself, and as it stands in NewsML.
-- @module newskit.read.wire.nitf
local blocks = require "newskit.read.wire.blocks"
local record = require "newskit.read.wire.record"
local topics = require "newskit.read.wire.topics"
local values = require "newskit.read.records.values"

local nitf = {}

-- The text of an element without that of some of its children.
local function without(element, names)
  local parts = {}
  local function gather(at)
    for _, child in ipairs(at.children) do
      if type(child) == "string" then
        parts[#parts + 1] = child
      elseif not names[child.name] then
        gather(child)
      end
    end
  end
  gather(element)
  return record.line(table.concat(parts))
end

-- One byline: the line as printed, the persons that are marked in it, else those that it names.
local function byline(self, element)
  local title = record.content(element:child "byttl")
  local printed = record.trimmed(without(element, {byttl = true, virtloc = true})) or title
  if printed == title then title = nil end
  self:set("byline", printed, "byline")
  local marked = #element:all "person" > 0
  for _, name in ipairs{"person", "org"} do
    for _, one in ipairs(element:all(name)) do
      if marked or name == "org" then
        local kind = name == "org" and "organization" or "person"
        self:author(without(one, {["function"] = true}), "byline/" .. name, {whole = true, role = title, kind = kind})
      end
    end
  end
  if not marked then self:author(printed, "byline", {role = title}) end
end

local function dateline(self, head)
  local element = head and head:child "dateline"
  if not element then return end
  local place = record.content(element:child "location") or without(element, {["story.date"] = true})
  self:set("dateline", record.trimmed(place), "dateline")
  local day = element:child "story.date"
  self.story_date = day and day.attributes.norm
end

--- Adds what the body of a document says.
-- @tparam table self of `newskit.read.wire.record`
-- @tparam newskit.xml.element root `nitf`
function nitf.body(self, root)
  local body = root:child "body"
  local head = body and body:child "body.head"
  if head then
    local lines = head:child "hedline"
    self:set("headline", record.content(lines and lines:child "hl1"), "hl1")
    self:set("standfirst", record.content(lines and lines:child "hl2"), "hl2")
    for _, one in ipairs(head:all "byline") do byline(self, one) end
    dateline(self, head)
    self:set("description", record.content(head:child "abstract"), "abstract")
    local distributor = head:child "distributor"
    self.distributor = record.content(distributor and (distributor:child "org" or distributor))
    self:credit(self.distributor, "distributor", "distributor", "organization")
  end
  local content = body and body:child "body.content"
  if not content then return end
  local text, placed, images = blocks.of(content)
  self:body(text, placed, "body.content")
  for _, image in ipairs(images) do self:add("images", image, "media") end
end

local function attribute(parent, name, key)
  local element = parent and parent:child(name)
  return element and element.attributes[key]
end

-- Dates: the time of release is that of publication, unless it is an embargo's.
local function dates(self, data, publication)
  local state = data and data.attributes["management-status"]
  local release = attribute(data, "date.release", "norm")
  local embargoed = state and state:lower():find "embargo"
  self:state(state, "docdata/@management-status")
  self:date(embargoed and "embargo" or "published", release, "date.release")
  self:date("published", attribute(data, "date.issue", "norm"), "date.issue")
  self:date("published", publication, "pubdata/@date.publication")
  self:date("published", self.story_date, "story.date")
end

local function keywords(self, data, object)
  local list = data and data:child "key-list"
  for _, one in ipairs(list and list:all "keyword" or {}) do self:add("keywords", one.attributes.key, "keyword") end
  for _, one in ipairs(object and object:all "tobject.subject" or {}) do
    local of = one.attributes
    self:add("keywords", of["tobject.subject.matter"] or of["tobject.subject.type"], "tobject.subject")
  end
  for _, one in ipairs(data and data:all "evloc" or {}) do
    local of = one.attributes
    self:add("places", of.city or of["county-dist"] or of["state-prov"], "evloc")
  end
end

local function section(self, head, object, publication)
  for _, name in ipairs{"section", "category"} do
    for _, one in ipairs(head and head:all "meta" or {}) do
      if one.attributes.name == name then self:set("section", one.attributes.content, "meta " .. name) end
    end
  end
  local kind = object and object.attributes["tobject.type"]
  if kind and kind:lower() ~= "news" then self:set("section", kind, "tobject/@tobject.type") end
  for _, one in ipairs(object and object:all "tobject.subject" or {}) do
    local name = topics.of(one.attributes["tobject.subject.refnum"])
    if not self.fields.section then self:set("section", name, "tobject.subject/@tobject.subject.refnum") end
  end
  self:set("site", publication and publication.attributes.name, "pubdata/@name")
  self:set("site", self.distributor, "distributor")
end

--- Adds what a document says.
-- @tparam table self of `newskit.read.wire.record`
-- @tparam newskit.xml.element root `nitf`
function nitf.fill(self, root)
  nitf.body(self, root)
  local head = root:child "head"
  local data, object = head and head:child "docdata", head and head:child "tobject"
  local publication = head and head:child "pubdata"
  if not self.fields.headline then self:set("headline", record.content(head and head:child "title"), "title") end
  dates(self, data, publication and publication.attributes["date.publication"])
  section(self, head, object, publication)
  keywords(self, data, object)
  self:set("id", attribute(data, "doc-id", "id-string"), "doc-id")
  if not self.fields.id then self:set("id", root.attributes.uno, "@uno") end
  self:set("language", values.language(root.attributes.baselang or root.attributes["xml:lang"]), "@baselang")
  local rights = data and data:child "doc.copyright"
  if not self.fields.site then self:set("site", rights and rights.attributes.holder, "doc.copyright") end
end

return nitf
