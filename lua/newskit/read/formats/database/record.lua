--- Values of database exports become fields of an article: what a label says, cleaned, each with its source.
-- Nothing here knows how a format writes its labels.
-- @module newskit.read.formats.database.record

local article = require "newskit.article"
local core = require "newskit.core"
local dates = require "newskit.read.fields.dates"
local identify = require "newskit.language.identify"
local labels = require "newskit.read.formats.database.labels"
local values = require "newskit.read.records.values"
local words = require "newskit.language.words"

local record = {}
local methods = {}
local meta = {__index = methods}

local BESIDE = 4   -- words beside a date, of an edition or a time zone
local MOST = 20000 -- a longer value of one field is cut: no headline and no list of subjects is so long

local language_of = {}
for code, names in pairs(labels.languages) do
  for name in names:gmatch "%S+" do language_of[name] = code end
end

-- Spaces of all kinds become one; no pattern here looks back.
local function clean(text)
  local is_clean = not text:find("  ", 1, true) and not text:find "[%c\xC2]" and text:byte(1) ~= 32
  if is_clean and text:byte(-1) ~= 32 then return text end
  if text:find("\xC2\xA0", 1, true) then text = text:gsub("\xC2\xA0", " ") end
  text = text:gsub("%s+", " ")
  if text:byte(1) == 32 then text = text:sub(2) end
  if text:byte(-1) == 32 then text = text:sub(1, -2) end
  return text
end

--- A text on one line, without spaces around it.
record.clean = clean

--- The first bytes of a text, so many at most, without a part of a character at the end.
function record.cut(text, size)
  if #text <= size then return text end
  while size > 0 and text:byte(size + 1) & 0xC0 == 0x80 do size = size - 1 end
  return text:sub(1, size)
end

--- Lines of a text, which may have been broken at a width, as paragraphs.
-- @tparam string text
-- @treturn {string,...}
function record.unwrapped(text)
  local paragraphs = {}
  for at, line in ipairs((core.layout(text))) do paragraphs[at] = line.text end
  return paragraphs
end

--- Does the text stand where a document should be?
-- @treturn boolean
function record.is_error(text)
  if #text > 2000 then return false end
  for _, sentence in ipairs(labels.errors) do
    if text:find(sentence, 1, true) then return true end
  end
  return false
end

-- A date and besides it so many words at most.
local function date_of(line, most)
  if #line > 200 or not line:find "%d" then return nil end
  local found, rest = dates.all(line)
  if found[1] and rest <= most then return found[1].iso end
end

