--- Points in time, so that articles can be put in the order in which they appeared.
-- @module newskit.analyzers.shared.time.instant
local systems = require "newskit.read.calendar.systems"

local DAY = 86400

local function offset_of(zone)
  local sign, hours, minutes = zone:match "^([+-])(%d%d):?(%d%d)$"
  if not sign then return 0 end
  local seconds = tonumber(hours) * 3600 + tonumber(minutes) * 60
  return sign == "-" and -seconds or seconds
end

--- Seconds, on a scale of their own, of an ISO 8601 date with what is known of the time and the zone; nil for
-- anything else. A day without a time counts as its end: what shows no hour does not come before what does. A time
-- without a zone is taken for UTC.
-- @tparam ?string iso
-- @treturn ?integer
return function(iso)
  if type(iso) ~= "string" then return nil end
  local year, month, day, rest = iso:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$"
  if not year then return nil end
  local start = systems.days(math.tointeger(tonumber(year)), math.tointeger(tonumber(month)),
    math.tointeger(tonumber(day))) * DAY
  local hour, minute, behind = rest:match "^T(%d%d):(%d%d)(.*)$"
  if not hour then return start + DAY end
  local second, zone = behind:match "^:(%d%d)[%d%.]*(.*)$"
  return start + hour * 3600 + minute * 60 + (second or 0) - offset_of(zone or behind)
end
