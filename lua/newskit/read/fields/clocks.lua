--- Times of day and their zones, in the tokens of a line.
-- @module newskit.read.fields.clocks

local datetokens = require "newskit.read.fields.datetokens"
local names = require "newskit.read.calendar.names"

local clocks = {}

local number, year_of, is_mark = datetokens.number, datetokens.year, datetokens.is_mark

-- Only abbreviations that mean one offset wherever they are printed.
local zones = {
  z = "Z", utc = "Z", gmt = "Z", est = "-05:00", edt = "-04:00", pst = "-08:00", pdt = "-07:00", cdt = "-05:00",
  mdt = "-06:00", akst = "-09:00", akdt = "-08:00", hst = "-10:00", adt = "-03:00", brt = "-03:00",
  cet = "+01:00", cest = "+02:00", mez = "+01:00", mesz = "+02:00", eet = "+02:00", eest = "+03:00", msk = "+03:00",
  trt = "+03:00", irst = "+03:30", pkt = "+05:00", npt = "+05:45", ict = "+07:00", wib = "+07:00", wita = "+08:00",
  myt = "+08:00", sgt = "+08:00", hkt = "+08:00", pht = "+08:00", awst = "+08:00", jst = "+09:00", kst = "+09:00",
  acst = "+09:30", acdt = "+10:30", aest = "+10:00", aedt = "+11:00", nzst = "+12:00", nzdt = "+13:00",
  sast = "+02:00", bst = "+01:00",
}

-- "IST" is Indian in the languages of India, and Irish or Israeli elsewhere.
local indian = {}
for code in ("hi bn ta te mr gu kn ml pa or as ne kok"):gmatch "%a+" do indian[code] = true end

-- What stands between hour and minute as a word; after some of them the minute may be missing.
local hour_words = {
  h = true, u = true, g = true, ["giờ"] = true, ["ч"] = true, ["時"] = true, ["时"] = true, ["시"] = true,
  ["点"] = true, ["點"] = true,
}
local whole_hour = {uhr = true, h = true, uur = true, hod = true, ["時"] = true, ["时"] = true, ["시"] = true}

local function half(token, set)
  return token and token.kind == "word" and names.index()[set][names.key(token.text)]
end

-- Is "10.15" at a token a time? A word beside it says so, or that it stands right after a date, alone.
local function is_dotted(tokens, at, date_last)
  local index, after, before = names.index(), tokens[at + 3], tokens[at - 1]
  local word = after and after.kind == "word" and after.text
  local closes = not after or is_mark(after, ",|-()/;")
  if word then
    if index.after_clock[word] or half(after, "morning") or half(after, "afternoon") then return true end
    closes = zones[word] ~= nil
  end
  if is_mark(before, ".") then before = tokens[at - 2] end
  if before and before.kind == "word" and index.before_clock[before.text] then return not is_mark(after, ".%") end
  if not date_last or not closes then return false end
  for between = date_last + 1, at - 1 do
    if not is_mark(tokens[between], ",|-(;/") and not index.days[tokens[between].text] then return false end
  end
  return true
end

-- 17:52[:08[.123]], 3:42 pm, 17.52 Uhr, 15h30, 15時30分. Gives hour, minute, second, last token.
local function clock_at(tokens, at, date_last)
  local hour = number(tokens[at], 0, 24)
  local link = tokens[at + 1]
  if not hour or not link then return nil end
  local minute, last = number(tokens[at + 2], 0, 59), at + 2
  if minute and #tokens[at + 2].text == 2 then
    local colon = is_mark(link, ":")
    if colon or hour_words[link.text] or is_mark(link, ".") and is_dotted(tokens, at, date_last) then
      local second
      if colon and is_mark(tokens[at + 3], ":") then second = number(tokens[at + 4], 0, 60) end
      return hour, minute, second, second and at + 4 or last
    end
  end
  if hour >= 1 and hour <= 12 and (link.text == "am" or link.text == "pm") then return hour, 0, nil, at end
  if whole_hour[link.text] and hour <= 23 then return hour, 0, nil, at + 1 end
  return nil
end

