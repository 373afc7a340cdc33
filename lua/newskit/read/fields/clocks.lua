--- Times of day and their zones, in the tokens of a line.
-- @module newskit.read.fields.clocks

local datetokens = require "newskit.read.fields.datetokens"

local clocks = {}

local number, year_of, is_mark = datetokens.number, datetokens.year, datetokens.is_mark

-- Only abbreviations that mean one offset wherever they are printed.
local zones = {
  z = "Z", utc = "Z", gmt = "Z", est = "-05:00", edt = "-04:00", pst = "-08:00", pdt = "-07:00", cdt = "-05:00",
  mdt = "-06:00", cet = "+01:00", cest = "+02:00", mez = "+01:00", mesz = "+02:00", eet = "+02:00",
  eest = "+03:00", msk = "+03:00", jst = "+09:00", kst = "+09:00", myt = "+08:00", sgt = "+08:00",
  hkt = "+08:00", sast = "+02:00", aest = "+10:00", aedt = "+11:00", wib = "+07:00", nzst = "+12:00",
  nzdt = "+13:00", bst = "+01:00",
}

local afternoon = {pm = true, ["午後"] = true, ["下午"] = true, ["오후"] = true, ["晚上"] = true}
local morning = {am = true, ["午前"] = true, ["上午"] = true, ["오전"] = true}

-- 17:52[:08[.123]], 3:42 pm, 17.52 Uhr, 15h30, 15時30分. Gives hour, minute, second, last token.
local function clock_at(tokens, at)
  local hour = number(tokens[at], 0, 24)
  local link = tokens[at + 1]
  if not hour or not link then return nil end
  local minute, last = number(tokens[at + 2], 0, 59), at + 2
  local colon = is_mark(link, ":")
  local named = link.text == "h" or link.text == "時" or link.text == "시" or link.text == "时"
  local next_word = tokens[at + 3] and tokens[at + 3].text
  local dotted = is_mark(link, ".") and (next_word == "uhr" or (tokens[at - 1] and
    (tokens[at - 1].text == "kl" or tokens[at - 1].text == "klo" or tokens[at - 1].text == "pukul")))
  if (colon or named or dotted) and minute and #tokens[at + 2].text == 2 then
    local second
    if colon and is_mark(tokens[at + 3], ":") then second = number(tokens[at + 4], 0, 60) end
    if second then last = at + 4 end
    return hour, minute, second, last
  end
  if morning[link.text] or afternoon[link.text] then return hour, 0, nil, at end
  if (link.text == "uhr" or link.text == "h") and hour <= 23 then return hour, 0, nil, at + 1 end
  return nil
end

local function half_of_day(tokens, first, last, hour)
  local after, before = tokens[last + 1], tokens[first - 1]
  local pm = (after and afternoon[after.text]) or (before and afternoon[before.text])
  local am = (after and morning[after.text]) or (before and morning[before.text])
  if pm and hour < 12 then return hour + 12, last + (after and afternoon[after.text] and 1 or 0) end
  if am and hour == 12 then return 0, last + 1 end
  return hour, last + ((after and (afternoon[after.text] or morning[after.text])) and 1 or 0)
end

local function zone_at(tokens, at)
  local token = tokens[at]
  if is_mark(token, ".") and tokens[at + 1] and tokens[at + 1].kind == "number" then
    at = at + 2 -- fractions of a second
    token = tokens[at]
  end
  if is_mark(token, "(") then token, at = tokens[at + 1], at + 1 end
  if not token then return nil end
  if token.kind == "word" then
    if zones[token.text] and not is_mark(tokens[at + 1], "+-") then return zones[token.text], at end
    if zones[token.text] then token, at = tokens[at + 1], at + 1 end
  end
  local hours = is_mark(token, "+-") and not (tokens[at + 1] or {gap = true}).gap and tokens[at + 1]
  if not hours or hours.kind ~= "number" then return nil end
  if #hours.text == 4 then return token.text .. hours.text:sub(1, 2) .. ":" .. hours.text:sub(3), at + 1 end
  if #hours.text > 2 then return nil end
  local minutes = is_mark(tokens[at + 2], ":") and number(tokens[at + 3], 0, 59)
  return ("%s%02d:%02d"):format(token.text, tonumber(hours.text), minutes or 0), minutes and at + 3 or at + 1
end

local function read_clock(tokens, at)
  local hour, minute, second, last = clock_at(tokens, at)
  if not hour then return nil end
  hour, last = half_of_day(tokens, at, last, hour)
  if hour > 23 then return nil end
  local zone, zone_last = zone_at(tokens, last + 1)
  local text = ("T%02d:%02d"):format(hour, minute)
  if second then text = text .. (":%02d"):format(second) end
  return text .. (zone or ""), zone_last or last
end

--- The time that belongs to a date: the nearest after it, else the nearest before it.
function clocks.near(tokens, first, last, reach)
  for at = last + 1, math.min(last + reach, #tokens) do
    if year_of(tokens[at]) then break end
    local clock, stop = read_clock(tokens, at)
    if clock then return clock, at, stop end
  end
  for at = first - 1, math.max(first - reach, 1), -1 do
    local clock, stop = read_clock(tokens, at)
    if clock and stop < first and not (is_mark(tokens[at - 1], ":")) then return clock, at, stop end
  end
end

--- Is the word, folded, a zone's abbreviation?
-- @tparam string word
-- @treturn boolean
function clocks.is_zone(word)
  return zones[word] ~= nil
end

return clocks
