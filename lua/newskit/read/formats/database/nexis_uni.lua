--- The reader of Nexis Uni's documents: DOCX of one or many articles, and ZIP archives of such documents.
-- @module newskit.read.formats.database.nexis_uni

local core = require "newskit.core"
local pieces = require "newskit.read.formats.database.pieces"
local reader = require "newskit.read.reader"
local rows = require "newskit.read.formats.database.nexis_rows"
local xml = require "newskit.read.bytes.xml"

local DOCUMENT = "word/document.xml"

-- The first bytes of the document's text, of what the archive begins with; nil when it begins with other things.
local function beginning(bytes)
  local at = bytes:find("PK\3\4", 1, true)
  while at and #bytes >= at + 30 do
    local method, _, _, _, _, _, name_size, extra = string.unpack("<I2I2I2I4I4I4I2I2", bytes, at + 8)
    local name = bytes:sub(at + 30, at + 29 + name_size)
    if name == DOCUMENT and method == 8 then
      local unpacker = core.unpack(bytes:sub(at + 30 + name_size + extra), {kind = "deflate"})
      local parts, size = {}, 0
      for piece in unpacker.next, unpacker do
        parts[#parts + 1], size = piece, size + #piece
        if size > 300000 then break end
      end
      return table.concat(parts)
    end
    at = bytes:find("PK\3\4", at + 4, true)
  end
end

-- A text of Word that has the heading Body and the labels of Nexis, or ends as its documents do.
local function is_export(text)
  text = text:sub(1, 400000)
  local has_body = text:find('w:name="Body', 1, true) or text:find("<w:t>Body</w:t>", 1, true)
  return has_body and text:find("<w:t[^>]*>L[^<>]*:") ~= nil
    or text:find("<w:t[^>]*>End of Document<") ~= nil
end

local function looks(_, _, bytes)
  if bytes:sub(1, 4) ~= "PK\3\4" then return false end
  local first = bytes:match "^PK\3\4......................(..)" or "\0\0"
  local name = bytes:sub(31, 30 + string.unpack("<I2", first))
  if name:lower():find "%.docx$" then return true end
  if not bytes:find("word/", 1, true) then return false end
  local text = beginning(bytes)
  return text ~= nil and is_export(text)
end

-- The text of a paragraph, and whether it is an empty one with a bookmark of an article's beginning.
local function text_of(paragraph)
  local parts, mark = {}, false
  local function gather(element)
    for _, child in ipairs(element.children) do
      if type(child) == "table" then
        local name = child.name
        if name == "t" then
          parts[#parts + 1] = child.text
        elseif name == "tab" then
          parts[#parts + 1] = "\t"
        elseif name == "br" or name == "cr" then
          parts[#parts + 1] = "\n"
        elseif name == "bookmarkStart" then
          mark = mark or (child.attributes["{" .. (child.ns or "") .. "}name"] or ""):find "^Bookmark_%d" ~= nil
        elseif name ~= "pict" and name ~= "drawing" and name ~= "p" then
          gather(child)
        end
      end
    end
  end
  gather(paragraph)
  return table.concat(parts), mark
end

-- Does what stands behind the last article hold one that was cut off?
local function is_started(list)
  local labels = 0
  for _, row in ipairs(list) do
    if rows.heading(row.text) == "body" or row.text:find "^[^:\n]+:\xC2\xA0" then labels = labels + 1 end
  end
  return labels > 0
end

-- How many articles the list on top of a document announces: "Documents (50)".
local function announced(list)
  for at = 1, math.min(#list, 12) do
    local count = list[at].text:match "^%s*D[%a\xC3\x80-\xBF]+ %((%d+)%)%s*$"
    if count and #count < 9 then return math.tointeger(tonumber(count)) end
  end
end

-- Articles of one document: up to "End of Document" each; what stands before the first bookmark is a list of them.
local function articles_of(bytes, member)
  local following, message, code = xml.elements(bytes, "p", {recover = true, depth = 128})
  if not following then return nil, message, code end
  local list, ended, count, expected = {}, false, 0, nil
  return function()
    while not ended do
      local paragraph, why, what, byte = following()
      if paragraph == false or not paragraph and why then
        if not paragraph then ended = true end
        return false, {message = (member and member .. ": " or "") .. why, code = what, byte = byte}
      end
      local text, mark = "", false
      if paragraph then text, mark = text_of(paragraph) else ended = true end
      local is_end = ended or rows.heading(text) == "finish"
      if mark and not text:find "%S" and not is_started(list) then
        expected = expected or announced(list)
        list = {}
      end
      if not is_end and text:find "%S" then list[#list + 1] = {text = text} end
      if is_end and (not ended or is_started(list)) then
        local article, problem, kind = rows.uni(list, "nexis_uni")
        list, count = {}, count + 1
        local place = paragraph and {byte = paragraph.byte, line = paragraph.line} or {}
        if not article then
          place.message, place.code = (member and member .. ": " or "") .. problem, kind
          return false, place
        end
        article.encoding = "utf-8"
        return article, place
      end
    end
    local different, what = pieces.difference(expected, count)
    expected = nil
    if different == false then return false, what end
    return nil
  end
end

local function documents_in(archive)
  local names = {}
  for _, name in ipairs(archive:names()) do
    if name == DOCUMENT then return {name} end
    if name:lower():find "%.docx$" and not name:find "__MACOSX" then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

-- The text of the document, of the archive itself or of a document in it.
local function document(archive, name)
  local bytes, message, code = archive:read(name)
  if not bytes or name == DOCUMENT then return bytes, message, code end
  local inner <close>, why, what = core.zip(bytes)
  if not inner then return nil, why, what end
  return inner:read(DOCUMENT)
end

local function open(source)
  local archive, message, code = core.zip(source:all(), {})
  if not archive then return nil, message, code end
  local names, at, following, found = documents_in(archive), 0, nil, 0
  if #names == 0 then return nil, "is a zip archive without documents of Nexis Uni", "format" end
  return function()
    while true do
      if following then
        local article, place = following()
        if article ~= nil then
          if article then found = found + 1 end
          return article, place
        end
        following = nil
        if found == 0 and names[at] == DOCUMENT then
          found = -1
          local what = "is a Word document and no export of Nexis Uni (a word processor saves it as text or HTML)"
          return false, {message = what, code = "format"}
        end
      end
      at = at + 1
      if not names[at] then return nil end
      local bytes, why, what = document(archive, names[at])
      if not bytes then return false, {message = names[at] .. ": " .. tostring(why), code = what} end
      following, why, what = articles_of(bytes, #names > 1 and names[at] or nil)
      if not following then return false, {message = names[at] .. ": " .. tostring(why), code = what} end
    end
  end
end

return reader.new{
  name = "nexis_uni", summary = "Nexis Uni's DOCX of one or many articles, and ZIP of them",
  binary = true, looks = looks, open = open,
}
