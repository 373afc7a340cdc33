--- The reader of articles in JSON: one object, or the first line of JSONL. The usual names of fields
-- are understood, among them those of schema.org, so that JSON-LD by itself is read too.
-- @module newskit.read.formats.json

local cjson = require("cjson").new()

local article = require "newskit.article"
local authors = require "newskit.read.fields.authors"
local dates = require "newskit.read.fields.dates"
local jsonld = require "newskit.read.fields.jsonld"
local language = require "newskit.language"

local reader = {}

cjson.decode_max_depth(200)

local names = {
  headline = {"headline", "title", "name"},
  standfirst = {"standfirst", "alternativeHeadline", "subtitle", "summary"}, byline = {"byline"},
  section = {"section", "articleSection", "category"}, site = {"site", "sitename", "source", "outlet"},
  url = {"url", "link", "@id"}, language = {"language", "inLanguage", "lang"}, description = {"description"},
  dateline = {"dateline"}, text = {"text", "body", "articleBody", "content", "body_text"},
}

local date_names = {
  published = {"published", "datePublished", "date", "pubDate", "published_at", "datetime"},
  modified = {"modified", "dateModified", "updated", "updated_at"},
}

local function first_of(object, list)
  for _, name in ipairs(list) do
    local value = object[name]
    if type(value) == "string" and value ~= "" or type(value) == "number" then return tostring(value), name end
  end
end

local function paragraphs_of(text)
  local placed = {}
  for first, line, last in text:gmatch "()([^\n]+)()" do
    if line:find "%S" then placed[#placed + 1] = {kind = "paragraph", first = first, last = last - 1} end
  end
  return placed
end

local function people_of(value, found)
  if type(value) == "string" then
    for _, one in ipairs(authors.parse(value, {loose = true})) do found[#found + 1] = one end
  elseif type(value) == "table" and value.name then
    people_of(jsonld.text(value.name), found)
  elseif type(value) == "table" then
    for _, item in ipairs(value) do people_of(item, found) end
  end
  return found
end

local function article_of(object)
  local fields, sources = {format = "json", authors = {}, agencies = {}}, {}
  for field, list in pairs(names) do
    local value, name = first_of(object, list)
    fields[field] = value
    if value then sources[field] = {source = "json " .. name} end
  end
  for field, list in pairs(date_names) do
    local value, name = first_of(object, list)
    fields[field] = dates.iso(value)
    if fields[field] then sources[field] = {source = "json " .. name} end
  end
  local listed = object.authors or object.author or object.creator
  for _, one in ipairs(people_of(listed or fields.byline, {})) do
    table.insert(fields.authors, one.name)
    if one.kind == "organization" then table.insert(fields.agencies, one.name) end
  end
  if #fields.authors > 0 then sources.authors = {source = listed and "json authors" or "json byline"} end
  fields.text = fields.text or ""
  fields.blocks = paragraphs_of(fields.text)
  fields.language = fields.language or language.guess(fields.text)
  return article.new(fields, sources)
end

--- Reads an article.
-- @tparam string text valid UTF-8
-- @treturn[1] newskit.article
-- @return[2] nil
-- @treturn[2] string message
-- @treturn[2] string code `"format"`
-- @treturn[2] integer position
function reader.read(text)
  local ok, value = pcall(cjson.decode, text)
  if not ok then
    local line = text:match "^%s*([^\n]+)"
    local first_ok, first = pcall(cjson.decode, line or "")
    if not first_ok or type(first) ~= "table" then
      local message = tostring(value):gsub("^.-:%d+: ", "")
      return nil, "invalid JSON: " .. message, "format", tonumber(message:match "character (%d+)")
    end
    value = first
  end
  if type(value) ~= "table" then return nil, "no JSON object", "format", 1 end
  if value["@graph"] then value = value["@graph"] end
  if value[1] then
    local chosen = value[1]
    for _, one in ipairs(value) do
      if type(one) == "table" and (one.headline or one.articleBody) then
        chosen = one
        break
      end
    end
    value = chosen
  end
  if type(value) ~= "table" then return nil, "no JSON object", "format", 1 end
  return article_of(value)
end

return reader
