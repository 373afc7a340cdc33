--- The dateline: where, when and by which agency a text was written, as its first words say it.
-- "LONDON (Reuters) -", "(AP) —", "WASHINGTON, Jan. 5 —", "PARIS, 5 janvier (AFP) –", "Madrid, 3 may (EFE).-".
-- @module newskit.read.agency.dateline

local calendar = require "newskit.read.calendar.names"
local dates = require "newskit.read.fields.dates"
local eastern = require "newskit.read.agency.eastern"
local names = require "newskit.read.agency.names"
local wires = require "newskit.lexicon.wires"
local words = require "newskit.language.words"

local dateline = {}

local WINDOW = 120 -- bytes: place, region, date and agency together
local PLACE = 40 -- bytes; the longest place names of datelines with a region

-- What stands in capitals before a dash and is no place.
local shouts = {}
for _, word in ipairs(wires.shouts) do shouts[word] = true end

local dashes = {"\u{2014}", "\u{2013}", "\u{2015}", "--", "-"}

-- Where the first dash begins that has a space, a bracket or a full stop before it and a space behind it, and where
-- the text goes on.
local function find_dash(window, from)
  local best, after, hyphen
  for _, dash in ipairs(dashes) do
    local first, last = window:find(dash, from, true)
    while first and (not best or first < best) do
      local before, behind = window:byte(first - 1), window:byte(last + 1)
      local closed = before == 41 or before == 46 and window:byte(first - 2) ~= 46
      if (before == 32 or closed) and behind == 32 or before == 41 and #dash > 2 and behind then
        best, after, hyphen = first, window:match("^%s*()", last + 1), dash == "-"
      end
      first, last = window:find(dash, last + 1, true)
    end
  end
  return best, after, hyphen
end

local function trim(text)
  return text:match "^%s*(.-)%s*$"
end

-- Small letters of Latin, Greek and Cyrillic.
local function has_small(text)
  return text:find "%l" ~= nil or text:find "\xC3[\x9F-\xBF]" ~= nil or text:find "\xD0[\xB0-\xBF]" ~= nil
    or text:find "\xD1[\x80-\x9F]" ~= nil or text:find "\xCE[\xAC-\xBF]" ~= nil or text:find "\xCF[\x80-\x8E]" ~= nil
end

-- A place in capitals, but for a "St." or a "de" in it.
local function is_capitals(text)
  if text:find "%u%u" then return not text:find "%l%l%l" end
  return text:find "[\xC3-\xD1][\x80-\xBF][\xC3-\xD1][\x80-\xBF]" ~= nil and not has_small(text)
end

local function opens_as_name(text)
  local first = text:match "^[\1-\x7F\xC2-\xF4][\x80-\xBF]*" or ""
  if #first == 1 then return first:find "%u" ~= nil end
  return first < "\u{C0}" == false and not has_small(first) or first >= "\u{590}"
end

-- What stands behind the dash goes on as a sentence does.
local function goes_on(text, at)
  local first = text:match("^[\1-\x7F\xC2-\xF4][\x80-\xBF]*", at)
  return first ~= nil and not has_small(first)
end

-- "Calif.", "S.D.", "NY": the states of the country of most datelines.
local function is_region(text)
  return text:find "^%u[%a.]*%.$" ~= nil and #text <= 7 or text:find "^%u%u$" ~= nil
end

local function is_place(text)
  if #text < 3 or #text > PLACE or text:find "[%d:;!?\"|@%[%]]" or not opens_as_name(text) then return false end
  return not text:match "^[^,]*":find "%s%l%l%l%l"
end

-- The day in a piece: a number and a month, or a date in numbers.
local function day_of(text, published)
  local year, month = published:match "^(%d%d%d%d)%-(%d%d)"
  local shown = text
  if text:find "^%d%d?\u{65E5}$" then shown = month .. "\u{6708}" .. shown end
  if shown:find("\u{6708}", 1, true) then shown = year .. "\u{5E74}" .. shown end
  local date = (dates.all(shown, nil, math.tointeger(tonumber(year))))[1]
    or not shown:find "%d%d%d%d" and (dates.all(shown .. ", " .. year))[1]
  return date and date.iso
end

local function is_day(text)
  return #text <= 40 and text:find "%d" ~= nil and day_of(text, "2000-01-01") ~= nil
end

