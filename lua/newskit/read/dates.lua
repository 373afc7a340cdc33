--- Dates and times in page text and metadata, as ISO 8601 strings.
-- Reads ISO forms, numeric forms, and month names in the languages of the lexicons; it never
-- guesses a year that is not written. What a date means (published, updated) is judged by the
-- words before it.
-- @module newskit.read.dates

local words = require "newskit.read.words"

local dates = {}

-- Only abbreviations that mean one offset wherever they are printed.
local zones = {
  z = "Z", utc = "Z", gmt = "Z", est = "-05:00", edt = "-04:00", pst = "-08:00", pdt = "-07:00", cdt = "-05:00",
  mdt = "-06:00", cet = "+01:00", cest = "+02:00", mez = "+01:00", mesz = "+02:00", eet = "+02:00",
  eest = "+03:00", msk = "+03:00", jst = "+09:00", kst = "+09:00", myt = "+08:00", sgt = "+08:00",
  hkt = "+08:00", sast = "+02:00", aest = "+10:00", aedt = "+11:00", wib = "+07:00", nzst = "+12:00",
  nzdt = "+13:00", bst = "+01:00",
}

local year_marks = {["年"] = true, ["년"] = true}
local ordinals = {st = true, nd = true, rd = true, th = true, er = true, ["º"] = true, ["ª"] = true}
local fillers = {de = true, del = true, of = true, en = true, the = true, ["г"] = true, ["năm"] = true, ["m"] = true}
local afternoon = {pm = true, ["午後"] = true, ["下午"] = true, ["오후"] = true, ["晚上"] = true}
local morning = {am = true, ["午前"] = true, ["上午"] = true, ["오전"] = true}

-- Spaces, dashes and full-width digits in their ASCII forms.
local function plain(text)
  if not text:find "[\x80-\xFF]" then return text end
  text = text:gsub("\xC2[\xA0\xB7]", " "):gsub("\xE2\x80[\x80-\x8F\xA2\xAF]", " ")
    :gsub("\xE2\x80[\x90-\x95]", "-"):gsub("\xE3\x80[\x80-\x82]", " ")
  return (text:gsub("\xEF\xBC([\x8F-\x9A])", function(last) return string.char(last:byte() - 0x60) end))
end

