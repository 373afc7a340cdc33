--- EPUB books as articles: one a chapter, or one a book. Navigation, covers, titles and lists of contents are
-- left out.
-- @module newskit.read.documents.epub

local book = require "newskit.read.documents.book"
local chapter = require "newskit.read.documents.chapter"
local outline = require "newskit.read.documents.outline"
local package_of = require "newskit.read.documents.package"

local epub = {}

--- Is it a book, by the beginning of its archive?
function epub.looks(_, _, bytes)
  return bytes:sub(1, 4) == "PK\3\4" and (bytes:find("mimetypeapplication/epub+zip", 1, true) ~= nil
    or bytes:find("META-INF/container.xml", 1, true) ~= nil)
end

local function opened(stream)
  local archive, message, code = package_of.open(stream:all(), "an EPUB book")
  if not archive then return nil, message, code end
  local found, why, what = book.of(archive)
  if not found then return nil, why, what end
  return archive, found
end

-- The pieces and captions of one chapter; none where it is no text.
local function pieces_of(archive, one)
  local function failed(message, code) return nil, ("%s: %s"):format(one.href, message), code end
  if not one.name then return failed("leads out of the book", "format") end
  if one.is_locked then return failed("is encrypted against copying", "format") end
  if not archive:info(one.name) then return failed("is not in the book", "format") end
  local bytes, message, code = archive:read(one.name)
  if not bytes then return nil, message, code end
  if book.is_aside(bytes) then return {}, {} end
  local pieces, captions, why = chapter.pieces(bytes)
  if not pieces then return failed(captions, why) end
  return pieces, captions
end

--- An article a chapter.
function epub.open(stream)
  local archive, found, code = opened(stream)
  if not archive then return nil, found, code end
  local at, count = 0, 0
  return function()
    while found.chapters[at + 1] do
      at = at + 1
      local one = found.chapters[at]
      local pieces, captions, what = pieces_of(archive, one)
      if not pieces then return false, {message = captions, code = what} end
      local article = #pieces > 0 and outline.article("epub", pieces, found.given, captions)
      if article then
        count = count + 1
        return article, {}
      end
    end
    if count == 0 then
      count = 1
      return false, {message = "is an EPUB book without chapters", code = "format"}
    end
    return nil
  end
end

--- One article of the whole book; a chapter that cannot be read is an error of its own.
function epub.open_whole(stream)
  local archive, found, code = opened(stream)
  if not archive then return nil, found, code end
  local pieces, captions, at, is_done = {{kind = "heading", role = "title", text = found.title or "",
    element = "package title"}}, {}, 0, false
  return function()
    while found.chapters[at + 1] do
      at = at + 1
      local more, images, what = pieces_of(archive, found.chapters[at])
      if not more then return false, {message = images, code = what} end
      table.move(more, 1, #more, #pieces + 1, pieces)
      table.move(images, 1, #images, #captions + 1, captions)
    end
    if is_done then return nil end
    is_done = true
    local article, message, kind = outline.article("epub_whole", pieces, found.given, captions)
    if not article then return false, {message = message, code = kind} end
    return article, {single = true}
  end
end

return epub
