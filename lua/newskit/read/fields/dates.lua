--- Dates and times in page text and metadata, as ISO 8601 strings.
-- Reads ISO forms, numeric forms, and month names in the languages of the lexicons; it never
-- guesses a year that is not written. What a date means (published, updated) is judged by the
-- words before it.
-- @module newskit.read.fields.dates

local clocks = require "newskit.read.fields.clocks"
local datetokens = require "newskit.read.fields.datetokens"
local words = require "newskit.language.words"

local dates = {}

local number, year_of, is_mark = datetokens.number, datetokens.year, datetokens.is_mark

local year_marks = {["年"] = true, ["년"] = true}
local ordinals = {st = true, nd = true, rd = true, th = true, er = true, ["º"] = true, ["ª"] = true}
local fillers = {de = true, del = true, of = true, en = true, the = true, ["г"] = true, ["năm"] = true, ["m"] = true}
-- 2024-12-03, 2024/12/03, 2024. 12. 3., 2024年12月3日, 20241203 is left alone.
local function year_first(tokens, at)
  local year = year_of(tokens[at])
  if not year then return nil end
  local by_mark = is_mark(tokens[at + 1], "-/.")
  local by_word = tokens[at + 1] and year_marks[tokens[at + 1].text]
  if not (by_mark or by_word) then return nil end
  local month = number(tokens[at + 2], 1, 12)
  if not month then return nil end
  local link = tokens[at + 3]
  if by_mark and not is_mark(link, tokens[at + 1].text) then return nil end
  local day = number(tokens[at + 4], 1, 31)
  if not day then return nil end
  return year, month, day, at + 4
end

-- 03.12.2024, 3/12/2024, 31. 10. 2025; the order of an ambiguous pair is `order`.
local function year_last(tokens, at, order)
  local one = number(tokens[at], 1, 31)
  if not one or not is_mark(tokens[at + 1], "./-|") then return nil end
  local two = number(tokens[at + 2], 1, 31)
  if not two or not is_mark(tokens[at + 3], tokens[at + 1].text) then return nil end
  local year = year_of(tokens[at + 4])
  if year and is_mark(tokens[at + 5], ":") and not tokens[at + 5].gap then
    year = 2000 + tonumber(tokens[at + 4].text:sub(1, 2)) -- "28.09.1912:44": the hour is glued to the year
  end
  if not year then
    local short = number(tokens[at + 4], 0, 99)
    if not short or #tokens[at + 4].text ~= 2 or tokens[at + 4].gap then return nil end
    if is_mark(tokens[at + 5], ":") then return nil end
    year = 2000 + short
  end
  if two > 12 or (order == "mdy" and tokens[at + 1].text == "/" and one <= 12) then one, two = two, one end
  if two > 12 then return nil end
  return year, two, one, at + 4
end

local function skip(tokens, at)
  while tokens[at] and (is_mark(tokens[at], ".,") or fillers[tokens[at].text] or ordinals[tokens[at].text]) do
    at = at + 1
  end
  return at
end

-- The month at a token: its name, or Vietnamese "tháng 12". Gives the number and the last token.
local function month_at(tokens, at)
  local token = tokens[at]
  if not token or token.kind ~= "word" then return nil end
  local name = token.text
  if name == "tháng" then return number(tokens[at + 1], 1, 12), at + 1 end
  local months = words.index().months
  return months[name] or months[name:gsub("^ב", "")], at
end

-- 3. Mai 2024, 7 de marzo de 2024, 3rd of May, 2024; without its year when the caller knows one.
local function day_month(tokens, at, known_year)
  local day = number(tokens[at], 1, 31)
  if not day then return nil end
  local month, last = month_at(tokens, skip(tokens, at + 1))
  if not month then
    if tokens[at + 1] and is_mark(tokens[at + 1], "-") then month, last = month_at(tokens, at + 2) end
    if not month then return nil end
  end
  local after = skip(tokens, last + 1)
  if is_mark(tokens[after], "-") then after = after + 1 end
  local year = year_of(tokens[after])
  if not year then return known_year, month, day, last end
  return year, month, day, after
end

-- May 20, 2021; 2024. május 3.
local function month_day(tokens, at)
  local lead = year_of(tokens[at])
  local month, last = month_at(tokens, lead and skip(tokens, at + 1) or at)
  if not month then return nil end
  local spot = skip(tokens, last + 1)
  local day = number(tokens[spot], 1, 31)
  if not day then return nil end
  if lead then return lead, month, day, spot end
  local after = skip(tokens, spot + 1)
  local year = year_of(tokens[after])
  if not year then return nil end
  return year, month, day, after
end

local function date_at(tokens, at, order, known_year)
  local year, month, day, last = year_first(tokens, at)
  if not year then year, month, day, last = month_day(tokens, at) end
  if not year then year, month, day, last = day_month(tokens, at, known_year) end
  if not year then year, month, day, last = year_last(tokens, at, order) end
  return year, month, day, last
end

local month_days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

local function label_before(tokens, from, first)
  local label
  for at = from, first - 1 do
    local text = tokens[at].text
    local two = tokens[at + 1] and text .. " " .. tokens[at + 1].text
    if words.is(text, "updated") or (two and words.is(two, "updated")) then label = "updated" end
    if #text > 2 and words.is(text, "date") and not label then label = "published" end
  end
  return label
