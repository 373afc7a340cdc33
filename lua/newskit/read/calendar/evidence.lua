--- What a page tells about the reading of its dates: the order of day and month, and the day where it is at home.
-- @module newskit.read.calendar.evidence

local names = require "newskit.read.calendar.names"
local systems = require "newskit.read.calendar.systems"

local evidence = {}

-- Domains of countries whose English pages write the day first, whatever language tag the software gives.
local day_first = {}
for code in ("uk ie au nz in za ng ke gh ug tz zm zw pk bd lk sg my hk mt jm tt eu"):gmatch "%a+" do
  day_first[code] = true
end

--- The order of numeric dates, by the country of the site, then the region of its language tags.
-- @tparam ?string url
-- @tparam table tags language tags, the surest first; may have holes up to `n`
-- @treturn ?string "mdy", "dmy" or nil
function evidence.order(url, tags)
  local domain = url and url:match "^%a[%w+.-]*://[^/:?#]*%.(%a%a)%f[^%w.-]"
  if domain and day_first[domain:lower()] then return "dmy" end
  for at = 1, tags.n or #tags do
    local order = names.order(tags[at])
    if order then return order end
  end
end

-- No more blocks than these are looked at.
local most_blocks = 400

-- The order that other numeric dates of the page show: one number of them is above twelve.
local function order_shown(page)
  local _, count = page:bounds "all"
  for at = 1, math.min(count or 0, most_blocks) do
    local text = page:block(at).text
    if #text <= 200 and text:find("/", 1, true) then
      local one, two = text:match "%f[%d](%d%d?)/(%d%d?)/%d%d"
      one, two = tonumber(one), tonumber(two)
      if one and one > 12 and two >= 1 and two <= 12 then return "dmy" end
      if one and two > 12 and two <= 31 and one >= 1 and one <= 12 then return "mdy" end
    end
  end
end

--- Settles a numeric date that can be read in two ways: by the month in the address, by a date that is sure (of
-- the last change), by the other numeric dates of the page.
-- @tparam table date `{iso, other, order}` of `dates.all`
-- @tparam newskit.page page
-- @tparam ?string url
-- @tparam ?string sure an ISO date near which it must be
-- @treturn string the date
-- @treturn ?string its other reading, where the page tells nothing
function evidence.settle(date, page, url, sure)
  if not date.other then return date.iso end
  local function pick(first, second)
    if first ~= second then return first and date.iso or date.other end
  end
  local year, month = (url or ""):match "/(20%d%d)/(%d%d)/"
  local start = year and year .. "-" .. month
  local chosen = start and pick(date.iso:sub(1, 7) == start, date.other:sub(1, 7) == start)
  if not chosen and sure then
    chosen = pick(date.iso:sub(1, 10) == sure:sub(1, 10), date.other:sub(1, 10) == sure:sub(1, 10))
  end
  if chosen then return chosen end
  local order = order_shown(page)
  if not order then return date.iso, date.other end
  return order == date.order and date.iso or date.other
end

local function parts(iso)
  local year, month, day = iso:match "^(%d+)-(%d+)-(%d+)"
  local hour, minute = iso:match "T(%d%d):(%d%d)"
  local days = systems.days(math.tointeger(tonumber(year)), tonumber(month), tonumber(day))
  return math.tointeger(days), hour and math.tointeger(tonumber(hour) * 60 + tonumber(minute))
end

-- No place that prints news is farther from UTC than these, in minutes: Honolulu and Auckland in summer.
local west, east = -10 * 60, 13 * 60

-- The offsets that end on a quarter of an hour: of Nepal, Eucla and Chatham.
local quarters = {[345] = true, [525] = true, [765] = true}

-- The offset between a time in UTC and the same time as a page prints it; nil when it is another time. Pages
-- print the minute of the first or of the last saving, a little apart.
local function offset_of(minutes)
  local rounded = (minutes + 7) // 15 * 15
  if math.abs(minutes - rounded) > 2 or rounded < west or rounded > east then return nil end
  if rounded % 30 ~= 0 and not quarters[rounded] then return nil end
  local sign, size = rounded < 0 and "-" or "+", math.abs(rounded)
  return ("%s%02d:%02d"):format(sign, size // 60, size % 60)
end

--- The same moment by the day of the place: a time in UTC near midnight falls on another day than the page and
-- its address show, and theirs is the article's.
-- @tparam string iso a time in UTC
-- @tparam string shown a date as the page shows it, with or without its time
-- @treturn ?string the shown date, with its time and offset where they are known; nil when it is another moment
function evidence.at_home(iso, shown)
  local day, minute = parts(iso)
  local other_day, other_minute = parts(shown)
  if not minute or math.abs(other_day - day) ~= 1 then return nil end
  if not other_minute then
    local possible = other_day < day and minute < -west or other_day > day and minute + east >= 1440
    return possible and shown:sub(1, 10) or nil
  end
  local sign, hours, minutes = shown:match "T.*([+-])(%d%d):(%d%d)$"
  if sign then
    local ahead = (tonumber(hours) * 60 + tonumber(minutes)) * (sign == "-" and -1 or 1)
    local apart = (other_day - day) * 1440 + other_minute - ahead - minute
    return math.abs(apart) <= 2 and shown or nil
  end
  local offset = offset_of((other_day - day) * 1440 + other_minute - minute)
  return offset and shown:gsub("Z$", "") .. offset or nil
end

return evidence
