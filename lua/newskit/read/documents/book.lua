--- Books (EPUB 2 and 3): what the package says, and which of its pages are chapters, in reading order.
-- Source: EPUB 3.3, sections 4 and 5 (container, package); OPF 2.0.1, 2.6 (guide).
-- @module newskit.read.documents.book

local package_of = require "newskit.read.documents.package"

local book = {}

local properties = {
  creator = "byline", date = "published", language = "language", description = "description", subject = "keywords",
}

-- Kinds of pages that are none of the text, in guides and in `epub:type`.
local aside = {}
for name in ([[cover toc title-page titlepage copyright-page index loi lot halftitlepage landmarks
  page-list]]):gmatch "%S+"
do
  aside[name] = true
end

-- A name relative to a folder, as members are called; nil when it leads out of the archive.
local function resolved(folder, href)
  href = href:match "^[^#?]*":gsub("%%(%x%x)", function(code) return string.char(tonumber(code, 16)) end)
  local parts = {}
  for part in (href:sub(1, 1) == "/" and href or folder .. href):gmatch "[^/]+" do
    if part == ".." then
      if #parts == 0 then return nil end
      parts[#parts] = nil
    elseif part ~= "." then
      parts[#parts + 1] = part
    end
  end
  return table.concat(parts, "/")
end

-- What the manifest lists, by id.
local function items_of(root, folder)
  local items = {}
  local manifest = root:child "manifest"
  for _, item in ipairs(manifest and manifest:all "item" or {}) do
    local id, href = item.attributes.id, item.attributes.href
    if id and href then
      local said = " " .. (item.attributes.properties or "") .. " "
      items[id] = {
        name = resolved(folder, href), href = href, media = item.attributes["media-type"] or "",
        is_aside = said:find(" nav ", 1, true) ~= nil or said:find(" cover", 1, true) ~= nil,
      }
    end
  end
  return items
end

local function guide_of(root, folder)
  local names, guide = {}, root:child "guide"
  for _, reference in ipairs(guide and guide:all "reference" or {}) do
    local href = reference.attributes.href
    local name = href and resolved(folder, href)
    if name and aside[(reference.attributes.type or ""):lower()] then names[name] = true end
  end
  return names
end

-- The parts whose bytes are encrypted, but for fonts, which readers scramble.
local function encrypted_of(archive)
  local names = {}
  local root = package_of.tree(archive, "META-INF/encryption.xml")
  for _, data in ipairs(root and root:all "EncryptedData" or {}) do
    local reference = data:find("CipherData", "CipherReference")
    if reference and reference.attributes.URI then names[resolved("", reference.attributes.URI) or ""] = true end
  end
  return names
end

local function content(element)
  return element and element:content()
end

local LONGEST = 1000 -- bytes of a title that is looked at

-- The title, without the day that news in books have behind it.
local function title_of(metadata)
  local title = content(metadata:child "title")
  if not title or #title > LONGEST then return title end
  return (title:gsub("%s*%[[^%[%]]*%]%s*$", ""))
end

local function given_of(metadata)
  local given = package_of.given(metadata, properties, "package ")
  local publisher = content(metadata:child "publisher")
  if publisher and publisher:lower():find("calibre", 1, true) then publisher = nil end
  given[#given + 1] = {field = "site", value = publisher or title_of(metadata),
    element = "package " .. (publisher and "publisher" or "title")}
  return given
end

--- What kind of page the page itself says to be: is it one that is no text?
-- @tparam string bytes
function book.is_aside(bytes)
  local body = bytes:match "<body([^<>]*)>%s*"
  local kind = body and body:match "epub:type=[\"']([^\"']*)"
  if not kind then
    local first = bytes:match "<body[^<>]*>%s*<%a+([^<>]*)>"
    kind = first and first:match "epub:type=[\"']([^\"']*)"
  end
  for word in (kind or ""):gmatch "%S+" do
    if aside[word] then return true end
  end
  return false
end

--- The book of an archive.
-- @treturn[1] table `{title=, given=, chapters=}`: `given` for `outline.article`, `chapters` are names of members
-- @return[2] nil, message, code
function book.of(archive)
  local container, message, code = package_of.tree(archive, "META-INF/container.xml")
  if message then return nil, message, code end
  local rootfile = container and container:find("rootfiles", "rootfile")
  local name = rootfile and rootfile.attributes["full-path"]
  if not name or not archive:info(name) then return nil, "is an EPUB book without a package document", "format" end
  local root, why, what = package_of.tree(archive, name)
  if not root then return nil, why, what end
  local spine, metadata = root:child "spine", root:child "metadata"
  if not spine or not metadata then return nil, "is an EPUB book without a reading order", "format" end
  local folder = name:match "^(.*/)[^/]*$" or ""
  local items, guide, locked, chapters = items_of(root, folder), guide_of(root, folder), encrypted_of(archive), {}
  for _, reference in ipairs(spine:all "itemref") do
    local item = items[reference.attributes.idref or ""]
    if item and not item.is_aside and reference.attributes.linear ~= "no" and not guide[item.name or ""]
      and item.media:find "html" then
      chapters[#chapters + 1] = {name = item.name, href = item.href, is_locked = locked[item.name or ""]}
    end
  end
  return {title = title_of(metadata), given = given_of(metadata), chapters = chapters}
end

return book
