--- What the rows of a LexisNexis article mean, however they were written: text, HTML, or a document of Nexis Uni.
-- A row is a paragraph, `{text=, centered=}`; lines in it are parted by line feeds.
-- @module newskit.read.formats.database.nexis_rows

local labels = require "newskit.read.formats.database.labels"
local record = require "newskit.read.formats.database.record"
local words = require "newskit.language.words"

local nexis = {}

local HEAD = 60   -- rows in which the head of an article is looked for
local LOOSE = 6   -- unlabelled rows that may stand among the labels after the text: captions, lists of names
local LABEL = 40  -- bytes of the longest label

local field_of = {}
for field, names in pairs(labels.nexis) do
  for _, name in ipairs(names) do field_of[name] = field end
end

local headings = {}
for kind, names in pairs(labels.uni) do
  for _, name in ipairs(names) do headings[name] = kind end
end

-- The field whose label a row begins with, the label and its value. Those of the old exports are in capitals.
local function labelled(text, any_case)
  text = text:match "^%s*(.*)$"
  local stop = text:sub(1, LABEL):find(":", 1, true)
  if not stop or stop == 1 then return nil end
  local label = text:sub(1, stop - 1)
  if label:find("[\n\t]") or not any_case and label:find "%l" then return nil end
  label = record.clean(label)
  local field = field_of[words.fold(label)]
  if not field then return nil end
  return field, label, text:sub(stop + 1)
end

--- What a heading of a document says: "body", "rest", "finish", "abstract", "full"; nil for other rows.
function nexis.heading(text)
  return #text < LABEL and headings[words.fold(record.clean(text))] or nil
end

local cleaned = {length = true, section = true, byline = true, language = true, keywords = true}
local plain = {standfirst = true, headline = true, dateline = true}

local function take(article, row)
  local field = row.field
  if plain[field] then article:set(field, row.value, row.label) end
  if cleaned[field] then article[field](article, row.value, row.label) end
end

local function label_rows(rows, any_case)
  for _, row in ipairs(rows) do
    row.field, row.label, row.value = labelled(row.text, any_case)
  end
end

-- The row of the date among the first, its date, and what stands beside it.
local function dated(rows, last)
  for at = 1, last do
    local iso, beside = nil, nil
    if not rows[at].field then iso, beside = record.date_line(rows[at].text) end
    if iso then return at, iso, beside end
  end
end

