--- Writes lua/newskit/lexicon/calendar.lua, the names of months, days and half days of the languages of CLDR.
--
--     newskit run spec/eval/make_calendar.lua FOLDER > lua/newskit/lexicon/calendar.lua
--
-- FOLDER holds the unpacked packages cldr-core, cldr-dates-full, cldr-numbers-full and cal-persian
-- (cldr-cal-persian-full), as their authors publish them under the Unicode License v3 (Unicode-3.0).
-- The output depends on those files alone.
local cjson = require "cjson"

local datetokens = require "newskit.read.fields.datetokens"
local names = require "newskit.read.calendar.names"

local folder = ...

-- Languages that are written in news, though CLDR has less than its "modern" coverage of them.
local further = "br ceb ckb eo fo fur fy ku kea lb ln mg mi mt oc rw sa sc sn tg to tt ug wo xh"

local function read_json(path)
  local file = io.open(folder .. "/" .. path, "rb")
  if not file then return nil end
  local value = cjson.decode(file:read "a")
  file:close()
  return value
end

local function sorted_keys(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- The languages of the table, each with its locales; scripts of one place only are left out.
local function locales_by_language()
  local wanted, found = {}, {}
  for code, level in pairs(read_json("cldr-core/coverageLevels.json").coverageLevels) do
    if level == "modern" then wanted[code:match "^%a+"] = true end
  end
  for code in further:gmatch "%a+" do wanted[code] = true end
  local all = read_json("cldr-core/availableLocales.json").availableLocales.full
  table.sort(all)
  for _, locale in ipairs(all) do
    local language = locale:match "^%a+"
    if wanted[language] and not locale:find "Dsrt" and not locale:find "Shaw" and not locale:find "Mong" then
      found[language] = found[language] or {}
      table.insert(found[language], locale)
    end
  end
  return found
end

-- The words of a name, parted by spaces; nil for one with digits, which is read by its form.
local function words_of(name)
  local list = {}
  for _, token in ipairs(datetokens.split(name)) do
    if token.kind == "number" then return nil end
    if token.kind == "word" then list[#list + 1] = token.text end
  end
  return #list > 0 and table.concat(list, " ") or nil
end

local function add(list, name, keyed)
  local text = name and words_of(name)
  if text and keyed then text = names.key(text) end
  if not text or list[text] or text:find "^%l?%l$" then return end -- one or two ASCII letters tell nothing
  list[text] = true
  list[#list + 1] = text
end

-- What patterns write beside the fields, and what they join to the name of the month without a space.
local function literals(pattern, glue, fillers)
  local bare = pattern:gsub("'([^']+)'", function(text) return "\1" .. text .. "\2" end)
  local before, after = bare:match "([^%sGyYMLEd,.\1\2]*)[ML][ML][ML]+()"
  if not after then return end
  local tail = bare:match("^\1([^%s\2]+)\2", after) or bare:match("^([\x80-\xFF]+)", after) or ""
  local head = bare:match "\1([^%s\2]+)\2[ML][ML][ML]" or before:match "^[\x80-\xFF]+$" or ""
  if pattern:find "MMMM" and head .. tail ~= "" and not (head .. tail):find "[-()/\xE5\xE6]" then
    glue[head .. "|" .. tail] = true
  end
  local unquoted = bare:gsub("\1[^\2]*\2", " "):gsub("[\0-\x7F]+", " "):gsub("[\xE3-\xEF][\x80-\xBF]+", " ")
  for _, token in ipairs(datetokens.split(bare:gsub("^[^\1]*", ""):gsub("\2[^\1]*", " ") .. " " .. unquoted)) do
    if token.kind == "word" then fillers[token.text] = true end
  end
end

local patterns = {"yMMMd", "yMMMMd", "yMMMEd", "yMMMMEEEEd"}

local function read_patterns(calendar, glue, fillers)
  for _, name in ipairs {"full", "long", "medium"} do
    local pattern = calendar.dateFormats[name]
    literals(type(pattern) == "table" and pattern._value or pattern, glue, fillers)
  end
  local available = calendar.dateTimeFormats.availableFormats
  for _, name in ipairs(patterns) do
    if available[name] then literals(available[name], glue, fillers) end
  end
end

local function add_glued(lists, glue)
  for _, list in ipairs(lists) do
    for at = 1, #list do
      for _, pair in ipairs(sorted_keys(glue)) do
        local head, tail = pair:match "^(.-)|(.*)$"
        if utf8.len(list[at]) > 3 then add(list, head .. list[at] .. tail, true) end
      end
    end
  end
end

local day_names = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

local function add_names(into, groups, keys, keyed)
  for _, context in ipairs {"format", "stand-alone"} do
    for _, width in ipairs {"wide", "abbreviated", "short"} do
      local group = groups[context][width]
      for at, key in ipairs(keys) do
        if group then add(into[at], group[key], keyed) end
      end
    end
  end
end

local function add_halves(into, groups)
  for _, width in ipairs {"wide", "abbreviated"} do
    for _, key in ipairs {"am", "pm"} do add(into[key], groups.format[width][key], true) end
  end
end

local function order_of(pattern)
  local order = {}
  for field in pattern:gsub("'[^']*'", ""):gmatch "[yMd]+" do order[#order + 1] = field:sub(1, 1) end
  return table.concat(order)
end

local function lists(count)
  local made = {}
  for at = 1, count do made[at] = {} end
  return made
end

local function calendar_of(locale)
  local file = read_json("cldr-dates-full/main/" .. locale .. "/ca-gregorian.json")
  return file and file.main[locale].dates.calendars.gregorian
end

local month_keys = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}

-- All that the locales of a language say; a numeric order of its own is kept by locale.
local function language_record(locales, orders)
  local record = {months = lists(12), days = lists(7), am = {}, pm = {}}
  local glue, fillers = {}, {}
  for _, locale in ipairs(locales) do
    local calendar = calendar_of(locale)
    if calendar then
      add_names(record.months, calendar.months, month_keys, true)
      add_names(record.days, calendar.days, day_names)
      add_halves(record, calendar.dayPeriods)
      read_patterns(calendar, glue, fillers)
      orders[locale] = order_of(calendar.dateTimeFormats.availableFormats.yMd)
    end
  end
  add_glued(record.months, glue)
  record.fillers = sorted_keys(fillers)
  return record
end

local function joined(groups)
  local parts = {}
  for at, list in ipairs(groups) do parts[at] = table.concat(list, "/") end
  return table.concat(parts, "|")
end

local function wrapped(text)
  local rows, row = {}, ""
  for piece in text:gmatch "[^/|]*[/|]?" do
    if row ~= "" and utf8.len(row) + utf8.len(piece) > 96 then
      rows[#rows + 1], row = row, ""
    end
    row = row .. piece
  end
  rows[#rows + 1] = row
  for at, one in ipairs(rows) do rows[at] = ('"%s"'):format(one) end
  return table.concat(rows, "\n      .. ")
end

local function write_record(code, record)
  io.write("  ", code:find "^%l+$" and code ~= "or" and code or ('["%s"]'):format(code), " = {\n")
  for _, field in ipairs {"months", "days"} do
    if record[field] then io.write("    ", field, " = ", wrapped(joined(record[field])), ",\n") end
  end
  for _, field in ipairs {"am", "pm", "fillers"} do
    local list = record[field] or {}
    if #list > 0 then io.write("    ", field, " = ", wrapped(table.concat(list, "/")), ",\n") end
  end
  io.write "  },\n"
end

-- The zeros of the decimal digits that the languages use, by number system.
local function zeros(languages)
  local systems = read_json("cldr-core/supplemental/numberingSystems.json").supplemental.numberingSystems
  local used = {fullwide = true}
  for _, locales in pairs(languages) do
    for _, locale in ipairs(locales) do
      local file = read_json("cldr-numbers-full/main/" .. locale .. "/numbers.json")
      local numbers = file and file.main[locale].numbers or {}
      used[numbers.defaultNumberingSystem or "latn"] = true
      used[numbers.otherNumberingSystems and numbers.otherNumberingSystems.native or "latn"] = true
    end
  end
  used.latn, used.hanidec = nil, nil
  local found = {}
  for _, name in ipairs(sorted_keys(used)) do
    local digits = systems[name]._digits
    local zero = digits and utf8.codepoint(digits)
    if zero and zero < 0x10000 then found[#found + 1] = ("%s = 0x%04X"):format(name, zero) end
  end
  return table.concat(found, ", ")
end

local persian_locales = {"fa", "fa-AF", "ps", "tg", "en"}

local function persian_record()
  local record = {months = lists(12)}
  for _, locale in ipairs(persian_locales) do
    local file = read_json("cal-persian/main/" .. locale .. "/ca-persian.json")
    if file then add_names(record.months, file.main[locale].dates.calendars.persian.months, month_keys, true) end
  end
  return record
end

local function write_orders(orders)
  io.write "orders = {\n"
  local row = " "
  for _, locale in ipairs(sorted_keys(orders)) do
    local first, general = orders[locale] == "Mdy", orders[locale:match "^%a+"] == "Mdy"
    if first and not (general and locale:find "-") or general and not first then
      local one = (' ["%s"] = "%s",'):format(locale, first and "mdy" or "dmy")
      if #row + #one > 100 then
        io.write(row, "\n")
        row = " "
      end
      row = row .. one
    end
  end
  io.write(row, "\n}\n\n")
end

local header = [[
--- Names of months, weekdays and half days, what languages write between the parts of a date, the order of
-- numeric dates, and decimal digits. Data only: names are folded and parted by "/", months by "|";
-- those of months and half days are without accents, as `newskit.read.calendar.names` looks them up.
-- Generated by spec/eval/make_calendar.lua from the Unicode Common Locale Data Repository (CLDR) %s,
-- packages cldr-core, cldr-dates-full, cldr-numbers-full, and cldr-cal-persian-full %s; do not edit.
-- Copyright 2004-2026 Unicode, Inc.; Unicode License v3 (SPDX: Unicode-3.0),
-- see calendar.license.txt beside this file.
]]

local function main()
  local version = read_json("cldr-core/package.json").version
  local persian = read_json("cal-persian/package.json").version
  local languages, orders = locales_by_language(), {}
  io.write(header:format(version, persian), "-- luacheck: ignore 631\n")
  io.write('local calendar = {version = "', version, '"}\n\n')
  io.write("-- The code point of the zero.\ncalendar.digits = {", zeros(languages), "}\n\n")
  io.write "-- By language, all its locales together.\ncalendar.languages = {\n"
  for _, code in ipairs(sorted_keys(languages)) do
    write_record(code, language_record(languages[code], orders))
  end
  io.write "}\n\n-- The months of the Solar Hijri calendar.\ncalendar.persian = {\n"
  write_record("all", persian_record())
  io.write "}\n\n-- Where numeric dates have the month first, and the regions that differ from their language.\n"
  io.write "calendar."
  write_orders(orders)
  io.write "return calendar\n"
end

main()
