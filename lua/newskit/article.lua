--- The article: a news text with its parts, each of which knows where it came from.
-- Readers make articles; analyzers and reports read them. Fields are plain values; `body` is a
-- document, made when it is first asked for. Nothing here knows a format.
-- @classmod newskit.article
-- @module newskit.article

local core = require "newskit.core"
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local article = {}

--- Every field an article may have, in the order in which they are shown.
--
-- `headline`, `standfirst`, `byline` (as printed), `authors` (list of names, as credited),
-- `agencies` (those of the authors that are no persons), `dateline` (`{place, date, agency, text}`, which prints as
-- `text`), `published` and `modified` (ISO 8601),
-- `section`, `page` and `edition` (of a printed paper), `length` (words as a database counts them), `rights`,
-- `site`, `url`, `language`, `language_confidence`, `description`, `images` (`{caption, credit, url}`), `related`
-- (`{headline, published, url}`), `keywords`, `paywall` (boolean), `blocks` (`{kind, first, last}`, bytes of the
-- body's text), `text` (the body's text), `body` (a document), `kind` (`"article"`, `"index"`, `"video"`,
-- `"paywall"`, `"abstract"` of a text that is not there, `"empty"`), `format`, `encoding`, `repairs` (invalid
-- bytes replaced), `path`, `id` (that of a record, as text), `origin` (where it was read from, see @{place}).
--
-- Of agencies and feeds: `status` (`"usable"`, `"embargoed"`, `"withheld"`, `"canceled"`), `embargo` (ISO 8601, until
-- when it must not be published), `credits` (`{name, role, kind}`, those who are named beside the authors),
-- `places` (names), `priority` (as the wire writes it: "3", "r"), `syndicated` (the agency whose copy it is), `notes`
-- (`{kind, text, date}`: what the text says of its own corrections and updates); and the kinds `"summary"` (the text
-- is a summary of one that is not there), `"link"` (an address without a text), `"picture"`, `"audio"`. Of mail:
-- `attachments` (names of the parts that are no text of it).
article.fields = {
  "headline", "standfirst", "byline", "authors", "agencies", "dateline", "published", "modified", "section", "site",
  "url", "language", "language_confidence", "description", "images", "related", "keywords", "paywall", "blocks", "text",
  "kind", "format", "encoding", "repairs", "path", "id", "origin",
  "status", "embargo", "credits", "places", "page", "edition", "length", "rights",
  "attachments", "priority", "notes", "syndicated",
}

local methods = {}

-- What is worked out of the text of an article that has been read, once one of these is asked for.
local completed = {dateline = true, credits = true, notes = true, syndicated = true, published = true}

-- Completes an article whose reader put it off.
local function complete(self)
  local work, held = rawget(self, "_complete"), rawget(self, "_held")
  if not work then return end
  self._complete, self._held = nil, nil
  for name in pairs(completed) do
    if rawget(self, name) == nil then rawset(self, name, held[name]) end
  end
  work(self)
end

--- Puts off what completes an article until it matters: when its dateline, its credits, its notes, whose copy it is,
-- a time that is missing or the analyzed document is asked for. For readers.
-- @tparam newskit.article self
-- @tparam function work changes the article that it is given
function article.complete_later(self, work)
  local held = {}
  for name in pairs(completed) do
    if name ~= "published" then held[name], self[name] = rawget(self, name), nil end
  end
  rawset(self, "_complete", work)
  rawset(self, "_held", held)
end

--- Where a field came from.
-- @function article:source
-- @tparam string field
-- @treturn ?string such as `"json-ld datePublished"`; nil when the field is empty
-- @treturn table the other values that were found, best first: records `{value, source}`
function methods:source(field)
  if completed[field] then complete(self) end
  local record = rawget(self, "_sources")[field]
  if not record then return nil, {} end
  return record.source, record.others or {}
end

--- What a page or a pasted text has beside the body, and why it was left out. The file of a page is read once more.
-- @function article:cuts
-- @treturn ?table records `{text, part, reason}` in page order; nil for articles of other formats
function methods:cuts()
  local again = rawget(self, "_again")
  return again and again() or nil
end

--- How much of a pasted text is neither in the body nor in a field.
-- @function article:left_out
-- @treturn ?number the share of its letters, 0 to 1; nil for articles of other formats
function methods:left_out()
  return rawget(self, "_left")
