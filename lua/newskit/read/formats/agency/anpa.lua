--- The reader of ANPA 1312, the text format of North American wires: a line of service, number and selector; one of
-- priority, category, version, day and words; lines of the head behind "^"; paragraphs behind a tab; the agency with
-- the time of sending. Control characters may be lost.
-- Source: ANPA Bulletin 1312 as public parsers of it describe the fields, and items that agencies gave them.
-- @module newskit.read.formats.agency.anpa
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local telegram = require "newskit.read.wire.telegram"

local LONGEST = 2000 -- bytes of a line of the head

-- "W2870asian" or "V4644-----"; "f l BC-LT--Argentina-Cancer  11-13 0466".
local first_pattern = "^(%a%d%d%d%d)[%w.-]*$"
local second_pattern = "^(%a) (%a) +(.-) +%d%d?%-%d%d? (%d%d%d%d)$"

-- Hours from UTC of the names that the line of sending has.
local zones = {
  GMT = "Z", UTC = "Z", EST = "-05:00", EDT = "-04:00", CST = "-06:00", CDT = "-05:00", MST = "-07:00", MDT = "-06:00",
  PST = "-08:00", PDT = "-07:00",
}

local function looks(head)
  local first, second = telegram.first(head)
  return first ~= nil and first:find(first_pattern) ~= nil and second:find(second_pattern) ~= nil
end

local function begins(line, marked)
  return marked and line:find(first_pattern) ~= nil
end

-- Codes of the typesetter are the signs that they stand for: ``so'' _ and so on.
local function set_type(text)
  return (text:gsub("``", "\u{201C}"):gsub("''", "\u{201D}"):gsub("(%s)_(%s)", "%1\u{2014}%2"):gsub("`", "\u{2018}"))
end

-- "AP-WF-11-13-13 1509GMT": the agency, its desk, month, day, year, hour, minute and zone.
local function sent(self, line)
  local agency, month, day, year, hour, minute, zone =
    line:match "^(%a+)%-%a+%-(%d%d)%-(%d%d)%-(%d%d) (%d%d)(%d%d)(%u*)<?$"
  if not agency then return false end
  local text = ("%d-%s-%sT%s:%s"):format(telegram.year(year), month, day, hour, minute)
  self:date("published", text, "time of sending", zones[zone])
  self:set("site", agency, "time of sending")
  return true
end

-- "BC-LT--Argentina-Cancer Beauty, 1st Ld,466": the keyword without its queue, and the words.
local function slug(self, line)
  local name, count = line:match "^([^,]*).-,?(%d*)$"
  self:set("length", math.tointeger(tonumber(count:sub(1, 7))), "keyword line")
  name = name:gsub("^%u%u%-", ""):gsub("^%u+%-%-", "")
  self:add("keywords", record.line(name), "keyword line")
end

local notes = {"^%(?Eds:", "^%(?EDS:", "^EDITOR'?S'? NOTE", "^%u+ Photos? ", "^%u+ Graphic", "^%u+ Video", "^%*%d+$"}

local function is_note(line)
  for _, pattern in ipairs(notes) do
    if line:find(pattern) then return true end
  end
  return false
end

-- The head: keyword line, headline, notes of the desk, a summary, byline, who the writers are. Gives the lines below
-- the headline: where a message has nothing else, they are its text.
local function head(self, lines)
  local below, named, has_slug = {}, false, false
  for _, line in ipairs(lines) do
    telegram.state(self, line:upper(), "head")
    local note = is_note(line)
    if not note and not has_slug then
      has_slug = true
      slug(self, line)
    elseif not note and telegram.is_byline(line) then
      self:set("byline", line, "byline")
      self:author(line, "byline")
      named = true
    elseif not note and not self.fields.headline then
      self:set("headline", line, "headline")
    elseif not note and not named then
      below[#below + 1] = line
    end
  end
  return below
end

local function head_line(line)
  return record.line((line:gsub("^%^", ""):gsub("[<=]%s*$", "")))
end

-- The lines of a message, each where it belongs.
local function parted(self, list, first)
  local above, body, in_body = {}, {}, false
  for at = first, #list do
    local raw = list[at]:gsub("[\17-\20]", "")
    local line = telegram.line(raw)
    if sent(self, line) then break end
    if line:find "^%^" and not in_body and #line < LONGEST then
      for piece in line:gmatch "%^([^%^]+)" do above[#above + 1] = head_line(set_type(piece)) end
    elseif line ~= "" then
      in_body = in_body or raw:find "^[\t\8 ]" ~= nil
      if raw:find "^[\t\8]" then body[#body + 1] = "" end
      body[#body + 1] = set_type((line:gsub("^%^", ""):gsub("[<=]$", "")))
    end
  end
  return above, body
end

local function read(bytes, opts)
  local list, marks, found, repairs = telegram.lines(bytes, opts)
  if not list then return nil, marks, found, repairs end
  local id = telegram.line(list[1]):match(first_pattern)
  local priority, category, _, count = telegram.line((list[2] or ""):sub(1, LONGEST)):match(second_pattern)
  if not id then return nil, "no message of ANPA 1312 begins here", "format", 1 end
  local self = record.new "anpa"
  self:set("id", id, "number")
  self:set("priority", priority, "priority")
  self:set("section", category, "category")
  local above, body = parted(self, list, marks.text or priority and 3 or 2)
  local below = head(self, above)
  if #body == 0 then
    for _, line in ipairs(below) do table.move({"", line}, 1, 2, #body + 1, body) end
  else
    self:set("description", below[1], "summary")
  end
  self:set("length", count and math.tointeger(tonumber(count)), "words")
  return telegram.article(self, body, found, repairs)
end

return reader.new{
  name = "anpa", summary = "ANPA 1312, the text format of North American wires, with or without its control characters",
  suffixes = {"anpa", "tst"}, binary = true, looks = looks, read = read,
  split = function(stream) return telegram.split(stream, begins) end,
}
