--- The reader of Word's documents (DOCX), of Word, LibreOffice, Google Docs and others.
-- Source: ECMA-376, parts 1 and 2.
-- @module newskit.read.formats.documents.docx

local outline = require "newskit.read.documents.outline"
local package_of = require "newskit.read.documents.package"
local reader = require "newskit.read.reader"
local styles = require "newskit.read.documents.word_styles"
local word_text = require "newskit.read.documents.word_text"

local DOCUMENT = "word/document.xml"

local properties = {
  title = "headline", creator = "byline", created = "published", modified = "modified", language = "language",
  keywords = "keywords", description = "description",
}

local function looks(_, _, bytes)
  return bytes:sub(1, 4) == "PK\3\4" and (bytes:find("word/document", 1, true) ~= nil
    or bytes:find("word/_rels", 1, true) ~= nil or bytes:find("word/styles.xml", 1, true) ~= nil)
end

-- The name of the part that holds the text, as the package's relations say.
local function main_part(archive)
  local relations = package_of.tree(archive, "_rels/.rels")
  for _, relation in ipairs(relations and relations:all "Relationship" or {}) do
    local target = relation.attributes.Target
    if target and (relation.attributes.Type or ""):find "/officeDocument$" then return (target:gsub("^/", "")) end
  end
  return DOCUMENT
end

-- The texts of the notes that are meant in the text, in its order.
local function add_notes(archive, self, folder, opts)
  local texts = {}
  for _, part in ipairs{"footnotes", "endnotes"} do
    local name = folder .. part .. ".xml"
    if #self.notes > 0 and archive:info(name) then
      local ok, message, code = package_of.each(archive, name, {footnote = true, endnote = true}, opts, function(note)
        local id = package_of.attribute(note, "id")
        if id then texts[part .. id] = word_text.note(self, note) end
      end)
      if not ok then return nil, message, code end
    end
  end
  for _, note in ipairs(self.notes) do
    local text = texts[note.part .. (note.id or "")]
    if text then self.pieces[#self.pieces + 1] = {kind = "footnote", text = text} end
    texts[note.part .. (note.id or "")] = nil
  end
  return true
end

local function given_of(archive)
  local root = package_of.tree(archive, "docProps/core.xml")
  local given = package_of.given(root, properties, "core properties ")
  for _, one in ipairs(given) do
    if one.field == "byline" and one.value == "python-docx" then return {} end -- a template's, with its date
  end
  return given
end

local function read(bytes, opts)
  local archive <close>, message, code = package_of.open(bytes, "a Word document")
  if not archive then return nil, message, code, 1 end
  local name = main_part(archive)
  if not archive:info(name) then return nil, "is a zip archive without a document of Word", "format", 1 end
  local folder = name:match "^(.*/)[^/]*$" or ""
  local known, why, what = package_of.tree(archive, folder .. "styles.xml")
  if why then return nil, why, what, 1 end
  local self = word_text.new(styles.of(known))
  local ok, problem, kind = package_of.each(archive, name, {p = true, tbl = true}, opts, function(element)
    word_text.add(self, element)
  end)
  if ok then ok, problem, kind = add_notes(archive, self, folder, opts) end
  if not ok then return nil, problem, kind, 1 end
  local article, reason, class = outline.article("docx", self.pieces, given_of(archive), self.captions)
  if not article then return nil, reason, class, 1 end
  article.encoding = "utf-8"
  return article
end

return reader.new{
  name = "docx", summary = "Word documents: title, byline, date, text, notes; deletions out", suffixes = {"docx"},
  binary = true, looks = looks, read = read,
}
