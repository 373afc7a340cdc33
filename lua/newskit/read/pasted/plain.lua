--- The parts of a text that has nothing of a page around it: agency copy, a file, a mail.
-- There every line is the article but for its head (headline, byline, date), credits, and the editors'
-- notes at its end. The model of `read/blocks.lua` has learned from pages and expects more.
-- @module newskit.read.pasted.plain

local authors = require "newskit.read.fields.authors"
local dateline = require "newskit.read.agency.dateline"
local wires = require "newskit.lexicon.wires"

local plain = {}

-- Labels that only pages have.
local furniture = {"share", "ad", "newsletter", "related", "comments", "tags", "legal", "login", "player", "ago"}

-- "Share prices fall", between two paragraphs: a heading that only begins like a label.
local function is_heading(list, at)
  local line, before, after = list[at], list[at - 1], list[at + 1]
  return before and after and before.long and after.long and line.ending == "open" and line.text:find "%s"
    and not line.text:find "[:%d]"
end

local function is_furniture(list, at)
  local line = list[at]
  if line.width > 80 or line.long then return false end
  local least = is_heading(list, at) and 3 or 2
  for _, class in ipairs(furniture) do
    if (line.labels[class] or 0) >= least then return true end
  end
  return line.text:find "https?://" ~= nil or line.clock
end

local function is_prose(line)
  return line.long or line.ending == "sentence" or line.ending == "question" or line.ending == "quote"
end

--- Has the text no line that is a page's label, and is it prose for the most part?
-- @tparam table list lines of `read/lines.lua`
-- @tparam[opt=0.2] number share how much of the lines may be headings and the like
-- @treturn boolean
function plain.is(list, share)
  local prose, head = 0, 0
  for at, line in ipairs(list) do
    if is_furniture(list, at) then return false end
    if is_prose(line) then prose = prose + 1 elseif line.dates[1] or line.labels.by then head = head + 1 end
  end
  return #list - prose - head <= 2 + (share or 0.2) * #list
end

-- Headings stand alone or in twos, lists have bullets: so many other lines in a row are a page's.
local MOST_IN_A_ROW = 3

--- Are there lists of headlines, names or the like behind the first long line?
-- @tparam table list lines of `read/lines.lua`
-- @treturn boolean
function plain.has_lists(list)
  local row, long = 0, false
  for _, line in ipairs(list) do
    long = long or line.long
    row = long and not is_prose(line) and not line.bullet and row + 1 or 0
    if row > MOST_IN_A_ROW then return true end
  end
  return false
end

local function is_head(list, at)
  local line = list[at]
  if line.dates[1] and line.date_rest <= 6 or line.clock then return true end
  if at > 1 and line.folded == list[1].folded and line.width <= 200 then return true end
  if line.width > 100 or line.ending == "sentence" and line.width > 60 then return false end
  if (line.labels.by or 0) >= 2 and authors.after_lead(line.text) or line.labels.by == 3 then return true end
  if (line.labels.desk or 0) == 3 or line.labels.roles and line.width <= 80 and not is_prose(line) then return true end
  if line.text:find "^%u[^\n]* %d+ %a+$" and line.width <= 45 then return true end -- "Ann Example 7 hours"
  return line.bullet and not line.long or authors.is_name(line.text) or line.text:find "^[%d%s.,:]+$" ~= nil
end

local full_stops = {".", "\u{3002}", "\u{0964}", "\u{06D4}"}

-- Does a line end a sentence with a full stop, whatever closes behind it?
local function ends_with_stop(line)
  if line.ending ~= "sentence" then return false end
  local tail = line.text:sub(-8)
  for _, stop in ipairs(full_stops) do
    if tail:find(stop, 1, true) and not tail:find("...", 1, true) then return true end
  end
  return false
end

local function opens_quotation(text)
  local start = text:sub(1, 3)
  return start:sub(1, 1) == '"' or start:sub(1, 2) == "\u{AB}" or start == "\u{201C}" or start == "\u{201E}"
    or start == "\u{300C}"
end

-- A byline, a date or both: what stands below a headline.
local function is_under_headline(line)
  return line ~= nil and not line.long and (line.dates[1] and line.date_rest <= 12 or (line.labels.by or 0) >= 2
    and line.width <= 100 and not is_prose(line))
end

--- Is the first line of a text a paragraph and no headline? It is when it ends with a full stop, opens a quotation that
-- is a sentence, or begins with the place and agency it comes from; not when a byline or a date stands below it.
-- @tparam table list lines of `read/lines.lua`, at least one
-- @treturn boolean
function plain.is_paragraph(list)
  local line, alone = list[1], #list == 1
  local text = line.text
  if text:find "^[QA]: " or text:find "^[QA]%. " then return true end
  if dateline.opens(text) then return line.width >= 60 or alone end
  if line.ending ~= "sentence" and line.ending ~= "quote" then return alone and line.width > 160 end
  if alone then return true end
  local headed = is_under_headline(list[2]) or is_under_headline(list[3])
  if headed then return line.width >= 180 or line.width >= 90 and line.sentences >= 3 end
  return ends_with_stop(line) or opens_quotation(text)
end

local releases = {}
for _, phrase in ipairs(wires.releases) do releases[phrase] = true end

--- Is the line what stands above the headline of a press release: "FOR IMMEDIATE RELEASE"?
-- @tparam table line
-- @treturn boolean
function plain.is_release(line)
  return line.width <= 60 and releases[line.folded:match "^[%s*]*([^:*]*)":match "^(.-)%s*$"] == true
end

local function is_credit(line)
  return line.width <= 160 and (line.labels.credit or 0) >= 2 and not line.long
    and (line.labels.credit == 3 or line.text:find "^%S+ ?:" ~= nil or line.ending ~= "sentence")
end

local function is_note(line)
  local bracketed = line.text:find "^%b()$" or line.text:find "^%b[]$"
  return bracketed and line.width <= 250 or (line.labels.author or 0) >= 2 and line.width <= 200
    or line.dates[1] ~= nil and line.date_rest == 0
end

--- The parts of the lines.
-- @tparam table list lines
-- @treturn table for each line the number of its part, as `read/blocks.lua` numbers them
function plain.path(list)
  local path, at, last = {}, 1, #list
  if list[1] and not plain.is_paragraph(list) then
    path[1], at = 1, 2
    if list[2] and plain.is_release(list[1]) and not list[2].long then path[2], at = 1, 3 end
  end
  while at < #list and at <= 8 and is_head(list, at) do
    path[at] = 1
    at = at + 1
  end
  while last > at and is_note(list[last]) do
    path[last] = 4
    last = last - 1
  end
  for index = at, last do
    local late = index > at and index <= at + 4 and not is_prose(list[index]) and is_head(list, index)
    path[index] = index < last and (late or is_credit(list[index])) and 3 or 2
  end
  if path[at] == 3 then path[at] = 1 end
  return path
end

return plain
