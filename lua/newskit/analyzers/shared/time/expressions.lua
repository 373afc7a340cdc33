--- Expressions of days and times in a sentence, and what they mean on the day of the article. Each rule looks at the
-- words from one on and gives the last word, the type and the value; the longest holds.
-- Source: the values are those of ISO 8601 and of TimeML's TIMEX3 (Pustejovsky and others 2003).
-- @module newskit.analyzers.shared.time.expressions
local resolve = require "newskit.analyzers.shared.time.resolve"

local expressions = {}

-- A number of four digits is taken for a year between these.
local FIRST_YEAR, LAST_YEAR = 1500, 2100

-- Words around an expression among which one that tells the future is looked for.
local BEFORE, BEHIND = 10, 4

local function whole(text, low, high)
  local number = text and text:find "^%d+$" and math.tointeger(tonumber(text))
  return number and number >= low and number <= high and number or nil
end

--- A day of the month, "20", "20th" or "20." with its stop; and the last word of it.
local function day_at(t, i, stopped)
  local text = t.norms[i]
  local day = whole(text and text:gsub("^(%d+)%l%l$", "%1"), 1, 31)
  if day and stopped and t.norms[i + 1] == "." then return day, i + 1 end
  return day, i
end

local function year_at(t, i)
  return t.norms[i] and #t.norms[i] == 4 and whole(t.norms[i], FIRST_YEAR, LAST_YEAR) or nil
end

local function is_ahead(t, first, last)
  for i = math.max(t.first, first - BEFORE), math.min(t.last, last + BEHIND) do
    if (i < first or i > last) and t.words.future[t.norms[i]] then return true end
  end
  return false
end

--- A month's name; "may" and "march" are months with a capital alone, or beside a day.
local function month_at(t, i)
  local month = t.words.months[t.norms[i]]
  return month and t.forms[i]:find "^%u" and month or nil
end

local rules = {}

-- 2021-05-20, 20.05.2021, 20.5.2021
function rules.numeric(t, i)
  local year, month, day = t.norms[i]:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)$"
  if not year then day, month, year = t.norms[i]:match "^(%d%d?)%.(%d%d?)%.(%d%d%d%d)$" end
  if not year then return nil end
  local value = resolve.month_day(math.tointeger(tonumber(month)), math.tointeger(tonumber(day)),
    math.tointeger(tonumber(year)))
  if value then return i, "date", value end
end

local function dated(t, first, last, month, day)
  local at = last + 1
  if t.norms[at] == "," then at = at + 1 end
  local year = year_at(t, at)
  if year then last = at end
  local value = resolve.month_day(month, day, year, t.day, is_ahead(t, first, last))
  if value or not t.day then return last, "date", value end
end

-- May 20, 2021; May 20
function rules.month_day(t, i)
  local month = month_at(t, i)
  local day = month and day_at(t, i + 1)
  if day then return dated(t, i, i + 1, month, day) end
end

-- 20 May 2021; 20. Mai
function rules.day_month(t, i)
  local day, last = day_at(t, i, true)
  local month = day and month_at(t, last + 1)
  if month then return dated(t, i, last + 1, month, day) end
end

-- May 2021; last May; in May
function rules.month(t, i)
  local turn = t.words.turns[t.norms[i]]
  local at = turn and i + 1 or i
  local month = month_at(t, at)
  if not month then return nil end
  local year = year_at(t, at + 1)
  if year then return at + 1, "month", ("%04d-%02d"):format(year, month) end
  if not turn and not t.words.within[t.norms[i - 1]] and not t.words.year_before[t.norms[i - 1]] then return nil end
  if not t.day then return at, "month" end
  local value = resolve.month(month, t.day, turn == 1 or turn ~= -1 and is_ahead(t, i, at))
  if turn == -1 and value >= resolve.shift("month", t.day, 0) then
    value = ("%04d-%02d"):format(math.tointeger(value:sub(1, 4)) - 1, month)
  end
  return at, "month", value
end

-- Monday; last Monday; next Monday
function rules.weekday(t, i)
  local turn = t.words.turns[t.norms[i]]
  local at = turn and i + 1 or i
  local weekday = t.words.weekdays[t.norms[at]]
  if not weekday or not t.forms[at]:find "^%u" then return nil end
  if not t.day then return at, "date" end
  local ahead = turn == 1 or turn ~= -1 and is_ahead(t, i, at)
  return at, "date", resolve.weekday(weekday, t.day, ahead, turn == 1 or turn == -1)
end