end

-- What stands between the numbers of a date or a time.
local clock_words = {
  t = true, z = true, st = true, nd = true, rd = true, th = true, de = true, del = true, of = true,
  am = true, pm = true, ["年"] = true, ["月"] = true, ["日"] = true, ["時"] = true, ["分"] = true, ["时"] = true,
  ["년"] = true, ["월"] = true, ["일"] = true, ["시"] = true, ["분"] = true, h = true, uhr = true, ["năm"] = true,
}

local function count_rest(tokens, used)
  local count = 0
  local index = words.index()
  for at, token in ipairs(tokens) do
    if not used[at] and token.kind == "word" and not clock_words[token.text] then
      local known = index.days[token.text] or clocks.is_zone(token.text) or words.is(token.text, "date")
        or words.is(token.text, "updated")
      if not known then count = count + 1 end
    end
  end
  return count
end

local function mark_used(used, first, last)
  for at = first, last do used[at] = true end
end

--- All dates of a line, in order.
-- @tparam string text
-- @tparam[opt] string order `"mdy"` reads 3/12/2024 as March 12; else it is December 3
-- @tparam[opt] integer known_year the year of "8 January", when the text tells it elsewhere
-- @treturn table records `{iso, label}`, label `"published"`, `"updated"` or nil
-- @treturn integer how many words are neither date nor label of one
function dates.all(text, order, known_year)
  local found, used = {}, {}
  if not text:find "%d" then return found, 0 end
  local tokens = datetokens.split(text)
  if not order and (text:find "%d%s*[AaPp]%.?[Mm]") then order = "mdy" end
  local at, from = 1, 1
  while at <= #tokens do
    local year, month, day, last = date_at(tokens, at, order, known_year)
    if year and day <= month_days[month] then
      local iso = ("%04d-%02d-%02d"):format(year, month, day)
      mark_used(used, at, last)
      local clock, first_clock, last_clock = clocks.near(tokens, at, last, 6)
      if clock then
        iso = iso .. clock
        mark_used(used, first_clock, last_clock)
      end
      found[#found + 1] = {iso = iso, label = label_before(tokens, from, at)}
      at = math.max(last, last_clock or last) + 1
      from = at
    else
      at = at + 1
    end
  end
  return found, count_rest(tokens, used)
end

--- May @{all} find a date in the text when no year is known? Quick, and sure when it says no: a date has a
-- year of four digits, or three numbers with marks between.
-- @tparam string text
-- @treturn boolean
function dates.possible(text)
  if not text:find "%d" then return false end
  return text:find "%d%d%d%d" ~= nil or text:find "%d%s*[./|-]%s*%d%d?%s*[./|-]%s*%d%d" ~= nil
    or text:find "[\xC2\xE2\xE3\xEF]" ~= nil -- there may be spaces, dashes and digits of other kinds
end

local function padded(text)
  return #text == 1 and "0" .. text or text
end

--- A date of metadata as ISO 8601: already in that form, or in any that @{all} reads.
-- Fractions of a second are left out; "+0200" becomes "+02:00".
-- @tparam ?string value
-- @treturn ?string
function dates.iso(value)
  if not value then return nil end
  local year, month, day, rest = value:match "^%s*(%d%d%d%d)%-(%d%d?)%-(%d%d?)(.*)$"
  if not year then
    year, month, day, rest = value:match "^%s*(%d%d%d%d)(%d%d)(%d%d)(.*)$"
    if year and rest ~= "" and not rest:find "^[T ]" then year = nil end
  end
  if not year then return #value <= 120 and dates.first(value) or nil end
  if tonumber(month) < 1 or tonumber(month) > 12 or tonumber(day) < 1 or tonumber(day) > 31 then return nil end
  if tonumber(year) < 1800 or tonumber(year) > 2199 then return nil end
  local text = ("%s-%s-%s"):format(year, padded(month), padded(day))
  local hour, minute, tail = rest:match "^[T ]+(%d%d?):?(%d%d)(.*)$"
  if not hour or tonumber(hour) > 23 or tonumber(minute) > 59 then return text end
  local second = tail:match "^:?(%d%d)"
  local zone = tail:match "%s*([Zz])%s*$" and "Z" or nil
  if not zone then
    local sign, hours, minutes = tail:match "([+-])(%d%d):?(%d?%d?)%s*$"
    if sign then zone = ("%s%s:%s"):format(sign, hours, #minutes == 2 and minutes or "00") end
    if not zone and tail:find "UTC" or tail:find "GMT" then zone = zone or "Z" end
  end
  return ("%sT%s:%s%s%s"):format(text, padded(hour), minute, second and ":" .. second or "", zone or "")
end

--- The first date of a text.
-- @tparam string text
-- @tparam[opt] string order see @{all}
-- @treturn ?string ISO 8601, with time and zone where they are written
function dates.first(text, order)
  if not dates.possible(text) then return nil end
  local found = dates.all(text, order)
  return found[1] and found[1].iso
end

--- Does the line name a time of day, and nothing that looks like a date?
-- @tparam string text
-- @treturn boolean
function dates.is_clock(text)
  return text:find "^%W*%d%d?[:.]%d%d%W*$" ~= nil or text:find "^%W*%d%d?[:.]%d%d%s*[AaPp]%.?[Mm]%.?%W*$" ~= nil
end

return dates
