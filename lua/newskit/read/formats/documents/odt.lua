--- The reader of OpenDocument texts (ODT), of LibreOffice, Google Docs, Word and others.
-- Source: OpenDocument 1.3, parts 2 (packages) and 3.
-- @module newskit.read.formats.documents.odt

local open_text = require "newskit.read.documents.open_text"
local outline = require "newskit.read.documents.outline"
local package_of = require "newskit.read.documents.package"
local reader = require "newskit.read.reader"

local WHAT = "an OpenDocument text"

local properties = {
  title = "headline", ["initial-creator"] = "byline", creator = "byline", ["creation-date"] = "published",
  date = "modified", language = "language", keyword = "keywords", description = "description",
}

-- Elements of the text that stand by themselves, and styles; what they hold is read with them.
local wanted = {style = true}
for name in ([[p h list table section tracked-changes table-of-content illustration-index table-index object-index
  user-index alphabetical-index bibliography forms annotation]]):gmatch "%S+"
do
  wanted[name] = true
end

local function looks(_, _, bytes)
  return bytes:sub(1, 4) == "PK\3\4"
    and bytes:find("mimetypeapplication/vnd.oasis.opendocument.text", 1, true) ~= nil
end

local function is_encrypted(archive)
  local manifest = archive:read "META-INF/manifest.xml"
  return manifest ~= nil and manifest:find("encryption-data", 1, true) ~= nil
end

local function given_of(archive)
  local root = package_of.tree(archive, "meta.xml")
  return package_of.given(root and (root:child "meta" or root), properties, "meta ")
end

local function read(bytes, opts)
  local archive <close>, message, code = package_of.open(bytes, WHAT)
  if not archive then return nil, message, code, 1 end
  if is_encrypted(archive) then
    return nil, ("is %s that is encrypted: save it without a password"):format(WHAT), "format", 1
  end
  local self = open_text.new()
  local function take(element)
    if element.name == "style" then open_text.style(self, element) else open_text.add(self, element) end
  end
  if archive:info "styles.xml" then
    local ok, why, what = package_of.each(archive, "styles.xml", {style = true}, opts, take)
    if not ok then return nil, why, what, 1 end
  end
  local ok, why, what = package_of.each(archive, "content.xml", wanted, opts, take)
  if not ok then return nil, why, what, 1 end
  open_text.finish(self)
  local article, problem, kind = outline.article("odt", self.pieces, given_of(archive), self.captions)
  if not article then return nil, problem, kind, 1 end
  article.encoding = "utf-8"
  return article
end

return reader.new{
  name = "odt", summary = "OpenDocument texts: title, byline, date, text, notes; deletions out",
  suffixes = {"odt", "ott"}, binary = true, looks = looks, read = read,
}
