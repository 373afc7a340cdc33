--- What two lists have in common, in order, and which of their items belong together. Source: Myers 1986, "An
-- O(ND) difference algorithm and its variations".
-- @module newskit.changes.diff
local diff = {}

-- Edits after which two lists are taken for different altogether: the way back takes the square of it in memory.
local MOST_EDITS = 600
-- Pairs of items that are compared at most.
local MOST_PAIRS = 250000

-- The furthest places on each diagonal, for every number of edits, until both ends are reached; nil after too many.
local function search(a, b, first, a_last, b_last)
  local n, m = a_last - first + 1, b_last - first + 1
  local furthest, trace = {[1] = 0}, {}
  for edits = 0, math.min(n + m, MOST_EDITS) do
    local kept = {}
    for k = -edits, edits do kept[k] = furthest[k] end
    trace[edits] = kept
    for k = -edits, edits, 2 do
      local down = k == -edits or (k ~= edits and furthest[k - 1] < furthest[k + 1])
      local x = down and furthest[k + 1] or furthest[k - 1] + 1
      local y = x - k
      while x < n and y < m and a[first + x] == b[first + y] do x, y = x + 1, y + 1 end
      furthest[k] = x
      if x >= n and y >= m then return trace, edits, k end
    end
  end
  return nil
end

-- The way back as pairs of places that are the same, last first.
local function same_places(trace, edits, n, m)
  local pairs_found, x, y = {}, n, m
  for e = edits, 1, -1 do
    local furthest, k = trace[e], x - y
    local down = k == -e or (k ~= e and furthest[k - 1] < furthest[k + 1])
    local from = down and k + 1 or k - 1
    local before = furthest[from]
    local start = down and before or before + 1
    while x > start do
      pairs_found[#pairs_found + 1] = {x, y}
      x, y = x - 1, y - 1
    end
    x, y = before, before - from
  end
  while x > 0 and y > 0 do
    pairs_found[#pairs_found + 1] = {x, y}
    x, y = x - 1, y - 1
  end
  return pairs_found
end

--- The places of a longest common subsequence: old place → new place.
-- @tparam {string,...} a
-- @tparam {string,...} b
-- @treturn table
function diff.common(a, b)
  local map, first, a_last, b_last = {}, 1, #a, #b
  while first <= a_last and first <= b_last and a[first] == b[first] do
    map[first] = first
    first = first + 1
  end
  while a_last >= first and b_last >= first and a[a_last] == b[b_last] do
    map[a_last] = b_last
    a_last, b_last = a_last - 1, b_last - 1
  end
  if first > a_last or first > b_last then return map end
  local trace, edits = search(a, b, first, a_last, b_last)
  if not trace then return map end
  for _, place in ipairs(same_places(trace, edits, a_last - first + 1, b_last - first + 1)) do
    map[first + place[1] - 1] = first + place[2] - 1
  end
  return map
end

--- The runs of a comparison in order: {kind = "same", "removed" or "added", first=, last=}; places are those in
-- the old list, of what is added in the new one. What is removed stands before what is added in its place.
function diff.runs(a, b)
  local map, runs, at = diff.common(a, b), {}, 1
  local function add(kind, first, last)
    local before = runs[#runs]
    if first > last then return end
    if before and before.kind == kind and before.last == first - 1 then before.last = last return end
    runs[#runs + 1] = {kind = kind, first = first, last = last}
  end
  local gap = 1
  for i = 1, #a + 1 do
    local to = i > #a and #b + 1 or map[i]
    if to then
      add("removed", gap, i - 1)
      add("added", at, to - 1)
      if i <= #a then add("same", i, i) end
      gap, at = i + 1, to + 1
    end
  end
  return runs
end

local function bag_of(words)
  local bag = {}
  for _, word in ipairs(words) do bag[word] = (bag[word] or 0) + 1 end
  return bag
end

-- Dice's coefficient of two bags of words.
local function likeness(bag, words, other_count)
  local shared, used = 0, {}
  for _, word in ipairs(words) do
    used[word] = (used[word] or 0) + 1
    if used[word] <= (bag[word] or 0) then shared = shared + 1 end
  end
  return #words + other_count > 0 and 2 * shared / (#words + other_count) or 0
end

--- Pairs of items that are alike, the most alike first, each item once: {{old=, new=, score=}, …}.
-- @tparam {table,...} olds lists of words
-- @tparam {table,...} news lists of words
-- @tparam number least the least Dice coefficient of their words
function diff.alike(olds, news, least)
  local found = {}
  if #olds * #news > MOST_PAIRS then return found end
  for i, old in ipairs(olds) do
    local bag = bag_of(old)
    for j, new in ipairs(news) do
      local score = likeness(bag, new, #old)
      if score >= least then found[#found + 1] = {old = i, new = j, score = score} end
    end
  end
  table.sort(found, function(x, y)
    if x.score ~= y.score then return x.score > y.score end
    if x.old ~= y.old then return x.old < y.old end
    return x.new < y.new
  end)
  local old_taken, new_taken, kept = {}, {}, {}
  for _, pair in ipairs(found) do
    if not old_taken[pair.old] and not new_taken[pair.new] then
      old_taken[pair.old], new_taken[pair.new] = true, true
      kept[#kept + 1] = pair
    end
  end
  return kept
end

--- Which of some places stand in a longest ascending row: a set of their indices.
-- @tparam {integer,...} places
function diff.ascending(places)
  local ends, previous = {}, {}
  for i, place in ipairs(places) do
    local low, high = 1, #ends + 1
    while low < high do
      local middle = (low + high) // 2
      if places[ends[middle]] < place then low = middle + 1 else high = middle end
    end
    ends[low] = i
    previous[i] = ends[low - 1]
  end
  local kept, at = {}, ends[#ends]
  while at do
    kept[at] = true
    at = previous[at]
  end
  return kept
end

return diff
