--- The dates that a page shows: in elements of time, bylines, elements that say they are a date, lines, address.
-- Each function adds records `{value, other, order, source}` to the lists of published and modified times; `place`
-- is `{page, url, language, order}`.
-- @module newskit.read.calendar.shown

local dates = require "newskit.read.fields.dates"
local words = require "newskit.language.words"

local shown = {}

-- Attributes in which an element keeps its date, beside or behind what it shows ("3 days ago").
local value_names = {
  "datetime", "content", "title", "data-datetime", "data-date", "data-time", "data-timestamp", "data-unixtime",
  "data-published", "data-publish-date", "aria-label",
}

-- The date of an element: of its attributes, else of its text.
local function date_of(page, node, place)
  for _, name in ipairs(value_names) do
    local value = page:attribute(node, name)
    if value then
      local iso, other, order = dates.iso(value, place.order, place.language)
      if iso then return iso, other, order end
    end
  end
  return dates.iso(page:text(node), place.order, place.language)
end

local function is_updated(page, node)
  local class = words.fold((page:attribute(node, "class") or "") .. " " .. (page:attribute(node, "itemprop") or ""))
  if class:find "updat" or class:find "modif" then return true end
  local label = page:text(page:parent(node) or node)
  if #label > 80 or not dates.possible(label) then return false end
  local found = dates.all(label)
  return found[1] ~= nil and found[1].label == "updated"
end

-- Elements of time; those before the end of the body only.
local function from_elements(page, published, modified, place)
  local limit, count = page.body_node and page:last(page.body_node) or math.huge, 0
  for _, tag in ipairs {"time", "relative-time", "time-ago"} do
    for _, node in ipairs(page:find(tag)) do
      if node > limit or count >= 6 then break end
      count = count + 1
      local value, other, order = date_of(page, node, place)
      if value then
        local list = is_updated(page, node) and modified or published
        list[#list + 1] = {value = value, other = other, order = order, source = "time element"}
      end
    end
  end
end

--- Elements that say they are a date, in the words of schema.org, and elements of time.
function shown.from_markup(page, published, modified, place)
  for name, list in pairs {datePublished = published, dateModified = modified} do
    for _, node in ipairs(page:find {itemprop = name}) do
      local value, other, order = date_of(page, node, place)
      if value then
        list[#list + 1] = {value = value, other = other, order = order, source = "itemprop " .. name}
      end
    end
  end
  from_elements(page, published, modified, place)
end

local function dates_in(text, place)
  return dates.all(text, place.order, nil, place.language)
end

local function put(date, source, published, modified)
  local list = date.label == "updated" and modified or published
  list[#list + 1] = {value = date.iso, other = date.other, order = date.order, source = source}
end

--- The lines that name the author, up to the end of the body; `from` is the first node looked at.
function shown.from_byline(page, published, modified, place, from)
  local body = page:blocks "body"
  local limit = body[1] and body[#body].node or math.huge
  for _, block in ipairs(page:blocks "byline") do
    local near = #block.text <= 300 and block.node <= limit and block.node >= (from or 0)
    if near and dates.possible(block.text) then
      for _, date in ipairs((dates_in(block.text, place))) do put(date, "visible byline", published, modified) end
    end
  end
end

local class_names = {"date", "publish", "pubdate", "posted", "time", "meta", "datum"}

-- Dates of an element whose class or id speaks of one: of its text, else of its attributes.
local function from_class(page, node, name, published, modified, place)
  local text = page:text(node)
  if #text > 160 then return end
  local found = #text >= 6 and dates.possible(text) and dates_in(text, place) or {}
  for _, date in ipairs(found) do put(date, "visible " .. name, published, modified) end
  if found[1] then return end
  local value, other, order = date_of(page, node, place)
  if value then
    put({iso = value, other = other, order = order}, "attribute of " .. name, published, modified)
  end
end

--- Elements whose class or id speaks of a date.
function shown.from_classes(page, published, modified, place)
  local limit = page.body_node and page:last(page.body_node)
  for _, attribute in ipairs {"class*", "id*"} do
    for _, name in ipairs(class_names) do
      local tried = 0
      for _, node in ipairs(page:find({[attribute] = name}, 1, limit)) do
        if tried >= 8 then break end
        tried = tried + 1
        from_class(page, node, name, published, modified, place)
        if #published > 0 then return end
      end
    end
  end
end

-- What a date in a line costs: far from the edges of the body, or among other words, it is less sure
-- to be the article's. Nil where none is looked for.
local function line_cost(at, rest, first, last, head)
  if rest > 12 then return nil end
  local cost = rest
  if at < first then
    local distance = math.min(first - at, head and math.abs(at - head) + 2 or math.huge)
    return distance <= 14 and cost + 0.3 * distance or nil
  end
  if at > last then return at <= last + 8 and cost + 3 + 0.5 * (at - last) or nil end
  if rest > (at == first and 8 or 4) then return nil end
  return cost + 2 + 0.5 * math.min(at - first, last - at + 2)
end

--- Short lines of the page around the headline and the body's beginning and end.
function shown.from_lines(page, published, modified, place)
  local _, count = page:bounds "all"
  if not count then return end
  local first, last = page:bounds "body"
  local heading = page:find("h1")[1]
  local head = heading and page:block_from(heading)
  first, last = first or (head or 0) + 1, last or math.min(count, (head or 0) + 20)
  local best, lowest
  for at = math.max(1, math.min(first, head or first) - 14), math.min(count, last + 8) do
    local block = page:block(at)
    local text = block.text:find "^%d%d?[./]" and block.text:sub(1, 24) or block.text
    if #text <= 160 and block.part ~= "related" and dates.possible(text) then
      local found, rest = dates_in(text, place)
      local cost = found[1] and line_cost(at, rest, first, last, head)
      if cost and found[1].label == "published" then cost = cost - 2 end
      if cost and block.part == "caption" then cost = rest <= 3 and cost + 2 or nil end
      if cost and (not lowest or cost < lowest) then best, lowest = found[1], cost end
    end
  end
  if best then put(best, "visible line", published, modified) end
end

--- The day in the address of a page; year and month alone are none.
function shown.from_address(found, place)
  local url = place.url
  if not url then return end
  local year, month, day = url:match "[/%-_](%d%d%d%d)[/%-_](%d%d)[/%-_](%d%d)%f[^%d]"
  if not year then year, month, day = url:match "/(20%d%d)(%d%d)(%d%d)%f[^%d]" end
  if not year then year, month, day = url:match "/(20%d%d)/(%a%a%a)/(%d%d?)/" end
  local iso = year and dates.iso(("%s-%s-%s"):format(year, month, day))
  if not iso and year then iso = dates.first(("%s %s %s"):format(day, month, year), nil, "en") end
  if iso then found[#found + 1] = {value = iso, source = "url"} end
end

--- What the page shows of its day: in lines below the headline, in elements of time, in its address.
function shown.days(place)
  local page, published, modified = place.page, {}, {}
  local head = page:find("h1")[1] or 0
  shown.from_byline(page, published, modified, place, head)
  for at, node in ipairs(page:find("time", 1, page.body_node and page:last(page.body_node))) do
    if at > 6 then break end
    local text = page:text(node)
    local date = #text <= 80 and dates.possible(text) and dates_in(text, place)[1]
    if date and not is_updated(page, node) then put(date, "time element", published, modified) end
  end
  shown.from_address(published, place)
  return published
end

return shown
