--- Dates for people: ISO 8601 as "20 May 2021, 06:12".
-- @module newskit.render.html.dates
local markup = require "newskit.render.html.markup"

local dates = {}

local months = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
}

--- The text for an ISO date; what is not one is given back as it is.
function dates.text(iso)
  local year, month, day, rest = iso:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$"
  local name = month and months[tonumber(month)]
  if not name then return iso end
  local text = ("%d %s %s"):format(tonumber(day), name, year)
  local time, zone = rest:match "^[T ](%d%d:%d%d)[%d:.]*(.*)$"
  if not time then return text end
  if zone == "Z" or zone == "+00:00" then zone = " UTC"
  elseif zone:find "^[+-]%d%d:?%d%d$" then zone = " UTC" .. zone:gsub("^%-", "−")
  else zone = "" end
  return text .. ", " .. time .. zone
end

--- A date for an axis: "20 May 2021", "May 2021"; what is not one is given back as it is.
function dates.short(iso)
  local year, month, day = iso:match "^(%d%d%d%d)%-(%d%d)%-?(%d?%d?)"
  local name = month and months[tonumber(month)]
  if not name then return iso end
  local text = name:sub(1, 3) .. " " .. year
  return day ~= "" and tonumber(day) .. " " .. text or text
end

--- A time element, or plain text for what is no ISO date.
function dates.element(iso)
  local text = dates.text(iso)
  if text == iso then return iso end
  return markup.h.time{datetime = iso, text}
end

return dates
