--- What the JSON of agencies says beside the usual fields: whether an item may be published and from when, places,
-- and people in roles. Shapes: ninjs 1 to 3, AP's Media API, dpa's digital wires, Reuters Connect, AFP's core API.
-- @module newskit.read.records.agency
local values = require "newskit.read.records.values"

local agency = {}

local states = {
  usable = "usable", embargoed = "embargoed", withheld = "withheld", canceled = "canceled", cancelled = "canceled",
  killed = "canceled",
}

local function text_of(value)
  return type(value) == "string" and value ~= "" and value or nil
end

local function state(record, article, note)
  for _, name in ipairs{"pubstatus", "pubStatus", "pub_status", "status"} do
    local said = text_of(record[name])
    local found = said and states[(said:match "^.*:(.*)$" or said):lower()]
    if found and not article.status then article.status, article._sources.status = found, note(name) end
  end
  for _, name in ipairs{"embargoed", "embargoedUntil", "embargo"} do
    local value = record[name]
    local time = text_of(value) and values.date(value)
    if time or value == true then
      article.embargo, article._sources.embargo = time, time and note(name) or nil
      if article.status ~= "canceled" then article.status, article._sources.status = "embargoed", note(name) end
    end
  end
end

local place_names = {"place", "places", "datelinelocation", "city"}

local function places(record, article, note)
  local seen = {}
  local function add(value, name)
    local text = text_of(value) or type(value) == "table" and (text_of(value.name) or text_of(value.city))
    if text and not seen[text] then
      seen[text] = true
      table.insert(article.places, text)
      article._sources.places = article._sources.places or note(name)
    end
  end
  for _, name in ipairs(place_names) do
    local value = record[name]
    if type(value) == "table" and value[1] ~= nil then
      for _, one in ipairs(value) do add(one, name) end
    elseif type(value) ~= "userdata" then
      add(value, name)
    end
  end
end

-- People with roles: AP's bylines have titles, Superdesk's authors and ninjs' contributors roles.
local function credits(record, article, note)
  for _, name in ipairs{"bylines", "authors", "contributors", "infosources", "infoSources"} do
    for _, one in ipairs(type(record[name]) == "table" and record[name] or {}) do
      local who = type(one) == "table" and (text_of(one.name) or text_of(one.by))
      local role = who and (text_of(one.role) or text_of(one.title) or text_of(one.rel)
        or name:lower() == "infosources" and "source" or nil)
      if role then
        table.insert(article.credits, {name = who:gsub("^[Bb][Yy]%s+", ""), role = role})
        article._sources.credits = article._sources.credits or note(name)
      end
    end
  end
end

local writing = {writer = true, author = true, reporter = true, byline = true, creator = true, correspondent = true}

-- Of people in roles, those who wrote; the byline names them when no role does.
local function writers(record, article, note)
  if #article.credits == 0 or type(record.authors) ~= "table" or not text_of(record.byline) then return end
  local list = {}
  for _, one in ipairs(article.credits) do
    if writing[one.role:lower()] then list[#list + 1] = one.name end
  end
  local source = note "authors"
  if #list == 0 then
    source = note "byline"
    for at, one in ipairs(values.people(record.byline)) do list[at] = one.name end
  end
  if #list > 0 then article.authors, article._sources.authors = list, source end
end

-- "Musterstadt (dpa) - " without the dash.
local function dateline(article)
  local text = article.dateline
  if not text then return end
  text = text:gsub("\u{2013}", "-"):gsub("\u{2014}", "-")
  local last = #text
  while last > 0 and text:find("^[%s-]", last) do last = last - 1 end
  if last < #text and last > 0 then article.dateline = text:sub(1, last) end
end

-- AP keeps the body of an item in a file of its own, to which it points.
local function body(record, article)
  local found = type(record.renditions) == "table" and record.renditions.nitf
  if article.text == "" and type(found) == "table" and found.href then
    article._sources.text = {source = "json renditions.nitf.href: the text is in another file"}
  end
end

-- What an item of an agency has, and records of others have not.
local marks = {
  "pubstatus", "pubStatus", "pub_status", "embargoed", "versioncreated", "versionCreated", "version_created", "urgency",
  "bylines", "uno", "renditions", "datelinelocation", "embargoedUntil",
}

--- Adds it to the article of a record.
-- @tparam table record decoded
-- @tparam newskit.article article
-- @tparam string format
function agency.add(record, article, format)
  local own = false
  for _, name in ipairs(marks) do own = own or record[name] ~= nil end
  if not own then return end
  local function note(name) return {source = format .. " " .. name} end
  state(record, article, note)
  places(record, article, note)
  credits(record, article, note)
  writers(record, article, note)
  dateline(article)
  body(record, article)
end

return agency
