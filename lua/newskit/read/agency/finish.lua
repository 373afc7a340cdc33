--- What agency copy says of itself in its text becomes fields of the article, whatever it was read from: the dateline,
-- credits, notes, and that it is an agency's. The text keeps it all; the document that is analyzed has blanks there,
-- so that every place in it is the same in the text.
-- @module newskit.read.agency.finish

local credits = require "newskit.read.agency.credits"
local dateline = require "newskit.read.agency.dateline"
local names = require "newskit.read.agency.names"
local notes = require "newskit.read.agency.notes"
local words = require "newskit.language.words"

local LAST = 5 -- paragraphs from the end in which credits and notes stand
local FIRST = 2 -- paragraphs in which a note or a dateline behind a byline can stand
local TAIL = 4000 -- bytes of the end in which those are looked for
local SHORT = 100 -- bytes of a first paragraph that is no sentence

-- The first and the last paragraphs of a text, as places in it, without a look at the rest.
local function paragraphs(text)
  local list, at = {}, 1
  for _ = 1, FIRST do
    local first, stop = text:find("[^\n]+", at)
    if not first then return list end
    list[#list + 1] = {first = first, last = stop}
    at = stop + 1
  end
  if #text - TAIL > at then at = text:find("\n", #text - TAIL, true) or at end
  local ends = {}
  while true do
    local first, stop = text:find("[^\n]+", at)
    if not first then break end
    ends[#ends + 1] = {first = first, last = stop}
    at = stop + 1
  end
  return table.move(ends, math.max(1, #ends - LAST + 1), #ends, #list + 1, list)
end

-- What is being worked out of an article.
local finder = {}
finder.__index = finder

function finder:aside(first, last)
  self.asides[#self.asides + 1] = {first = first, last = last}
end

function finder:note(field, source)
  local sources = self.article._sources
  if not sources[field] then sources[field] = {source = source} end
end

function finder:credit(list, source)
  for _, one in ipairs(list) do
    local known = false
    for _, other in ipairs(self.article.credits) do
      known = known or other.name == one.name and (other.role == one.role or one.role == "agency")
    end
    if not known then table.insert(self.article.credits, one) end
  end
  if #list > 0 then self:note("credits", source) end
end

-- The dateline in the text, and the one that the reader gave: each has what the other lacks.
function finder:dateline(list)
  local article, text = self.article, self.article.text
  local given = article.dateline
  local found, place
  for at = 1, math.min(FIRST, #list) do
    place = list[at]
    local paragraph = text:sub(place.first, math.min(place.last, place.first + 400))
    found = dateline.find(paragraph)
    if found or #paragraph > SHORT then break end
  end
  if not found then
    if type(given) ~= "nil" and not dateline.is(given) then article.dateline = self:of(given) end
    return
  end
  local last = math.min(place.first + found.last - 1, place.last)
  local shown = dateline.shown(text:sub(place.first, last))
  local own = dateline.record(found, shown, article.published)
  if given then
    local other = dateline.is(given) and given or self:of(given)
    for _, name in ipairs{"place", "date", "agency"} do other[name] = other[name] or own[name] end
    own = other
  end
  article.dateline = own
  self:note("dateline", "beginning of the body")
  if own.date and not article.published and own.date:find "^%d%d%d%d%-" then
    article.published = own.date
    self:note("published", "dateline")
  end
  local people = {}
  for at, name in ipairs(found.people or {}) do people[at] = {name = name, role = "reporting", kind = "person"} end
  self:credit(people, "dateline")
  self:aside(place.first, last)
end

function finder:of(given)
  if type(given) == "string" then return dateline.record(dateline.parts(given), given, self.article.published) end
  return dateline.of(given)
end

function finder:paragraph(place, ending)
  local article = self.article
  local text = article.text:sub(place.first, place.last)
  local note = notes.find(text)
  if note then
    local again = false
    for _, other in ipairs(article.notes) do again = again or other.text == note.text end
    if not again then table.insert(article.notes, note) end
    self:note("notes", ending and "end of the body" or "beginning of the body")
    return self:aside(place.first, place.last)
  end
  local list, first = nil, nil
  if ending then list, first = credits.find(text) end
  if list then
    self:credit(list, "end of the body")
    self:aside(place.first + first - 1, place.last)
  end
end

-- The agency whose copy it is: of the dateline, of credits, of those who are credited, of the rights.
local function agency_of(article)
  local said = article.dateline and article.dateline.agency
  local found = said and names.among(said)
  if found then return found, "dateline" end
  for _, one in ipairs(article.credits) do
    if one.role == "agency" and names.among(one.name) then return one.name, "credits" end
  end
  for _, name in ipairs(article.agencies) do
    if names.among(name) then return name, "agencies" end
  end
  local rights = article.rights
  local name = rights and rights:match "^%W*[Cc]?o?p?y?r?i?g?h?t?%W*%d*%W*(.-)[%s.,]*$"
  if name and names.all(name) then return name, "rights" end
end

-- An agency's own page is no copy.
local function is_own(article, agency)
  local host = article.url and article.url:match "^%a[%w+.-]*://([^/:?#]+)" or ""
  local key = words.fold(agency):gsub("[^%w\x80-\xFF]", "")
  local site = article.site and words.fold(article.site):gsub("[^%w\x80-\xFF]", "") or ""
  if site == key or site ~= "" and #key >= 4 and site:find(key, 1, true) then return true end
  for label in host:gmatch "[^.]+" do
    if label == key or label == key .. "news" then return true end
  end
  return false
end

--- Fills in the fields, once an article has been read.
-- @tparam newskit.article article changed: `dateline` becomes a record, `credits`, `notes` and `syndicated` are added
return function(article)
  local text = article.text
  local self = setmetatable({article = article, asides = {}}, finder)
  if type(text) == "string" and text ~= "" then
    local list = paragraphs(text)
    self:dateline(list)
    for at, place in ipairs(list) do self:paragraph(place, at > 1 and at > #list - LAST) end
  elseif article.dateline and not dateline.is(article.dateline) then
    article.dateline = self:of(article.dateline)
  end
  if not article.syndicated then
    local agency, source = agency_of(article)
    if agency and not is_own(article, agency) then
      article.syndicated = agency
      self:note("syndicated", source)
    end
  end
  if #self.asides > 0 then article._asides = self.asides end
end
