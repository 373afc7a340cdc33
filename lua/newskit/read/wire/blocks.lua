--- Bodies as elements (XHTML, NITF) to blocks of text: paragraphs, headings, items of lists, quotations, rows of
-- tables. Pictures with their captions stand apart; scripts, notes of editors and media are no text.
-- @module newskit.read.wire.blocks
local record = require "newskit.read.wire.record"
local values = require "newskit.read.records.values"

local blocks = {}

local function set(words, value)
  local known = {}
  for word in words:gmatch "%S+" do known[word] = value or word end
  return known
end

-- Elements that begin a piece of text of their own → its kind; false takes that of what it stands in.
local kinds = {}
for name in ([[p div section article main header footer block body body.content lead center table tbody thead tfoot
  nitf-table ul ol dl dd dt hr address td th pre-body nitf html dateline]]):gmatch "%S+" do kinds[name] = false end
for name in ("h1 h2 h3 h4 h5 h6 hl1 hl2"):gmatch "%S+" do kinds[name] = "heading" end
kinds.li, kinds.blockquote, kinds.bq, kinds.pre = "list_item", "quotation", "quotation", "code"

-- What is no text of the article.
local skipped = set [[script style head template note del-list nitf-table-metadata custom-table object iframe form
  noscript svg video audio body.head body.end media-metadata]]

local media = {media = true, figure = true, img = true, picture = true}

local function first_of(element, names)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then
      if names[child.name] then return child end
      local found = first_of(child, names)
      if found then return found end
    end
  end
end

local sources = set "img media-reference"
local captions = set "figcaption media-caption"
local credits = set "media-producer cite"

local function take_image(self, element)
  local source = sources[element.name] and element or first_of(element, sources)
  local kind = element.attributes["media-type"]
  if kind and kind ~= "image" then return end
  local image = {
    url = source and record.line(source.attributes.src or source.attributes.source),
    caption = record.content(first_of(element, captions)), credit = record.content(first_of(element, credits)),
  }
  if next(image) then self.images[#self.images + 1] = image end
end

local function flush(self)
  local text = record.line(table.concat(self.parts))
  self.parts, self.breaks = {}, 0
  if not text then return end
  if #self.pieces > 0 then self.at = self.at + 2 end
  self.pieces[#self.pieces + 1] = text
  self.blocks[#self.blocks + 1] = {kind = self.kind, first = self.at, last = self.at + #text - 1}
  self.at = self.at + #text
end

local visit

-- The cells of a row in one line.
local function row(self, element)
  flush(self)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then
      local text = record.content(child)
      if text then
        self.parts[#self.parts + 1] = text
      end
    end
  end
  local before = self.kind
  self.parts, self.kind = {table.concat(self.parts, " ")}, "table"
  flush(self)
  self.kind = before
end

local function break_line(self)
  self.breaks = self.breaks + 1
  if self.breaks >= 2 then flush(self) else self.parts[#self.parts + 1] = " " end
end

local function element_of(self, element)
  local name = element.name
  if skipped[name] then return end
  if media[name] then return take_image(self, element) end
  if name == "tr" or name == "nitf-col" then return row(self, element) end
  if name == "br" then return break_line(self) end
  local kind = kinds[name]
  if kind == nil then return visit(self, element) end
  flush(self)
  local before = self.kind
  self.kind = kind or before
  visit(self, element)
  flush(self)
  self.kind = before
end

function visit(self, element)
  for _, child in ipairs(element.children) do
    if type(child) == "table" then
      element_of(self, child)
    else
      if child:find "%S" then self.breaks = 0 end
      self.parts[#self.parts + 1] = child
    end
  end
end

--- The text of an element.
-- @tparam newskit.xml.element element
-- @tparam[opt] string headline a first block that says the same is left out
-- @treturn string paragraphs with an empty line between them
-- @treturn table blocks `{kind, first, last}`
-- @treturn table images `{caption, credit, url}`
function blocks.of(element, headline)
  local self = {parts = {}, pieces = {}, blocks = {}, images = {}, at = 1, kind = "paragraph", breaks = 0}
  element_of(self, element)
  visit(self, {children = {}})
  flush(self)
  if headline and self.pieces[1] == headline and #self.pieces > 1 then
    local shift = #headline + 2
    table.remove(self.pieces, 1)
    table.remove(self.blocks, 1)
    for _, block in ipairs(self.blocks) do block.first, block.last = block.first - shift, block.last - shift end
  end
  return table.concat(self.pieces, "\n\n"), self.blocks, self.images
end

--- The text of plain lines: paragraphs at empty lines, else at line ends.
-- @tparam string text
-- @treturn string
-- @treturn table blocks
function blocks.of_lines(text)
  text = text:gsub("\r\n?", "\n")
  local list = {}
  if text:find "\n[ \t]*\n" then
    local paragraph = {}
    for line in (text .. "\n\n"):gmatch "([^\n]*)\n" do
      local bare = record.line(line)
      if bare then
        paragraph[#paragraph + 1] = bare
      elseif #paragraph > 0 then
        list[#list + 1], paragraph = table.concat(paragraph, " "), {}
      end
    end
  else
    for line in text:gmatch "[^\n]+" do list[#list + 1] = record.line(line) end
  end
  local placed, at = {}, 1
  for index, piece in ipairs(list) do
    placed[index] = {kind = "paragraph", first = at, last = at + #piece - 1}
    at = at + #piece + 2
  end
  return table.concat(list, "\n\n"), placed
end

--- The text of a string that may be HTML.
-- @treturn string
-- @treturn table blocks
function blocks.of_string(text)
  if text:find "<%/?%a" or text:find "&[#%w]+;" then return values.text_of_html(text) end
  return blocks.of_lines(text)
end

return blocks
