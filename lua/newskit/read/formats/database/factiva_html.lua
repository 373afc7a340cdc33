--- The reader of Factiva pages, with indexing (a table of codes) and without (blocks in their order).
-- @module newskit.read.formats.database.factiva_html

local markup = require "newskit.read.formats.database.markup"
local reader = require "newskit.read.reader"
local rows = require "newskit.read.formats.database.factiva_rows"

-- The next article: its block of class "article xxArticle", or the block with its number around that.
local function find(bytes, from)
  local at = from
  while true do
    local first, last, attributes = bytes:find("<[Dd][Ii][Vv]([^<>]*)>", at)
    if not first then return nil end
    if attributes:find "id=[\"']article%-%w+" and attributes:find "class=[\"']article[\"']" then
      local _, inner = bytes:find("^%s*<[Dd][Ii][Vv][^<>]-class=[\"']article %a%a-Article[\"'][^<>]*>", last + 1)
      return first, (inner or last) + 1
    end
    if attributes:find "class=[\"']article %a%a-Article[\"']" then return first, last + 1 end
    at = last + 1
  end
end

local function looks(head)
  if head:byte() ~= 60 then return false end
  -- Every page passes here: what is looked for first is rare and quickly looked for.
  if head:find("Paragraph", 1, true) and head:find("articleParagraph", 1, true) and find(head, 1) then return true end
  return head:find("NavContainer", 1, true) ~= nil and head:find("fcpNavContainer", 1, true) ~= nil
    and head:find "<title>[^<]*Factiva[^<]*</title>" ~= nil
end

local function is_article(part)
  return part:find("articleParagraph", 1, true) ~= nil or part:find "%a%aHeadline" ~= nil
    or part:find("<b>HD</b>", 1, true) ~= nil
end

-- The block of the article and its language.
local function container(page)
  for _, node in ipairs(page:find{tag = "div", class = "article"}) do
    local code = markup.class(page, node, "(%l%l)%l-Article")
    if code then return node, code end
  end
end

local paragraph = {tag = "p", ["class*"] = "articleparagraph"}

-- The rows of the table of codes; nil when there is none.
local function coded(page, node)
  local parts = {}
  for _, row in ipairs(page:find("tr", node)) do
    local cells = page:find("td", row, page:last(row))
    local code = cells[2] and page:text(cells[1]):match "^%s*(%u%u%u?)%s*$"
    if code then
      local texts = (code == "LP" or code == "TD") and markup.texts(page, cells[2], paragraph) or nil
      if texts and #texts == 0 then texts[1] = page:text(cells[2]) end
      parts[#parts + 1] = {code = code, value = page:text(cells[2]), paragraphs = texts}
    end
  end
  return #parts > 2 and parts or nil
end

-- The blocks before the text, with the places of headline and byline.
local function bare(page, node)
  local parts = {rows = {}, paragraphs = markup.texts(page, node, paragraph)}
  local at, last = node + 1, page:last(node)
  while at <= last do
    if markup.class(page, at, "(articleParagraph)") then break end
    if page:tag(at) == "div" then
      local text = page:text(at)
      if text:find "%S" then
        parts.rows[#parts.rows + 1] = text
        if page:attribute(at, "id") == "hd" then
          parts.headline = #parts.rows
          if #page:find({class = "counted"}, at) > 0 then parts.rows[#parts.rows] = text:gsub("^%s*%d+%)%s", "") end
        end
        if markup.class(page, at, "(author)") then parts.byline = #parts.rows end
      end
      at = page:last(at)
    end
    at = at + 1
  end
  return parts
end

local function accession(page, node)
  for above = node - 1, 1, -1 do
    local id = (page:attribute(above, "id") or ""):match "^article%-(%w+)$"
    if id then return {id, "id of the block"} end
  end
  local list = page:find("p", node)
  for at = #list, math.max(1, #list - 4), -1 do
    local id = rows.accession(page:text(list[at]))
    if id then return {id, "last line"} end
  end
end

local function read(bytes, opts)
  local page <close>, facts, code, position = markup.page(bytes, opts.strict)
  if not page then return nil, facts, code, position end
  local node, language = container(page)
  if not node then return nil, "a block without an article", "format", 1 end
  local given = {language = {language, "class of the block"}, id = accession(page, node)}
  local parts = coded(page, node)
  local article, message, what
  if parts then
    article, message, what = rows.coded(parts, "factiva_html", given)
  else
    article, message, what = rows.bare(bare(page, node), "factiva_html", given)
  end
  if not article then return nil, message, what, 1 end
  article.encoding, article.repairs = facts.encoding, facts.repairs
  return article
end

return reader.new{
  name = "factiva_html", summary = "Factiva pages of many articles, with and without indexing", looks = looks,
  split = function(stream) return markup.split(stream, find, nil, is_article) end, read = read,
}