-- Divides "SAMPLETON, Ohio, May 3" into place and day; nil when it is neither.
local function place_and_day(text, has_agency)
  local first = text:find "%d"
  if not first then
    local before, word = text:match "^(.+),%s+([^%s,]+)%.?$"
    return word and calendar.is_date_word(words.fold(word)) and before or text -- "SAMPLETON, Monday"
  end
  local comma
  for at in text:sub(1, first):gmatch "(),()" do comma = at end
  local stop = text:match "^[^%d]-()%.%s" -- "МОСКВА. 5 января"
  if stop and stop < first then comma = comma or stop end
  local cut = comma or text:match "^%S+%s+()%d"
  if not cut then return nil end
  local day = trim(text:sub(comma and cut + 1 or cut))
  if not is_day(day) and not (has_agency and #day <= 30) then return nil end
  return trim(text:sub(1, cut - 1)), day
end

-- An agency in the brackets behind a place that is not in capitals is a known one, or written as a sign.
local function is_agency(text, capitals)
  if text == "" or #text > PLACE or text:find "[%d,.:;!?\"]" and not names.all(text) then return false end
  if names.among(text) then return true end
  if capitals then return text:find "^%a" ~= nil or text:byte() > 0x7F end
  return text:find "^%l%l%l?%l?%l?%l?[%l/]*$" ~= nil and #text <= 12
end

-- The parts of what stands before the dash; and are they a dateline only if an agency follows?
local function parts_of(head, hyphen, following)
  head = trim(head)
  local named, agency = head:match "^([^()]*)%(([^()]*)%)%.?$"
  if not named then
    if head:find "[()]" then return nil end
    named = head
    local before, behind = head:match "^(.*%d.*)%.%s+([^.]+)$" -- "МОСКВА, 5 января. ИНТЕРФАКС"
    if before and names.among(behind) then named, agency = before, behind end
  end
  named = trim(named)
  if not is_region(named:match "[^%s,]+$" or "") then named = named:gsub("%.$", "") end
  if named == "" then return agency and is_agency(agency, true) and {agency = agency} or nil end
  if named:find "%d%d%d%d$" and select(2, dates.all(named)) == 0 then return {day = named, agency = agency} end
  local place, day = place_and_day(named, agency ~= nil)
  if not place or not is_place(place) or shouts[words.fold(place)] then return nil end
  local first, region = place:match "^([^,]+),?%s*(.-)$"
  local capitals, weak = is_capitals(first), false
  if agency then
    if not is_agency(agency, capitals) then return nil end
  elseif day then
    weak = not capitals and not day:find "%d%d%d?%d?$"
  elseif hyphen or not (capitals or is_region(region)) or not following then
    return nil
  end
  return {place = place, day = day, agency = agency}, weak
end

-- "BERLIN taz | Der Rat", "HAMBURG dpa | …".
local function before_bar(text)
  local place, agency, after = text:match "^(%u%u[^|%l%d()]-) (%l%l%l%l?) | ()"
  if place and names.among(agency) then return {place = place, agency = agency, last = after - 1} end
end

-- "МОСКВА, 5 января. /ТАСС/. Текст", "Berlin (dpa). Der Rat", "नई दिल्ली, 5 जनवरी (भाषा) …": behind a known
-- agency no dash is needed.
local function without_dash(text)
  local head, agency, after = text:match "^([^/()\n]*)/([^/()\n]+)/%.?%s+()"
  if not head then head, agency, after = text:match "^([^()\n]*)%(([^()\n]+)%)[.:]?%s+()" end
  if not head or #head > WINDOW or not names.all(agency) then return nil end
  local named = trim(head):gsub("[.,]$", "")
  local found = named == "" and {} or parts_of(named .. " (" .. agency .. ")", false, true)
  if not found or not goes_on(text, after) then return nil end
  found.agency, found.last = agency, after - 1
  return found
end

-- What may follow a dash and still is the dateline: "- (Adnkronos) -", "(ANSA) - ROMA, 05 GEN -", "- РИА Новости.".
local function go_on(found, window, after)
  local rest = window:sub(after)
  if not found.agency then
    local agency, stop = rest:match "^%(([^()]+)%)%s*[-\xE2]+[\x80-\x95]*%s()"
    if not agency then agency, stop = rest:match "^([^.()]+)%.%s()" end
    if agency and names.among(agency) then
      found.agency = agency
      return after + stop - 1
    end
  elseif not found.place then
    local dash, stop, hyphen = find_dash(window, after)
    local more = dash and parts_of(window:sub(after, dash - 1), hyphen, goes_on(window, stop))
    if more and more.place and is_capitals(more.place) then
      found.place, found.day = more.place, more.day
      return stop
    end
  end
  return after
end

local function western(text)
  local window = text:sub(1, WINDOW + 60):gsub("\xC2\xA0", "  ")
  local dash, after, hyphen = find_dash(window, 1)
  local found, weak
  if dash and dash <= WINDOW then
    found, weak = parts_of(window:sub(1, dash - 1), hyphen, goes_on(window, after) or window:find("^%(", after) ~= nil)
    if found then found.last = go_on(found, window, after) - 1 end
    if weak and not found.agency then found = nil end
  end
  return found or without_dash(window) or before_bar(window)
end

local function quick(head)
  local first = head:byte()
  if not first or not (first == 40 or first == 91 or first >= 65 and first <= 90 or first >= 0xC3) then return false end
  return head:find "[()|=/\xE2\xE3\xE5\xEF]" ~= nil or head:find("-", 1, true) ~= nil
end

--- The dateline that a text begins with.
-- @tparam string text its first paragraph, or all of it
-- @treturn ?table `{place, day, agency, people, last}`: place, day and agency as printed, those that are there;
--   `people`, names of reporters in it; `last`, its last byte, dash and spaces with it
function dateline.find(text)
  if not quick(text:sub(1, WINDOW)) then return nil end
  local line = text:sub(1, 360):match "^[^\n]*"
  return eastern.find(line) or western(line)
end

--- A dateline without the dash and the spaces that end it.
-- @tparam string text
-- @treturn string
function dateline.shown(text)
  local last = #text
  while last > 0 do
    local three, two = text:sub(last - 2, last), text:sub(last - 1, last)
    if text:find("^[%s-]", last) or two == ")." then
      last = last - 1
    elseif two == "\xC2\xA0" or two == " |" then
      last = last - 2
    elseif three == "\u{2013}" or three == "\u{2014}" or three == "\u{2015}" then
      last = last - 3
    else
      break
    end
  end
  return text:sub(1, last):match "^%s*(.*)$"
end

--- The parts of a dateline that stands by itself, as records of agencies give it: "LINTMOUTH, May 3 (Example)".
-- @tparam string text
-- @treturn table like @{find}'s; a text that is no dateline is a place
function dateline.parts(text)
  local head = dateline.shown(text)
  local named, agency = head:match "^([^()]*)%(([^()]*)%)%.?$"
  if not named then named = head end
  local place, day = place_and_day(trim(named), true)
  return {place = place and place ~= "" and place or nil, day = day, agency = agency}
end

--- Does the text open with a dateline?
-- @tparam string text
-- @treturn boolean
function dateline.opens(text)
  return dateline.find(text) ~= nil
end

local meta = {__name = "newskit.dateline", __tostring = function(self) return self.text end}

--- What articles have: a record that prints as it was printed.
-- @tparam table found of @{find} or @{parts}
-- @tparam string text as printed
-- @tparam[opt] string published ISO 8601, for a day without a year
-- @treturn newskit.dateline `{place, date, agency, text}`
function dateline.record(found, text, published)
  local has_year = found.day and found.day:find "%d%d%d%d"
  local iso = found.day and (published or has_year) and day_of(found.day, published or "2000-01-01")
  -- A day in December of what was published in January is one of the year before.
  if iso and not has_year and iso:sub(6, 7) == "12" and published:sub(6, 7) == "01" then
    iso = ("%04d"):format(tonumber(published:sub(1, 4)) - 1) .. iso:sub(5)
  end
  return setmetatable({place = found.place, date = iso or nil, agency = found.agency, text = text}, meta)
end

--- Is it such a record?
function dateline.is(value)
  return getmetatable(value) == meta
end

--- The same of a table or a text that says it, as JSON has it.
-- @tparam table|string value
-- @treturn ?newskit.dateline
function dateline.of(value)
  if type(value) == "string" then return dateline.record(dateline.parts(value), value) end
  if type(value) ~= "table" or type(value.text) ~= "string" then return nil end
  local record = {text = value.text}
  for _, name in ipairs{"place", "date", "agency"} do
    if type(value[name]) == "string" then record[name] = value[name] end
  end
  return setmetatable(record, meta)
end

return dateline
