--- Days by number, and years of other calendars: Buddhist, Solar Hijri, Japanese eras, Minguo.
-- @module newskit.read.calendar.systems

local systems = {}

--- Days from 1970-01-01 of a Gregorian date.
-- Source: Hinnant, chrono-Compatible Low-Level Date Algorithms (years begin in March, eras of 400 years).
-- @treturn integer
function systems.days(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = year // 400
  local of_era = year - era * 400
  local of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

--- The Gregorian date of a day by number.
-- @treturn integer year
-- @treturn integer month
-- @treturn integer day
function systems.date(days)
  days = days + 719468
  local era = days // 146097
  local of_era = days - era * 146097
  local year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
  local of_year = of_era - (365 * year + year // 4 - year // 100)
  local month = (5 * of_year + 2) // 153
  local day = of_year - (153 * month + 2) // 5 + 1
  month = month < 10 and month + 3 or month - 9
  return year + era * 400 + (month <= 2 and 1 or 0), month, day
end

--- The weekday: 1 is Monday, 7 Sunday.
function systems.weekday(year, month, day)
  return (systems.days(year, month, day) + 3) % 7 + 1
end

local month_days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

--- Is it a day of the Gregorian calendar?
function systems.valid(year, month, day)
  local leap = month == 2 and year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month >= 1 and month <= 12 and day >= 1 and day <= month_days[month] + (leap and 1 or 0)
end

-- Leap years of the Solar Hijri calendar up to a year, by the cycle of 33 years, which agrees with the
-- observed equinox from 1178 to 1633 (Heydari-Malayeri, A concise review of the Iranian calendar).
local function leaps(year)
  return (8 * year + 29) // 33
end

local function new_year(year)
  local since = 365 * (year - 1400) + leaps(year - 1) - leaps(1399)
  return systems.days(2021, 3, 21) + since -- the first of Farvardin 1400
end

--- The Gregorian date of one of the Solar Hijri calendar; nil when there is no such day.
function systems.from_persian(year, month, day)
  local length = month <= 6 and 31 or month <= 11 and 30 or 29 + leaps(year) - leaps(year - 1)
  if month < 1 or month > 12 or day < 1 or day > length then return nil end
  local before = month <= 7 and 31 * (month - 1) or 186 + 30 * (month - 7)
  return systems.date(new_year(year) + before + day - 1)
end

--- The year before the first of each era; the last byte position of a word may end in its name.
local eras = {
  ["\u{4EE4}\u{548C}"] = 2018, ["\u{5E73}\u{6210}"] = 1988, ["\u{662D}\u{548C}"] = 1925, ["\u{5927}\u{6B63}"] = 1911,
  ["\u{660E}\u{6CBB}"] = 1867, ["\u{6C11}\u{570B}"] = 1911, ["\u{6C11}\u{56FD}"] = 1911,
}

--- The era a word ends in, with the year it counts from; "first" when the word names its first year.
-- @tparam string word
-- @treturn ?integer the Gregorian year before its first
-- @treturn boolean does the word say the first year itself?
function systems.era(word)
  local first = word:sub(-3) == "\u{5143}"
  if first then word = word:sub(1, -4) end
  if word:sub(-3) == "\u{5E74}" then
    word = word:sub(1, -4)
    first = word:sub(-3) == "\u{5143}"
    if not first then return nil end
    word = word:sub(1, -4)
  end
  return eras[word:sub(-6)], first
end

return systems
