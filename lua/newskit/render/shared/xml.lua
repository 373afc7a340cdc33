--- Text as XML 1.0 may have it, section 2.2: characters that no document may hold, not even as references, become
-- U+FFFD, so that a stray control character in one article spoils no file.
-- @module newskit.render.shared.xml
local xml = {}

local escapes = {["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;"}

--- Valid UTF-8 escaped for content and for attributes in double quotes.
function xml.escape(text)
  text = text:gsub("[%z\1-\8\11\12\14-\31\127]", "\u{FFFD}"):gsub("\xEF\xBF[\xBE\xBF]", "\u{FFFD}")
  return (text:gsub('[&<>"]', escapes))
end

return xml
