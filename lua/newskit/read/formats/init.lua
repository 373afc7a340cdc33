--- The readers that ship, in the order in which they look at an input: each is the file of its name in
-- this folder, or in the folder that `rooms` names. The last takes whatever is text.
-- @module newskit.read.formats
local formats = {rooms = {}}

local function add(room, ...)
  for _, name in ipairs{...} do
    formats[#formats + 1], formats.rooms[name] = name, room
  end
end

add("database", "nexis", "nexis_html", "nexis_uni", "factiva", "factiva_html", "proquest", "proquest_html",
  "europresse", "database_rtf")
add(nil, "html", "json")
add("agency", "nitf", "newsml_g2", "newsml", "iptc7901", "anpa")
add("feeds", "rss", "atom", "sitemap")
add("mail", "mhtml", "mail", "mbox")
add("archives", "warc", "nkc")
add("documents", "docx", "odt", "epub", "epub_whole", "pdf", "org", "rst")
add(nil, "markdown", "csv", "text")

return formats