-- The date that a line begins with, and what stands behind a comma after it: "April 7, 2018 Saturday, Late Edition".
local function date_before(line)
  local commas, at = {}, 0
  while #commas < 6 do
    at = line:find(",", at + 1, true)
    if not at then break end
    commas[#commas + 1] = at
  end
  for index = #commas, 1, -1 do
    local iso = date_of(line:sub(1, commas[index] - 1), 0)
    if iso then return iso, clean(line:sub(commas[index] + 1)) end
  end
end

--- The date of lines that hold one and little else, and what stands in its line behind a comma and in the others.
-- @tparam string text
-- @treturn ?string ISO 8601
-- @treturn ?string
function record.date_line(text)
  local iso, beside = nil, {}
  for line in text:gmatch "[^\n]+" do
    line = clean(line)
    local found, rest = nil, line
    if not iso and #line < 300 then
      found, rest = date_of(line, 0), nil
      if not found then found, rest = date_before(line) end
      if not found then found = date_of(line, BESIDE) end
    end
    if found then iso = found else rest = line end
    if rest then beside[#beside + 1] = rest end
  end
  if iso then return iso, table.concat(beside, " ") end
  return #text < 200 and date_of(clean(text), BESIDE) or nil, "" -- it may be broken over lines
end

--- What is gathered of one article.
-- @tparam string format
function record.new(format)
  return setmetatable({fields = {format = format, keywords = {}}, sources = {}}, meta)
end

--- Sets a field unless it is there; the empty text is nothing.
function methods:set(field, value, source)
  if type(value) == "string" then
    value = clean(record.cut(value, MOST))
  end
  if value == nil or value == "" then return end
  if self.fields[field] ~= nil then
    local others = self.sources[field] and self.sources[field].others
    if others and #others < 20 and self.fields[field] ~= value then
      others[#others + 1] = {value = value, source = source}
    end
    return
  end
  self.fields[field] = value
  self.sources[field] = {source = source, others = {}}
end

--- The date of a value in any language. Gives what is beside it, when that is all.
-- @treturn boolean whether there was one
function methods:date(value, source, field)
  value = clean(value)
  if #value > 400 then return false end
  local found = dates.iso(value) or dates.first(value)
  if found then self:set(field or "published", found, source) end
  return found ~= nil
end

--- The credited: "By Ann Example and Ben Sample", "Example, Ann; Sample, Ben" with `turned`.
function methods:byline(value, source, turned)
  value = clean(value):gsub("^[;, ]+", "")
  if value == "" or #value > 1000 then return end
  self:set("byline", value, source)
  if not value:gsub("^%a%a%a? ", ""):find "%l" then -- "ANN EXAMPLE AND BEN SAMPLE"
    value = value:gsub(" UND ", " und "):gsub(" AND ", " and "):gsub(" ET ", " et ")
  end
  if self.fields.authors then return end
  local names, agencies = {}, {}
  for piece in (turned and value or value:gsub(";", "\0")):gmatch(turned and "[^;]+" or "[^%z]+") do
    piece = clean(piece)
    local family, given = piece:match "^([^,]+), ([^,]+)$"
    if family and (turned or not family:find "%s" and not given:find "%s") then piece = given .. " " .. family end
    for _, one in ipairs(record.credited(piece)) do
      names[#names + 1] = one.name
      if one.kind == "organization" then agencies[#agencies + 1] = one.name end
    end
  end
  if #names == 0 then return end
  self.fields.authors, self.fields.agencies = names, agencies
  self.sources.authors = {source = source}
end

--- The number that stands first in "1,285 words", "1 285 mots", "8165 字".
function methods:length(value, source)
  local digits = clean(value):match "^%D*(%d[%d.,' ]*)"
  digits = digits and digits:gsub("%D", "")
  if digits and #digits > 0 and #digits < 8 then self:set("length", math.tointeger(tonumber(digits)), source) end
end

--- The names of a credit, without those that are addresses of sites.
-- @treturn {table,...} as `authors.parse` gives them
function record.credited(text)
  local list = {}
  for _, one in ipairs(values.people(text)) do
    if not one.name:find "^[%w.-]+%.%l%l%l?%l?$" then list[#list + 1] = one end
  end
  return list
end

-- The page that a part of a section names: "Pg. B22", "S. 114 Ausg. 9", "p. 16", "A16".
local function page_of(part)
  if part:find "^%s*%u%d%d?%d?%s*$" then return clean(part) end
  local label, rest = part:match "^%s*(%a+)%.? (.*)$"
  if not label then label, rest = part:match "^%s*(%a+)%.(.*)$" end
  if not label or not labels.pages[label:lower()] then return nil end
  return rest:match "^%w*%d[%w%-,]*" or rest:match "^%d[%d ,%-]*"
end

--- A section, and the page where it names one: "NEWS; Pg. 3", "Politik; S. 4", "Pg. B22".
function methods:section(value, source)
  local kept = {}
  for part in clean(value):gmatch "[^;]+" do
    local before, last = part:match "^(.*), ([^,]+)$"
    local page = page_of(part)
    if not page and before and page_of(last) then part, page = before, page_of(last) else before = nil end
    self:set("page", page, source)
    local is_empty = not part:find "%S" or part:find "^%s*[Pp]g%.%s*$"
    if (not page or before) and not is_empty then kept[#kept + 1] = clean(part) end
  end
  self:set("section", table.concat(kept, "; "), source)
end

--- The language whose name is given, in any of the interfaces' languages.
function methods:language(value, source)
  local name = words.fold(clean(value)):match "^[^%s;,(:]+"
  local code = name and (language_of[name] or value:match "^(%l%l) ?: " or #name == 2 and name)
  if code then self:set("language", code, source) end
end

--- A list of subjects with how sure the database is of them: "STRIKES (90%); PORTS (72%)".
function methods:keywords(value, source)
  local list = self.fields.keywords
  value = record.cut(value, MOST)
  for piece in value:gmatch "[^;|]+" do
    local name = clean(piece:gsub("%(%d+%%%)", "")):gsub("^[%l%d]+ : ", "")
    if name ~= "" and #list < 500 and utf8.len(name) then list[#list + 1] = name end
  end
  if #list > 0 and not self.sources.keywords then self.sources.keywords = {source = source} end
end

-- What the text says of its language goes over what is named, as on pages: databases name wrong ones at times.
function methods:judge_language()
  local fields, named, record_of = self.fields, self.fields.language, self.sources.language
  local seen
  fields.language, fields.language_confidence, seen = identify.judge(fields.text, named)
  if seen then
    self.sources.language = {source = "n-grams", others = named and {{value = named, source = record_of.source}} or nil}
  end
end

--- The article. A body is a list of paragraphs.
-- @tparam {string,...} paragraphs
-- @tparam string source of the text
-- @treturn newskit.article
function methods:article(paragraphs, source)
  local fields, blocks, at, pieces = self.fields, {}, 1, {}
  for _, text in ipairs(paragraphs) do
    text = clean(text)
    if text ~= "" then
      pieces[#pieces + 1] = text
      blocks[#blocks + 1] = {kind = "paragraph", first = at, last = at + #text - 1}
      at = at + #text + 2
    end
  end
  fields.text, fields.blocks = table.concat(pieces, "\n\n"), blocks
  if #pieces > 0 then
    self.sources.text = {source = source}
    self:judge_language()
  elseif fields.description then
    fields.kind = "abstract"
    self.sources.kind = {source = "an abstract, and no text"}
  end
  for _, said in pairs(self.sources) do
    if said.others and #said.others == 0 then said.others = nil end
  end
  return article.new(fields, self.sources)
end

return record
