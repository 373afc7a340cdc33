--- The reader of ProQuest texts: parts between lines of underscores, each a title and paragraphs with labels; the
-- first part is empty, the last is about rights.
-- @module newskit.read.formats.database.proquest

local encoding = require "newskit.read.bytes.encoding"
local labels = require "newskit.read.formats.database.labels"
local pieces = require "newskit.read.formats.database.pieces"
local reader = require "newskit.read.reader"
local record = require "newskit.read.formats.database.record"

local LABEL = 40 -- bytes of the longest label
local RULE = ("_"):rep(40)

-- The next line of underscores alone.
local function find(bytes, from)
  local at = from
  while true do
    local first = bytes:find(RULE, at, true)
    if not first then return nil end
    local last = bytes:match("^_+()", first)
    local is_line = (first == 1 or bytes:byte(first - 1) == 10) and bytes:find("^[ \t\r]*\n", last)
    if is_line then return first, last end
    if last > #bytes then return nil end
    at = last
  end
end

-- The field, the label and the value of a paragraph that begins with a label of ProQuest's.
local function labelled(text)
  local stop = text:sub(1, LABEL):find(":", 1, true)
  if not stop or not text:find("^[ \n]", stop + 1) and stop < #text then return nil end
  local label = text:sub(1, stop - 1)
  local field = labels.proquest[label:lower()]
  if field == nil then return nil end
  return field, label, text:sub(stop + 1)
end

-- The texts between blank lines.
local function paragraphs_of(text)
  local list, current = {}, {}
  for line in (text .. "\n\n"):gmatch "([^\n]*)\n" do
    if line:byte(-1) == 13 then line = line:sub(1, -2) end
    if line:find "%S" then
      current[#current + 1] = line
    elseif #current > 0 then
      list[#list + 1] = {text = table.concat(current, "\n")}
      current = {}
    end
  end
  for _, each in ipairs(list) do each.field, each.label, each.value = labelled(each.text) end
  return list
end

-- Where the text ends that begins at a paragraph: labels follow it to the end, and a text may have a line that looks
-- like one. What stands behind two labels goes on with a value.
local function text_end(list, first)
  local last = #list
  while last > first do
    local goes_on = last - 2 > first and list[last - 1].field ~= nil and list[last - 2].field ~= nil
    if list[last].field == nil and not goes_on then break end
    last = last - 1
  end
  return last
end

local function looks(head)
  if head:sub(1, #RULE) ~= RULE then return false end
  local part = head:match "^_+[ \t\r]*\n(.*)$"
  if not part then return false end
  local count = 0
  for _, each in ipairs(paragraphs_of(part)) do
    if each.label then count = count + 1 end
  end
  return count >= 3 and (part:find("ProQuest", 1, true) ~= nil or part:find("\nPublication title: ", 1, true) ~= nil)
end

local takes = {
  headline = "set", site = "set", section = "set", page = "set", edition = "set", dateline = "set", id = "set",
  url = "set", rights = "set", language = "language", keywords = "keywords", published = "date",
}

local function take(article, each)
  local way = takes[each.field]
  if way == "set" then
    local value = each.field == "site" and each.value:match "^[^;]*" or each.value -- "Example Post; Springfield"
    article:set(each.field, value, each.label)
  end
  if way and way ~= "set" then article[way](article, each.value, each.label) end
  if each.field == "byline" then article:byline(each.value, each.label, true) end
  if each.field == "abstract" then article:set("description", each.value, each.label) end
end

-- The paragraphs of the text, which may be broken at a width.
local function body_of(list, first, last)
  if not first then return {} end
  local texts = {list[first].value}
  for at = first + 1, last do texts[#texts + 1] = list[at].text end
  return record.unwrapped(table.concat(texts, "\n\n"))
end

local function article_of(text)
  local article, list, first, last = record.new "proquest", paragraphs_of(text), nil, nil
  for at, each in ipairs(list) do
    if each.field == "text" then
      first, last = at, text_end(list, at)
      break
    end
  end
  for at, each in ipairs(list) do
    if each.field and (not first or at < first or at > last) then take(article, each) end
  end
  if list[1] and not list[1].field then article:set("headline", list[1].text, "first line") end
  local body = body_of(list, first, last)
  if record.is_error(body[1] or list[1] and list[1].text or "") then
    return nil, "the database gives an error in place of the document", "document"
  end
  if #body == 0 and not article.fields.site and not article.fields.published and not article.fields.id then
    return nil, "no title, date or text where an article should be", "format"
  end
  return article:article(body, first and list[first].label or "Full text")
end

-- The last part speaks of rights and of ProQuest, and has no labels of articles.
local function is_closing(part)
  if #part > 4000 then return false end
  if not part:find "[^_%s]" then return true end
  for _, each in ipairs(paragraphs_of(part)) do
    if each.field then return false end
  end
  return true
end

local function split(stream)
  stream:narrow()
  local parts = pieces.parts(stream, find)
  return function()
    while true do
      local part, byte, line, is_head = parts()
      if not part then return nil end
      if not is_head and not is_closing(part) then return part, {line = line, byte = byte} end
    end
  end
end

local function read(bytes, opts)
  local text, found, repairs, position = encoding.decode(bytes:match "^_*[ \t]*\r?\n?(.*)$", opts.strict)
  if not text then return nil, found, repairs, position end
  local article, message, code = article_of(text)
  if not article then return nil, message, code, 1 end
  article.encoding, article.repairs = found, repairs
  return article
end

return reader.new{
  name = "proquest", summary = "ProQuest texts: articles between lines of underscores", looks = looks, split = split,
  read = read,
}
