--- The text of Word's paragraphs and tables: insertions in and deletions out, hidden text and instructions of
-- fields out, text boxes once and after the paragraph that they are anchored in, notes named for later.
-- Source: ECMA-376, part 1, 17.3 (paragraphs and runs), 17.4 (tables), 17.13.5 (revisions).
-- @module newskit.read.documents.word_text

local package_of = require "newskit.read.documents.package"
local styles = require "newskit.read.documents.word_styles"

local word_text = {}

local attribute = package_of.attribute

local left = {}
for name in ([[pPr rPr sdtPr sdtEndPr del moveFrom delText instrText delInstrText rt Fallback tblPr trPr tcPr
  proofErr commentReference annotationRef footnoteRef endnoteRef separator]]):gmatch "%a+"
do
  left[name] = true
end

local written = {tab = " ", br = " ", cr = " ", noBreakHyphen = "-", ptab = " "}

local function is_on(element)
  local value = element and attribute(element, "val")
  return element ~= nil and value ~= "0" and value ~= "false"
end

local function is_hidden(run)
  local properties = run:child "rPr"
  return properties ~= nil and is_on(properties:child "vanish")
end

local gather

local function visit(self, element)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then gather(self, child) end
  end
end

-- One element inside a paragraph.
function gather(self, element)
  local name = element.name
  if name == "t" then
    self.parts[#self.parts + 1] = element:content()
  elseif written[name] then
    self.parts[#self.parts + 1] = written[name]
  elseif name == "txbxContent" then
    self.boxes[#self.boxes + 1] = element
  elseif name == "AlternateContent" then
    visit(self, element:child "Choice" or element:child "Fallback" or {children = {}})
  elseif name == "footnoteReference" or name == "endnoteReference" then
    self.notes[#self.notes + 1] = {part = name:match "^%a-note" .. "s", id = attribute(element, "id")}
  elseif not left[name] and not (name == "r" and is_hidden(element)) then
    visit(self, element)
  end
end

local function text_of(self, paragraph)
  self.parts = {self.carried}
  self.carried = nil
  visit(self, paragraph)
  return table.concat(self.parts)
end

-- Whether the mark at the paragraph's end was deleted, so that it goes on in the next.
local function goes_on(properties)
  local mark = properties and properties:child "rPr"
  return mark ~= nil and mark:child "del" ~= nil
end

local function add(self, piece)
  self.pieces[#self.pieces + 1] = piece
end

local function boxes(self)
  local waiting = self.boxes
  self.boxes = {}
  for _, box in ipairs(waiting) do
    for _, child in ipairs(box.children) do
      if type(child) == "table" then word_text.add(self, child) end
    end
  end
end

local function paragraph(self, element)
  local properties = element:child "pPr"
  local style = properties and attribute(properties:child "pStyle", "val")
  local said = styles.judge(self.styles, style)
  local kind, text = said.kind, text_of(self, element)
  if properties and goes_on(properties) then
    self.carried = text
  elseif kind == "caption" then
    self.captions[#self.captions + 1] = text
  elseif kind ~= "left" then
    if kind == "paragraph" and not said.role and properties then
      if properties:child "numPr" then kind = "list_item" end
      local level = attribute(properties:child "outlineLvl", "val")
      if level and tonumber(level) and tonumber(level) < 9 then kind = "heading" end
    end
    local element_name = said.role and "style " .. said.name or nil
    add(self, {kind = kind, role = said.role, text = text, element = element_name})
  end
  boxes(self)
end

-- The rows of a table; a table of one cell is a frame around text.
local function rows(self, element)
  local list = {}
  for _, row in ipairs(element:all "tr") do
    local deleted = row:child "trPr" and row:child("trPr"):child "del"
    if not deleted then list[#list + 1] = row:all "tc" end
  end
  if #list == 1 and #list[1] == 1 then
    for _, child in ipairs(list[1][1].children) do
      if type(child) == "table" then word_text.add(self, child) end
    end
    return
  end
  for _, cells in ipairs(list) do
    local texts = {}
    for _, cell in ipairs(cells) do
      self.parts = {}
      for at, child in ipairs(cell.children) do
        if at > 1 then self.parts[#self.parts + 1] = " " end
        if type(child) == "table" then gather(self, child) end
      end
      texts[#texts + 1] = table.concat(self.parts)
    end
    add(self, {kind = "table", text = table.concat(texts, " ")})
    boxes(self)
  end
end

--- Adds a paragraph, a table, or what is around them.
-- @tparam table self of `new`
-- @tparam element element
function word_text.add(self, element)
  if element.name == "p" then
    paragraph(self, element)
  elseif element.name == "tbl" then
    rows(self, element)
  elseif not left[element.name] then
    for _, child in ipairs(element.children) do
      if type(child) == "table" then word_text.add(self, child) end
    end
  end
end

--- Where paragraphs are gathered: `pieces`, `captions`, `notes` (which are meant in the text).
-- @tparam table known styles of `word_styles`
function word_text.new(known)
  return {styles = known, pieces = {}, captions = {}, notes = {}, boxes = {}, parts = {}}
end

--- The text of a note.
function word_text.note(self, element)
  self.parts = {}
  visit(self, element)
  return table.concat(self.parts)
end

return word_text
