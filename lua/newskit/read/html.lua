--- The reader of HTML pages: body from the core, metadata from JSON-LD, meta tags and visible markup.
-- @module newskit.read.html

local article = require "newskit.article"
local core = require "newskit.core"
local metadata = require "newskit.read.metadata"

local reader = {}

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

--- Reads a page.
-- @tparam string bytes as served
-- @tparam[opt] table opts `url`, `rules`, `strict`
-- @treturn[1] newskit.article
-- @return[2] nil, message, code, position
function reader.read(bytes, opts)
  opts = opts or {}
  local page <close>, message, code, position = core.page(bytes)
  if not page then return nil, message, code, position end
  if opts.strict and page.repairs > 0 then
    return nil, ("invalid %s in %d places"):format(page.encoding, page.repairs), "encoding", 1
  end
  local text, placed = join_blocks(page:blocks "body")
  local fields, sources = metadata.of(page, {url = opts.url, body = text})
  fields.text, fields.blocks = text, placed
  fields.kind, fields.format, fields.encoding, fields.repairs = page.kind, "html", page.encoding, page.repairs
  sources.text = {source = "page blocks"}
  return article.new(fields, sources)
end

return reader
