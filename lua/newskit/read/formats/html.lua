--- The reader of HTML pages: body from the core, metadata from JSON-LD, meta tags and visible markup.
-- @module newskit.read.formats.html

local article = require "newskit.article"
local core = require "newskit.core"
local datelines = require "newskit.read.fields.datelines"
local language = require "newskit.language"
local metadata = require "newskit.read.fields.metadata"
local sites = require "newskit.read.sites.rules"

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

--- The blocks of a page that are not its body, with the reason.
-- @tparam string bytes
-- @treturn table records `{text, part, reason}`
function reader.cuts(bytes)
  local page <close> = assert(core.page(bytes))
  local list = {}
  for _, block in ipairs(page:blocks "all") do
    if block.part ~= "body" then
      list[#list + 1] = {text = block.text, part = block.part, reason = block.reason or block.part}
    end
  end
  return list
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
    local _, bad = utf8.len(bytes)
    local spot = bad or bytes:find("\0", 1, true) or 1
    return nil, ("invalid %s at byte %d"):format(page.encoding, spot), "encoding", spot
  end
  local body = page:blocks "body"
  local fields, sources = metadata.of(page, {url = opts.url, body = body})
  local list, origin = apply_rule(page, opts, fields, sources, body)
  fields.text, fields.blocks = join_blocks(list)
  if not fields.language then
    fields.language = language.guess(fields.text)
    sources.language = fields.language and {source = "function words"}
  end
  fields.dateline = fields.dateline or datelines.place(fields.text)
  if fields.dateline and not sources.dateline then sources.dateline = {source = "beginning of the body"} end
  fields.kind, fields.format, fields.encoding, fields.repairs = page.kind, "html", page.encoding, page.repairs
  sources.text = {source = origin}
  return article.new(fields, sources)
end

return reader
