--- Change points: the stretches of time in each of which the share of articles is level. Of all ways to part the series
-- the one whose stretches fit best, each new one costing as much as it must gain.
-- Source: Killick, Fearnhead, Eckley 2012, "Optimal detection of changepoints with a linear computational cost" (PELT),
-- with binomial likelihoods and the Schwarz criterion for a place and a share: 2 ln n.
-- @module newskit.analyzers.shared.time.levels

-- Minus twice the logarithm of the likelihood of a share that fits best; the binomial coefficients are the same for
-- every way to part.
local function cost(hits, size)
  if hits <= 0 or hits >= size then return 0 end
  return -2 * (hits * math.log(hits / size) + (size - hits) * math.log((size - hits) / size))
end

local function sums_of(list)
  local sums = {[0] = 0}
  for i = 1, #list do sums[i] = sums[i - 1] + list[i] end
  return sums
end

local function starts_of(from, last)
  local starts, at = {}, last
  while at > 0 do
    table.insert(starts, 1, from[at] + 1)
    at = from[at]
  end
  return starts
end

--- The first periods of the stretches, in order; the first is 1.
-- @tparam {number,...} hits articles of each period that count
-- @tparam {number,...} sizes all articles of each period, at least as many
-- @tparam[opt] number penalty what a stretch costs; 2 ln of the number of periods that have articles
-- @treturn {integer,...} none for no periods. Time: linear where changes are regular, else quadratic
return function(hits, sizes, penalty)
  local filled = 0
  for _, size in ipairs(sizes) do filled = filled + (size > 0 and 1 or 0) end
  penalty = penalty or 2 * math.log(math.max(filled, 1))
  local hit, all = sums_of(hits), sums_of(sizes)
  local best, from, candidates = {[0] = -penalty}, {}, {0}
  for last = 1, #hits do
    local least, costs = math.huge, {}
    for k, first in ipairs(candidates) do
      costs[k] = best[first] + cost(hit[last] - hit[first], all[last] - all[first])
      -- Ties go to the earlier start: fewer stretches.
      if costs[k] + penalty < least then least, from[last] = costs[k] + penalty, first end
    end
    best[last] = least
    local kept = {}
    for k, first in ipairs(candidates) do
      if costs[k] <= least then kept[#kept + 1] = first end
    end
    kept[#kept + 1] = last
    candidates = kept
  end
  return starts_of(from, #hits)
end
