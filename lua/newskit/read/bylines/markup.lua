--- Bylines of a page by what its markup says: links to the author, classes, microdata.
-- @module newskit.read.bylines.markup

local authors = require "newskit.read.fields.authors"
local pieces = require "newskit.read.bylines.pieces"

local markup = {}

local function is_comment(page, node)
  local class = page:attribute(node, "class")
  return class ~= nil and class:lower():find "comment" ~= nil
end

-- One search serves several languages: "author", "autor", "auteur", "autore".
local function says_author(page, node)
  local class = page:attribute(node, "class"):lower()
  return class:find "auth?or" or class:find("auteur", 1, true)
end

local function links_author(page, node)
  local address = page:attribute(node, "href"):lower()
  return address:find "/auth?ors?[/_]" or address:find "/autore[ns]?/" or address:find "/auteurs?/"
end

-- What says that an element is a byline: filter, name, longest text, and a closer look.
local rows = {
  {{rel = "author"}, "rel author", 60},
  {{itemprop = "author"}, "itemprop author", 90},
  {{["class*"] = "byline"}, "class byline", 120},
  {{["class*"] = "aut"}, "class author", 90, says_author},
  {{["href*"] = "/aut"}, "author link", 50, links_author},
  {{["class*"] = "writer"}, "class writer", 60},
  {{["id*"] = "byline"}, "id byline", 120},
  {{["id*"] = "author"}, "id author", 60},
}

-- The names of an element: those of the line that begins like a byline, else those of the first line.
local function names_in(text, loose)
  for line in text:gmatch "[^\n]+" do
    local rest = line ~= text and authors.after_lead(line)
    local found = rest and authors.parse(rest) or {}
    if #found > 0 then return found end
  end
  local first_line = pieces.without_dates(text:match "^[^\n]+")
  local found = authors.parse(first_line)
  if #found == 0 and loose then found = authors.parse(first_line, {loose = true}) end
  return found
end

local apart = {figure = true, figcaption = true, aside = true}

-- Does the element name whoever took a picture or wrote something beside the article?
local function is_apart(page, node)
  for _ = 1, 5 do
    if not node then return false end
    if apart[page:tag(node)] then return true end
    node = page:parent(node)
  end
  return false
end

-- Names in elements that say they are a byline, of those from `first` to `last`.
local function from_markup(page, row, nodes, first, last)
  local list, tried = {}, 0
  for _, node in ipairs(nodes) do
    local near = node >= first and node <= last
    if tried >= 6 or #list >= 6 then break end
    if near and not is_comment(page, node) and (not row[4] or row[4](page, node)) and not is_apart(page, node) then
      tried = tried + 1
      local text = page:text(node)
      if #text >= 3 and #text <= row[3] then
        local found = names_in(text, row[2] == "itemprop author")
        authors.add(list, found)
        if #found > 0 and row[2]:find "class" then break end
      end
    end
  end
  if row[2] == "author link" and #list > 3 then return {} end -- a list of all authors
  return list
end

--- Visits bylines in the markup: those above and in the body before those behind it, where other authors stand
-- too; until one is good enough.
-- @tparam newskit.page page
-- @tparam function try called with records `{name, kind}` and the name of the source; true ends the search
function markup.each(page, try)
  local _, at = page:bounds "body"
  local block = at and page:block(at)
  local limit = page.body_node and page:last(page.body_node) + 60
  local last, found = block and page:last(block.node) or math.huge, {}
  for at_row, row in ipairs(rows) do
    found[at_row] = page:find(row[1], 1, limit)
    if try(from_markup(page, row, found[at_row], 1, last), row[2]) then return end
  end
  for at_row, row in ipairs(rows) do
    if try(from_markup(page, row, found[at_row], last + 1, math.huge), row[2]) then return end
  end
end

return markup
