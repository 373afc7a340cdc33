--- The reader of Markdown with front matter: simple keys between lines of `---` (`key: value`) or `+++`
-- (`key = "value"`). Marks of headings, emphasis, links and quotations are left out of the text. Markdown
-- without front matter is text.
-- @module newskit.read.formats.markdown

local article = require "newskit.article"
local authors = require "newskit.read.fields.authors"
local encoding = require "newskit.read.bytes.encoding"
local reader = require "newskit.read.reader"

local fields_of = {title = "headline", headline = "headline", author = "byline", byline = "byline",
  date = "published", url = "url", description = "standfirst"}

-- The sign of the front matter is the first line, and a simple key the second.
local function looks(head)
  return head:find "^%-%-%-[ \t]*\r?\n[%a_][%w_-]*:" ~= nil or head:find "^%+%+%+[ \t]*\r?\n[%a_][%w_-]* ?=" ~= nil
end

local function bare(value)
  return value:match '^"([^"]*)"' or value:match "^'([^']*)'" or value
end

-- A line without its marks.
local function unmarked(line)
  if #line > 65536 then return line end
  line = line:gsub("^#+[ \t]+", ""):gsub("^>[ \t]?", ""):gsub("^[-*+][ \t]+", "")
  line = line:gsub("!?%[([^%[%]]*)%]%([^()%s]*%)", "%1")
  return (line:gsub("%*%*([^*]+)%*%*", "%1"):gsub("%*([^%s*][^*]*)%*", "%1"))
end

local function read(bytes, opts)
  local text, name, repairs, position = encoding.decode(bytes, opts.strict)
  if not text then return nil, name, repairs, position end
  local fields, sources, body, fence = {}, {}, {}, nil
  local inside = true
  for line in (text:gsub("\r\n", "\n") .. "\n"):gmatch "([^\n]*)\n" do
    local sign = inside and line:match "^%-%-%-[ \t]*$" or inside and line:match "^%+%+%+[ \t]*$"
    if sign then
      inside, fence = not fence, true
    elseif inside then
      local key, value = line:match "^([%a_][%w_-]*) ?[:=][ \t]*(.+)$"
      local field = key and fields_of[key:lower()]
      if field and not fields[field] then
        fields[field], sources[field] = bare(value), {source = "front matter " .. key}
      end
    else
      local plain = unmarked(line)
      if #body > 0 or (plain ~= "" and plain ~= fields.headline) then body[#body + 1] = plain end
    end
  end
  if inside then return nil, "front matter without an end", "format", 1 end
  if fields.byline and #fields.byline < 1000 then
    fields.authors, sources.authors = {}, sources.byline
    for at, one in ipairs(authors.parse(fields.byline)) do fields.authors[at] = one.name end
  end
  while body[#body] == "" do body[#body] = nil end
  fields.text, fields.format, fields.encoding, fields.repairs = table.concat(body, "\n"), "markdown", name, repairs
  sources.text = {source = "body"}
  return article.new(fields, sources)
end

return reader.new{
  name = "markdown", summary = "Markdown with front matter: its keys are fields, marks are left out",
  suffixes = {"markdown"}, looks = looks, read = read,
}
