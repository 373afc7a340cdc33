--- The reader of reStructuredText: title and fields of the document, and text without marks.
-- @module newskit.read.formats.documents.rst

local outline = require "newskit.read.documents.outline"
local reader = require "newskit.read.reader"
local rst_text = require "newskit.read.documents.rst_text"

-- Marks that stand above titles; pasted texts have lines of others around what they set apart.
local over_titles = {["="] = true, ["#"] = true, ["~"] = true, ["^"] = true, ['"'] = true}

-- A title between lines of marks, or above one and followed by fields: no text but this begins so.
local function looks(head)
  local first, second, third, rest = head:match "^([^\n]*)\n([^\n]*)\n([^\n]*)\n?()"
  if not first then return false end
  local over, below = rst_text.adornment(first), rst_text.adornment(third)
  if over then return over == below and second:find "%S" ~= nil and over_titles[over] == true end
  local under = rst_text.adornment(second)
  return under ~= nil and head:find("^\n*:%a+:[ \t]", rest - #third - 1) ~= nil
end

return reader.new{
  name = "rst", summary = "reStructuredText: title, fields, and text without marks", suffixes = {"rst"},
  looks = looks, read = outline.reading("rst", rst_text.pieces, false),
}
