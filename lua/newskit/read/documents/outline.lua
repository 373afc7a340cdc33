--- The outline of a document: pieces of text in order (paragraphs, headings, items, rows, notes) and what its
-- properties say become an article. The headline is what is styled as the title, else the first heading, else a
-- short first line; byline and date are looked for between it and the body, then in the properties.
-- @module newskit.read.documents.outline

local authors = require "newskit.read.fields.authors"
local bylines = require "newskit.read.fields.bylines"
local dates = require "newskit.read.fields.dates"
local encoding = require "newskit.read.bytes.encoding"
local lines = require "newskit.read.pasted.lines"
local pieces_of = require "newskit.read.bylines.pieces"
local record = require "newskit.read.wire.record"

local outline = {}

local TOP = 6          -- pieces between the headline and the body that may be byline or date
local SHORT = 200      -- bytes of such a piece
local HEADLINE = 250   -- bytes of a headline
local BYLINE = 8       -- what bylines.find asks for: a "By", or a name with a role
local REST = 12        -- letters beside a date in a line that is one

-- Creators that are programs' and not persons'.
local generators = {}
for name in ([[administrator admin user owner author unknown microsoft python-docx calibre pandoc]]):gmatch "%S+" do
  generators[name] = true
end

local function is_sentence(piece)
  return #piece.text > 120 or piece.text:find "[.!?]$" ~= nil
end

-- The piece that is the headline: its place; nil when none is.
local function headline_at(pieces)
  for at, piece in ipairs(pieces) do
    if piece.role == "title" then return at end
  end
  for at, piece in ipairs(pieces) do
    if piece.kind == "heading" then return at end
    if at > TOP or is_sentence(piece) and not piece.role then break end
  end
  local first = pieces[1]
  if first and first.kind == "paragraph" and not first.role and pieces[2] and not is_sentence(first) then return 1 end
end

-- What a line between headline and body says, when its style does not: "author", "date" or nil.
local function judged(piece, is_first)
  local line = lines.line(piece.text)
  local found = bylines.find({line}, {"before"}, {}, BYLINE)
  if found then return "author", line end
  if is_first and authors.is_name(piece.text) then return "author", line end
  if line.dates and line.dates[1] and line.date_rest <= REST then return "date", line end
end

local function take_date(self, piece, element)
  local iso = dates.first(piece.text)
  if iso then self:set("published", iso, element) end
  return iso ~= nil
end

local function take_author(self, piece, element)
  local printed = record.line(pieces_of.without_dates(piece.text)) or ""
  self:set("byline", record.trimmed(printed) or piece.text, element)
  self:author(printed, element)
  take_date(self, piece, element)
end

-- Takes a piece before the body for a field; whether it was one.
local function take(self, piece, is_first)
  local role = piece.role
  if role == "subtitle" then
    self:set("standfirst", piece.text, piece.element or "subtitle")
    return true
  elseif not role and (piece.kind ~= "paragraph" or #piece.text > SHORT) then
    return false
  end
  if not role then role = judged(piece, is_first) end
  local element = piece.element or "lines before the body"
  if role == "date" then return take_date(self, piece, element) end
  if role ~= "author" then return false end
  take_author(self, piece, element)
  return true
end

-- Fields from the pieces around the headline; gives the set of those that are no body.
local function top(self, pieces)
  local used, at = {}, headline_at(pieces)
  if at then
    local piece = pieces[at]
    if #piece.text <= HEADLINE then
      self:set("headline", piece.text, piece.element or piece.kind == "heading" and "first heading" or "first line")
      used[piece] = true
    end
  end
  local is_first = true
  for index = 1, math.min(#pieces, (at or 0) + TOP) do
    local piece = pieces[index]
    if not used[piece] then
      if take(self, piece, index > (at or 0) and is_first) then
        used[piece] = true
      elseif index > (at or 0) then
        if is_sentence(piece) then break end
        is_first = false
      end
    end
  end
  return used
end

-- The text and its blocks; notes come last.
local function body_of(pieces, used)
  local texts, blocks, at = {}, {}, 1
  local function add(piece)
    texts[#texts + 1] = piece.text
    blocks[#blocks + 1] = {kind = piece.kind, first = at, last = at + #piece.text - 1}
    at = at + #piece.text + 2
  end
  for _, piece in ipairs(pieces) do
    if not used[piece] and piece.kind ~= "footnote" then add(piece) end
  end
  for _, piece in ipairs(pieces) do
    if piece.kind == "footnote" then add(piece) end
  end
  return table.concat(texts, "\n\n"), blocks
end

local function is_person(name)
  local folded = name:lower()
  return not generators[folded:match "^%S+" or ""] and not folded:find("@", 1, true)
end

local function property(self, field, value, element)
  if field == "byline" then
    if self.shown_byline or not is_person(value) then return end
    self:author(value, element, {whole = authors.is_name(value)})
  elseif field == "published" or field == "modified" then
    self:date(field, value, element)
  elseif field == "keywords" then
    for word in value:gmatch "[^,;]+" do self:add("keywords", record.line(word), element) end
  else
    self:set(field, value, element)
  end
end

-- What the properties say, where the text does not.
local function properties(self, given)
  for _, one in ipairs(given) do
    local value = record.line(one.value)
    if value then property(self, one.field, value, one.element) end
  end
end

--- The article of a document.
-- @tparam string format
-- @tparam table pieces records `{text=, kind=, role=, element=}`: `kind` that of blocks, or `footnote`; `role` is
--   `title`, `subtitle`, `author` or `date` where the document says so; `element` where it was found
-- @tparam table given what properties say: a list of `{field=, value=, element=}`, the most trusted first
-- @tparam {string,...} captions
-- @tparam[opt] boolean is_declared the properties stand in the text, so that they come before what it looks like
-- @treturn[1] newskit.article
-- @return[2] nil, message, code
function outline.article(format, pieces, given, captions, is_declared)
  local self, clean = record.new(format), {}
  for _, piece in ipairs(pieces) do
    piece.text = record.line(piece.text)
    if piece.text then clean[#clean + 1] = piece end
  end
  if is_declared then properties(self, given) end
  local used = self.fields.headline and {} or top(self, clean)
  self.shown_byline = self.fields.byline ~= nil
  if not is_declared then properties(self, given) end
  local text, blocks = body_of(clean, used)
  self:body(text, blocks, "body")
  if not self.fields.text and not self.fields.headline then return nil, "holds no text", "format" end
  self.fields.kind = not self.fields.text and "empty" or nil
  local article = self:article()
  for _, caption in ipairs(captions) do article.images[#article.images + 1] = {caption = caption} end
  return article
end

--- How texts with marks are read: decoded, and taken apart.
-- @tparam string format
-- @tparam function take_apart gives of a text its pieces, what its front fields say, and its captions
-- @tparam boolean is_declared see @{article}
-- @treturn function `read` of a reader
function outline.reading(format, take_apart, is_declared)
  return function(bytes, opts)
    local text, name, repairs, position = encoding.decode(bytes, opts.strict)
    if not text then return nil, name, repairs, position end
    local pieces, given, captions = take_apart(text)
    local article, message, code = outline.article(format, pieces, given, captions, is_declared)
    if not article then return nil, message, code, 1 end
    article.encoding, article.repairs = name, repairs
    return article
  end
end

return outline
