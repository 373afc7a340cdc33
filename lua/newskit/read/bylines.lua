--- Where the byline of a pasted text stands, and whom it names.
-- Lines that say "By" are surest, then names with a role, then a bare name beside a date.
-- @module newskit.read.bylines

local authors = require "newskit.read.authors"
local words = require "newskit.read.words"

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
  local text = line.text
  if not line.dates[1] then return text end
  return text:match "^(.-)[,|%s]*%f[%d]%d" or text
end

-- "By", alone in its line: the names are the lines that follow.
local function names_below(list, at)
  local people, last = {}, at
  for below = at + 1, math.min(#list, at + 12) do
    local line = list[below]
    if line.width > 60 or line.text == "\u{2026}" then
      if line.width > 60 then break end
    else
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

-- A "By" in the middle: "Analysis · By Ann Example".
local function inner_lead(line)
  if line.width > 100 then return nil end
  return line.text:match "%f[%w]By (%u.*)$" or line.text:match "%f[%w]Von (%u.*)$"
end

local function by_lead(list, at)
  local line = list[at]
  if line.labels.by == 3 and line.width <= 20 then
    local people, last = names_below(list, at)
    if #people > 0 then return people, 10, last end
  end
  local rest = rest_of_lead(line)
  if rest and not line.text:find "^%S+%s*$" then
    local people = authors.parse(rest)
    if #people > 0 then return people, 10, at end
  end
  rest = inner_lead(line)
  local people = rest and authors.parse(rest) or {}
  if #people > 0 then return people, 9, at end
end

local function organization(line)
  if line.width > 40 then return nil end
  local folded = line.folded
  local kind = authors.kind(line.text)
  if kind == "organization" and (words.is(folded, "desk") or not folded:find "[%s].*[%s].*[%s]") then
    return {{name = line.text, kind = kind}}
  end
end

local function by_shape(list, at)
  local line = list[at]
  if line.width > 120 or line.ending == "sentence" and line.width > 60 then return nil end
  local text = without_dates(line):gsub("^[%s\u{2022}|]+", ""):gsub("[%s,|\u{2022}]+$", "")
  local dated = line.dates[1] ~= nil or near_date(list, at)
  if (line.labels.roles or 0) >= 1 and line.width <= 90 then
    local people = authors.parse(text)
    if people[1] and people[1].kind == "person" then return people, dated and 8 or 7, at end
  end
  if authors.is_name(text) then
    return {{name = text, kind = "person"}}, (dated and 7 or 5) + (near_role(list, at) and 1 or 0), at
  end
  if dated and text:find "[,|&]" or text:find " und " or text:find " and " then
    local people = authors.parse(text)
    local all = #people >= 2
    for _, one in ipairs(people) do all = all and authors.is_name(one.name) end
    if all then return people, 6, at end
  end
  local desk = organization(line)
  if desk then return desk, (dated or line.bullet) and 6 or 3, at end
end

local function add_people(all, people)
  local seen = {}
  for _, one in ipairs(all) do seen[words.fold(one.name)] = true end
  for _, one in ipairs(people) do
    local key = words.fold(one.name)
    if not seen[key] then
      seen[key] = true
      all[#all + 1] = one
    end
  end
end

local function candidates(list, parts, used)
  local found, since_body = {}, 0
  local at = 1
  while at <= #list do
    local part = parts[at]
    since_body = part == "body" and 0 or since_body + 1
    local reach = part == "before" or (part == "inside" and at <= 12) or (part == "after" and since_body <= 6)
    local stop = at
    if reach and not used[at] then
      local people, score, last = by_lead(list, at)
      if not people then people, score, last = by_shape(list, at) end
      if people then
        if part ~= "before" then score = score - 4 end
        found[#found + 1] = {at = at, last = last, people = people, score = score}
        stop = last
      end
    end
    at = stop + 1
  end
  return found
end

--- Finds the byline.
-- @tparam table list lines of `read/lines.lua`
-- @tparam table parts names of the parts of the lines
-- @tparam table used set of line numbers that are something else; the byline's are added
-- @treturn ?string the byline as printed
-- @treturn table records `{name, kind}`
function bylines.find(list, parts, used)
  local found = candidates(list, parts, used)
  local best
  for _, one in ipairs(found) do
    if not best or one.score > best.score then best = one end
  end
  if not best or best.score < 4 then return nil, {} end
  local people, printed, last = {}, {}, best.at
  for _, one in ipairs(found) do
    if one.score >= best.score - 1 and one.at >= best.at and one.at - last <= 3 then
      add_people(people, one.people)
      for at = one.at, one.last do
        used[at] = true
        printed[#printed + 1] = list[at].text
      end
      last = one.last
    end
  end
  return table.concat(printed, " "), people
end

return bylines