-- A half of the day stands behind the time; before it in the scripts of East Asia only ("am 5." is German).
local function half_of_day(tokens, first, last, hour)
  local after, before = tokens[last + 1], tokens[first - 1]
  if before and not before.text:find "^[\xE3-\xED]" then before = nil end
  local after_pm, after_am = half(after, "afternoon"), half(after, "morning")
  local stop = last + ((after_pm or after_am) and 1 or 0)
  if (after_pm or half(before, "afternoon")) and hour < 12 then return hour + 12, stop end
  if (after_am or half(before, "morning")) and hour == 12 then return 0, stop end
  return hour, stop
end

--- An offset as ISO 8601 writes it; nil for one that no place on Earth has.
-- @tparam string sign
-- @tparam integer hours
-- @tparam integer minutes
-- @treturn ?string
function clocks.offset(sign, hours, minutes)
  if hours > (sign == "+" and 14 or 12) or minutes % 15 ~= 0 or minutes > 45 then return nil end
  return ("%s%02d:%02d"):format(sign, hours, minutes)
end

local function numeric_zone(tokens, at)
  local sign, hours = tokens[at], tokens[at + 1]
  if not is_mark(sign, "+-") or not hours or hours.gap or hours.kind ~= "number" then return nil end
  if #hours.text == 4 then
    return clocks.offset(sign.text, tonumber(hours.text:sub(1, 2)), tonumber(hours.text:sub(3))), at + 1
  end
  if #hours.text > 2 then return nil end
  local minutes = is_mark(tokens[at + 2], ":") and number(tokens[at + 3], 0, 59)
  return clocks.offset(sign.text, math.tointeger(tonumber(hours.text)), minutes or 0), minutes and at + 3 or at + 1
end

local function zone_at(tokens, at, language)
  if is_mark(tokens[at], ".") and tokens[at + 1] and tokens[at + 1].kind == "number" then
    at = at + 2 -- fractions of a second
  end
  if is_mark(tokens[at], "(") then at = at + 1 end
  local token = tokens[at]
  if not token then return nil end
  if token.text == "ist" and indian[language] then return "+05:30", at end
  local named = token.kind == "word" and zones[token.text]
  if not named then return numeric_zone(tokens, at) end
  if is_mark(tokens[at + 1], "+-") then
    local zone, last = numeric_zone(tokens, at + 1)
    if zone then return zone, last end
  end
  if token.text == "z" and token.gap then return nil end
  return named, at
end

--- The time that begins at a token.
-- @tparam table tokens
-- @tparam integer at
-- @tparam[opt] string language of the page, which tells some zones
-- @tparam[opt] integer date_last the last token of the date before it
-- @treturn ?string "T17:52:08+01:00", as far as it is written
-- @treturn integer its last token
function clocks.read(tokens, at, language, date_last)
  local hour, minute, second, last = clock_at(tokens, at, date_last)
  if not hour then return nil end
  hour, last = half_of_day(tokens, at, last, hour)
  if hour > 23 then return nil end
  local next_token = tokens[last + 1]
  if next_token and next_token.kind == "word" and names.index().after_clock[next_token.text]
    and not zones[next_token.text] then
    last = last + 1
  end
  local zone, zone_last = zone_at(tokens, last + 1, language)
  local text = ("T%02d:%02d"):format(hour, minute)
  if second then text = text .. (":%02d"):format(second) end
  return text .. (zone or ""), zone and zone_last or last
end

--- The time that belongs to a date: the nearest after it, else the nearest before it.
function clocks.near(tokens, first, last, reach, language)
  for at = last + 1, math.min(last + reach, #tokens) do
    if year_of(tokens[at]) then break end
    local clock, stop = clocks.read(tokens, at, language, last)
    if clock then return clock, at, stop end
  end
  for at = first - 1, math.max(first - reach, 1), -1 do
    local clock, stop = clocks.read(tokens, at, language)
    if clock and stop < first and not (is_mark(tokens[at - 1], ":")) then return clock, at, stop end
  end
end

--- The offset of a zone's abbreviation, folded.
-- @tparam string word
-- @treturn ?string
function clocks.zone(word)
  return zones[word]
end

--- Is the word, folded, a zone's abbreviation?
-- @tparam string word
-- @treturn boolean
function clocks.is_zone(word)
  return zones[word] ~= nil
end

return clocks
