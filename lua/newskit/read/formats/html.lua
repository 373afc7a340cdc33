--- The reader of HTML pages: body from the core, metadata from JSON-LD, meta tags and visible markup.
-- @module newskit.read.formats.html

local article = require "newskit.article"
local core = require "newskit.core"
local identify = require "newskit.language.identify"
local loaded = require "newskit.read.loaded.body"
local metadata = require "newskit.read.fields.metadata"
local reader = require "newskit.read.reader"
local sites = require "newskit.read.sites.rules"

-- Elements that pages and pieces of pages begin with.
local first_elements = {}
for name in ([[html head body title meta link script style base noscript template main article section header
  footer nav aside div p h1 h2 h3 h4 h5 h6 span a ul ol table figure img iframe form center blockquote]]):gmatch "%w+"
do
  first_elements[name] = true
end

-- The place after the XML declaration and comments, and whether the first was there; nil inside a comment.
local function after_prolog(head)
  local at, is_xml = 1, head:find "^<%?xml%s" ~= nil
  if is_xml then at = (head:match "^.-%?>%s*()") or #head + 1 end
  while head:find("^<!%-%-", at) do
    local _, stop = head:find("-->", at + 4, true)
    if not stop then return nil, is_xml end
    at = head:match("^%s*()", stop + 1)
  end
  return at, is_xml
end

-- Pages are told by what stands at their very start; a text may mention elements further on.
local function looks(head)
  if head:byte() ~= 60 then return false end
  local at, is_xml = after_prolog(head)
  if not at then return not is_xml end
  local document = head:match("^<![Dd][Oo][Cc][Tt][Yy][Pp][Ee]%s+([%w:_-]+)", at)
  if document then return document:lower() == "html" end
  local element = head:match("^<(%a[%w:_-]*)", at)
  if element then return first_elements[element:lower()] == true end
  return at > 1 and not is_xml
end

-- The body's blocks as one text, with the place of each in it.
local function join_blocks(list)
  local pieces, placed, at = {}, {}, 1
  for index, block in ipairs(list) do
    pieces[index] = block.text
    placed[index] = {kind = block.kind, first = at, last = at + #block.text - 1, node = block.node}
    at = at + #block.text + 2
  end
  return table.concat(pieces, "\n\n"), placed
end

-- The fields of the host's rule go over those of the page; gives the blocks of the body.
local function apply_rule(page, opts, fields, sources, body)
  local ready, host
  if opts.rules ~= false then ready, host = sites.find(fields.url or opts.url) end
  if not ready then return body, "page blocks" end
  local found, origins = sites.apply(page, ready, host, {url = fields.url or opts.url})
  for field, value in pairs(found) do
    local before = sources[field]
    if before then
      origins[field].others = {{value = fields[field], source = before.source}, table.unpack(before.others or {})}
    end
    fields[field], sources[field] = value, origins[field]
  end
  if found.authors and not found.byline then fields.byline = table.concat(found.authors, ", ") end
  local blocks = sites.body(page, ready)
  return blocks or body, blocks and "rule " .. host or "page blocks"
end

-- Reads a page: bytes as served; options `url`, `rules`, `strict`, and `charset`, what was said of its encoding.
local function read(bytes, opts)
  local page <close>, message, code, position = core.page(bytes, opts.charset and {encoding = opts.charset} or nil)
  if not page then return nil, message, code, position end
  if opts.strict and page.repairs > 0 then
    local _, bad = utf8.len(bytes)
    local spot = bad or bytes:find("\0", 1, true) or 1
    return nil, ("invalid %s at byte %d"):format(page.encoding, spot), "encoding", spot
  end
  local body = page:blocks "body"
  local fields, sources = metadata.of(page, {url = opts.url, body = body})
  local list, origin = apply_rule(page, opts, fields, sources, body)
  local kind = page.kind
  if origin == "page blocks" then
    local found, place = loaded.body(page, bytes, list, fields.headline)
    if found then list, origin, kind = found, place, "article" end
  end
  fields.text, fields.blocks = join_blocks(list)
  local named, record = fields.language, sources.language
  local seen
  fields.language, fields.language_confidence, seen = identify.judge(fields.text, named)
  if seen then sources.language = {source = "n-grams", others = named and {{value = named, source = record.source}}} end
  fields.kind, fields.format, fields.encoding = kind, "html", page.encoding
  fields.repairs = page.repairs + page.mended
  sources.text = {source = origin}
  return article.new(fields, sources)
end

return reader.new{
  name = "html", summary = "pages: metadata and body of any site", suffixes = {"html", "htm", "xhtml"},
  looks = looks, read = read,
}
