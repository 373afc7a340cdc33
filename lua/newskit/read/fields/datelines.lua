--- When an article was written: the date lines of a pasted text.
-- A page's text has dates of teasers, comments and captions too; those of the article stand between
-- headline and body, or right after the end.
-- @module newskit.read.fields.datelines

local dates = require "newskit.read.fields.dates"

local datelines = {}

local function nearest_end(parts)
  local last = 0
  for at, part in ipairs(parts) do
    if part == "body" then last = at end
  end
  return last
end

-- The year in a copyright line, for dates that are printed without one.
local function copyright_year(list)
  for at = #list, 1, -1 do
    local text = list[at].text
    if text:find "\u{A9}" or list[at].folded:find "copyright" then
      local year = text:match "%f[%d](20%d%d)%f[%D][^%d]*$" or text:match "%f[%d](20%d%d)%f[%D]"
      if year then return math.tointeger(tonumber(year)) end
    end
  end
end

local function date_collector()
  local found = {others = {}}
  function found.take(records)
    for _, date in ipairs(records) do
      if date.label == "updated" then
        found.modified = found.modified or date.iso
      elseif not found.published then
        found.published = date.iso
      else
        table.insert(found.others, {value = date.iso, source = "text date"})
      end
    end
  end
  function found.any() return found.published or found.modified end
  return found
end

-- Is it a date after the end that may be the article's: under no label of other articles?
local function ends_article(list, at, stop)
  for before = stop + 1, at - 1 do
    if list[before].labels.related == 3 then return false end
  end
  return list[at].date_rest <= 1
end

local function before_body(list, parts, found, from)
  local long_before = 0
  for at = from, #list do
    local line = list[at]
    if parts[at] == "body" and line.long then long_before = long_before + 1 end
    if long_before > 2 then break end
    if parts[at] == "before" and line.date_rest <= 12 or parts[at] == "inside" and line.date_rest <= 2 then
      found.take(line.dates)
    end
  end
end

-- Where the article begins: at the last repetition of its headline before the body.
local function article_start(list, parts, top)
  local start = top or 1
  for at, line in ipairs(list) do
    if parts[at] ~= "before" then break end
    if top and line.folded == list[top].folded then start = at end
  end
  return start
end

local function has_clock(list, parts)
  for at, line in ipairs(list) do
    if parts[at] == "before" and line.clock then return true end
  end
  return false
end

local function without_year(list, parts, found)
  local year = copyright_year(list)
  if not year then return end
  for at, line in ipairs(list) do
    if parts[at] == "before" and line.width <= 100 and not found.any() then
      local records, rest = dates.all(line.text, nil, year)
      if rest <= 8 then found.take(records) end
    end
  end
end

--- Finds when an article was published and changed.
-- Looks in the lines before the body, then in the first after it, then for dates without a year, then
-- for any line that is only a date.
-- @tparam table list lines of `read/lines.lua`
-- @tparam table parts names of the parts of the lines
-- @tparam ?integer top the line of the headline
-- @treturn ?string published
-- @treturn ?string modified
-- @treturn table the other dates: records `{value, source}`
function datelines.find(list, parts, top)
  local stop, found = nearest_end(parts), date_collector()
  before_body(list, parts, found, article_start(list, parts, top))
  if not found.any() then before_body(list, parts, found, 1) end
  for at = stop + 1, math.min(#list, stop + 12) do
    if not found.any() and list[at].dates[1] and ends_article(list, at, stop) then found.take(list[at].dates) end
  end
  if not found.any() then without_year(list, parts, found) end
  local today = has_clock(list, parts) -- "9:51" alone: printed on the day itself, and no other date is it
  for at = 1, math.min(#list, 30) do
    local lone = parts[at] ~= "after" and list[at].date_rest == 0
    if lone and not today and not found.any() then found.take(list[at].dates) end
  end
  local published, modified = found.published or found.modified, found.published and found.modified
  return published, modified, found.others
end

return datelines
