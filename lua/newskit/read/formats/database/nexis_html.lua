--- The reader of LexisNexis pages: articles behind anchors such as `DOC_ID_3_0`, flat blocks whose classes differ
-- from file to file, labels in capitals.
-- @module newskit.read.formats.database.nexis_html

local markup = require "newskit.read.formats.database.markup"
local reader = require "newskit.read.reader"
local rows = require "newskit.read.formats.database.nexis_rows"

local anchor = "<[Aa] [Nn][Aa][Mm][Ee]=[\"']?DOC_ID_%d+_%d+"

local function find(bytes, from)
  local first, last = bytes:find(anchor, from)
  if first then return first, last + 1 end
end

local function looks(head)
  return head:byte() == 60 and (head:find("DOC_ID_", 1, true) ~= nil and head:find(anchor) ~= nil
    or head:find("LXNComment", 1, true) ~= nil and head:find "[Mm][Ee][Tt][Aa] [Tt][Oo][Pp][Ii][Cc]=" ~= nil)
end

-- The classes whose text is centered, and how many articles the page announces.
local function of_head(head)
  local centered = {}
  for name, rule in head:gmatch "%.(c%d+)%s*{([^{}]*)}" do
    if #centered < 200 and rule:find("text-align: center", 1, true) then centered[#centered + 1] = name end
  end
  local count = head:match "[Dd][Oo][Cc][Uu][Mm][Ee][Nn][Tt][Ss]=[\"']?(%d+)"
  return " " .. table.concat(centered, " ") .. " ", count and #count < 9 and math.tointeger(tonumber(count)) or nil
end

-- The nodes that have a paragraph or a table in them.
local function holders(page)
  local holds = {}
  for _, tag in ipairs{"p", "table"} do
    for _, node in ipairs(page:find(tag)) do
      local above = page:parent(node)
      while above and not holds[above] do
        holds[above] = true
        above = page:parent(above)
      end
    end
  end
  return holds
end

-- The outermost blocks and tables as rows; a block of several paragraphs gives one row for each, a
-- table one for each of its rows.
local function rows_of(page, centered)
  local list, last, holds = {}, 0, holders(page)
  for node = 3, #page do
    local tag = page:tag(node)
    if node > last and (tag == "p" or tag == "table" or tag == "div" and not holds[node]) then
      last = page:last(node)
      local parent = page:parent(node)
      local class = page:attribute(page:tag(parent) == "div" and parent or node, "class")
      local is_centered = class and centered:find(" " .. class .. " ", 1, true) ~= nil
      for _, each in ipairs(tag == "table" and page:find("tr", node) or {node}) do
        local text = page:text(each)
        if text:find "%S" and not text:find "^%s*%d+ of %d+ DOCUMENTS?%s*$" then
          list[#list + 1] = {text = text, centered = is_centered}
        end
      end
    end
  end
  return list
end

local function read(bytes, opts)
  local page <close>, facts, code, position = markup.page(bytes, opts.strict)
  if not page then return nil, facts, code, position end
  local article, message, what = rows.old(rows_of(page, facts.head), "nexis_html", false)
  if not article then return nil, message, what, 1 end
  article.encoding, article.repairs = facts.encoding, facts.repairs
  return article
end

return reader.new{
  name = "nexis_html", summary = "LexisNexis pages of many articles", looks = looks,
  split = function(stream) return markup.split(stream, find, of_head) end, read = read,
}
