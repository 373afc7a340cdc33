--- Two sides with counts of items, set beside each other.
-- A side is `{counts = {[aspect .. "\0" .. item] = count}, order = list of {aspect=, item=, key=}}`.
-- @module newskit.analyzers.shared.sides
local core = require "newskit.core"

local sides = {}

-- A quotation of fewer words than this may be in another by chance.
local LEAST_WORDS = 4

local function words_of(text)
  return " " .. core.fold(text):gsub("[%p%s]+", " ") .. " "
end

local function count_of(words)
  return select(2, words:gsub("%S+", ""))
end

-- Whether two items are one: a short name is the end of a long one, a quotation is in the other.
local same = {}

function same.speaker(one, two)
  return one == two or one:sub(-#two) == two or two:sub(-#one) == one
end

same.name = same.speaker

function same.quotation(one, two)
  if #two < #one then one, two = two, one end
  return one == two or count_of(one) >= LEAST_WORDS and two:find(one, 1, true) ~= nil
end

local function items_of(side, aspect)
  local list = {}
  for place, one in ipairs(side.order) do
    if one.aspect == aspect then
      list[#list + 1] = {item = one.item, count = side.counts[one.key], place = place, words = words_of(one.item)}
    end
  end
  return list
end

--- The items of both sides, each once. Names and quotations are one where a single item of the other side is the same.
local function paired(aspect, first, second)
  local rows, by_words = {}, {}
  local ones, twos = items_of(first, aspect), items_of(second, aspect)
  for _, two in ipairs(twos) do by_words[two.words] = by_words[two.words] or two end
  for _, one in ipairs(ones) do
    local other = by_words[one.words]
    if other and not other.taken then one.other, other.taken = other, true end
  end
  for _, one in ipairs(same[aspect] and ones or {}) do
    local found, several
    for _, two in ipairs(one.other and {} or twos) do
      if not two.taken and same[aspect](one.words, two.words) then found, several = two, found ~= nil end
    end
    if found and not several then one.other, found.taken = found, true end
  end
  for _, one in ipairs(ones) do
    local item = one.other and #one.other.item > #one.item and one.other.item or one.item
    rows[#rows + 1] = {item = item, first = one.count, second = one.other and one.other.count or 0}
  end
  for _, two in ipairs(twos) do
    if not two.taken then rows[#rows + 1] = {item = two.item, first = 0, second = two.count} end
  end
  return rows
end

local function kind_of(row)
  return row.first > 0 and (row.second > 0 and 1 or 2) or 3
end

local function by_where(rows)
  for place, row in ipairs(rows) do row.place = place end
  table.sort(rows, function(a, b)
    if kind_of(a) ~= kind_of(b) then return kind_of(a) < kind_of(b) end
    if a.first + a.second ~= b.first + b.second then return a.first + a.second > b.first + b.second end
    return a.place < b.place
  end)
end

local function size_of(side)
  return side.counts["size\0words"] or 0
end

--- Words are ranked by how sure it is that one side has more of them: those of the first, then those of the second.
local function by_keyness(rows, first, second)
  local size_a, size_b, kept = size_of(first), size_of(second), {}
  for place, row in ipairs(rows) do
    row.g2 = core.keyness("g2", row.first, row.second, size_a, size_b)
    row.log_ratio = core.keyness("log_ratio", row.first, row.second, size_a, size_b)
    row.place = place
    if row.g2 and row.log_ratio and row.log_ratio ~= 0 then kept[#kept + 1] = row end
  end
  table.sort(kept, function(a, b)
    if (a.log_ratio > 0) ~= (b.log_ratio > 0) then return a.log_ratio > 0 end
    if a.g2 ~= b.g2 then return a.g2 > b.g2 end
    return a.place < b.place
  end)
  return kept
end

--- The rows of one aspect: what both have, what the first has, what the second has, at most `top` of each.
-- @tparam string aspect
-- @tparam table first
-- @tparam table second
-- @tparam integer top 0: all
-- @treturn {table,...} `{aspect=, item=, first=, second=, g2=, log_ratio=}`
function sides.rows(aspect, first, second, top)
  local rows, taken, result = paired(aspect, first, second), {}, {}
  if aspect == "word" then
    rows = by_keyness(rows, first, second)
  elseif aspect ~= "size" then
    by_where(rows)
  end
  for _, row in ipairs(rows) do
    local kind = row.log_ratio and (row.log_ratio > 0 and 2 or 3) or kind_of(row)
    taken[kind] = (taken[kind] or 0) + 1
    if top == 0 or aspect == "size" or taken[kind] <= top then
      row.place, row.aspect, result[#result + 1] = nil, aspect, row
    end
  end
  return result
end

--- How alike two sides are: the cosine of their frequencies, how many items both have, and how many there are.
function sides.likeness(first, second, aspect)
  local product, square_a, square_b, shared, all = 0, 0, 0, 0, 0
  for _, one in ipairs(first.order) do
    if one.aspect == aspect then
      local a, b = first.counts[one.key], second.counts[one.key]
      square_a, all = square_a + a * a, all + 1
      if b then product, shared = product + a * b, shared + 1 end
    end
  end
  for _, one in ipairs(second.order) do
    if one.aspect == aspect then
      square_b = square_b + second.counts[one.key] ^ 2
      if not first.counts[one.key] then all = all + 1 end
    end
  end
  local size = math.sqrt(square_a) * math.sqrt(square_b)
  return size > 0 and product / size or 0, shared, all
end

return sides
