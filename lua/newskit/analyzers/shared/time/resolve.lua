--- Days and stretches of time, counted from a day: what an expression means on the day when it was written. Values are
-- ISO 8601 with what is known: 2021-05-20, 2021-W20, 2021-05, 2021, 202 (a decade), 2021-Q2.
-- @module newskit.analyzers.shared.time.resolve
local systems = require "newskit.read.calendar.systems"

local resolve = {}

--- The day that an ISO 8601 date begins with, as a number; nil where it says less.
function resolve.day_of(iso)
  local year, month, day = (iso or ""):match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
  if not year then return nil end
  year, month, day = math.tointeger(tonumber(year)), math.tointeger(tonumber(month)), math.tointeger(tonumber(day))
  return systems.valid(year, month, day) and systems.days(year, month, day) or nil
end

local function parts_of(day)
  local year, month, of_month = systems.date(day)
  return year, month, of_month
end

--- A day as ISO 8601.
function resolve.day(day)
  return ("%04d-%02d-%02d"):format(parts_of(day))
end

-- 1 for Monday. Day 0 is 1970-01-01, a Thursday.
local function weekday_of(day)
  return (day + 3) % 7 + 1
end

--- The week of a day: 2021-W20. The week belongs to the year that its Thursday is in.
function resolve.week(day)
  local thursday = day - weekday_of(day) + 4
  local year = parts_of(thursday)
  return ("%04d-W%02d"):format(year, (thursday - systems.days(year, 1, 1)) // 7 + 1)
end

local function months_of(day)
  local year, month = parts_of(day)
  return year * 12 + month - 1
end

local function month_text(months)
  return ("%04d-%02d"):format(months // 12, months % 12 + 1)
end

local shifts = {}

function shifts.day(day, count) return resolve.day(day + count) end
function shifts.week(day, count) return resolve.week(day + 7 * count) end
function shifts.month(day, count) return month_text(months_of(day) + count) end
function shifts.year(day, count) return ("%04d"):format(parts_of(day) + count) end
function shifts.decade(day, count) return ("%03d"):format(parts_of(day) // 10 + count) end

--- The stretch of time that is `count` of its unit away: ("week", day, -1) is last week.
-- @tparam string unit "day", "week", "month", "year" or "decade"
-- @tparam integer day
-- @tparam integer count
-- @treturn string
function resolve.shift(unit, day, count)
  return shifts[unit](day, count)
end

--- The day with the weekday: the last one up to `day`, or the first one from it.
-- @tparam integer weekday 1 for Monday
-- @tparam integer day
-- @tparam boolean ahead
-- @tparam boolean other not the day itself
function resolve.weekday(weekday, day, ahead, other)
  local distance = ahead and (weekday - weekday_of(day)) % 7 or -((weekday_of(day) - weekday) % 7)
  if other and distance == 0 then distance = ahead and 7 or -7 end
  return resolve.day(day + distance)
end

--- A month without a year: the nearest, or the first from here on.
function resolve.month(month, day, ahead)
  local here = months_of(day)
  local distance = (month - 1 - here) % 12
  if not ahead and distance > 6 then distance = distance - 12 end
  return month_text(here + distance)
end

--- A day of a month: of a year, else the nearest, or the first from here on. nil for no day of the calendar.
function resolve.month_day(month, of_month, year, day, ahead)
  if year then
    return systems.valid(year, month, of_month) and resolve.day(systems.days(year, month, of_month)) or nil
  end
  if not day then return nil end
  local best, here = nil, parts_of(day)
  for one = here - 1, here + 1 do
    local found = systems.valid(one, month, of_month) and systems.days(one, month, of_month)
    if found and (not ahead or found >= day) and (not best or math.abs(found - day) < math.abs(best - day)) then
      best = found
    end
  end
  return best and resolve.day(best)
end

--- The first and the last day of a value, as numbers; nil for no value.
function resolve.bounds(value)
  if not value then return nil end
  local day = resolve.day_of(value)
  if day then return day, day end
  local year, week = value:match "^(%d%d%d%d)%-W(%d%d)$"
  if year then
    local fourth = systems.days(math.tointeger(year), 1, 4)
    local monday = fourth - weekday_of(fourth) + 1 + 7 * (math.tointeger(week) - 1)
    return monday, monday + 6
  end
  local function month_bounds(first, last)
    return systems.days(first // 12, first % 12 + 1, 1), systems.days((last + 1) // 12, (last + 1) % 12 + 1, 1) - 1
  end
  local of_year, month = value:match "^(%d%d%d%d)%-(%d%d)$"
  if month then
    local months = math.tointeger(of_year) * 12 + math.tointeger(month) - 1
    return month_bounds(months, months)
  end
  local in_year, quarter = value:match "^(%d%d%d%d)%-Q(%d)$"
  if quarter then
    local months = math.tointeger(in_year) * 12 + 3 * (math.tointeger(quarter) - 1)
    return month_bounds(months, months + 2)
  end
  local number = math.tointeger(tonumber(value:match "^%d+$" or "x"))
  if not number then return nil end
  local years = #value == 3 and 10 or 1
  return month_bounds(number * years * 12, (number * years + years) * 12 - 1)
end

return resolve
