--- Where the byline of a pasted text stands, and whom it names.
-- Lines that say "By" are surest, then names with a role, then a bare name beside a date.
-- @module newskit.read.fields.bylines

local authors = require "newskit.read.fields.authors"
local pieces = require "newskit.read.bylines.pieces"
local words = require "newskit.language.words"

local bylines = {}

local function near_date(list, at)
  for other = math.max(1, at - 3), math.min(#list, at + 3) do
    if other ~= at and ((list[other].dates[1] and list[other].date_rest <= 6) or list[other].clock
      or list[other].labels.ago) then
      return true
    end
  end
  return false
end

local function near_role(list, at)
  local follower = list[at + 1]
  return follower ~= nil and follower.width <= 60 and (follower.labels.roles or 0) >= 2
    or (follower ~= nil and follower.text:find "^[%w._%-]+@[%w.%-]+$" ~= nil)
end

local function without_dates(line)
  if line.dateless then return line.dateless end -- asked for by each shape that a byline may have
  local text = line.text
  if line.width <= 45 then text = text:match "^(%D+)%s+%d+%s[%a\x80-\xFF]+$" or text end -- "Ann Example 7 hours"
  if line.labels.ago and line.width <= 60 then text = text:match "^(%D+)%s+%d" or text end -- "Ann Example 3 days ago"
  line.dateless = pieces.without_dates(text):gsub("^[|%s-]+", ""):gsub("[|%s,]+$", "")
  return line.dateless
end

-- "von marc", in a line with a date: a name that only its lead shows to be one.
local function nickname(line, rest)
  local name = rest:match "^[%s]*([%w\x80-\xFF._%-]+)%s*|" or rest:match "^[%s]*([%w\x80-\xFF._%-]+)%s*$"
  if not name or #name < 3 or #name > 24 or not (line.dates[1] or line.marked) then return nil end
  return {{name = name, kind = "person"}}
end

-- "By", alone in its line: the names are the lines that follow.
local function names_below(list, at)
  local people, last = {}, at
  for below = at + 1, math.min(#list, at + 12) do
    local line = list[below]
    if line.width > 60 or (line.ending == "sentence" and line.width > 30) then break end
    if line.text:find "[%w\x80-\xFF]" and line.text ~= "\u{2026}" then
      local found = authors.parse(line.text)
      if #found == 0 or line.dates[1] then break end
      table.move(found, 1, #found, #people + 1, people)
      last = below
    end
  end
  return people, last
end

local function rest_of_lead(line)
  if line.width > 160 or line.ending == "question" then return nil end
  local rest = authors.after_lead(without_dates(line))
  if not rest or #rest > 140 then return nil end
  return rest
end

-- A "By" after a word or two: "Analysis by Ann Example", "Kommentar von Ann Example".
local function inner_lead(line)
  if line.width > 80 then return nil end
  local text = without_dates(line)
  local before, lead, rest = text:match "^(.-)%f[%w]([bByYvVoOnNpPaArR]+)%s(.*)$"
  if not before or #before > 40 or not (lead == "By" or lead == lead:lower()) then return nil end
  if not words.is(words.fold(lead), "by") or not (rest:find "^%u" or rest:find "^[\xC3-\xD1]" or line.dates[1]) then
    return nil
  end
  for word in words.fold(before):gmatch "[%a\x80-\xFF]+" do
    if words.is(word, "credit") then return nil end -- "Illustration by"
  end
  return rest
end

-- A label without a space before its name, anywhere in a line: "来源：… 作者：…"; or the name in brackets behind a date.
local function wide_lead(line)
  if not line.text:find "[\xE3-\xED]" or line.width > 120 then return nil end
  for label, colon, at in line.text:gmatch "([\xE3-\xED][\x80-\xBF\xE3-\xED]*)%s?([:\xEF]\xBC?\x9A?)()" do
    if (colon == ":" or colon == "\u{FF1A}") and words.is(label, "by") then
      local rest = line.text:sub(at)
      return rest:match "^%s*(%S+)%s+[\xE3-\xED][\x80-\xBF\xE3-\xED]*[:\xEF]" or rest
    end
  end
  local timed = line.text:find "%d:%d" or line.text:find "%d\u{6642}%d"
  if line.dates[1] and timed and line.width <= 60 and not next(line.labels) then
    local glued = line.text:match "^([\xE3-\xE9][\x80-\xBF\xE3-\xE9]+)%d%d%d%d[/\xE5]" -- "見本花子2024年05月03日 09時00分"
    if glued and #glued <= 18 then return glued end
  end
  if line.dates[1] or line.marked then
    return line.text:match "\u{FF3B}[^%[]+\u{FF3D}$" or line.text:match "%[[^%[%]]+\u{FF0C}[^%[%]]+%]$"
  end
end

-- Leads that begin many other lines too; a date must be near.
local ambiguous = {}
for word in ("from de di da van af av aus του της từ text texto testo tekst interview"):gmatch "%S+" do
  ambiguous[word] = true
end

local function by_lead(list, at)
  local line = list[at]
  if line.labels.by == 3 and line.width <= 20 then
    local people, last = names_below(list, at)
    if #people > 0 then return people, 10, last, "lead" end
  end
  local wide = wide_lead(line)
  local named = wide and authors.parse(wide) or {}
  if #named > 0 then return named, 10, at, "lead" end
  local rest = rest_of_lead(line)
  if rest and not line.text:find "^%S+%s*$" then
    local people = authors.parse(rest)
    local sure = line.dates[1] or line.marked or near_date(list, at) or not ambiguous[line.folded:match "^%S+"]
    if #people == 1 and people[1].kind == "person" and not people[1].name:find "[%s\xE3-\xED]" then
      sure = sure and (line.dates[1] or line.marked or near_date(list, at))
    end
    if #people > 0 then return people, sure and 10 or 6, at, "lead" end
    people = nickname(line, rest)
    if people then return people, 8, at, "lead" end
  end
  rest = inner_lead(line)
  local people = rest and (nickname(line, rest) or authors.parse(rest)) or {}
  if #people > 0 then return people, 9, at, "lead" end
end

local function organization(line)
  if line.width > 40 then return nil end
  local kind = authors.kind(line.text)
  local short = not line.text:find "%s.*%s.*%s"
  if words.is(line.folded, "roles") then return nil end
  if kind == "organization" and (short or words.is(line.folded, "desk")) then
    return {{name = line.text, kind = kind}}
  end
end

-- Several names in a line, with nothing else but dates and counts between the separators.
local function name_list(text)
  local count = 0
  for piece in text:gsub("\u{2022}", "|"):gmatch "[^,|/&]+" do
    local label = words.index().phrases[words.fold(piece):gsub("^%s+", ""):gsub("%s+$", "")]
    if piece:find "%S" and not piece:find "%d" and not label then count = count + 1 end
  end
  local people = authors.parse(text)
  if #people == 0 or #people < count then return nil end
  for _, one in ipairs(people) do
    if one.kind == "person" and not authors.is_name(one.name) then return nil end
  end
  return people
end

-- "Bloomberg/Ann Example": an agency and its photographer, glued by a slash. Writers stand after commas and spaces.
local function is_picture(text)
  local agency, name = text:match "^([^/%s][^/]*)/([^/%s][^/]*)$"
  return agency and authors.kind(agency) == "organization" and authors.is_name(name)
end

local function by_shape(list, at)
  local line = list[at]
  if line.width > 120 or line.ending == "sentence" and line.width > 60 then return nil end
  local text = without_dates(line):gsub("[%s,|]+$", "")
  local dated = line.dates[1] ~= nil or near_date(list, at)
  if line.marked and authors.is_name(text) then
    local people = authors.parse(text)
    if people[1] then return people, 8, at, "name" end
  end
  if (line.labels.roles or 0) >= 1 and line.width <= 90 then
    local people = authors.parse(text)
    local first = people[1]
    if first and first.kind == "person" and (first.name:find "%s" or first.name:find "^[\xE3-\xED]") then
      return people, dated and 8 or 7, at, "role"
    end
  end
  if authors.is_name(text) then
    local people = authors.parse(text)
    if #people == 0 then return nil end
    local beside = line.labels.ago and #people == 1 -- "Ann Example 3 days ago"; beside a date, sections stand too
    return people, (beside and 8 or dated and 7 or 5) + (near_role(list, at) and 1 or 0), at, "name"
  end
  if line.labels.credit or is_picture(text) then return nil end
  if text:find "[,|/&]" or text:find "\u{2022}" or text:find "%s%l%l?%l?%s" then
    local people = name_list(text)
    if people then return people, dated and 7 or 5, at, "names" end
  end
  local desk = organization(line)
  if desk then return desk, (dated or line.bullet) and 6 or 4, at, "desk" end
end

-- How much a place counts against a byline: nil where none is looked for.
local function penalty(part, at, long_before, since_body)
  if part == "before" then return 0 end
  if part == "inside" and long_before <= 2 and at <= 20 then return 0 end
  if part == "after" and since_body <= 2 then return 3 end
  if part == "after" and since_body <= 6 then return 5 end
end

local function candidates(list, parts, used)
  local found, since_body, long_before = {}, 0, 0
  local at = 1
  while at <= #list do
    local part = parts[at]
    since_body = (part == "body" or part == "inside") and 0 or since_body + 1
    if part == "body" and list[at].long then long_before = long_before + 1 end
    local cost = penalty(part, at, long_before, since_body)
    local stop = at
    if cost and not used[at] then
      local people, score, last, kind = by_lead(list, at)
      if not people then people, score, last, kind = by_shape(list, at) end
      if people then
        if part == "after" and since_body <= 2 and (kind == "lead" or kind == "desk" and since_body == 1) then
          score = score + 1
        end
        local one = {at = at, last = last, people = people, score = score - cost, kind = kind}
        if one.score >= (part == "after" and 2 or 4) then found[#found + 1] = one end
        stop = last
      end
    end
    at = stop + 1
  end
  return found
end

-- The lines beside the best that are of its kind: one author in each.
local function neighbors(found, best)
  local first, last = best, best
  local function joins(one, other)
    return one and one.kind == found[best].kind and one.kind ~= "names" and one.score >= found[best].score - 1
      and math.abs(one.at - other.at) <= 2
  end
  while joins(found[first - 1], found[first]) do first = first - 1 end
  while joins(found[last + 1], found[last]) do last = last + 1 end
  return first, last
end

--- Finds the byline.
-- @tparam table list lines of `read/lines.lua`
-- @tparam table parts names of the parts of the lines
-- @tparam table used set of line numbers that are something else; the byline's are added
-- @tparam[opt] integer least the score that a line must reach; 8 asks for a "By", or a name with a role
-- @treturn ?string the byline as printed
-- @treturn table records `{name, kind}`
function bylines.find(list, parts, used, least)
  local found = candidates(list, parts, used)
  local best
  for at, one in ipairs(found) do
    if not best or one.score > found[best].score then best = at end
  end
  if not best or found[best].score < (least or 0) then return nil, {} end
  local people, printed = {}, {}
  local first, last = neighbors(found, best)
  for index = first, last do
    local one = found[index]
    authors.add(people, one.people)
    for at = one.at, one.last do
      used[at] = true
      printed[#printed + 1] = list[at].text
    end
  end
  return table.concat(printed, " "), people
end

return bylines