-- The lines of a row that are not about rights: old exports have the outlet below them.
local function beside_rights(text)
  local kept = {}
  for line in text:gmatch "[^\n]+" do
    if not (line:find "^%s*[Cc]opyright" or line:find "^%s*\xC2\xA9" or line:lower():find "all rights reserved") then
      kept[#kept + 1] = line
    end
  end
  return table.concat(kept, "\n")
end

local function is_rights(text)
  return text:find "^%s*[Cc]opyright" ~= nil or text:find "^%s*\xC2\xA9" ~= nil or text:find "^%s*Copy %d" ~= nil
end

-- The last row of the head: that of the length and labels right behind it.
local function head_end(rows)
  local last
  for at = 1, math.min(#rows, HEAD) do
    if rows[at].field == "length" then last = at break end
  end
  if not last then
    for at = 1, math.min(#rows, HEAD) do
      if labels.nexis_head[rows[at].field or ""] then last = at end
      if not rows[at].field and #rows[at].text > 300 then break end
    end
  end
  if not last then return nil end
  while rows[last].field ~= "body" and rows[last + 1] and labels.nexis_head[rows[last + 1].field or ""] do
    last = last + 1
  end
  return last
end

-- The first of the rows behind the text.
local function tail_start(rows, first)
  local last
  for at = #rows, first, -1 do
    if rows[at].field and not labels.nexis_head[rows[at].field] then last = at break end
  end
  if not last then
    for at = math.max(first, #rows - 3), #rows do
      if is_rights(rows[at].text) then return at end
    end
    return #rows + 1
  end
  local start, loose = last, 0
  for at = last - 1, first, -1 do
    local field = rows[at].field
    if field and (not labels.nexis_head[field] or field == "series" and at == start - 1) then
      start, loose = at, 0
    else
      loose = loose + 1
      if loose > LOOSE then break end
    end
  end
  return start
end

local function by_someone(text)
  return #text < 200 and (text:find "^[Bb][Yy] " or text:find "^V[Oo][Nn] " or text:find "^[Pp][Aa][Rr] ") ~= nil
end

-- Headline and outlet of the rows that have no label. They stand in any order; the outlet is centered or, where
-- nothing is, right before the date.
local function name_parts(article, rows, last)
  local at, iso, beside = dated(rows, math.min(last, 12))
  if iso then
    article:set("published", iso, "date line")
    article:set("edition", beside, "date line")
  end
  local before, after = {}, {}
  for index = 1, last do
    local row = rows[index]
    if is_rights(row.text) and index < (at or 0) then
      article:set("rights", row.text, "copyright line")
      row = {text = beside_rights(row.text), centered = true}
    end
    if not row.field and index ~= at and row.text:find "%S" and not is_rights(row.text) then
      local list = at and index > at and after or before
      list[#list + 1] = row
    end
  end
  local site
  for index = #before, 1, -1 do
    if before[index].centered or index == #before and (#before > 1 or #after > 0) then
      site = table.remove(before, index)
      break
    end
  end
  if site then article:set("site", site.text, "outlet line") end
  for _, list in ipairs{after, before} do
    for _, row in ipairs(list) do
      if row.centered then
        article:set("edition", row.text, "line below the date")
      elseif by_someone(row.text) and article.fields.headline then
        article:byline(row.text, "line below the headline")
      elseif not article.fields.headline then
        article:set("headline", row.text, "headline line")
      else
        article:set("standfirst", row.text, "line below the headline")
      end
    end
  end
end

local function rights_of(article, rows, first)
  for at = first, #rows do
    if is_rights(rows[at].text) then article:set("rights", rows[at].text, "copyright line") end
  end
end

--- The article of rows as the exports until 2019 have them.
-- @tparam {table,...} rows
-- @tparam string format
-- @tparam boolean wrapped whether lines end at a width
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function nexis.old(rows, format, wrapped)
  local article = record.new(format)
  label_rows(rows, false)
  for at = 1, math.min(#rows, 8) do
    if record.is_error(rows[at].text) then
      return nil, "the database gives an error in place of the document", "document"
    end
  end
  local last = head_end(rows)
  local first = (last or math.min(#rows, 3)) + 1
  local tail = tail_start(rows, first)
  name_parts(article, rows, math.min(first, tail) - 1)
  for at = 1, math.min(first, tail) - 1 do take(article, rows[at]) end
  for at = tail, #rows do take(article, rows[at]) end
  rights_of(article, rows, tail)
  local texts = {}
  if last and rows[last].field == "body" then texts[1] = rows[last].value end
  for at = first, tail - 1 do texts[#texts + 1] = rows[at].text end
  if #texts == 0 and not article.fields.headline and not article.fields.published then
    return nil, "no headline, date or text where an article should be", "format"
  end
  local source = "rows after " .. (last and rows[last].label or "the head")
  return article:article(wrapped and record.unwrapped(table.concat(texts, "\n\n")) or texts, source)
end

-- Outlet, headline and date on top of a document; what follows are labels.
local function top_of(article, rows, last)
  local at, iso, beside = dated(rows, math.min(last, 12))
  if iso then
    article:set("published", iso, "date line")
    article:set("edition", beside, "date line")
  end
  local list = {}
  for index = 1, at and at - 1 or math.min(last, 2) do
    local row = rows[index]
    if not row.field and row.text:find "%S" and not is_rights(row.text) then list[#list + 1] = row.text end
  end
  if #list > 1 then article:set("site", table.remove(list), "line before the date") end
  article:set("headline", table.concat(list, " "), "first line")
end

-- The rows of the text, and the abstract where there is one.
local function text_of(rows, first, last)
  local texts, abstract = {}, {}
  local into = texts
  for at = first, last do
    local heading = rows[at].heading
    if heading == "abstract" and #texts == 0 then
      into = abstract
    elseif heading == "full" and into == abstract then
      into = texts
    else
      into[#into + 1] = rows[at].text
    end
  end
  return texts, abstract
end

--- The article of rows as documents of Nexis Uni have them.
-- @tparam {table,...} rows
-- @tparam string format
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function nexis.uni(rows, format)
  local article = record.new(format)
  label_rows(rows, true)
  local body, rest
  for at, row in ipairs(rows) do
    row.heading = nexis.heading(row.text)
    if row.heading == "body" then body = body or at end
    if body and not rest and (row.heading == "rest" or row.field == "loaded") then rest = at end
    if at < 12 and record.is_error(row.text) then
      return nil, "the database gives an error in place of the document", "document"
    end
  end
  if not body then return nil, "a document without the heading Body", "format" end
  rest = rest or #rows + 1
  top_of(article, rows, body - 1)
  for at = 1, body - 1 do take(article, rows[at]) end
  for at = rest, #rows do take(article, rows[at]) end
  rights_of(article, rows, 1)
  local texts, abstract = text_of(rows, body + 1, rest - 1)
  article:set("description", table.concat(abstract, " "), "ABSTRACT")
  return article:article(texts, "Body")
end

return nexis
