--- The reader of pasted plain text: an article as a person copies it from a page.
-- Divides the text into lines, asks `read/blocks.lua` which of them are the body, and finds headline,
-- byline, dates, captions and related headlines in the others.
-- @module newskit.read.pasted.text

local article = require "newskit.article"
local blocks = require "newskit.read.pasted.blocks"
local bylines = require "newskit.read.fields.bylines"
local captions = require "newskit.read.fields.captions"
local datelines = require "newskit.read.fields.datelines"
local identify = require "newskit.language.identify"
local language = require "newskit.language"
local left = require "newskit.read.pasted.left"
local lines = require "newskit.read.pasted.lines"
local plain = require "newskit.read.pasted.plain"
local subject = require "newskit.read.pasted.subject"
local words = require "newskit.language.words"

local reader = {}

local function is_label(line)
  for class, strength in pairs(line.labels) do
    if strength == 3 and class ~= "by" then return true end
  end
  return false
end

local function is_date_line(line)
  return line.dates[1] ~= nil and line.date_rest <= 4
end

local function spaced(text)
  return (text:gsub("\xC2\xA0", " "):gsub("%s+", " "))
end

-- The headline: the first line that may be one, before the body; a line that is printed twice wins.
local function find_headline(list, parts)
  local counts, first = {}, nil
  for _, line in ipairs(list) do counts[line.folded] = (counts[line.folded] or 0) + 1 end
  for at, line in ipairs(list) do
    if at > 8 or parts[at] ~= "before" and (at > 1 or plain.is_paragraph(list)) then break end
    local possible = line.width >= 8 and line.width <= 250 and not is_date_line(line) and not is_label(line)
      and not line.bullet and not line.clock and not plain.is_release(line) and not (line.long and line.sentences > 2)
    if possible then
      if counts[line.folded] > 1 and at <= 3 then return at end
      first = first or at
      if at == 1 and line.width >= 20 then break end
    end
  end
  return first
end

-- A kicker that lost its line break, "Flood inquiry Two resign": in a language that writes sentences in
-- small letters, a word inside the headline that the body mostly has in small letters (one letter of
-- inflection aside) begins the headline proper. A colon takes the place of the break.
local function divide_kicker(headline, body)
  local code = language.guess(body)
  if headline:find "[:!?] " or code == "en" or not code then return headline end
  local text = " " .. body .. " "
  for first, word in headline:gmatch "%s()(%u[%w\x80-\xFF]+)" do
    local lower = words.fold(word)
    local small = select(2, text:gsub("%s" .. lower .. "%l?%f[^%w\x80-\xFF]", ""))
    local large = select(2, text:gsub("[%l,]%s" .. word .. "%l?%f[^%w\x80-\xFF]", ""))
    local before = headline:sub(1, first - 2):match "[%w\x80-\xFF]+$"
    local apart = before and before:find "%w$" and not language.is_common(words.fold(before), code)
    if language.is_common(lower, code) then small, large = 1, 0 end
    if apart and first > 9 and first < #headline * 0.7 and small > large then
      return headline:sub(1, first - 2) .. ": " .. headline:sub(first)
    end
  end
  return headline
end

local function is_caption(list, at)
  local line = list[at]
  if line.width < 12 or line.width > 400 or is_date_line(line) or is_label(line) then return false end
  local follower = list[at + 1]
  local credit = line.labels.credit or line.text:find "\u{A9}" or line.text:find "%(%u[^()]*%)$"
  local next_credit = follower and follower.width <= 60 and
    ((follower.labels.credit or 0) >= 2 or follower.text:find "\u{A9}" ~= nil)
  return credit or next_credit, next_credit and follower.text or nil
end

local function credit_name(line)
  local _, credit = captions.split(line or "")
  return credit or line
end

