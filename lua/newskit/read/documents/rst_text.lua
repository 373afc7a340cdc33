--- The text of reStructuredText: title, fields of the document, headings, paragraphs, items, rows, quotations, code
-- and notes without their marks. It is read by blocks of lines that empty lines part.
-- Source: reStructuredText Markup Specification (docutils.sourceforge.io).
-- @module newskit.read.documents.rst_text

local rst_inline = require "newskit.read.documents.rst_inline"

local rst_text = {}

local fields = {
  title = "headline", subtitle = "standfirst", author = "byline", authors = "byline", date = "published",
  abstract = "description", description = "description", summary = "description", keywords = "keywords",
  tags = "keywords", language = "language", lang = "language", modified = "modified", category = "section",
}

-- Directives whose content is text, and its kind; those of pictures have a caption; others are left out.
local directives = {
  note = "paragraph", warning = "paragraph", tip = "paragraph", important = "paragraph", hint = "paragraph",
  attention = "paragraph", caution = "paragraph", danger = "paragraph", epigraph = "quotation",
  highlights = "quotation",
  ["pull-quote"] = "quotation", ["code-block"] = "code", code = "code", sourcecode = "code", topic = "paragraph",
  sidebar = "paragraph", rubric = "heading",
}

--- A line of one punctuation mark repeated, three times at least: that mark.
function rst_text.adornment(line)
  local mark = line:match "^(%p)%p%p+%s*$"
  if not mark or #line > 1000 then return nil end
  return line:gsub("%s", ""):gsub("%" .. mark, "") == "" and mark or nil
end

local function add(self, kind, lines, role, element)
  local text = rst_inline.unmarked(table.concat(lines, " "))
  if kind == "code" then text = table.concat(lines, " ") end
  self.pieces[#self.pieces + 1] = {kind = kind, text = text, role = role, element = element}
end

local function indent_of(line)
  return #line:match "^[ \t]*"
end

local function bare(line)
  return line:match "^[ \t]*(.*)$"
end

-- ":Author: Ann Example" lines; whether the block is of them. The document's stand before its first paragraph.
local function field_list(self, block)
  if not block[1]:find "^:[^:%s][^:]*:%s" and not block[1]:find "^:[^:%s][^:]*:$" then return false end
  local list = {}
  for _, line in ipairs(block) do
    local name, value = line:match "^:([^:%s][^:]*):%s*(.*)$"
    if name then
      list[#list + 1] = {name = name, value = value}
    elseif #list > 0 then
      list[#list].value = list[#list].value .. " " .. bare(line)
    end
  end
  if self.has_text then return true end
  for _, one in ipairs(list) do
    local field = fields[one.name:lower()]
    local value = rst_inline.unmarked(one.value):gsub("^%s*%-%s+", "")
    if field then self.given[#self.given + 1] = {field = field, value = value, element = ":" .. one.name .. ":"} end
  end
  return true
end

-- Lines below a directive's first that are its options go; the rest, without its indent.
local function content_of(block)
  local lines = {}
  for at = 2, #block do
    local line = bare(block[at])
    if #lines > 0 or not line:find "^:[%w-]+:" then lines[#lines + 1] = line end
  end
  return lines
end

-- What begins with "..": a directive, a note, a target, a comment; whether it was one.
local function explicit(self, block)
  local line = block[1]
  if line ~= ".." and not line:find "^%.%. " then return false end
  self.inside = nil
  local note = line:match "^%.%. %[[#*%w]+%]%s+(.*)$"
  if note then
    local lines = content_of(block)
    table.insert(lines, 1, note)
    add(self, "footnote", lines)
    return true
  end
  local name, argument = line:match "^%.%. ([%a][%w-]*)::%s*(.*)$"
  local kind = name and directives[name:lower()]
  self.inside = kind or (name == "figure" and "caption") or "left"
  local lines = content_of(block)
  if kind and argument ~= "" and kind ~= "code" then table.insert(lines, 1, argument) end
  if kind and #lines > 0 then add(self, kind, lines) end
  return true
end

-- An indented block: what a directive or "::" holds, else a quotation.
local function indented(self, block)
  if indent_of(block[1]) == 0 then
    self.inside = nil
    return false
  end
  local lines = {}
  for at, line in ipairs(block) do lines[at] = bare(line) end
  if self.inside == "caption" then
    self.captions[#self.captions + 1] = rst_inline.unmarked(table.concat(lines, " "))
    self.inside = "left"
  elseif self.inside ~= "left" then
    add(self, self.inside or "quotation", lines)
  end
  return true
end

-- A table: rules go, rows are lines with bars or wide gaps.
local function table_of(self, block)
  local first = block[1]
  if not (first:find "^%+[-=+]+%+%s*$" or first:find "^==+ [= ]*=%s*$") then return false end
  for _, line in ipairs(block) do
    if not line:find "^[-=+| ]*$" then add(self, "table", {(line:gsub("|", " "))}) end
  end
  return true
end

local function item_text(line)
  return line:match "^[-*+\u{2022}]%s+(.*)$" or line:match "^%(?[%d#]+[.)]%s+(.*)$" or line:match "^| (.*)$"
end

-- A list: an item begins with its mark, lines with an indent go on.
local function list_of(self, block)
  if not item_text(block[1]) then return false end
  local lines, kind = {}, block[1]:find "^|" and "paragraph" or "list_item"
  local function flush()
    if #lines > 0 then add(self, kind, lines) end
    lines = {}
  end
  for _, line in ipairs(block) do
    local text = item_text(bare(line))
    if text then flush() end
    lines[#lines + 1] = text or bare(line)
  end
  flush()
  return true
end

-- A title or heading: a line with a line of marks below, and above for titles of documents.
local function title(self, block)
  local over = rst_text.adornment(block[1])
  local at = over and 2 or 1
  local under = block[at + 1] and rst_text.adornment(block[at + 1])
  if not under or over and over ~= under then return over ~= nil and #block == 1 end
  local is_first = #self.pieces == 0
  add(self, "heading", {bare(block[at])}, is_first and "title" or nil, is_first and "title" or nil)
  local rest = table.move(block, at + 2, #block, 1, {})
  if #rest > 0 then self.block(self, rest) end
  return true
end

local function paragraph(self, block)
  local last = block[#block]
  if last:sub(-2) == "::" then
    block[#block] = last == "::" and "" or last:sub(1, last:find "%s::$" and -3 or -2)
    self.inside = "code"
  end
  self.has_text = true
  add(self, "paragraph", block)
end

local function block_of(self, block)
  if indented(self, block) or title(self, block) or field_list(self, block) or explicit(self, block)
    or table_of(self, block) or list_of(self, block)
  then
    return
  end
  if block[1]:find "^__ " then return end
  paragraph(self, block)
end

--- The pieces of a text.
-- @tparam string text
-- @treturn table pieces
-- @treturn table given for `outline.article`
-- @treturn table captions
function rst_text.pieces(text)
  local self = {pieces = {}, given = {}, captions = {}, block = block_of}
  local block = {}
  for line in (text:gsub("\r\n?", "\n") .. "\n\n"):gmatch "([^\n]*)\n" do
    if line:find "%S" then
      block[#block + 1] = line
    elseif #block > 0 then
      block_of(self, block)
      block = {}
    end
  end
  return self.pieces, self.given, self.captions
end

return rst_text