end

local function count(range)
  return range and #range or 0
end

local function quantity(number, noun)
  return ("%d %s%s"):format(number, noun, number == 1 and "" or "s")
end

local function body_summary(self)
  local body = self.body
  if not body then return nil end
  return ("%s, %s"):format(quantity(count((body:ranges "sentence")), "sentence"), quantity(#body, "token"))
end

-- The text as it is analyzed: with blanks for what agency copy says of itself, so that places stay the same.
local function analyzed(self)
  local text, asides = rawget(self, "text") or "", rawget(self, "_asides")
  if not asides then return text end
  local pieces, at = {}, 1
  for _, aside in ipairs(asides) do
    if aside.first >= at then
      pieces[#pieces + 1] = text:sub(at, aside.first - 1)
      pieces[#pieces + 1] = (" "):rep(aside.last - aside.first + 1)
      at = aside.last + 1
    end
  end
  return table.concat(pieces) .. text:sub(at)
end

-- Fields that are lists; an empty one is made when it is asked for.
local lists = {}
for name in ("images related authors agencies keywords credits places attachments notes"):gmatch "%a+" do
  lists[name] = true
end

local meta = {__name = "newskit.article"}

function meta.__index(self, key)
  if methods[key] then return methods[key] end
  if rawget(self, "_complete") and (completed[key] or key == "body") then
    complete(self)
    return self[key]
  end
  if key == "body" then
    local body = core.document(analyzed(self), {language = self.language})
    rawset(self, "body", body)
    return body
  end
  local later = rawget(self, "_later")
  if later and later[key] and not self._asked[key] then
    self._asked[key] = true
    local value = later[key](self)
    rawset(self, key, value)
    return value
  end
  if not lists[key] then return nil end
  local empty = {}
  rawset(self, key, empty)
  return empty
end

function meta.__tostring(self)
  local second = {}
  local function add(text) second[#second + 1] = text end
  if self.byline then add("byline " .. self.byline) end
  if self.published then add("published " .. self.published) end
  add(body_summary(self))
  add(self.language)
  local room = terminal.width() - #'article ""'
  local headline = self.headline and '"' .. width.cut(width.plain(self.headline), room) .. '"'
  local rest = width.cut(width.plain(table.concat(second, " \u{B7} ")), terminal.width() - 2)
  return ("article %s\n  %s"):format(headline or "(no headline)", rest)
end

function meta.__len(self)
  return #self.blocks
end

local known = {}
for _, name in ipairs(article.fields) do known[name] = true end

--- Makes an article. For readers.
-- @tparam table fields values by name; empty lists may be left out
-- @tparam[opt] table sources field → `{source, others = {{value, source}, …}}`
-- @tparam[opt] table later field → function of the article that works it out when it is first asked for
-- @treturn newskit.article
-- @raise on a field that articles do not have
function article.new(fields, sources, later)
  local self = {repairs = 0}
  self.blocks = not (later and later.blocks) and {} or nil
  for name, value in pairs(fields) do
    if not known[name] then error(("unknown field '%s' of an article"):format(name), 2) end
    self[name] = value
  end
  self.kind = self.kind or ((self.text or "") == "" and "empty" or "article")
  self._sources = sources or {}
  if later then self._later, self._asked = later, {} end
  return setmetatable(self, meta)
end

local place_meta = {
  __name = "newskit.place",
  __tostring = function(self)
    local file = self.file or "input"
    if self.line then return ("%s:%d"):format(file, self.line) end
    return self.record and ("%s#%d"):format(file, self.record) or file
  end,
}

--- Where an article was read from: a table with `file` (its name, nil for a string), and for sources of several
-- articles `record` (its number), `line` and `byte` (where it begins, counted from 1 in what is unpacked). As
-- text it is "file", "file:line" or "file#record".
-- @tparam[opt] string file
-- @tparam[opt] table place `{record=, line=, byte=}`
function article.place(file, place)
  place = place or {}
  return setmetatable({file = file, record = place.record, line = place.line, byte = place.byte}, place_meta)
end

--- Is the value an article?
-- @treturn boolean
function article.is(value)
  return getmetatable(value) == meta
end

return article
