--- What the parts of a Factiva article mean: with its two-letter codes (`coded`), or without, in their order
-- (`bare`). Codes are the same in every language of the interface; what stands without them is told by its form.
-- @module newskit.read.formats.database.factiva_rows

local authors = require "newskit.read.fields.authors"
local dates = require "newskit.read.fields.dates"
local labels = require "newskit.read.formats.database.labels"
local record = require "newskit.read.formats.database.record"

local factiva = {}

-- The accession number at the end of "Document NYTF000020050408dp1900j9s", whatever the word before it.
function factiva.accession(text)
  if #text > 120 then return nil end
  local id = text:match "^%s*(%u[%u%d]+%d%w+)%s*$" or text:match "^%s*[^%s]+%s+(%u[%u%d]+%d%w+)%s*$"
  return id and #id >= 15 and id:find "%d%d%d%d%d%d%d%d" and id or nil
end

--- The words before a count: "877 words", "1,285 Wörter", "8165 字".
local function is_length(text)
  return #text < 40 and text:find "^%d[%d.,\xC2\xA0 ]*%s*[%a\x80-\xFF]+[%a\x80-\xFF .]*$" ~= nil
end

local function is_rights(text)
  return text:find("\xC2\xA9", 1, true) ~= nil or text:find "^[Cc]opyright" ~= nil or text:find "^%([Cc]%)" ~= nil
end

local function is_page(text)
  return #text < 30 and text:find "^%u?%u?%d[%dA-Z%-,; ]*$" ~= nil
end

local function finish(article, paragraphs, source)
  if record.is_error(paragraphs[1] or "") then
    return nil, "the database gives an error in place of the document", "document"
  end
  if #paragraphs == 0 and not article.fields.headline and not article.fields.published then
    return nil, "no headline, date or text where an article should be", "format"
  end
  return article:article(paragraphs, source)
end

local texts = {headline = true, site = true, edition = true, rights = true, dateline = true, section = true}

local function take(article, code, value)
  local field = labels.factiva[code]
  if not field then return end
  if texts[field] then
    article:set(field, value, code)
  elseif field == "byline" then
    article:byline(value, code)
  elseif field == "length" then
    article:length(value, code)
  elseif field == "page" then
    article:set("page", value, code)
  elseif field == "language" then
    article:language(value, code)
  elseif field == "keywords" then
    article:keywords(value, code)
  elseif field == "id" then
    article:set("id", factiva.accession(value), code)
  end
end

--- The article of coded parts.
-- @tparam {table,...} parts `{code=, value=, paragraphs=}`, the last for LP and TD
-- @tparam string format
-- @tparam[opt] table given `{language=, id=}` told by other places, each `{value, source}`
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function factiva.coded(parts, format, given)
  local article, paragraphs, day, clock = record.new(format), {}, nil, nil
  for field, said in pairs(given or {}) do article:set(field, said[1], said[2]) end
  for _, part in ipairs(parts) do
    if part.code == "LP" or part.code == "TD" then
      table.move(part.paragraphs, 1, #part.paragraphs, #paragraphs + 1, paragraphs)
    elseif part.code == "PD" then
      day = part.value
    elseif part.code == "ET" then
      clock = part.value
    else
      take(article, part.code, part.value)
    end
  end
  if day and not (clock and article:date(day .. " " .. clock, "PD ET")) then article:date(day, "PD") end
  return finish(article, paragraphs, "LP TD")
end

--- Does a list of lines have the line of the length at a place, and the date behind it?
function factiva.counts(list, at)
  if not is_length(list[at]) then return false end
  local below = list[at + 1] or ""
  if not below:find "%S" then below = list[at + 2] or "" end
  return #below < 60 and dates.first(below) ~= nil
end

factiva.is_rights = is_rights

-- The place of the length, behind which a date stands.
local function length_at(rows)
  for at = 1, math.min(#rows - 1, 14) do
    if is_length(rows[at]) and #rows[at + 1] < 60 and dates.first(rows[at + 1]) then return at end
  end
end

-- What stands behind the date: outlet, code, edition, page, language, copyright, of which some may be missing.
local function behind(article, rows, at)
  article:length(rows[at], "line of the length")
  article:date(rows[at + 1], "line behind the length")
  article:set("site", rows[at + 2], "line behind the date")
  local last = #rows
  for index = at + 3, #rows do
    if is_rights(rows[index]) then
      article:set("rights", rows[index], "copyright line")
      last = index - 1
      break
    end
  end
  local first = at + 3
  if first <= last and rows[first]:find "^%u[%u%d]+$" then first = first + 1 end
  if last >= first then
    article:language(rows[last], "line of the language")
    last = last - 1
  end
  for index = first, last do
    if is_page(rows[index]) then
      article:set("page", rows[index], "line of the page")
    else
      article:set("edition", rows[index], "line of the edition")
    end
  end
end

local function is_name(text)
  local list = #text < 60 and authors.parse(text, {loose = true}) or {}
  return #list > 0 and list[1].kind == "person" and list[1].name == record.clean(text)
end

--- Tells which of the rows above the length are headline and byline, where no markup does.
-- @tparam table parts
-- @treturn table the same
function factiva.headed(parts)
  local rows, at = parts.rows, length_at(parts.rows)
  for index = 2, (at or 1) - 1 do
    if not parts.byline and (rows[index]:find "^[Bb][Yy] " or index == at - 1 and is_name(rows[index])) then
      parts.byline = index
    end
  end
  local above = parts.byline or at or 2
  local _, gaps = (rows[1] or ""):gsub("%s%S", "")
  parts.headline = above > 2 and gaps < 3 and #rows[2] > #rows[1] and 2 or 1
  return parts
end

--- The article of parts without codes.
-- @tparam table parts `rows` of the head in order, `headline` the number of its row (the first, if not told),
--   `byline` that of its, `paragraphs`
-- @tparam string format
-- @tparam[opt] table given as for `coded`
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function factiva.bare(parts, format, given)
  local article, rows = record.new(format), parts.rows
  for field, said in pairs(given or {}) do article:set(field, said[1], said[2]) end
  local at = length_at(rows)
  local headline = parts.headline or 1
  article:set("headline", rows[headline], "headline line")
  if headline > 1 then article:set("section", rows[headline - 1], "line above the headline") end
  for index = headline + 1, (at or 1) - 1 do
    local row = rows[index]
    if index == parts.byline or not parts.byline and row:find "^[Bb][Yy] " then
      article:byline(row, "line below the headline")
    else
      article:set("dateline", row, "line above the length")
    end
  end
  if at then behind(article, rows, at) end
  return finish(article, parts.paragraphs, "article paragraphs")
end

return factiva
