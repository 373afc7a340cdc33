--- The reader of Org files: `#+TITLE`, `#+AUTHOR` and the like are fields, marks are left out of the text.
-- @module newskit.read.formats.documents.org

local org_text = require "newskit.read.documents.org_text"
local outline = require "newskit.read.documents.outline"
local reader = require "newskit.read.reader"

local known = {}
for name in ("title author date startup options language email property filetags subtitle"):gmatch "%a+" do
  known[name] = true
end

local function looks(head)
  local key = head:match "^#%+([%a_]+):"
  return key ~= nil and known[key:lower()] == true
end

return reader.new{
  name = "org", summary = "Org files: front fields, and text without marks", suffixes = {"org"}, looks = looks,
  read = outline.reading("org", org_text.pieces, true),
}
