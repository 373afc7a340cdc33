--- The reader of Europresse pages of both generations: `article` elements since 2014, tables before.
-- @module newskit.read.formats.database.europresse

local dates = require "newskit.read.fields.dates"
local markup = require "newskit.read.formats.database.markup"
local reader = require "newskit.read.reader"
local record = require "newskit.read.formats.database.record"

local name_mark = "<span[^<>]-class=[\"'][^\"'<>]-DocPublicationName"
local MOST = 40 -- parts of a header that are looked at
local LONGEST = 600 -- bytes of a header
local at_name = "^" .. name_mark

-- Where articles begin: at the element, or at the name of the outlet where that is in no such element.
local function new_find()
  local waits = false -- in an element whose outlet is still to come
  return function(bytes, from)
    local at = from
    while true do
      local first, last = bytes:find("<[as][rp][ta][^<>]*>", at)
      if not first then
        local open = bytes:find("<[^<>]*$", math.max(at, #bytes - 1024))
        return nil, open or #bytes + 1
      end
      local is_element = bytes:find("^<article%f[%W]", first)
      if is_element or bytes:find(at_name, first) then
        if is_element or not waits then
          waits = is_element ~= nil
          return first, last + 1
        end
        waits = false
      end
      at = last + 1
    end
  end
end

local function looks(head)
  return head:byte() == 60 and head:find("DocPublicationName", 1, true) ~= nil and head:find(name_mark) ~= nil
    and (head:find("DocHeader", 1, true) ~= nil or head:find("itreArticleVisu", 1, true) ~= nil)
end

local function is_article(part)
  return part:find(name_mark) ~= nil
end

local function first_text(page, filter)
  local node = page:find(filter)[1]
  return node and page:text(node), node
end

-- "Le Monde, no. 21301" has the number of the issue behind the name.
local function outlet(article, page)
  local text = first_text(page, {tag = "span", class = "DocPublicationName"})
  if not text then return end
  local name, issue = record.clean(text):match "^(.-),? (n[o\xC2][.\xB0\xBA]+ ?%d.*)$"
  article:set("site", name or text, "DocPublicationName")
  article:set("edition", issue, "DocPublicationName")
end

-- The parts of a header in any order: section, date, page; a time may stand for the page.
local function header(article, page)
  local parts, spans = {}, page:find{tag = "span", class = "DocHeader"}
  for at = 1, math.min(#spans, MOST) do
    local text = record.clean(record.cut(page:text(spans[at]), LONGEST))
    if #spans > 1 and dates.first(text) then
      parts[#parts + 1] = text
    else
      for part in (text .. ", "):gmatch "(.-), " do
        if #parts < MOST then parts[#parts + 1] = part end
      end
    end
  end
  local date_at
  for at, part in ipairs(parts) do
    if not date_at then
      local joined = parts[at + 1] and part .. ", " .. parts[at + 1] or part -- "March 14, 2006"
      local found = dates.first(part) or #joined < 60 and part:find "%d" and dates.first(joined)
      if found then
        date_at = at
        article:set("published", dates.first(parts[at] .. " " .. (parts[at + 1] or "")) or found, "DocHeader")
      end
    end
  end
  for at, part in ipairs(parts) do
    part = record.clean(part):gsub(",$", "")
    local number = part:match "^,? ?[Pp]+%.? ?(%w*%d[%w%-, ]*)$"
    if number then
      article:set("page", number, "DocHeader")
    elseif date_at and at < date_at and not part:find "%d" and part ~= "" and at == 1
      and not (date_at == 2 and dates.first(part .. " " .. parts[2]) and #spans > 1
        and part:find "^%l+$") then
      article:set("section", part, "DocHeader")
    end
  end
end

-- "news·20060315·LM·0q1503_1256056", the number of a document.
local function id_of(bytes)
  return bytes:match "(news\xC2\xB7%d+\xC2\xB7[%w_]+\xC2\xB7[%w_]+)"
end

local title = {["class*"] = "titrearticlevisu"}

-- The text since 2014: paragraphs of the block for it, else of the section.
local function new_body(page)
  local node = page:find{tag = "div", class = "docOcurrContainer"}[1] or page:find("section")[1]
  if not node then return {} end
  local texts = markup.texts(page, node, "p")
  if #texts == 0 then texts[1] = page:text(node) end
  return texts
end

local function new(article, page)
  local headline, node = first_text(page, title)
  article:set("headline", headline, "titreArticleVisu")
  local byline = first_text(page, {tag = "div", class = "docAuthors"})
  if byline then
    article:byline(byline, "docAuthors")
  elseif node then
    local above = page:parent(node)
    local following = above and page:last(above) + 1
    if following and following <= #page and page:tag(following) == "div" and not page:attribute(following, "class") then
      byline = page:text(following)
      if #byline < 200 then article:byline(byline, "block behind the title") end
    end
  end
  for _, each in ipairs(page:find "small") do
    local text = page:text(each)
    if text:find("\xC2\xA9", 1, true) then article:set("rights", text, "footer") end
  end
  return new_body(page), "docOcurrContainer"
end

local function is_rights(text)
  return #text < 200 and (text:find "^\xC2\xA9 ?%d%d%d%d" or text:find "^[Cc]opyright ") ~= nil
end

-- The text before 2014: bare, behind the title, parted by empty paragraphs; the certificate ends it.
local function old(article, page)
  local headline, node = first_text(page, title)
  article:set("headline", headline, "TitreArticleVisu")
  if not node then return {}, "behind the title" end
  local lines = {}
  local function add(text)
    for line in (text .. "\n"):gmatch "(.-)\n" do lines[#lines + 1] = record.clean(line) end
  end
  local at, open = page:last(node) + 1, ""
  while at <= #page do
    local tag = page:tag(at)
    if tag == "table" then break end
    if tag == "br" or tag == "p" or tag == "div" then
      add(open)
      open = ""
      if tag ~= "br" then add(page:text(at)) at = page:last(at) end
    else
      open = open .. (open ~= "" and not open:find "%s$" and " " or "") .. page:text(at)
      at = page:last(at)
    end
    at = at + 1
  end
  add(open)
  local texts = {}
  for _, line in ipairs(lines) do
    if is_rights(line) then
      article:set("rights", line, "copyright line")
    elseif line ~= "" and not id_of(line) then
      texts[#texts + 1] = line
    end
  end
  local _, gaps = (texts[1] or ""):gsub("%s", "")
  if #texts > 1 and gaps < 6 and #texts[1] < 80 and not texts[1]:find "[.!?:]$" then -- longer ones are text
    article:byline(table.remove(texts, 1), "line behind the title")
  end
  return texts, "behind the title"
end

local function read(bytes, opts)
  local page <close>, facts, code, position = markup.page(bytes, opts.strict)
  if not page then return nil, facts, code, position end
  local article = record.new "europresse"
  outlet(article, page)
  header(article, page)
  local is_new = facts.bytes:find "^<article" ~= nil
  local paragraphs, source = (is_new and new or old)(article, page)
  article:set("id", id_of(facts.bytes), "number of the document")
  if record.is_error(paragraphs[1] or "") then
    return nil, "the database gives an error in place of the document", "document", 1
  end
  local result = article:article(paragraphs, source)
  result.encoding, result.repairs = facts.encoding, facts.repairs
  return result
end

return reader.new{
  name = "europresse", summary = "Europresse pages of many articles, of both generations", looks = looks,
  split = function(stream) return markup.split(stream, new_find(), nil, is_article) end, read = read,
}
