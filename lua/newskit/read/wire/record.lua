--- A record of an XML format on its way to an article: fields with the element that each came from, people with
-- their roles, and whether it may be published.
-- @module newskit.read.wire.record
local authors = require "newskit.read.fields.authors"
local door = require "newskit.read.door"
local values = require "newskit.read.records.values"

local record = {}

local methods = {}
local meta = {__index = methods}

--- A text in one line: white space of all kinds is a space.
-- @treturn ?string nil when nothing is left
function record.line(text)
  if not text then return nil end
  if not text:find "[%c\xC2]" and not text:find("  ", 1, true) and not text:find "^ " and text:byte(-1) ~= 32 then
    return text ~= "" and text or nil
  end
  text = text:gsub("\u{A0}", " "):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  return text ~= "" and text or nil
end

--- The text of an element in one line.
function record.content(element)
  return element and record.line(element:content())
end

--- A new record of a format.
function record.new(format)
  return setmetatable({
    format = format, fields = {format = format}, sources = {}, people = {}, credits = {}, places = {}, keywords = {},
    images = {}, related = {}, seen = {},
  }, meta)
end

--- Sets a field, unless there is no value; the first value stays, later ones stand beside it.
-- @tparam string field
-- @param value
-- @tparam string element that it came from
function methods:set(field, value, element)
  if value == nil or value == "" then return end
  local source = ("%s %s"):format(self.format, element)
  if self.fields[field] == nil then
    self.fields[field], self.sources[field] = value, {source = source}
  elseif self.fields[field] ~= value then
    local said = self.sources[field]
    if said then
      said.others = said.others or {}
      table.insert(said.others, {value = value, source = source})
    end
  end
end

--- Sets a date in whatever form a format has it; with `zone`, one without a zone is of that.
function methods:date(field, text, element, zone)
  local iso = text and values.date(record.line(text))
  if iso and zone and iso:find "T%d%d:%d%d[:%d.]*$" then iso = iso .. zone end
  self:set(field, iso, element)
end

local MOST = 1000    -- keywords, places, pictures, people of an article: more are no article's
local LONGEST = 1000 -- bytes of a byline

-- Adds a value to a list, once; `key` is the field that tells values apart.
local function add_once(self, name, value, key)
  local list, seen = self[name], self.seen[name] or {}
  local mark = key and value[key] or value
  self.seen[name] = seen
  if seen[mark] or #list >= MOST then return end
  seen[mark], list[#list + 1] = true, value
end

--- The last part of a code: "stat:usable" is "usable".
function record.code(text)
  return text and (text:match "^.*[:/#](.*)$" or text)
end

--- A line without commas and the like at its end.
function record.trimmed(text)
  local last = text and #text or 0
  while last > 0 and text:find("^[%s,;]", last) do last = last - 1 end
  return last > 0 and text:sub(1, last) or nil
end

--- Adds a keyword, a place, an image, a related article, each once.
function methods:add(list, value, element)
  if not value or value == "" then return end
  local keys = {images = "url", related = "url"}
  add_once(self, list, value, type(value) == "table" and value[keys[list]] and keys[list] or nil)
  self.sources[list] = self.sources[list] or {source = ("%s %s"):format(self.format, element)}
end

--- Adds somebody who is named, with the role.
-- @tparam ?string name
-- @tparam ?string role
-- @tparam string element
-- @tparam[opt] string kind `"person"` or `"organization"`
function methods:credit(name, role, element, kind)
  name = record.line(name)
  if not name then return end
  add_once(self, "credits", {name = name, role = role, kind = kind}, "name")
  self.sources.credits = self.sources.credits or {source = ("%s %s"):format(self.format, element)}
end

-- "NTB-AFP-DPA": agencies in capitals, which no byline of people is.
local function agencies_of(text)
  if text:find "[^%u%d/-]" or not text:find "[/-]" then return nil end
  local list = {}
  for name in text:gmatch "[^/-]+" do
    if #name < 2 then return nil end
    list[#list + 1] = {name = name, kind = "organization"}
  end
  return list
end

--- Adds an author: a name, or a line with "By" and several of them.
-- @tparam ?string text
-- @tparam string element
-- @tparam[opt] table hint `role`, `kind`, `whole` (the text is one name)
function methods:author(text, element, hint)
  text = record.line(text)
  if not text or #text > LONGEST then return end
  hint = hint or {}
  local list = hint.whole and {{name = text, kind = hint.kind}} or agencies_of(text)
    or authors.parse(text, {loose = true})
  if hint.whole and not hint.kind then
    local parsed = authors.parse(text, {loose = true})
    list[1].kind = #parsed == 1 and parsed[1].kind or nil
  end
  for _, one in ipairs(list) do
    add_once(self, "people", {name = one.name, kind = one.kind}, "name")
    if hint.role then self:credit(one.name, hint.role, element, one.kind) end
  end
  self.sources.authors = self.sources.authors or {source = ("%s %s"):format(self.format, element)}
end

-- What agencies call the states of an item, in small letters: IPTC's "stat:" and Status, and NITF's.
local states = {
  usable = "usable", embargoed = "embargoed", withheld = "withheld", withhold = "withheld", canceled = "canceled",
  cancelled = "canceled", killed = "canceled", kill = "canceled", withdrawn = "canceled", deleted = "canceled",
}

--- Sets whether the item may be published: a code, with or without its scheme, and until when it may not.
-- @tparam ?string code
-- @tparam string element
-- @tparam[opt] string embargo a date
-- @tparam[opt] string embargo_element that it came from
function methods:state(code, element, embargo, embargo_element)
  local status = code and states[record.code(code):lower()]
  if embargo then
    self:date("embargo", embargo, embargo_element)
    if not status or status == "usable" or status == "withheld" then status = "embargoed" end
  end
  self:set("status", status, element)
end

--- Sets the body: blocks of `newskit.read.wire.blocks`.
function methods:body(text, blocks, element)
  if not text or text == "" or self.fields.text then return end
  self.fields.blocks = blocks
  self:set("text", text, element)
end

-- What the record says of people, in the fields of articles.
local function people_fields(self, fields)
  fields.authors, fields.agencies = {}, {}
  for at, one in ipairs(self.people) do
    fields.authors[at] = one.name
    if one.kind == "organization" then table.insert(fields.agencies, one.name) end
  end
  if not fields.byline and #fields.authors > 0 then
    self:set("byline", table.concat(fields.authors, ", "), self.sources.authors.source:match " (.*)$")
  end
end

--- The article; nil and why when there is nothing in it.
-- @treturn[1] newskit.article
-- @return[2] nil, message
function methods:article()
  local fields = self.fields
  local is_notice = fields.id and fields.status and fields.status ~= "usable" -- it takes back what was sent before
  if not fields.text and not fields.headline and not fields.url and not is_notice then
    return nil, "holds neither a headline nor a text" .. (fields.id and (" (%s)"):format(fields.id) or "")
  end
  people_fields(self, fields)
  for _, list in ipairs{"credits", "places", "keywords", "images", "related"} do fields[list] = self[list] end
  if fields.modified and fields.published and fields.modified == fields.published then
    fields.modified, self.sources.modified = nil, nil
  end
  if not fields.text then fields.text, fields.blocks = "", {} end
  return door.article_of(fields, self.sources)
end

return record
