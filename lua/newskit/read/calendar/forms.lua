--- The forms of a date in the tokens of a line: numbers in each order, and names of months in each order.
-- @module newskit.read.calendar.forms

local clocks = require "newskit.read.fields.clocks"
local datetokens = require "newskit.read.fields.datetokens"
local names = require "newskit.read.calendar.names"
local systems = require "newskit.read.calendar.systems"

local forms = {}

local number, is_mark = datetokens.number, datetokens.is_mark

local year_marks = {["年"] = true, ["년"] = true}
-- Of its four digits, those of years of the Common Era, the Buddhist and the Solar Hijri one.
local function any_year(token)
  local value = token and token.kind == "number" and #token.text == 4 and datetokens.number(token, 1300, 2642, 4)
  if value and (value <= 1499 or value >= 1800 and value <= 2199 or value >= 2443) then return value end
end

-- No more words and marks than these stand between two parts of a date: "2025(e)ko ", "de l'any".
local most_between = 5

local function skip(tokens, at, dashes, weekdays)
  local fillers, days = names.index().fillers, weekdays and names.index().days or {}
  for _ = 1, most_between do
    local token = tokens[at]
    if not token then return at end
    local passes = token.kind == "mark" and (".,()/"):find(token.text, 1, true) or dashes and token.text == "-"
      or token.kind == "word" and (fillers[token.text] or days[token.text] or token.text == "'")
    if not passes then return at end
    at = at + 1
  end
  return at
end

-- A month by name, or by its number with a word that says so ("tháng 12", "3-р сар").
-- Gives the number, the last token, whether it is Solar Hijri, and the name.
local function month_at(tokens, at, context)
  local token = tokens[at]
  if not token then return nil end
  if token.kind == "word" then
    if names.index().before_number[token.text] then return number(tokens[at + 1], 1, 12), at + 1 end
    return names.month(tokens, at, context.language)
  end
  local value = number(token, 1, 12)
  if not value then return nil end
  if is_mark(tokens[at + 1], "-") then at = at + 1 end
  if tokens[at + 1] and tokens[at + 1].text == "р" then at = at + 1 end
  local word = tokens[at + 1]
  if word and word.kind == "word" and names.index().after_number[word.text] then return value, at + 1 end
end

-- The month behind a day or a year: words that stand between may begin its name, too ("de gener").
local function month_after(tokens, at, context)
  local stop = skip(tokens, at, true)
  for spot = at, stop do
    local month, last, persian, name = month_at(tokens, spot, context)
    if month then return month, last, persian, name end
  end
end

local function is_thai(word)
  return word ~= nil and word:find "^\xE0[\xB8\xB9]" ~= nil
end

-- The Gregorian date of what is written; nil when there is none.
local function resolved(year, month, day, persian, last)
  if year <= 1499 then
    if not persian then return nil end
    year, month, day = systems.from_persian(year, month, day)
    if not year then return nil end
  elseif persian then
    return nil
  elseif year >= 2443 then
    year = year - 543
  end
  if not systems.valid(year, month, day) then return nil end
  return {year = year, month = month, day = day, last = last}
end

-- The year after day and month: of four digits, "'24", or a short Thai one, which is Buddhist.
local function year_after(tokens, at, name)
  local year = any_year(tokens[at])
  if year then return year, at end
  local token = tokens[at]
  if not token or token.kind ~= "number" or #token.text ~= 2 then return nil end
  local next_token = tokens[at + 1]
  if next_token and not next_token.gap and is_mark(next_token, ":.") then return nil end
  if is_thai(name) then return 2500 + tonumber(token.text), at end
  if tokens[at - 1].text == "'" then return 2000 + tonumber(token.text), at end
end

-- 3. Mai 2024, 7 de marzo de 2024, 3rd of May, 2024; without its year when the caller knows one.
local function day_month(tokens, at, context)
  local day = number(tokens[at], 1, 31)
  if not day then return nil end
  local month, last, persian, name = month_after(tokens, at + 1, context)
  if not month then return nil end
  local year, year_last = year_after(tokens, skip(tokens, last + 1, true, true), name)
  if year then return resolved(year, month, day, persian, year_last) end
  if not context.year or persian or name and not names.index().chief[name] then return nil end
  return resolved(context.year, month, day, false, last)
end

-- The year behind a time: "Mar 04 16:00:00 EST 2025".
local function year_after_clock(tokens, at, context)
  local clock, last = clocks.read(tokens, at, context.language)
  if not clock then return nil end
  local after = tokens[last + 1]
  if after and after.kind == "word" and #after.text <= 5 then last = last + 1 end -- a zone that is not known
  local year = datetokens.year(tokens[last + 1])
  if year then return year, last + 1, clock end
end

-- May 20, 2021; Mar 04 16:00:00 EST 2025
local function month_day(tokens, at, context)
  local month, last, persian, name = month_at(tokens, at, context)
  if not month then return nil end
  local spot = skip(tokens, last + 1, true)
  local day = number(tokens[spot], 1, 31)
  if not day then return nil end
  local after = skip(tokens, spot + 1)
  local year, year_last = year_after(tokens, after, name)
  local clock
  if not year then year, year_last, clock = year_after_clock(tokens, after, context) end
  if not year then return nil end
  local found = resolved(year, month, day, persian, year_last)
  if found then found.clock = clock end
  return found
end