-- today, yesterday; with a small letter, since "Morgen" is the morning
function rules.relative_day(t, i)
  local count = t.words.days[t.norms[i]]
  if not count or t.forms[i]:find "^%u" and i > t.first then return nil end
  return i, "date", t.day and resolve.shift("day", t.day, count)
end

-- last week, this year, next month
function rules.turn(t, i)
  local turn, unit = t.words.turns[t.norms[i]], t.words.units[t.norms[i + 1]]
  if not turn or not unit or unit == "day" then return nil end
  return i + 1, unit, t.day and resolve.shift(unit, t.day, turn)
end

local function count_at(t, i)
  return t.words.numbers[t.norms[i]] or whole(t.norms[i], 1, 999)
end

-- three years ago; vor drei Jahren; in two weeks
function rules.distance(t, i)
  local before = t.words.ago_before[t.norms[i]] and -1 or t.words.within[t.norms[i]] and 1
  local at = before and i + 1 or i
  local count, unit = count_at(t, at), t.words.units[t.norms[at + 1]]
  if not count or not unit then return nil end
  local sign, last = before, at + 1
  if t.words.ago[t.norms[last + 1]] then sign, last = -1, last + 1 end
  -- "In two years" of a past is no future.
  if not sign or sign == 1 and not is_ahead(t, i, last) then return nil end
  return last, unit == "day" and "date" or unit, t.day and resolve.shift(unit, t.day, sign * count)
end

-- the third quarter of 2021
function rules.quarter(t, i)
  local number = t.words.ordinals[t.norms[i]]
  if not number or not t.words.quarter[t.norms[i + 1]] then return nil end
  local at = t.words.year_before[t.norms[i + 2]] and i + 3 or i + 2
  local year = year_at(t, at)
  if year then return at, "quarter", ("%04d-Q%d"):format(year, number) end
  return i + 1, "quarter", t.day and ("%s-Q%d"):format(resolve.shift("year", t.day, 0), number)
end

-- in 2019; the 1990s
function rules.year(t, i)
  local decade = t.norms[i]:match "^(%d%d%d)0s$"
  if decade then return i, "decade", decade end
  local year = year_at(t, i)
  if year and t.words.year_before[t.norms[i - 1]] then return i, "year", t.norms[i] end
end

local function clock_text(hour, minute)
  return hour and hour <= 24 and minute <= 59 and ("T%02d:%02d"):format(hour % 24, minute) or nil
end

-- 8 p.m., 8:30pm, 14:30, noon, 14 Uhr
function rules.clock(t, i)
  local word = t.norms[i]
  if t.words.noon[word] then return i, "time", "T12:00" end
  if t.words.midnight[word] then return i, "time", "T24:00" end
  local hour, minute, half = word:match "^(%d%d?)[:.](%d%d)(%l*)$"
  if not hour then hour, half = word:match "^(%d%d?)(%l*)$" end
  if not hour then return nil end
  local last, following = i, t.norms[i + 1]
  if half == "" and following then
    if t.words.am[following] then half, last = "am", i + 1 end
    if t.words.pm[following] then half, last = "pm", i + 1 end
    if t.words.clock[following] then half, last = "clock", i + 1 end
  end
  local number, minutes = math.tointeger(tonumber(hour)), math.tointeger(tonumber(minute or 0))
  if half == "clock" or half == "" and word:find(":", 1, true) then
    local value = clock_text(number, minutes)
    if value then return last, "time", value end
  elseif half == "am" or half == "pm" then
    if number < 1 or number > 12 then return nil end
    local value = clock_text(number % 12 + (half == "pm" and 12 or 0), minutes)
    if value then return last, "time", value end
  end
end

-- The order in which ties are settled.
local order = {"numeric", "month_day", "day_month", "month", "weekday", "relative_day", "turn", "distance", "quarter",
  "year", "clock"}

--- The expressions of a sentence, in order.
-- @tparam table t `norms` and `forms` of tokens, `first` and `last` of the sentence, `words` of the language, `day` of
--   the article as a number, or nil
-- @treturn {table,...} `{first=, last= (tokens), type=, value=}`; without a value where the article has no date
function expressions.find(t)
  local list, i = {}, t.first
  while i <= t.last do
    local best
    for _, name in ipairs(order) do
      local last, kind, value = rules[name](t, i)
      if last and last <= t.last and (not best or last > best.last) then
        best = {first = i, last = last, type = kind, value = value}
      end
    end
    list[#list + 1] = best
    i = best and best.last + 1 or i + 1
  end
  return list
end

return expressions