local function find_captions(list, parts, used)
  local images, seen = {}, {}
  for at, line in ipairs(list) do
    if not used[at] and (parts[at] == "before" or parts[at] == "inside") and not seen[line.folded] then
      local caption, credit = is_caption(list, at)
      if caption then
        local shown, named = captions.split(line.text)
        if shown or named then images[#images + 1] = {caption = shown, credit = named or credit_name(credit)} end
        seen[line.folded] = true
        used[at] = true
      end
    end
  end
  return images
end

-- "Also read" lists: the lines under a label, each with a date after it if there is one.
local function find_related(list, parts, used)
  local related, open = {}, false
  for at, line in ipairs(list) do
    if parts[at] == "body" or parts[at] == "before" then
      open = false
    elseif line.labels.related == 3 and line.width <= 60 then
      open = true
    elseif is_label(line) then
      open = false
    elseif open and not used[at] then
      if is_date_line(line) then
        local last = related[#related]
        if last and not last.published then last.published = line.dates[1].iso end
      elseif line.width >= 25 and line.width <= 200 and not line.clock then
        related[#related + 1] = {headline = line.text}
      end
    end
  end
  return related
end

local function headline_of(line, body)
  local text = spaced(line.text)
  local case = line.capitals or 1
  return case <= 0.6 and line.words >= 5 and divide_kicker(text, body) or text
end

-- The body: its lines, joined by blank lines, with the place of each in the text and in the input.
local function join_body(list, parts)
  local pieces, placed, at = {}, {}, 1
  for index, line in ipairs(list) do
    if parts[index] == "body" then
      local kind = line.bullet and "list item" or "paragraph"
      if line.ending == "open" and line.width <= 100 and not line.bullet then kind = "heading" end
      if line.ending == "question" and line.width <= 100 and line.sentences == 1 then kind = "heading" end
      pieces[#pieces + 1] = line.text
      placed[#placed + 1] = {kind = kind, first = at, last = at + #line.text - 1, input = line.first}
      at = at + #line.text + 2
    end
  end
  return table.concat(pieces, "\n\n"), placed
end

local function section_label(list, parts)
  local last = list[#list]
  if last and parts[#list] == "after" and not last.gap and last.width <= 40 and last.text == last.text:upper()
    and last.text:find "%u%u" then
    return last.text
  end
end

local function note(sources, field, value, source, others)
  if value and (type(value) ~= "table" or #value > 0) then sources[field] = {source = source, others = others} end
end

-- The fields of a text and where they were found, and its lines with what became of them.
local function work_out(text, opts)
  local list, cuts = lines.split(text)
  local parts = opts and opts.parts or blocks.label(list)
  local used, sources = {}, {}
  local top = subject.line(text, list, cuts)
  for at = 1, top and top - 1 or 0 do parts[at] = "before" end -- what the sender writes
  local lone = #list == 1 and not top -- nothing that it could be the headline of
  if lone then parts[1] = "body" end
  top = top or not lone and find_headline(list, parts) or nil
  if top then
    for at, line in ipairs(list) do
      if line.folded == list[top].folded and (at == top or parts[at] == "before") then
        used[at] = true
        if parts[at] == "body" then parts[at] = "before" end
      end
    end
  end
  local published, modified, other_dates = datelines.find(list, parts, top)
  local first = top and top > 1 and plain.is_release(list[top - 1]) and top - 1
  if first then used[first] = true end -- nobody's byline
  local byline, people = bylines.find(list, parts, used)
  if first then used[first] = nil end
  local images = find_captions(list, parts, used)
  local related = find_related(list, parts, used)
  local body, placed = join_body(list, parts)
  if lone then placed[1].kind = "paragraph" end
  local fields = {
    headline = top and headline_of(list[top], body), byline = byline, published = published, modified = modified,
    images = images, related = related, text = body, blocks = placed, format = "text",
    section = section_label(list, parts),
    authors = {}, agencies = {},
  }
  fields.language, fields.language_confidence = identify.judge(body)
  for _, one in ipairs(people) do
    table.insert(fields.authors, one.name)
    if one.kind == "organization" then table.insert(fields.agencies, one.name) end
  end
  for _, field in ipairs {"headline", "byline", "authors", "modified", "images", "related", "section"} do
    note(sources, field, fields[field], "text " .. field)
  end
  note(sources, "published", published, "text date", other_dates)
  note(sources, "language", fields.language, "n-grams")
  note(sources, "text", body ~= "" and body or nil, "text lines")
  return fields, sources, {text = text, list = list, parts = parts, used = used, cuts = cuts}
end

--- Reads a pasted text.
-- @tparam string text valid UTF-8
-- @tparam[opt] table opts `parts`: names of the parts of all lines, instead of the model's
-- @treturn newskit.article
function reader.read(text, opts)
  text = text:gsub("\r\n?", "\n")
  local fields, sources, lined = work_out(text, opts)
  local found = article.new(fields, sources)
  found._left = left.share(lined)
  -- Few ask for the lines: what is kept for them is the text, which is read once more.
  found._again = function() return left.out(select(3, work_out(text, opts))) end
  return found
end

return reader