-- 2024. május 3., 2025. gada 4. marts; never where a year follows, since that one is the date's.
local function year_named(tokens, at, context)
  local year = any_year(tokens[at])
  if not year then return nil end
  local spot = skip(tokens, at + 1, true)
  local month, last, persian = month_after(tokens, at + 1, context)
  local day
  if month then
    last = skip(tokens, last + 1, true)
    day = number(tokens[last], 1, 31)
  else
    day = number(tokens[spot], 1, 31)
    if not day then return nil end
    month, last, persian = month_after(tokens, spot + 1, context)
  end
  if not month or not day or any_year(tokens[skip(tokens, last + 1)]) then return nil end
  return resolved(year, month, day, persian, last)
end

-- May a numeric year of another calendar be believed?
local function believed(year, tokens, context)
  if year >= 2443 then return tokens.thai or context.language == "th" end
  return year >= 1800 or tokens.persian or context.language == "fa" or context.language == "ps"
end

-- 2024-12-03, 2024/12/03, 2024. 12. 3., 2024年12月3日; 20241203 is left alone.
local function year_first(tokens, at, context, year)
  local known = year
  year = year or any_year(tokens[at])
  if not year or not believed(year, tokens, context) then return nil end
  local link = tokens[at + 1]
  local by_mark = is_mark(link, "-/.")
  if not known and not by_mark and not (link and year_marks[link.text]) then return nil end
  if known and not link then return nil end
  local month = number(tokens[at + 2], 1, 12)
  if not month then return nil end
  if by_mark and not is_mark(tokens[at + 3], link.text) then return nil end
  local day = number(tokens[at + 4], 1, 31)
  return day and resolved(year, month, day, year <= 1499, at + 4)
end

-- 令和7年3月4日, 令和元年5月1日, 民國114年3月4日
local function era_first(tokens, at, context)
  local base, first = systems.era(tokens[at].text)
  if not base then return nil end
  if first then
    if tokens[at].text:sub(-3) == "年" then return year_first(tokens, at - 1, context, base + 1) end
    return nil
  end
  local count = number(tokens[at + 1], 1, 199, 3)
  return count and tokens[at + 2] and year_first(tokens, at + 1, context, base + count)
end

-- Which weekday stands right before or after a date.
local function weekday_near(tokens, first, last)
  local days = names.index().days
  for _, at in ipairs {first - 1, first - 2, last + 1, last + 2} do
    local day = tokens[at] and days[tokens[at].text]
    if day and day > 0 then return day end
  end
end

-- Settles "03/04/2024": by the order asked for, else by the weekday beside it, else day first, as doubtful.
local function ordered(tokens, at, found, context)
  local swapped = {year = found.year, month = found.day, day = found.month, last = found.last}
  if found.day > 12 or found.day == found.month then return found end
  local weekday = weekday_near(tokens, at, found.last)
  if weekday then
    local fits = systems.weekday(found.year, found.month, found.day) == weekday
    local other = systems.weekday(swapped.year, swapped.month, swapped.day) == weekday
    if fits ~= other then return fits and found or swapped end
  end
  if context.order then return context.order == "mdy" and swapped or found end
  if context.halves then found, swapped = swapped, found end
  found.other, found.order = swapped, context.halves and "mdy" or "dmy"
  return found
end

-- 03.12.2024, 3/12/2024, 31. 10. 2025
local function year_last(tokens, at, context)
  local one, mark = number(tokens[at], 1, 31), tokens[at + 1]
  if not one or not is_mark(mark, "./-|") then return nil end
  local two = number(tokens[at + 2], 1, 31)
  if not two or not is_mark(tokens[at + 3], mark.text) then return nil end
  local written, after = tokens[at + 4], tokens[at + 5]
  local year = any_year(written)
  if year and is_mark(after, ":") and not after.gap then
    year = 2000 + tonumber(written.text:sub(1, 2)) -- "28.09.1912:44": the hour is glued to the year
  end
  if not year then
    if not number(written, 0, 99) or #written.text ~= 2 or written.gap or is_mark(after, ":") then return nil end
    year = math.tointeger(tonumber(written.text))
    year = tokens.thai and year >= 43 and 2500 + year or 2000 + year
  end
  if not believed(year, tokens, context) then return nil end
  local swapped = two > 12
  if swapped then one, two = two, one end
  local found = two <= 12 and resolved(math.tointeger(year), two, one, year <= 1499, at + 4) or nil
  if swapped or not found or year <= 1499 then return found end
  if mark.text ~= "/" and not (mark.text == "-" and context.order == "mdy") then return found end
  return ordered(tokens, at, found, context)
end

--- The date that begins at a token.
-- @tparam table tokens of `datetokens`; `thai` and `persian` say what letters and digits the line has
-- @tparam integer at
-- @tparam table context `language`, `order` ("mdy", "dmy"), `halves` (the line has "am" or "pm"), `year` (known)
-- @treturn ?table `{year, month, day, last, clock, other, order}`: the last token, the time where it stands inside,
--   and the other reading of a numeric date whose order nothing tells, with the order taken
function forms.at(tokens, at, context)
  local token = tokens[at]
  if token.kind == "number" then
    if #token.text == 4 then return year_first(tokens, at, context) or year_named(tokens, at, context) end
    if #token.text > 2 then return nil end
    return day_month(tokens, at, context) or year_last(tokens, at, context)
  end
  if token.kind == "word" then return month_day(tokens, at, context) or era_first(tokens, at, context) end
end

return forms
