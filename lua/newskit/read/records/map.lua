--- Records to articles: one mapping for every object, list and line of JSON and every row of a table. The
-- names are data (`read/records/names.lua`), shapes of values stand in `read/records/values.lua`.
-- @module newskit.read.records.map

local agency = require "newskit.read.records.agency"
local articles = require "newskit.article"
local body = require "newskit.read.records.body"
local candidates = require "newskit.read.records.candidates"
local door = require "newskit.read.door"
local jsonld = require "newskit.read.fields.jsonld"
local names = require "newskit.read.records.names"
local own = require "newskit.read.records.own"
local reader = require "newskit.read.reader"
local values = require "newskit.read.records.values"

local map = {}

local none = {}

local function some(list)
  return #list > 0 and list or nil
end

-- A byline as printed: not that of a list of people, which has none.
local function byline(value)
  if type(value) == "table" then value = value.original or value.by or (value[1] and value[1].by) end
  return type(value) == "string" and value ~= "" and not value:find "^https?://" and value or nil
end

local function site(value)
  local text = values.plain(value)
  return text and not text:find "^%a+://" and text or nil
end

local function paywall(value, name)
  local said = tostring(value):lower()
  if name == "isAccessibleForFree" or name == "free_access" then return said == "false" or nil end
  return said == "true" or nil
end

-- "article" and the like; others say what a service calls its kinds.
local kinds = {
  article = true, index = true, video = true, paywall = true, empty = true, summary = true, link = true, picture = true,
  audio = true, abstract = true,
}

-- How each field is made of what a name holds; nil when that says nothing.
local convert = {
  {"headline", values.plain}, {"standfirst", values.plain}, {"byline", byline}, {"dateline", values.plain},
  {"published", values.date}, {"modified", values.date}, {"section", values.plain}, {"site", site},
  {"url", values.url}, {"language", values.language}, {"description", values.plain},
  {"keywords", function(value) return some(values.list(value)) end},
  {"images", function(value) return some(values.images(value)) end},
  {"related", function(value) return type(value) == "table" and some(values.related(value)) or nil end},
  {"paywall", paywall}, {"kind", function(value) return kinds[value] and value or nil end},
}

-- What is said of a field that came from a name, one table for all of them: by the format, "json title".
local notes = setmetatable({}, {__index = function(formats, format)
  formats[format] = setmetatable({}, {__index = function(list, name)
    list[name] = {source = ("%s %s"):format(format, name)}
    return list[name]
  end})
  return formats[format]
end})

local function fields_of(found, notes_of)
  local fields, sources = {}, {}
  for _, rule in ipairs(convert) do
    local field = rule[1]
    local list = found[field] or none
    for at = 1, #list do
      local name = list[at].name
      local value = candidates.get(found.record, name)
      local made = value ~= nil and rule[2](value, name)
      if made then
        fields[field], sources[field] = made, notes_of[name]
        break
      end
    end
  end
  if fields.modified and sources.modified == sources.published then fields.modified, sources.modified = nil, nil end
  return fields, sources
end

local function add_people(found, notes_of, fields, sources)
  for name, value in candidates.each(found, "authors") do
    local people = values.people(value)
    if #people > 0 then
      fields.authors, fields.agencies, sources.authors = {}, {}, notes_of[name]
      for index, one in ipairs(people) do
        fields.authors[index] = one.name
        if one.kind == "organization" then table.insert(fields.agencies, one.name) end
      end
      if not fields.byline then
        fields.byline, sources.byline = table.concat(fields.authors, ", "), notes_of[name]
      end
      return
    end
  end
end

-- Whether a name says that its text is HTML.
local html_named = setmetatable({}, {__index = function(list, name)
  list[name] = name:lower():find "html$" ~= nil or name:find "rich" ~= nil
  return list[name]
end})

--- Adds the text. Returns the name it stands under, nil when there is none.
local function add_text(found, notes_of, fields, sources)
  for name, value in candidates.each(found, "text") do
    local text = body.text(value)
    if text then
      if text:find("\r", 1, true) then text = text:gsub("\r\n?", "\n") end
      if html_named[name] or values.is_html(text) then
        text, fields.blocks = values.text_of_html(text)
        sources.text = notes_of[name]
      else
        local cut
        text, cut = body.whole(text)
        sources.text = cut and {source = notes_of[name].source .. ", cut by the service"} or notes_of[name]
      end
      fields.text = text
      return name
    end
  end
end

-- An id keeps its form: a string is a string, a whole number an integer, and digits that a floating-point number does
-- not hold are taken from the text; those that no integer holds either are a string.
local function id_of(found, raw)
  for name, value in candidates.each(found, "id") do
    if type(value) == "string" and value ~= "" then return value end
    if type(value) == "number" then
      if math.abs(value) < 2 ^ 53 or not raw then return math.tointeger(value) or values.number(value) end
      local key = name:match "[^.]+$":gsub("%W", "%%%0")
      for digits in raw:gmatch('"' .. key .. '"%s*:%s*(%-?%d+)%f[^%d.eE]') do
        local exact = tonumber(digits)
        if exact + 0.0 == value then return math.tointeger(exact) or digits end
      end
      return values.number(value)
    end
  end
end

