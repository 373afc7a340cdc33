--- A page of a book as pieces of text. What readers of books put around articles (lines of links from one to the
-- next, pages that list them) is left out.
-- @module newskit.read.documents.chapter

local core = require "newskit.core"

local chapter = {}

local LEAST = 3     -- links of a page that lists articles
local SHARE = 0.6   -- of its letters that stand in links

-- "| Next | Section menu | Main menu |", as Calibre writes it.
local function is_bar(text)
  return #text < 200 and text:find "^|" ~= nil and text:find "|%s*$" ~= nil
end

local function is_list(bytes, size)
  local count, linked = 0, 0
  for text in bytes:gmatch "<a%s[^<>]*>%s*([^<>]*)" do
    count, linked = count + 1, linked + #text
  end
  return count >= LEAST and linked >= SHARE * size
end

--- The pieces of a page.
-- @tparam string bytes XHTML
-- @treturn[1] table records `{kind=, text=}`; empty when the page is no text
-- @treturn[1] table captions
-- @return[2] nil, message, code
function chapter.pieces(bytes)
  local page <close>, message, code = core.page(bytes)
  if not page then return nil, message, code end
  local pieces, captions, size = {}, {}, 0
  for _, block in ipairs(page:blocks "all") do
    if block.part == "caption" then
      captions[#captions + 1] = block.text
    elseif not is_bar(block.text) then
      pieces[#pieces + 1] = {kind = block.kind, text = block.text}
      size = size + #block.text
    end
  end
  if is_list(bytes, size) then return {}, {} end
  return pieces, captions
end

return chapter