-- Number and word tokens, single punctuation marks; `gap` says that white space came before.
local function tokenize(text)
  local tokens, at, gap = {}, 1, true
  text = words.fold(plain(text)):gsub("([ap])%.m%.?", "%1m")
  while at <= #text do
    local _, stop = text:find("^%s+", at)
    if stop then
      gap, at = true, stop + 1
    else
      _, stop = text:find("^%d+", at)
      local kind = "number"
      if not stop then
        _, stop = text:find("^[%a\x80-\xFF']+", at)
        kind = "word"
      end
      if not stop then stop, kind = at, "mark" end
      tokens[#tokens + 1] = {kind = kind, text = text:sub(at, stop), gap = gap, at = at}
      at, gap = stop + 1, false
    end
  end
  return tokens
end

local function number(token, low, high, digits)
  if not token or token.kind ~= "number" or #token.text > (digits or 2) then return nil end
  local value = tonumber(token.text)
  return value >= low and value <= high and math.tointeger(value) or nil
end

local function year_of(token)
  if token and token.kind == "number" and #token.text == 4 then return number(token, 1800, 2199, 4) end
end

local function is_mark(token, set)
  return token and token.kind == "mark" and set:find(token.text, 1, true) ~= nil
end

-- 2024-12-03, 2024/12/03, 2024. 12. 3., 2024年12月3日, 20241203 is left alone.
local function year_first(tokens, at)
  local year = year_of(tokens[at])
  if not year then return nil end
  local by_mark = is_mark(tokens[at + 1], "-/.")
  local by_word = tokens[at + 1] and year_marks[tokens[at + 1].text]
  if not (by_mark or by_word) then return nil end
  local month = number(tokens[at + 2], 1, 12)
  if not month then return nil end
  local link = tokens[at + 3]
  if by_mark and not is_mark(link, tokens[at + 1].text) then return nil end
  local day = number(tokens[at + 4], 1, 31)
  if not day then return nil end
  return year, month, day, at + 4
end

-- 03.12.2024, 3/12/2024, 31. 10. 2025; the order of an ambiguous pair is `order`.
local function year_last(tokens, at, order)
  local one = number(tokens[at], 1, 31)
  if not one or not is_mark(tokens[at + 1], "./-|") then return nil end
  local two = number(tokens[at + 2], 1, 31)
  if not two or not is_mark(tokens[at + 3], tokens[at + 1].text) then return nil end
  local year = year_of(tokens[at + 4])
  if year and is_mark(tokens[at + 5], ":") and not tokens[at + 5].gap then
    year = 2000 + tonumber(tokens[at + 4].text:sub(1, 2)) -- "28.09.1912:44": the hour is glued to the year
  end
  if not year then
    local short = number(tokens[at + 4], 0, 99)
    if not short or #tokens[at + 4].text ~= 2 or tokens[at + 4].gap then return nil end
    if is_mark(tokens[at + 5], ":") then return nil end
    year = 2000 + short
  end
  if two > 12 or (order == "mdy" and tokens[at + 1].text == "/" and one <= 12) then one, two = two, one end
  if two > 12 then return nil end
  return year, two, one, at + 4
end

local function skip(tokens, at)
  while tokens[at] and (is_mark(tokens[at], ".,") or fillers[tokens[at].text] or ordinals[tokens[at].text]) do
    at = at + 1
  end
  return at
end

-- The month at a token: its name, or Vietnamese "tháng 12". Gives the number and the last token.
local function month_at(tokens, at)
  local token = tokens[at]
  if not token or token.kind ~= "word" then return nil end
  local name = token.text
  if name == "tháng" then return number(tokens[at + 1], 1, 12), at + 1 end
  local months = words.index().months
  return months[name] or months[name:gsub("^ב", "")], at
end

-- 3. Mai 2024, 7 de marzo de 2024, 3rd of May, 2024; without its year when the caller knows one.
local function day_month(tokens, at, known_year)
  local day = number(tokens[at], 1, 31)
  if not day then return nil end
  local month, last = month_at(tokens, skip(tokens, at + 1))
  if not month then
    if tokens[at + 1] and is_mark(tokens[at + 1], "-") then month, last = month_at(tokens, at + 2) end
    if not month then return nil end
  end
  local after = skip(tokens, last + 1)
  if is_mark(tokens[after], "-") then after = after + 1 end
  local year = year_of(tokens[after])
  if not year then return known_year, month, day, last end
  return year, month, day, after
end

-- May 20, 2021; 2024. május 3.
local function month_day(tokens, at)
  local lead = year_of(tokens[at])
  local month, last = month_at(tokens, lead and skip(tokens, at + 1) or at)
  if not month then return nil end
  local spot = skip(tokens, last + 1)
  local day = number(tokens[spot], 1, 31)
  if not day then return nil end
  if lead then return lead, month, day, spot end
  local after = skip(tokens, spot + 1)
  local year = year_of(tokens[after])
  if not year then return nil end
  return year, month, day, after
end

local function date_at(tokens, at, order, known_year)
  local year, month, day, last = year_first(tokens, at)
  if not year then year, month, day, last = month_day(tokens, at) end
  if not year then year, month, day, last = day_month(tokens, at, known_year) end
  if not year then year, month, day, last = year_last(tokens, at, order) end
  return year, month, day, last
end

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

local month_days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

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

-- The time that belongs to a date: the nearest after it, else the nearest before it.
local function clock_near(tokens, first, last, reach)
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

local function label_before(tokens, from, first)
  local label
  for at = from, first - 1 do
    local text = tokens[at].text
    local two = tokens[at + 1] and text .. " " .. tokens[at + 1].text
    if words.is(text, "updated") or (two and words.is(two, "updated")) then label = "updated" end
    if #text > 2 and words.is(text, "date") and not label then label = "published" end
  end
  return label
end

-- What stands between the numbers of a date or a time.
local clock_words = {
  t = true, z = true, st = true, nd = true, rd = true, th = true, de = true, del = true, of = true,
  am = true, pm = true, ["年"] = true, ["月"] = true, ["日"] = true, ["時"] = true, ["分"] = true, ["时"] = true,
  ["년"] = true, ["월"] = true, ["일"] = true, ["시"] = true, ["분"] = true, h = true, uhr = true, ["năm"] = true,
}

local function count_rest(tokens, used)
  local count = 0
  local index = words.index()
  for at, token in ipairs(tokens) do
    if not used[at] and token.kind == "word" and not clock_words[token.text] then
      local known = index.days[token.text] or zones[token.text] or words.is(token.text, "date")
        or words.is(token.text, "updated")
      if not known then count = count + 1 end
    end
  end
  return count
end

local function mark_used(used, first, last)
  for at = first, last do used[at] = true end
end

--- All dates of a line, in order.
-- @tparam string text
-- @tparam[opt] string order `"mdy"` reads 3/12/2024 as March 12; else it is December 3
-- @tparam[opt] integer known_year the year of "8 January", when the text tells it elsewhere
-- @treturn table records `{iso, label}`, label `"published"`, `"updated"` or nil
-- @treturn integer how many words are neither date nor label of one
function dates.all(text, order, known_year)
  local found, used = {}, {}
  if not text:find "%d" then return found, 0 end
  local tokens = tokenize(text)
  if not order and (text:find "%d%s*[AaPp]%.?[Mm]") then order = "mdy" end
  local at, from = 1, 1
  while at <= #tokens do
    local year, month, day, last = date_at(tokens, at, order, known_year)
    if year and day <= month_days[month] then
      local iso = ("%04d-%02d-%02d"):format(year, month, day)
      mark_used(used, at, last)
      local clock, first_clock, last_clock = clock_near(tokens, at, last, 6)
      if clock then
        iso = iso .. clock
        mark_used(used, first_clock, last_clock)
      end
      found[#found + 1] = {iso = iso, label = label_before(tokens, from, at)}
      at = math.max(last, last_clock or last) + 1
      from = at
    else
      at = at + 1
    end
  end
  return found, count_rest(tokens, used)
end

local function padded(text)
  return #text == 1 and "0" .. text or text
end

--- A date of metadata as ISO 8601: already in that form, or in any that @{all} reads.
-- Fractions of a second are left out; "+0200" becomes "+02:00".
-- @tparam ?string value
-- @treturn ?string
function dates.iso(value)
  if not value then return nil end
  local year, month, day, rest = value:match "^%s*(%d%d%d%d)%-(%d%d?)%-(%d%d?)(.*)$"
  if not year then
    year, month, day, rest = value:match "^%s*(%d%d%d%d)(%d%d)(%d%d)(.*)$"
    if year and rest ~= "" and not rest:find "^[T ]" then year = nil end
  end
  if not year then return #value <= 120 and dates.first(value) or nil end
  if tonumber(month) < 1 or tonumber(month) > 12 or tonumber(day) < 1 or tonumber(day) > 31 then return nil end
  if tonumber(year) < 1800 or tonumber(year) > 2199 then return nil end
  local text = ("%s-%s-%s"):format(year, padded(month), padded(day))
  local hour, minute, tail = rest:match "^[T ]+(%d%d?):?(%d%d)(.*)$"
  if not hour or tonumber(hour) > 23 or tonumber(minute) > 59 then return text end
  local second = tail:match "^:?(%d%d)"
  local zone = tail:match "%s*([Zz])%s*$" and "Z" or nil
  if not zone then
    local sign, hours, minutes = tail:match "([+-])(%d%d):?(%d?%d?)%s*$"
    if sign then zone = ("%s%s:%s"):format(sign, hours, #minutes == 2 and minutes or "00") end
    if not zone and tail:find "UTC" or tail:find "GMT" then zone = zone or "Z" end
  end
  return ("%sT%s:%s%s%s"):format(text, padded(hour), minute, second and ":" .. second or "", zone or "")
end

--- The first date of a text.
-- @tparam string text
-- @tparam[opt] string order see @{all}
-- @treturn ?string ISO 8601, with time and zone where they are written
function dates.first(text, order)
  local found = dates.all(text, order)
  return found[1] and found[1].iso
end

--- Does the line name a time of day, and nothing that looks like a date?
-- @tparam string text
-- @treturn boolean
function dates.is_clock(text)
  return text:find "^%W*%d%d?[:.]%d%d%W*$" ~= nil or text:find "^%W*%d%d?[:.]%d%d%s*[AaPp]%.?[Mm]%.?%W*$" ~= nil
end

return dates