-- Whether a record has a text or a headline itself, not within.
local function speaks(found)
  for _, field in ipairs{"headline", "text", "html"} do
    for _, value in candidates.each(found, field) do
      if type(value) == "string" or type(value) == "table" and (value.rendered or value.main or value[1]) then
        return true
      end
    end
  end
  return false
end

-- The record within its wrappings, and what it holds.
local function unwrapped(record, index)
  local found = candidates.of(record, index)
  for _ = 1, 4 do
    if speaks(found) then break end
    local inside
    for _, name in ipairs(names.wraps) do
      local value = candidates.get(record, name)
      if not inside and type(value) == "table" and value[1] == nil and next(value) ~= nil then inside = value end
    end
    if not inside then break end
    record, found = inside, candidates.of(inside, index)
  end
  return record, found
end

-- What schema.org says of an article, with references resolved, goes over the plain names.
local function add_schema(facts, notes_of, fields, sources)
  if facts.publisher then fields.site, sources.site = facts.publisher, notes_of.publisher end
  if facts.section then fields.section, sources.section = facts.section, notes_of.articleSection end
  if facts.url then fields.url, sources.url = facts.url, notes_of.url end
  if facts.paywall then fields.paywall, sources.paywall = true, notes_of.isAccessibleForFree end
  if facts.headline then fields.headline, sources.headline = facts.headline, notes_of.headline end
  if #facts.authors == 0 then return end
  fields.authors, fields.agencies, sources.authors = {}, {}, notes_of.author
  for at, one in ipairs(facts.authors) do
    fields.authors[at] = one.name
    if (one.type or ""):find "Organization$" then table.insert(fields.agencies, one.name) end
  end
  fields.byline, sources.byline = table.concat(fields.authors, ", "), notes_of.author
end

-- The page of a record in HTML; what it does not tell, the record does.
local function of_page(html, fields, sources, opts)
  local page, message, code, position = reader.find "html".read(html, {
    url = fields.url or opts.url, rules = opts.rules, strict = opts.strict,
  })
  if not page then return nil, message, code, position end
  for field, value in pairs(fields) do -- each by itself: the order does not matter
    local empty = page[field] == nil or type(page[field]) == "table" and #page[field] == 0
    if empty and field ~= "blocks" and field ~= "text" then
      page[field], page._sources[field] = value, sources[field]
    end
  end
  return page
end

-- What a record needs beside a text not to be read as a pasted one.
local telling = {
  "headline", "standfirst", "byline", "published", "section", "description", "keywords", "dateline", "site",
}

local function is_bare(fields)
  for _, field in ipairs(telling) do
    if fields[field] then return false end
  end
  return true
end

-- A headline without the outlet that services set behind it: "Bridge to close - Example Post".
local function take_site_off(fields, sources)
  local headline, outlet = fields.headline, fields.site
  for _, mark in ipairs(headline and outlet and {" - ", " | ", " \u{2013} "} or {}) do
    local ending = mark .. outlet
    if #headline > #ending and headline:sub(-#ending) == ending then
      local from = sources.headline.source
      fields.headline = headline:sub(1, -#ending - 1)
      sources.headline = {source = from, others = {{value = headline, source = from}}}
      return
    end
  end
end

local function fill(found, notes_of, opts)
  local fields, sources = fields_of(found, notes_of)
  add_people(found, notes_of, fields, sources)
  local _, html = candidates.each(found, "html")()
  if type(html) == "string" and html ~= "" then return of_page(html, fields, sources, opts) end
  take_site_off(fields, sources)
  local name = add_text(found, notes_of, fields, sources)
  if not name and not fields.headline then
    return nil, "no field 'html', 'body' or 'text', nor a headline: name them with fields (--field text=NAME)", "format"
  end
  if name == "text" and not opts.fields and is_bare(fields) then
    local article, message = reader.find "text".read(fields.text, {url = fields.url, format = "text"})
    if not article then return nil, message end
    article.url = article.url or fields.url
    return article
  end
  fields.text = fields.text or ""
  return fields, sources
end

--- The article of a record.
-- @tparam table record decoded; null is userdata
-- @tparam table opts `fields`, `url`, `strict`, `rules` of `newskit.read.options`
-- @tparam string format what the article says it was made of: "json", "csv"
-- @tparam[opt] string raw the text of the record, for numbers that are longer than a number holds
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function map.article(record, opts, format, raw)
  if type(record) ~= "table" or record[1] ~= nil then return nil, "an object expected", "format" end
  local index = candidates.index(opts.fields or nil)
  if not opts.fields and own.is(record) then
    local article = own.article(record)
    article.id = id_of(candidates.of(record, index), raw)
    return article
  end
  local inner, found = unwrapped(record, index)
  if record.error ~= nil and not speaks(found) then
    return nil, "an error instead of an article: " .. (values.string(record.error) or "no message"), "record"
  end
  local facts
  if inner["@type"] or inner["@graph"] then
    facts = jsonld.facts{inner}[1]
    if facts then found = candidates.of(facts.object, index) end
  end
  local article, sources, code, position = fill(found, notes[format], opts)
  if not article then return nil, sources, code, position end
  if not articles.is(article) then
    if facts then add_schema(facts, notes[format], article, sources) end
    article.format = format
    article = door.article_of(article, sources)
  end
  article.id = id_of(found, raw)
  agency.add(inner, article, format)
  return article
end

return map
