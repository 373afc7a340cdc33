--- The reader of ProQuest pages: a title of class `documentTitle`, "author. source; place: date" in one run, and a
-- `text` element for each article.
-- @module newskit.read.formats.database.proquest_html

local markup = require "newskit.read.formats.database.markup"
local reader = require "newskit.read.reader"
local record = require "newskit.read.formats.database.record"

local title_mark = "<%a%w*%s[^<>]-class=[\"']documentTitle[ \"'][^<>]*>"

local function find(bytes, from)
  local first, last = bytes:find("class=[\"']documentTitle", from)
  if not first then return nil end
  local at = first
  while at > 1 and at > first - 400 and bytes:byte(at) ~= 60 do at = at - 1 end
  if bytes:byte(at) ~= 60 or at < from then at = first end
  return at, last + 1
end

local function looks(head)
  return head:byte() == 60 and head:find("documentTitle", 1, true) ~= nil and head:find(title_mark) ~= nil
    and (head:find("titleAuthorETC", 1, true) ~= nil or head:find "<text[ >]" ~= nil)
end

-- "Doe, Ann. Example Post; Springfield [Springfield]: 05 Jan 2019." The outlet is in strong letters, or behind the last
-- ". " before the semicolon.
local function run(article, page)
  local node = page:find{class = "titleAuthorETC"}[1]
  if not node then return end
  local text = record.clean(record.cut(page:text(node), 2000))
  local strong = page:find("strong", node)[1]
  local site = strong and record.clean(page:text(strong))
  local before, date = text, nil
  for first, last in text:gmatch "():%s*()" do
    if article:date(text:sub(last, last + 60), "line below the title") then
      before, date = text:sub(1, first - 1), true
      break
    end
  end
  if not date then article:date(text, "line below the title") end
  before = before:match "^[^;]*"
  local outlet = site and before:find(site, 1, true)
  if not outlet then
    for at in before:gmatch "%. ()" do outlet = at end
    outlet = outlet or 1
  end
  article:set("site", site and site:match "^[^;:]*" or before:sub(outlet), "line below the title")
  local credited = before:sub(1, outlet - 1):match "^(.-)%.? ?$"
  if credited then article:byline(credited, "line below the title", true) end
end

-- The element's paragraphs; without any, its lines.
local function body_of(page)
  local node = page:find("text")[1]
  if not node then return {} end
  local texts = markup.texts(page, node, "p")
  if #texts == 0 then
    for line in (page:text(node) .. "\n"):gmatch "([^\n]*)\n" do texts[#texts + 1] = line end
  end
  return texts
end

local function read(bytes, opts)
  local page <close>, facts, code, position = markup.page(bytes, opts.strict)
  if not page then return nil, facts, code, position end
  local article = record.new "proquest_html"
  local title = page:find{class = "documentTitle"}[1]
  if title then article:set("headline", page:text(title), "documentTitle") end
  run(article, page)
  local url = facts.bytes:match "https?://search%.proquest%.com/docview/%d+"
  article:set("url", url, "address")
  article:set("id", url and url:match "%d+$", "address")
  local body = body_of(page)
  if record.is_error(body[1] or "") then
    return nil, "the database gives an error in place of the document", "document", 1
  end
  local result = article:article(body, "text")
  result.encoding, result.repairs = facts.encoding, facts.repairs
  return result
end

return reader.new{
  name = "proquest_html", summary = "ProQuest pages of many articles", looks = looks,
  split = function(stream) return markup.split(stream, find) end, read = read,
}
