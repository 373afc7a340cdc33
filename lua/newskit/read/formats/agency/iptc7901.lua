--- The reader of IPTC 7901, the text format of wires: a line of service, number, priority, category and words;
-- keywords; a head that an equals sign ends; the text; notes; the time of sending. Control characters may be lost.
-- Source: iptc.org/standards/iptc-7901; how dpa's wires fill it, by the programs it published to make them.
-- @module newskit.read.formats.agency.iptc7901
local reader = require "newskit.read.reader"
local record = require "newskit.read.wire.record"
local telegram = require "newskit.read.wire.telegram"

local MOST_HEAD = 12 -- lines of a head; more are a text whose sign was lost

-- "eca0003 3 i 380  dpa 0045": service and number, priority, category, words, agency.
local pattern = "^(%a%a?%a?%a?%a?%d%d%d%d?%d?) (%d) (%a%a?%a?%a?) (%d+) +(%a[%w-]*)"

local function begins(line)
  return line:find(pattern) ~= nil
end

-- Lines of keywords end with a slash: "Switzerland/migration/UN/".
local function keywords(self, list, at)
  while list[at] and not list[at]:find "%S" do at = at + 1 end
  while list[at] and telegram.line(list[at]):find "%S/$" do
    for word in telegram.line(list[at]):gmatch "[^/]+" do self:add("keywords", record.line(word), "keywords") end
    at = at + 1
    while list[at] and not list[at]:find "%S" do at = at + 1 end
  end
  return at
end

-- The last line of the head: the one that ends with an equals sign, else the one before an empty line.
local function end_of_head(list, at)
  local blank
  for index = at, math.min(at + MOST_HEAD, #list) do
    if list[index]:find "=%s*$" then return index end
    if not blank and not list[index]:find "%S" then blank = index - 1 end
  end
  return blank or at
end

-- Above the headline stand marks of the desk, in capitals or within brackets; below it who wrote the text.
local function headline(self, list, first, last)
  local lines = {}
  for at = first, last do
    local line = record.line((telegram.line(list[at]):gsub("=$", "")))
    if line then
      telegram.state(self, line:upper(), "head")
      lines[#lines + 1] = line
    end
  end
  for at = #lines, 2, -1 do
    if telegram.is_byline(lines[at]) then
      self:set("byline", lines[at], "head")
      self:author(lines[at], "head")
      table.remove(lines, at)
    end
  end
  local kept = {}
  for at, line in ipairs(lines) do
    local is_mark = line:find "^%(.*%)$" or not line:find "%l" and not line:find "[\xC3-\xF4]"
    if not is_mark or at == #lines and #kept == 0 then kept[#kept + 1] = line end
  end
  self:set("headline", table.concat(kept, " "), "head")
end

local offsets = {["GMT"] = "Z", ["UTC"] = "Z"}

-- "212322 GMT Nov 18": day, hour and minute, month, year.
local function sent(self, list, from)
  for at = #list, math.max(from, #list - 8), -1 do
    local line = #list[at] < 60 and telegram.line(list[at]) or ""
    local day, hour, minute, rest = line:match "^(%d%d)(%d%d)(%d%d) (.*)$"
    local zone, month, year = (rest or ""):match "^(%u*) ?([%a\x80-\xF4]+%.?) (%d%d%d?%d?)$"
    if month and (#year == 2 or #year == 4) then
      if #zone < 3 then zone, month = "", zone .. month end
      local text = ("%s %s %d %s:%s %s"):format(day, month, telegram.year(year), hour, minute, zone)
      self:date("published", text, "time of sending", offsets[zone])
      return at
    end
  end
end

-- Where the text ends: notes of the desk, what is not for publication, the marks of who wrote and edited it.
local function end_of_text(list, first, last, agency)
  for at = first, last do
    local line = list[at]
    if line:find "^# %S" or line:find "^%* %* %*" or line:find "not intended for publication" then
      last = at - 1
      break
    end
  end
  while last >= first and not list[last]:find "%S" do last = last - 1 end
  local line = telegram.line(list[last] or "")
  local signed = #line < 60 and line:sub(1, #agency + 1):lower() == agency:lower() .. " " and not line:find "[%u.,:]"
  return signed and last - 1 or last
end

local function read(bytes, opts)
  local list, marks, found, repairs = telegram.lines(bytes, opts)
  if not list then return nil, marks, found, repairs end
  local id, priority, category, count, agency = telegram.line(list[1]):match(pattern)
  if not id then return nil, "no message of IPTC 7901 begins here", "format", 1 end
  local self = record.new "iptc7901"
  self:set("id", id, "number")
  self:set("priority", priority, "priority")
  self:set("section", category, "category")
  self:set("length", math.tointeger(tonumber(count:sub(1, 7))), "words")
  self:set("site", agency, "agency")
  local first = keywords(self, list, 2)
  first = math.max(first, marks.text or first)
  local last = end_of_head(list, first)
  if list[first] then headline(self, list, first, last) end
  local tail = sent(self, list, last + 1)
  local stop = math.min(#list, (marks.tail or tail or #list + 1) - 1)
  local body = table.move(list, last + 1, end_of_text(list, last + 1, stop, agency), 1, {})
  return telegram.article(self, body, found, repairs)
end

return reader.new{
  name = "iptc7901", summary = "IPTC 7901, the text format of wires, with or without its control characters",
  suffixes = {"iptc"}, binary = true,
  looks = function(head)
    local first = telegram.first(head)
    return first ~= nil and begins(first)
  end,
  split = function(stream) return telegram.split(stream, begins) end,
  read = read,
}
