--- Steps: what a corpus does to the articles that pass through it. A step is `{kind=, chain=}`; `chain` takes an
-- iterator of articles and gives another one, for each pass anew.
-- @module newskit.corpus.steps
local article = require "newskit.article"
local facet = require "newskit.analyzers.shared.facet"
local nearest = require "newskit.base.nearest"
local scatter = require "newskit.base.scatter"

local steps = {}

-- What articles can be chosen and grouped by beside their fields: parts of the date.
local fields, known = {}, {}
for _, name in ipairs(article.fields) do fields[#fields + 1] = name end
for _, name in ipairs{"year", "month", "day"} do fields[#fields + 1] = name end
for _, name in ipairs(fields) do known[name] = true end

--- What is wrong with the name of a field, or nil.
function steps.unknown(name)
  if known[name] then return nil end
  return nearest.unknown("field of an article", tostring(name), fields)
end

--- The value of a field, or of a part of the date.
function steps.value(one, name)
  if facet.dates[name] then return facet.value(name, one) end
  return one[name]
end

-- "en" stands for "en-GB" too.
local function is_language(value, wanted)
  return type(value) == "string" and type(wanted) == "string" and value:match "^%a+" == wanted:lower()
end

local function matches(name, value, wanted)
  if type(wanted) == "function" then return wanted(value) and true or false end
  if type(wanted) == "table" then
    for _, each in ipairs(wanted) do
      if matches(name, value, each) then return true end
    end
    return false
  end
  return value == wanted or name == "language" and is_language(value, wanted)
end

local bounds = {from = true, to = true}

local function is_date(value)
  return type(value) == "string" and (value:find "^%d%d%d%d$" or value:find "^%d%d%d%d%-%d%d$"
    or value:find "^%d%d%d%d%-%d%d%-%d%d") ~= nil
end

--- What is wrong with a table of what articles must be, or nil.
function steps.fault(wanted)
  for key, value in pairs(wanted) do
    if key == 1 then
      if type(value) ~= "function" then return "function expected at place 1, got " .. type(value) end
    elseif bounds[key] then
      if not is_date(value) then return ("field '%s': a date as 2025-03-12, 2025-03 or 2025 expected"):format(key) end
    elseif not known[key] then
      local names = table.move(fields, 1, #fields, 3, {"from", "to"})
      return nearest.unknown("field of an article", tostring(key), names)
    end
  end
  return nil
end

local function in_time(one, from, to)
  local published = one.published
  if type(published) ~= "string" then return false end
  return (not from or published:sub(1, #from) >= from) and (not to or published:sub(1, #to) <= to)
end

--- A test of articles from a table: fields with a value, a list of them or a function; `from` and `to`, dates; a
-- function of the article at place 1.
function steps.test_of(wanted)
  local names, own, from, to = {}, wanted[1], wanted.from, wanted.to
  for name in pairs(wanted) do
    if name ~= 1 and not bounds[name] then names[#names + 1] = name end
  end
  table.sort(names)
  return function(one)
    if (from or to) and not in_time(one, from, to) then return false end
    for _, name in ipairs(names) do
      if not matches(name, steps.value(one, name), wanted[name]) then return false end
    end
    return not own or own(one)
  end
end

--- Articles that `test` accepts.
function steps.where(test)
  return {kind = "where", chain = function(following)
    return function()
      for one in following do
        if test(one) then return one end
      end
      return nil
    end
  end}
end

--- All articles but those at some places of the stream.
function steps.without(places)
  return {kind = "without", chain = function(following)
    local place = 0
    return function()
      for one in following do
        place = place + 1
        if not places[place] then return one end
      end
      return nil
    end
  end}
end

--- What `change` makes of each article; nil leaves it out.
function steps.map(change)
  return {kind = "map", chain = function(following)
    return function()
      for one in following do
        local made = change(one)
        if made ~= nil then return made end
      end
      return nil
    end
  end}
end

--- The first `count` articles; no more are read.
function steps.take(count)
  return {kind = "take", chain = function(following)
    local taken = 0
    return function()
      if taken == count then return nil end
      taken = taken + 1
      return following()
    end
  end}
end

--- `count` articles by lot, in their order. They are held, the rest passes by (algorithm R, Vitter 1985).
function steps.sample(count, seed)
  local function draw(following)
    local held, number = {}, 0
    for one in following do
      number = number + 1
      local place = number <= count and number or 1 + scatter(seed, number) % number
      if place <= count then held[place] = {number = number, article = one} end
    end
    table.sort(held, function(a, b) return a.number < b.number end)
    return held
  end
  return {kind = "sample", chain = function(following)
    local held, at = nil, 0
    return function()
      held = held or draw(following)
      at = at + 1
      return held[at] and held[at].article
    end
  end}
end

-- FNV-1a, so that all articles with one value fall in the same part.
local function hash_of(text)
  local hash = -3750763034362895579
  for i = 1, #text do hash = (hash ~ text:byte(i)) * 1099511628211 end
  return hash
end

--- What is wrong with the shares of a split, or nil.
function steps.fault_of_shares(list)
  local sum = 0
  for _, share in ipairs(list) do
    local fits = type(share) == "number" and share >= 0 and share <= 1
    if not fits then return ("a share from 0 to 1 expected, got %s"):format(tostring(share)) end
    sum = sum + share
  end
  if #list == 0 or sum > 1 + 1e-9 then return "shares that are 1 together at most expected" end
  return nil
end

--- The articles whose lot lies in [low, high), of numbers between 0 and 1. The lot is that of the place of the
-- article in the stream, or of its value of the field `by`.
function steps.part(low, high, seed, by)
  return {kind = "split", chain = function(following)
    local number = 0
    return function()
      for one in following do
        number = number + 1
        local value = by and steps.value(one, by)
        local lot = scatter(seed, by and hash_of(tostring(value)) or number) / 2.0 ^ 53
        if lot >= low and lot < high then return one end
      end
      return nil
    end
  end}
end

return steps
