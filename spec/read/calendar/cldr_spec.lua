-- Every language that CLDR covers well writes every month in its own patterns, and the date that is read is the
-- one that was written. The formatter here reads CLDR's files itself: neither it nor they have been tuned to the
-- reader. NK_CLDR names the folder that spec/eval/make_calendar.lua takes; without it these are pending.
local cjson = require "cjson"
local lfs = require "lfs"

local dates = require "newskit.read.fields.dates"
local support = require "spec.support"

local folder = os.getenv "NK_CLDR"

local function read_json(path)
  if not lfs.attributes(folder .. "/" .. path) then return nil end
  return cjson.decode(support.slurp(folder .. "/" .. path))
end

-- 2025-03-04 and so on: a day of each month, and its weekday (0 is Sunday).
local days = {}
for month = 1, 12 do
  local time = os.time {year = 2025, month = month, day = month % 2 == 0 and 4 or 27, hour = 12}
  days[month] = {year = 2025, month = month, day = month % 2 == 0 and 4 or 27, weekday = tonumber(os.date("%w", time))}
end

local widths = {[3] = "abbreviated", [4] = "wide"}
local weekdays = {[0] = "sun", "mon", "tue", "wed", "thu", "fri", "sat"}

local function field_text(letter, count, date, calendar)
  if letter == "y" then return count == 2 and ("%02d"):format(date.year % 100) or tostring(date.year) end
  if letter == "d" then return ("%0" .. count .. "d"):format(date.day) end
  if letter == "E" then return calendar.days.format[widths[math.max(3, count)]][weekdays[date.weekday]] end
  if letter == "G" then return "" end
  if count <= 2 then return ("%0" .. count .. "d"):format(date.month) end
  local context = letter == "L" and "stand-alone" or "format"
  return calendar.months[context][widths[math.min(count, 4)]][tostring(date.month)]
end

-- A date by a pattern of CLDR (UTS #35, Date Format Patterns).
local function format(pattern, date, calendar)
  local out, at = {}, 1
  while at <= #pattern do
    local quoted, after = pattern:match("^'([^']*)'()", at)
    local letter = pattern:match("^[yMLdEG]", at)
    if quoted then
      out[#out + 1], at = quoted == "" and "'" or quoted, after
    elseif letter then
      local run = pattern:match("^" .. letter .. "+", at)
      out[#out + 1], at = field_text(letter, #run, date, calendar), at + #run
    else
      out[#out + 1], at = pattern:sub(at, at), at + 1
    end
  end
  return table.concat(out)
end

local function native(text, zero)
  return (text:gsub("%d", function(digit) return utf8.char(zero + tonumber(digit)) end))
end

local function patterns_of(calendar)
  local list = {}
  local function add(value) list[#list + 1] = type(value) == "table" and value._value or value end
  for _, name in ipairs {"full", "long", "medium"} do add(calendar.dateFormats[name]) end
  local available = calendar.dateTimeFormats.availableFormats
  for _, name in ipairs {"yMMMd", "yMMMEd"} do
    if available[name] then add(available[name]) end
  end
  return list
end

-- Three numbers with nothing but spaces between them (Yoruba's medium form) are nobody's date in a line.
local function is_date(pattern)
  return pattern ~= "d MM y"
end

local function each_case(visit)
  local levels = read_json("cldr-core/coverageLevels.json").coverageLevels
  local locales = {}
  for locale, level in pairs(levels) do
    if level == "modern" then locales[#locales + 1] = locale end
  end
  table.sort(locales)
  for _, locale in ipairs(locales) do
    local file = read_json("cldr-dates-full/main/" .. locale .. "/ca-gregorian.json")
    local calendar = file and file.main[locale].dates.calendars.gregorian
    for _, pattern in ipairs(calendar and patterns_of(calendar) or {}) do
      for _, date in ipairs(is_date(pattern) and days or {}) do
        visit(locale, pattern, date, format(pattern, date, calendar))
      end
    end
  end
end

local function wanted(date)
  return ("%04d-%02d-%02d"):format(date.year, date.month, date.day)
end

-- What is read with the language known, and without; the share of each that is right.
local function measure(change)
  local count, with, without, wrong = 0, 0, 0, {}
  each_case(function(locale, pattern, date, text)
    text = change and change(text) or text
    local right = wanted(date)
    local language = locale:match "^%a+"
    local one, other = dates.first(text, nil, language), dates.first(text)
    count = count + 1
    with = with + (one == right and 1 or 0)
    without = without + (other == right and 1 or 0)
    if one ~= right then wrong[#wrong + 1] = ("%s %s %s: %s"):format(locale, pattern, text, one) end
  end)
  return {count = count, with = with / count, without = without / count, wrong = wrong}
end

describe("dates of CLDR's own patterns", function()
  local function when_at_hand(name, body)
    it(name, function()
      if not folder then
        pending "NK_CLDR names no folder"
        return
      end
      body()
    end)
  end

  when_at_hand("are read back, each month of each language", function()
    local found = measure()
    assert.is_true(found.count > 5000)
    assert.same({}, found.wrong)
    assert.is_true(found.without > 0.98, found.without)
  end)

  when_at_hand("are read back in capitals of ASCII, and in digits of other scripts", function()
    assert.same({}, measure(string.upper).wrong)
    for _, zero in ipairs {0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040, 0xFF10} do
      local found = measure(function(text) return native(text, zero) end)
      assert.is_true(found.with > 0.98, zero)
    end
  end)

  when_at_hand("lexicon/calendar.lua is what its generator writes", function()
    local pipe = assert(io.popen(("%s/newskit run spec/eval/make_calendar.lua '%s'"):format(support.build(), folder)))
    local written = pipe:read "a"
    pipe:close()
    assert.equal(support.slurp "lua/newskit/lexicon/calendar.lua", written)
  end)
end)
