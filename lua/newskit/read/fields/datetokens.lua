--- The numbers, words and marks of a line, for reading dates and times.
-- Digits of every script are read as the ASCII ones, spaces, dashes and commas of every script as those.
-- @module newskit.read.fields.datetokens

local calendar = require "newskit.lexicon.calendar"
local words = require "newskit.language.words"

local datetokens = {}

-- What is written otherwise in ASCII: pairs of code points and their spelling.
local spelled = {
  [" "] = "A0 B7 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200A 2022 202F 205F 3000 30FB",
  ["-"] = "2010 2011 2012 2013 2014 2015 2212 FF0D",
  [","] = "60C 61B 6D4 55D 589 964 1361 1362 1363 3001 3002 FF0C FF0E",
  ["/"] = "FF0F 2044", [":"] = "FF1A 2236", ["("] = "FF08 3010", [")"] = "FF09 3011", ["|"] = "FF5C 2502",
  -- Marks of direction and joiners stand inside words and numbers, and say nothing.
  [""] = "AD 61C 200B 200C 200D 200E 200F 202A 202B 202C 202D 202E 2060 2066 2067 2068 2069 FEFF 970",
  ["'"] = "2BB 2BC 2B9 5F3 2018",
  ['"'] = "AB BB 201C 201D 201E 5F4",
}

local two, three = {}, {}

local function put(code, text)
  local letter = utf8.char(code)
  if #letter == 2 then two[letter] = text else three[letter] = text end
end

for text, list in pairs(spelled) do
  for code in list:gmatch "%x+" do put(tonumber(code, 16), text) end
end
for _, zero in pairs(calendar.digits) do
  for digit = 0, 9 do put(zero + digit, tostring(digit)) end
end

-- Capitals that words.fold leaves: Armenian, and the Cyrillic and Latin ones of Asian and African languages.
for code = 0x531, 0x556 do put(code, utf8.char(code + 48)) end
for code = 0x48A, 0x52E, 2 do
  if code < 0x4C0 or code > 0x4CF then put(code, utf8.char(code + 1)) end
end
two["\u{4C0}"] = "\u{4CF}"
for capital, small in ("18F=259 186=254 190=25B 18E=1DD 18A=257 181=253 198=199"):gmatch "(%x+)=(%x+)" do
  put(tonumber(capital, 16), utf8.char(tonumber(small, 16)))
end
for code = 0x1E00, 0x1EFE, 2 do
  if code < 0x1E96 or code > 0x1E9F then put(code, utf8.char(code + 1)) end
end

local function plain(text)
  if not text:find "[\x80-\xFF]" then return text end
  text = text:gsub("[\xC2-\xDF][\x80-\xBF]", two)
  return (text:gsub("[\xE0-\xEF][\x80-\xBF][\x80-\xBF]", three))
end

local numerals = {
  ["\u{3007}"] = 0, ["\u{96F6}"] = 0, ["\u{4E00}"] = 1, ["\u{4E8C}"] = 2, ["\u{4E09}"] = 3, ["\u{56DB}"] = 4,
  ["\u{4E94}"] = 5, ["\u{516D}"] = 6, ["\u{4E03}"] = 7, ["\u{516B}"] = 8, ["\u{4E5D}"] = 9, ["\u{5341}"] = 10,
}
local counted = {}
for letter in ("\u{5E74}\u{6708}\u{65E5}\u{65F6}\u{6642}\u{70B9}\u{9EDE}\u{5206}"):gmatch(utf8.charpattern) do
  counted[letter] = true
end

-- The number that Chinese numerals write: digit by digit, or with a ten.
local function value_of(run)
  local value = 0
  for _, digit in ipairs(run) do
    if digit == 10 then
      value = (value == 0 and 1 or value) * 10
    elseif value >= 10 and value % 10 == 0 and run.ten then
      value = value + digit
    else
      value = value * 10 + digit
    end
    if value > 9999 then return 0 end
  end
  return value
end

