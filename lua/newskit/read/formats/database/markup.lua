--- Exports that are pages: their encoding, and the page of one article.
-- @module newskit.read.formats.database.markup

local core = require "newskit.core"
local encoding = require "newskit.read.bytes.encoding"
local pieces = require "newskit.read.formats.database.pieces"

local markup = {}

local HEAD = 65536 -- bytes in which a page declares its encoding

-- What needs no table of its own.
local plain = {
  ["utf-8"] = true, utf8 = true, ["iso-8859-1"] = true, ["windows-1252"] = true, latin1 = true, ["us-ascii"] = true,
  [""] = true,
}

-- The encoding that a page declares, in small letters; empty when it declares none.
local function declared(head)
  local name = head:sub(1, HEAD):lower():match "charset%s*=%s*[\"']?([%w_-]+)"
  return name or ""
end

--- Cuts a stream of a page into articles for `read`: each with the encoding that the page declares, and what
-- `of_head` makes of what stands before the first.
-- @tparam newskit.source stream
-- @tparam function find as for `pieces.parts`
-- @tparam[opt] function of_head given the bytes before the first article, gives a string for `read` and how many
--   articles are announced
-- @tparam[opt] function wanted given a part, tells whether it is an article
-- @treturn function as `split` of a reader gives it
function markup.split(stream, find, of_head, wanted)
  stream:narrow()
  local parts, count, charset, known, announced = pieces.parts(stream, find), 0, "", "", nil
  return function()
    while true do
      local part, byte, line, is_head = parts()
      if not part then
        local different, what = pieces.difference(announced, count)
        announced = nil
        if different == false then return false, what end
        return nil
      end
      if is_head then
        charset = declared(part)
        if of_head then known, announced = of_head(part) end
      elseif not wanted or wanted(part) then
        count = count + 1
        return string.pack("s1s4", charset:sub(1, 40), known) .. part, {line = line, byte = byte}
      end
    end
  end
end

-- Bytes as UTF-8. What is declared to be UTF-8 and is not is judged by itself: pages saved by browsers keep their
-- declaration and change their bytes. Other declared encodings are left to the core.
local function decoded(bytes, charset, strict)
  if plain[charset] or utf8.len(bytes) then return encoding.decode(bytes, strict) end
  local page <close> = core.page(('<meta charset="%s">%s'):format(charset, bytes))
  if not page or page.encoding == "windows-1252" then
    return encoding.decode(bytes, strict)
  end
  return nil, page.encoding
end

--- The page of a part that `split` gave.
-- @tparam string bytes
-- @tparam[opt] boolean strict
-- @treturn[1] page to be closed
-- @treturn[1] table `{encoding=, repairs=, head=, bytes=}`
-- @return[2] nil, message, code, position
function markup.page(bytes, strict)
  local charset, known, at = string.unpack("s1s4", bytes)
  local part = bytes:sub(at)
  local text, found, repairs, position = decoded(part, charset, strict)
  if not text and repairs then return nil, found, repairs, position end
  local source = text and "\xEF\xBB\xBF" .. text or ('<meta charset="%s">%s'):format(charset, part)
  local page, message, code, place = core.page(source)
  if not page then return nil, message, code, place end
  return page, {encoding = found, repairs = text and repairs or page.repairs, head = known, bytes = text or part}
end

--- Does the class of an element have an item that a pattern finds? Gives what it captures.
function markup.class(page, node, pattern)
  local class = page:attribute(node, "class")
  return class and (" " .. class .. " "):match("%s" .. pattern .. "%f[%s]")
end

--- The texts of the paragraphs below a node, in order.
-- @tparam page page
-- @tparam integer node
-- @tparam table|string filter as for `page:find`
-- @treturn {string,...}
function markup.texts(page, node, filter)
  local texts, last = {}, 0
  for _, each in ipairs(page:find(filter, node)) do
    if each > last then -- one in another is part of it
      texts[#texts + 1] = page:text(each)
      last = page:last(each)
    end
  end
  return texts
end

return markup
