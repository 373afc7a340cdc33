--- Dates and times in page text and metadata, as ISO 8601 strings.
-- Reads ISO forms, numeric forms, month names of all languages of CLDR, other calendars that news is dated by,
-- and unix times in metadata; it never guesses a year that is not written, nor counts back from "3 days ago".
-- What a date means (published, updated) is judged by the words before it.
-- @module newskit.read.fields.dates

local clocks = require "newskit.read.fields.clocks"
local datetokens = require "newskit.read.fields.datetokens"
local forms = require "newskit.read.calendar.forms"
local names = require "newskit.read.calendar.names"
local systems = require "newskit.read.calendar.systems"
local words = require "newskit.language.words"

local dates = {}

-- Do two or three words say that something was changed: "last updated", "mis à jour"?
local function is_updated(tokens, at, text)
  if words.is(text, "updated") then return true end
  local second, third = tokens[at + 1], tokens[at + 2]
  if not second or second.kind ~= "word" then return false end
  local two = text .. " " .. second.text
  return words.is(two, "updated") or third ~= nil and words.is(two .. " " .. third.text, "updated")
end

-- What a word of a script without spaces between words holds: "最終更新日", "발행일".
local function label_inside(text)
  local found
  local index = words.index().inside
  for at, letter in text:gmatch "()([\xE3-\xED][\x80-\xBF][\x80-\xBF])" do
    for _, pair in ipairs(index[letter] or {}) do
      local is_label = pair[2] == "updated" or pair[2] == "date"
      if is_label and text:sub(at, at + #pair[1] - 1) == pair[1] then
        if pair[2] == "updated" then return "updated" end
        found = "published"
      end
    end
  end
  return found
end

local function label_before(tokens, from, first)
  local label
  for at = from, first - 1 do
    if tokens[at].kind == "word" then
      local text, following = tokens[at].text, tokens[at + 1] and tokens[at + 1].text
      local other = names.label(text, following)
      if not other and text:byte() >= 0xE3 and #text <= 30 then other = label_inside(text) end
      if other == "updated" or is_updated(tokens, at, text) then
        label = "updated"
      elseif not label and (other or #text > 2 and words.is(text, "date")) then
        label = "published"
      end
    end
  end
  return label
end

-- What stands between the numbers of a date or a time.
local clock_words = {
  t = true, z = true, st = true, nd = true, rd = true, th = true, de = true, del = true, of = true,
  am = true, pm = true, ["年"] = true, ["月"] = true, ["日"] = true, ["時"] = true, ["分"] = true, ["时"] = true,
  ["년"] = true, ["월"] = true, ["일"] = true, ["시"] = true, ["분"] = true, h = true, uhr = true, ["năm"] = true,
  ["น"] = true, uur = true, ist = true,
}

local function count_rest(tokens, used)
  local count = 0
  local days = names.index().days
  for at, token in ipairs(tokens) do
    if not used[at] and token.kind == "word" and not clock_words[token.text] then
      local known = days[token.text] or clocks.is_zone(token.text) or words.is(token.text, "date")
        or words.is(token.text, "updated") or names.label(token.text)
      if not known then count = count + 1 end
    end
  end
  return count
end

local function mark_used(used, first, last)
  for at = first, last do used[at] = true end
end

local function iso_day(date)
  return ("%04d-%02d-%02d"):format(date.year, date.month, date.day)
end

--- All dates of a line, in order.
-- @tparam string text
-- @tparam[opt] string order `"mdy"` reads 3/12/2024 as March 12, `"dmy"` as December 3; without it the weekday
--   beside it tells, then "am" or "pm" in the line (month first), else the day is first
-- @tparam[opt] integer known_year the year of "8 January", when the text tells it elsewhere
-- @tparam[opt] string language code of the page: its meaning of a month's name goes first
-- @treturn table records `{iso, label, other, order}`, label `"published"`, `"updated"` or nil; `other` is the
--   other reading of a numeric date whose order nothing tells, `order` the order taken
-- @treturn integer how many words are neither date nor label of one; 0 when there is no date
function dates.all(text, order, known_year, language)
  local found, used = {}, {}
  if not (known_year and datetokens.has_number or datetokens.has_numbers)(text) then return found, 0 end
  local tokens = datetokens.split(text)
  local context = {
    order = order, year = known_year, language = language, halves = text:find "%d%s*[AaPp]%.?[Mm]" ~= nil,
  }
  local at, from = 1, 1
  while at <= #tokens do
    local date = forms.at(tokens, at, context)
    if date then
      mark_used(used, at, date.last)
      local clock, first_clock, last_clock = date.clock, nil, nil
      if not clock then clock, first_clock, last_clock = clocks.near(tokens, at, date.last, 6, language) end
      if first_clock then mark_used(used, first_clock, last_clock) end
      found[#found + 1] = {
        iso = iso_day(date) .. (clock or ""), label = label_before(tokens, from, at),
        other = date.other and iso_day(date.other) .. (clock or "") or nil, order = date.order,
      }
      at = math.max(date.last, last_clock or date.last) + 1
      from = at
    else
      at = at + 1
    end
  end
  return found, found[1] and count_rest(tokens, used) or 0
end

--- May @{all} find a date in the text when no year is known? Quick, and sure when it says no: a date has a
-- year of four digits, or three numbers with marks between, or a short year with a name in some scripts.
-- @tparam string text
-- @treturn boolean
function dates.possible(text)
  if not datetokens.has_numbers(text) then return false end
  return text:find "%d%d%d%d" ~= nil or text:find "%d%s*[./|-]%s*%d%d?%s*[./|-]%s*%d%d" ~= nil
    or text:find "'%s*%d%d" ~= nil
    or text:find "[\xC2\xD9\xDB\xE0-\xE3\xE5\xEF]" ~= nil -- spaces, dashes, digits and numerals of other kinds
end

local function padded(text)
  return #text == 1 and "0" .. text or text
end

-- Unix times of metadata: seconds from 1990 to 2100, or thousandths of them; shorter numbers are anything else.
local first_unix, last_unix = 631152000, 4102444800

--- A unix time, in seconds or thousandths, as ISO 8601 in UTC.
-- @tparam string value digits, perhaps with a fraction
-- @treturn ?string
function dates.unix(value)
  local digits = value:match "^%s*(%d+)%s*$" or value:match "^%s*(%d+)%.%d+%s*$"
  if not digits or #digits < 9 or #digits > 13 then return nil end
  local seconds = math.tointeger(tonumber(digits))
  if #digits >= 12 then seconds = seconds // 1000 end
  if seconds < first_unix or seconds > last_unix then return nil end
  local year, month, day = systems.date(seconds // 86400)
  local clock = seconds % 86400
  return ("%04d-%02d-%02dT%02d:%02d:%02dZ"):format(year, month, day, clock // 3600, clock // 60 % 60, clock % 60)
end

-- Fractions of a second and the zone behind a time; a zone that no place has is left out.
local function zone_of(tail)
  local second, after = tail:match "^:?(%d%d)%f[%D](.*)$"
  after = (after or tail):gsub("^[.,:]%d%d%d+", "")
  local word = after:match "^%s*%(?(%a+)"
  local sign, hours, minutes = after:match "([+-])(%d%d?):?(%d?%d?)%f[%D]"
  if sign then
    if #hours == 1 and #minutes == 2 and not after:find(":", 1, true) then return second, nil end -- "+530"
    return second, clocks.offset(sign, math.tointeger(tonumber(hours)), math.tointeger(tonumber(minutes)) or 0)
  end
  return second, word and clocks.zone(word:lower()) or nil
end

-- The parts of a value in ISO's order.
local function iso_parts(value)
  local year, month, day, rest = value:match "^%s*(%d%d%d%d)%-(%d%d?)%-(%d%d?)(.*)$"
  if year then return year, month, day, rest end
  year, month, day, rest = value:match "^%s*(%d%d%d%d)(%d%d)(%d%d)(.*)$"
  if year and (rest == "" or rest:find "^[T ]" or rest:find "^%d%d%d%d%d?%d?$") then
    return year, month, day, rest:gsub("^%d", " %0") -- "20250304073000"
  end
end

-- Months as mail and feeds write them (RFC 5322, 3.3), whatever the language.
local mail_months = {}
for at, name in ipairs{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"} do
  mail_months[name] = at
end

-- A date in the form of mail and feeds, "Fri, 03 May 2024 10:00:00 +0200"; nil when it is in any other.
local function of_mail(value)
  local day, name, year, hour, minute, second, sign, hours, minutes =
    value:match "^%u%l%l, (%d%d?) (%u%l%l) (%d%d%d%d) (%d%d):(%d%d):(%d%d) ([+-])(%d%d)(%d%d)$"
  local month = mail_months[name]
  if not month or tonumber(hour) > 23 or tonumber(minute) > 59 or tonumber(second) > 59 then return nil end
  local numeric = math.tointeger(tonumber(year))
  if numeric < 1800 or numeric > 2199 or not systems.valid(numeric, month, tonumber(day)) then return nil end
  local zone = clocks.offset(sign, math.tointeger(tonumber(hours)), math.tointeger(tonumber(minutes)))
  return zone and ("%s-%02d-%sT%s:%s:%s%s"):format(year, month, padded(day), hour, minute, second, zone)
end

--- A date of metadata as ISO 8601: already in that form, in any that @{all} reads, or a unix time.
-- Fractions of a second are left out; "+0200" becomes "+02:00".
-- @tparam ?string value
-- @tparam[opt] string order see @{all}
-- @tparam[opt] string language see @{all}
-- @treturn ?string
-- @treturn ?string the other reading of a numeric date whose order nothing tells
-- @treturn ?string the order taken there
function dates.iso(value, order, language)
  if not value then return nil end
  local known = dates.unix(value) or of_mail(value)
  if known then return known end
  local year, month, day, rest = iso_parts(value)
  if not year then
    if #value > 120 then return nil end
    return dates.first(value, order, language)
  end
  local numeric = math.tointeger(tonumber(year))
  if numeric <= 1499 and numeric >= 1300 then return dates.first(value, order, language) end
  if numeric < 1800 or numeric > 2199 or not systems.valid(numeric, tonumber(month), tonumber(day)) then return nil end
  local text = ("%s-%s-%s"):format(year, padded(month), padded(day))
  local hour, minute, tail = rest:match "^[T ]+(%d%d?):?(%d%d)(.*)$"
  if not hour or tonumber(hour) > 23 or tonumber(minute) > 59 then return text end
  if tail:find "^%s*[AaPp]%.?[Mm]" or tail:find "^:%d%d%s*[AaPp]%.?[Mm]" then
    return dates.first(value, order, language) or text
  end
  local second, zone = zone_of(tail)
  return ("%sT%s:%s%s%s"):format(text, padded(hour), minute, second and ":" .. second or "", zone or "")
end

--- The first date of a text.
-- @tparam string text
-- @tparam[opt] string order see @{all}
-- @tparam[opt] string language see @{all}
-- @treturn ?string ISO 8601, with time and zone where they are written
-- @treturn ?string the other reading of a numeric date whose order nothing tells
-- @treturn ?string the order taken there
function dates.first(text, order, language)
  if not dates.possible(text) then return nil end
  local found = dates.all(text, order, nil, language)
  if found[1] then return found[1].iso, found[1].other, found[1].order end
end

--- Does the line name a time of day, and nothing that looks like a date?
-- @tparam string text
-- @treturn boolean
function dates.is_clock(text)
  return text:find "^%W*%d%d?[:.]%d%d%W*$" ~= nil or text:find "^%W*%d%d?[:.]%d%d%s*[AaPp]%.?[Mm]%.?%W*$" ~= nil
end

return dates
