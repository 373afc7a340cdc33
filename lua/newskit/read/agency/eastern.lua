--- Datelines as Chinese, Japanese and Korean papers write them: "新华社北京1月5日电（记者 …）", "【ロンドン共同】", "(서울=연합뉴스)".
-- @module newskit.read.agency.eastern

local wires = require "newskit.lexicon.wires"

local eastern = {}

local WINDOW = 160 -- bytes; a dateline with its reporters is shorter

-- The first of the names that the text holds, and where.
local function find_any(text, list)
  for _, name in ipairs(list) do
    local first, last = text:find(name, 1, true)
    if first then return name, first, last end
  end
end

local function trim(text)
  text = text:gsub("\u{3000}", " "):gsub("\u{30FB}", " ")
  return (text:match "^%s*(.-)%s*$")
end

local function people_of(text)
  local list = {}
  text = text:gsub("\u{3001}", " "):gsub("\u{3000}", " "):gsub("\u{FF0C}", " "):gsub("\u{B7}", " ")
  for name in text:gmatch "%S+" do
    if #name >= 6 and #name <= 40 and not name:find "%w" then list[#list + 1] = name end
  end
  return list
end

-- "记者" and "記者": who reports stands behind the one in brackets, or before the place.
local reporters = {"\u{8BB0}\u{8005}", "\u{8A18}\u{8005}"}

-- How a Chinese dateline ends behind the day: "telegraphed", "reported".
local endings = {"\u{65E5}\u{7535}", "\u{65E5}\u{96FB}", "\u{65E5}\u{8BAF}", "\u{65E5}\u{8A0A}"}

-- What is between agency and day: a place, or a reporter (three signs as a rule) and a place.
local function place_and_reporter(text)
  for _, mark in ipairs(reporters) do
    local first, last = text:find(mark, 1, true)
    if first == 1 then
      local rest = trim(text:sub(last + 1))
      local cut = utf8.len(rest) and utf8.len(rest) >= 5 and utf8.offset(rest, 4)
      if not cut then return nil, {} end
      return rest:sub(cut), {rest:sub(1, cut - 1)}
    end
  end
  return text ~= "" and text or nil, {}
end

local function chinese(text)
  local head = text:sub(1, WINDOW)
  local _, first, stop = find_any(head, endings)
  if not first then return nil end
  local before = head:sub(1, first - 1):gsub("^\u{FF08}", ""):gsub("^%(", "")
  local agency, begins, ends = find_any(before, wires.chinese)
  if begins ~= 1 then return nil end
  local month, day = before:match "(%d%d?\u{6708})(%d%d?)$"
  day = day or before:match "(%d%d?)$"
  if not day then return nil end
  local place, people = place_and_reporter(trim(before:sub(ends + 1, #before - #day - #(month or ""))))
  if place and #place > 36 then return nil end
  local last = stop
  local open, inner, close = text:match("^%s*()\u{FF08}([^\u{FF09}()]*)\u{FF09}()", last + 1)
  if open and find_any(inner, reporters) and close < WINDOW * 2 then
    local _, _, mark = find_any(inner, reporters)
    people, last = people_of(inner:sub(mark + 1)), close - 1
  end
  last = text:match("^\u{FF09}()", last + 1) and last + 3 or text:match("^%)()", last + 1) and last + 1 or last
  return {place = place, day = (month or "") .. day .. "\u{65E5}", agency = agency, people = people, last = last}
end

local wide_digits = {}
for digit = 0, 9 do wide_digits[utf8.char(0xFF10 + digit)] = tostring(digit) end

local brackets = {{"\u{3010}", "\u{3011}"}, {"\u{FF3B}", "\u{FF3D}"}, {"[", "]"}, {"\u{FF08}", "\u{FF09}"}}

local function japanese(text)
  for _, pair in ipairs(brackets) do
    if text:sub(1, #pair[1]) == pair[1] then
      local stop, last = text:sub(1, WINDOW):find(pair[2], 1, true)
      if not stop then return nil end
      local inner = text:sub(#pair[1] + 1, stop - 1):gsub("\xEF\xBC[\x90-\x99]", wide_digits)
      local equals = inner:find("\u{FF1D}", 1, true) or inner:find("=", 1, true)
      local agency, first, ends = find_any(inner, wires.japanese)
      if not agency and not (equals and pair[1] == "\u{3010}") then return nil end
      local day = inner:match "%d%d?\u{6708}%d%d?\u{65E5}" or inner:match "%d%d?\u{65E5}"
      local place = agency and inner:sub(1, first - 1) .. " " .. inner:sub(ends + 1) or inner:sub(1, equals - 1)
      if day then place = place:gsub(day, " ") end
      place = trim((place:gsub("\u{FF1D}", " "):gsub("=", " ")))
      local people = not agency and people_of(inner:sub(equals + (inner:byte(equals) == 61 and 1 or 3))) or {}
      if not agency and not people[1] then return nil end
      local after = text:match("^%s*[-\u{2013}\u{2014}\u{FF0D}]+%s*()", last + 1)
      return {
        place = #place >= 3 and #place <= 40 and place or nil, day = day, agency = agency, people = people,
        last = after and after - 1 or last,
      }
    end
  end
end

-- "기자" and "특파원": reporter, correspondent.
local korean_titles = {"\u{AE30}\u{C790}", "\u{D2B9}\u{D30C}\u{C6D0}"}

local function korean(text)
  local place, agency, after = text:match "^[%(%[]([^=()%[%]\n]+)=([^=()%[%]\n]+)[%)%]]%s*()"
  if not place or #place > 40 or #agency > 40 or not agency:find "[\xEA-\xED]" then return nil end
  local found = {place = trim(place), agency = trim(agency), people = {}, last = after - 1}
  local who, stop = text:match("^([^=\n.]+)=%s*()", after)
  local named = who and #who <= 100 and find_any(who, korean_titles)
  if not named and not find_any(agency, wires.korean) then return nil end
  if named then
    for _, title in ipairs(korean_titles) do who = who:gsub(title, " ") end
    found.people, found.last = people_of(who), stop - 1
  end
  return found
end

--- The dateline that a text begins with.
-- @tparam string text
-- @treturn ?table `{place, day, agency, people, last}`, `people` a list of names, `last` its last byte
function eastern.find(text)
  local first = text:byte()
  if not first or first < 0xE3 and first ~= 40 and first ~= 91 then return nil end
  if first == 40 or first == 91 then
    local found = korean(text)
    if found then return found end
  end
  return chinese(text) or japanese(text)
end

return eastern
