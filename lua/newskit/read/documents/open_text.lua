--- The text of OpenDocument: paragraphs, headings, items of lists, rows of tables; text boxes after the paragraph
-- that they are anchored in, notes last; what was deleted, comments, indexes and generated headings of them out.
-- Source: OpenDocument 1.3, part 3, chapters 5, 6 and 9.
-- @module newskit.read.documents.open_text

local package_of = require "newskit.read.documents.package"

local open_text = {}

local attribute = package_of.attribute

local BASED = 12 -- styles based on each other: more is a circle

local left = {}
for name in ([[tracked-changes annotation note-citation ruby-text title desc table-of-content illustration-index
  table-index object-index user-index alphabetical-index bibliography sequence-decls forms variable-decls
  hidden-text hidden-paragraph image object script]]):gmatch "%S+"
do
  left[name] = true
end

local written = {tab = " ", ["line-break"] = " ", ["soft-page-break"] = ""}

local roles = {title = "title", subtitle = "subtitle", author = "author", byline = "author", date = "date"}

--- Remembers a style: its name for people, and what it is based on.
function open_text.style(self, element)
  local name = attribute(element, "name")
  if name then
    self.styles[name] = {shown = attribute(element, "display-name") or name, based = attribute(element,
      "parent-style-name")}
  end
end

-- What a style or one that it is based on says of a paragraph: kind, role.
local function judge(self, name)
  local at, steps = name, 0
  while at and steps < BASED do
    local style = self.styles[at] or {shown = at}
    local shown = style.shown:gsub("_20_", " "):lower()
    if roles[shown] then return "paragraph", roles[shown], shown end
    if shown:find "^heading" then return "heading" end
    if shown == "caption" or shown == "illustration" or shown == "figure" then return "caption" end
    if shown == "quotations" or shown == "quote" then return "quotation" end
    if shown == "preformatted text" then return "code" end
    at, steps = style.based, steps + 1
  end
  return "paragraph"
end

local add

local function children(self, element, kind)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then add(self, child, kind) end
  end
end

local gather

local function visit(self, element)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then
      gather(self, child)
    else
      self.parts[#self.parts + 1] = child
    end
  end
end

-- One element inside a paragraph.
function gather(self, element)
  local name = element.name
  if name == "s" then
    self.parts[#self.parts + 1] = " "
  elseif written[name] then
    self.parts[#self.parts + 1] = written[name]
  elseif name == "note" then
    self.notes[#self.notes + 1] = element:child "note-body"
  elseif name == "text-box" then
    self.boxes[#self.boxes + 1] = element
  elseif not left[name] then
    visit(self, element)
  end
end

local function boxes(self)
  local waiting = self.boxes
  self.boxes = {}
  for _, box in ipairs(waiting) do children(self, box) end
end

local function paragraph(self, element, kind)
  self.parts = {}
  visit(self, element)
  local styled, role, shown = judge(self, attribute(element, "style-name"))
  local text = table.concat(self.parts)
  if element.name == "h" and not role then styled = "heading" end
  if styled == "caption" then
    self.captions[#self.captions + 1] = text
  else
    kind = styled == "paragraph" and not role and kind or styled
    self.pieces[#self.pieces + 1] = {kind = kind, text = text, role = role, element = role and "style " .. shown}
  end
  boxes(self)
end

local function row(self, element)
  local texts = {}
  for _, cell in ipairs(element.children) do
    if type(cell) == "table" then
      self.parts = {}
      for _, child in ipairs(cell.children) do
        if type(child) == "table" then
          gather(self, child)
          self.parts[#self.parts + 1] = " "
        end
      end
      texts[#texts + 1] = table.concat(self.parts)
    end
  end
  self.pieces[#self.pieces + 1] = {kind = "table", text = table.concat(texts, " ")}
  boxes(self)
end

--- Adds an element of the text.
function open_text.add(self, element, kind)
  local name = element.name
  if name == "p" or name == "h" then
    paragraph(self, element, kind)
  elseif name == "table-row" then
    row(self, element)
  elseif not left[name] then
    children(self, element, (name == "list-item" or name == "list-header") and "list_item" or kind)
  end
end

add = open_text.add

--- Adds the notes as pieces.
function open_text.finish(self)
  for _, note in ipairs(self.notes) do
    self.parts = {}
    visit(self, note)
    self.pieces[#self.pieces + 1] = {kind = "footnote", text = table.concat(self.parts)}
  end
end

--- Where a document is gathered: `pieces`, `captions`, `notes`.
function open_text.new()
  return {styles = {}, pieces = {}, captions = {}, notes = {}, boxes = {}, parts = {}}
end

return open_text
