--- Days, weeks, months and years: the period of a date, and the one after it.
-- @module newskit.analyzers.shared.time.periods
local periods = {}

--- The names, in the order in which help lists them.
periods.names = {"day", "week", "month", "year"}

-- Days since 1970-01-01 of a civil date and back. Source: Hinnant 2021, "chrono-compatible low-level date algorithms".
local function days_of(year, month, day)
  year = month <= 2 and year - 1 or year
  local era = year // 400
  local of_era = year - era * 400
  local of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

local function date_of(days)
  days = days + 719468
  local era = days // 146097
  local of_era = days - era * 146097
  local year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
  local of_year = of_era - (365 * year + year // 4 - year // 100)
  local shifted = (5 * of_year + 2) // 153
  local month = shifted < 10 and shifted + 3 or shifted - 9
  year = year + era * 400 + (month <= 2 and 1 or 0)
  return ("%04d-%02d-%02d"):format(year, month, of_year - (153 * shifted + 2) // 5 + 1)
end

local function parse(date)
  local year, month, day = date:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
  return math.tointeger(year), math.tointeger(month), math.tointeger(day)
end

local firsts = {}

function firsts.day(date) return date:match "^%d%d%d%d%-%d%d%-%d%d" end

-- A week is called by its Monday.
function firsts.week(date)
  local year, month, day = parse(date)
  if not day or month < 1 or month > 12 then return nil end
  local days = days_of(year, month, day)
  return date_of(days - (days + 3) % 7)
end

function firsts.month(date) return date:match "^%d%d%d%d%-%d%d" end

function firsts.year(date) return date:match "^%d%d%d%d" end

--- The period that a date is in, or nil where the date does not say.
-- @tparam string by "day", "week", "month" or "year"
-- @tparam ?string date ISO 8601
function periods.of(by, date)
  return date and firsts[by](date)
end

--- The period after one.
function periods.next(by, period)
  if by == "year" then return ("%04d"):format(math.tointeger(period) + 1) end
  if by == "month" then
    local year, month = math.tointeger(period:sub(1, 4)), math.tointeger(period:sub(6, 7))
    return month >= 12 and ("%04d-01"):format(year + 1) or ("%04d-%02d"):format(year, month + 1)
  end
  return date_of(days_of(parse(period)) + (by == "week" and 7 or 1))
end

return periods
