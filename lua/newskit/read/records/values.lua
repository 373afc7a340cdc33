--- What the values of records say, whatever shape they have: strings, numbers, lists, and objects that hold
-- the value under a key of its own. Nothing here knows the names of fields.
-- @module newskit.read.records.values

local authors = require "newskit.read.fields.authors"
local core = require "newskit.core"
local dates = require "newskit.read.fields.dates"
local jsonld = require "newskit.read.fields.jsonld"

local values = {}

-- Where an object keeps its value, as WordPress ("rendered"), the New York Times ("main", "original"), ninjs
-- ("value") and JSON-LD ("@value") do.
local inner = {"value", "@value", "rendered", "main", "original", "name", "title", "webTitle", "by", "text", "label"}

--- A number as a person writes it: 1, not 1.0.
function values.number(value)
  local whole = math.tointeger(value)
  return whole and ("%d"):format(whole) or ("%.14g"):format(value)
end

--- The string of a value: itself, that of a number, that within an object, the first of a list.
-- @treturn ?string not empty
function values.string(value, depth)
  local kind = type(value)
  if kind == "string" then return value ~= "" and value or nil end
  if kind == "number" then return values.number(value) end
  if kind ~= "table" or (depth or 0) > 3 then return nil end
  for _, key in ipairs(inner) do
    local found = value[key] ~= nil and values.string(value[key], (depth or 0) + 1)
    if found then return found end
  end
  return value[1] ~= nil and values.string(value[1], (depth or 0) + 1) or nil
end

--- The same as plain text: without tags, entities resolved, if there are any.
function values.plain(value)
  local text = values.string(value)
  if text and text:find "[<&]" then return jsonld.text(text) end
  return text
end

-- Elements that text in HTML begins with.
local html_start = "^%s*<(%a%w*)[%s/>]"
local html_elements = {}
for name in ([[html body div p section article h1 h2 h3 h4 h5 h6 ul ol figure blockquote span a strong em b i img
  iframe table aside main header br hr center]]):gmatch "%w+" do html_elements[name] = true end

--- Whether a text is HTML: it begins with an element, and closes one.
function values.is_html(text)
  local element = text:match(html_start)
  return element ~= nil and html_elements[element:lower()] ~= nil
    and (text:find("</", 1, true) ~= nil or text:find("/>", 1, true) ~= nil or text:find "^%s*<[%a]+>")
end

-- Markup that is about the article, not of it.
local aside = {caption = true}