-- Chinese numerals before year, month, day, hour and minute, as ASCII digits.
local function count_han(text)
  local out, run, kept = {}, {}, ""
  for letter in text:gmatch(utf8.charpattern) do
    local digit = numerals[letter]
    if digit and #run < 5 then
      run[#run + 1], kept, run.ten = digit, kept .. letter, run.ten or digit == 10
    else
      if #run > 0 then
        out[#out + 1] = counted[letter] and value_of(run) or kept
        run, kept = {}, ""
      end
      out[#out + 1] = letter
    end
  end
  out[#out + 1] = kept
  return table.concat(out)
end

--- The text as dates are read in it: folded, with ASCII digits, spaces, dashes and commas.
-- @tparam string text valid UTF-8
-- @treturn string
function datetokens.fold(text)
  local folded = plain(text)
  if folded:find("\u{5E74}", 1, true) then folded = count_han(folded) end
  return words.fold(folded)
end

--- Divides a line into numbers, words and single marks; `gap` says that white space came before.
-- @tparam string text
-- @treturn table tokens `{kind, text, gap}`, kind `"number"`, `"word"` or `"mark"`; `thai` and `persian` say that
--   the line has letters or digits of those
function datetokens.split(text)
  local tokens, at, gap = {}, 1, true
  tokens.thai, tokens.persian = text:find "\xE0[\xB8\xB9]" ~= nil, text:find "\xDB[\xB0-\xB9]" ~= nil
  text = datetokens.fold(text):gsub("([ap])%. ?m%.?", "%1m")
  if tokens.thai then text = text:gsub("\u{E1E}%. ?\u{E28}%.?", ""):gsub("\u{E04}%. ?\u{E28}%.?", "") end -- B.E., C.E.
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
      tokens[#tokens + 1] = {kind = kind, text = text:sub(at, stop), gap = gap}
      at, gap = stop + 1, false
    end
  end
  return tokens
end

-- Lead bytes of digits that are not ASCII: a text without them, and without ASCII ones, has no number.
local native = {
  "[\xD9][\xA0-\xA9]", "\xDB[\xB0-\xB9]", "\xDF[\x80-\x89]", "\xE0[\xA5-\xB5][\xA6-\xAF]", "\xE0[\xB9\xBB][\x90-\x99]",
  "\xE0\xB7[\xA6-\xAF]", "\xE0\xBC[\xA0-\xA9]", "\xE1\x81[\x80-\x89]", "\xE1\x9F[\xA0-\xA9]", "\xE1\x82[\x90-\x99]",
  "\xEF\xBC[\x90-\x99]", "\xE5\xB9\xB4", "\xE1\xA0[\x90-\x99]", "\xE1\xB1[\x90-\x99]",
}

--- Does the text have a number, in digits of any script?
-- @tparam string text
-- @treturn boolean
function datetokens.has_number(text)
  if text:find "%d" then return true end
  if not text:find "[\xD9-\xEF]" then return false end
  for _, pattern in ipairs(native) do
    if text:find(pattern) then return true end
  end
  return false
end

--- Does the text have the numbers of a date: two, or six digits in a row, or any in another script than ASCII's?
-- @tparam string text
-- @treturn boolean
function datetokens.has_numbers(text)
  local last = text:match "%d+()"
  if last and (text:find("%d", last) or text:find "%d%d%d%d%d%d") then return true end
  return text:find "[\xD9-\xEF]" ~= nil and datetokens.has_number(text)
end

--- The value of a number token within limits.
function datetokens.number(token, low, high, digits)
  if not token or token.kind ~= "number" or #token.text > (digits or 2) then return nil end
  local value = tonumber(token.text)
  return value >= low and value <= high and math.tointeger(value) or nil
end

--- The value of a token that is a year of four digits.
function datetokens.year(token)
  if token and token.kind == "number" and #token.text == 4 then return datetokens.number(token, 1800, 2199, 4) end
end

--- Is the token one of the marks in `set`?
function datetokens.is_mark(token, set)
  return token and token.kind == "mark" and set:find(token.text, 1, true) ~= nil
end

return datetokens