--- The text of a piece of HTML, all of it but captions: paragraphs with an empty line between them.
-- @tparam string html
-- @treturn string
-- @treturn table blocks `{kind, first, last}`
function values.text_of_html(html)
  local page <close> = core.page("<!DOCTYPE html><meta charset=utf-8><body>" .. html)
  local pieces, blocks, at = {}, {}, 1
  for _, block in ipairs(page and page:blocks "all" or {}) do
    if not aside[block.part] then
      pieces[#pieces + 1] = block.text
      blocks[#blocks + 1] = {kind = block.kind, first = at, last = at + #block.text - 1}
      at = at + #block.text + 2
    end
  end
  return table.concat(pieces, "\n\n"), blocks
end

-- Seconds since 1970 that dates of news have: 1980 to 2100; a thousand times that are milliseconds.
local EARLIEST, LATEST = 315532800, 4102444800

local function of_seconds(seconds)
  if seconds >= EARLIEST * 1000 and seconds <= LATEST * 1000 then seconds = seconds / 1000 end
  if seconds < EARLIEST or seconds > LATEST then return nil end
  return os.date("!%Y-%m-%dT%H:%M:%SZ", math.floor(seconds))
end

--- A date as ISO 8601.
function values.date(value)
  if type(value) == "table" then value = values.string(value) end
  if type(value) == "number" then return of_seconds(value) end
  if type(value) ~= "string" then return nil end
  if #value >= 9 and value:find "^%d+%.?%d*$" then -- digits alone: packed, or seconds
    local year, rest = value:match "^([12]%d%d%d)(%d%d%d%d%d%d%d%d%d%d)$"
    if not year then return of_seconds(tonumber(value)) end
    value = ("%s-%s-%sT%s:%s:%s"):format(year, rest:match "(..)(..)(..)(..)(..)")
  end
  return dates.iso(value)
end

--- A language as its code: "en-GB" is "en".
function values.language(value)
  local text = values.string(value)
  local code = text and text:match "^%s*(%a%a%a?)%f[%A]"
  return code and code:lower()
end

local function address_of(value)
  if type(value) == "table" then value = value.url or value.href or value.src or value.contentUrl or value["@id"] end
  return type(value) == "string" and value ~= "" and value or nil
end

--- An address with a scheme, or an absolute path.
function values.url(value)
  local text = address_of(value)
  return text and text:find "^%a[%w+.-]*://" and text or nil
end

-- The items of a list, or the value alone.
local function each(value)
  if type(value) == "table" and (value[1] ~= nil or next(value) == nil) then return ipairs(value) end
  return ipairs{value}
end

--- A list of strings: of strings, of objects that hold one, or of one string with separators.
function values.list(value)
  local found = {}
  if type(value) == "string" then
    for word in value:gmatch "[^,;]+" do
      local bare = word:match "^%s*(.*%S)"
      if bare then found[#found + 1] = bare end
    end
    return found
  end
  for _, item in each(value) do
    if type(item) ~= "number" then found[#found + 1] = values.plain(item) end
  end
  return found
end

-- The same few names stand under thousands of records: those of some bylines are kept, and forgotten all at once
-- when they are too many, so that what is held does not grow with the input.
local KEPT, LONGEST_KEPT = 1000, 200
local kept, kept_count = {}, 0

local function people_in(text)
  local known = kept[text]
  if known then return known end
  local found = authors.parse(text, {loose = true})
  if #text <= LONGEST_KEPT then
    if kept_count == KEPT then kept, kept_count = {}, 0 end
    kept[text], kept_count = found, kept_count + 1
  end
  return found
end

--- People behind a value.
-- @treturn table records `{name, kind}`, not to be changed
function values.people(value, found)
  found = found or {}
  if type(value) == "string" then
    if value:find "^https?://" then return found end
    for _, one in ipairs(people_in(value)) do found[#found + 1] = one end
  elseif type(value) == "table" and value[1] == nil then
    local name = value.name or value.by or value.original or value.webTitle or value.value
    if not name and (value.firstname or value.givenName or value.familyName or value.lastname) then
      local first, last = value.firstname or value.givenName, value.lastname or value.familyName
      name = ((values.string(first) or "") .. " " .. (values.string(last) or "")):match "^%s*(.*%S)"
    end
    if name ~= nil then values.people(jsonld.text(name), found) end
  elseif type(value) == "table" then
    for _, item in ipairs(value) do values.people(item, found) end
  end
  return found
end

local function string_in(record, ...)
  for _, key in ipairs{...} do
    local found = type(record[key]) == "string" and record[key] ~= "" and record[key]
    if found then return found end
    if type(record[key]) == "table" and values.string(record[key]) then return values.string(record[key]) end
  end
end

--- Pictures: `{caption, credit, url}`.
function values.images(value)
  local found = {}
  for _, item in each(value) do
    if type(item) == "string" then
      if item ~= "" then found[#found + 1] = {url = item} end
    elseif type(item) == "table" then
      local image = {
        url = address_of(item), caption = string_in(item, "caption", "description", "alt", "headline"),
        credit = string_in(item, "credit", "creditText", "byline", "copyrightNotice"),
      }
      if next(image) then found[#found + 1] = image end
    end
  end
  return found
end

--- Related articles: `{headline, published, url}`.
function values.related(value)
  local found = {}
  for _, item in each(value) do
    if type(item) == "table" then
      local link = {
        url = address_of(item), headline = string_in(item, "headline", "title"),
        published = string_in(item, "published", "date"),
      }
      if next(link) then found[#found + 1] = link end
    end
  end
  return found
end

return values
