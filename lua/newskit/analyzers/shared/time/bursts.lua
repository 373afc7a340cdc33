--- Bursts: when something is written about much more than otherwise. Two states, the usual share and `ratio` times it;
-- the cheapest sequence of states, where going up costs and going down does not.
-- Source: Kleinberg 2002, "Bursty and hierarchical structure in streams", section 4 (batched arrivals).
-- @module newskit.analyzers.shared.time.bursts

-- The binomial coefficient is the same in both states, and left out.
local function cost(hits, size, share)
  local cheap = hits > 0 and -hits * math.log(share) or 0
  local rest = size - hits
  return rest > 0 and cheap - rest * math.log(1 - share) or cheap
end

--- The state of each period: 1 in a burst, 0 otherwise.
-- @tparam {number,...} hits articles of each period that count
-- @tparam {number,...} sizes all articles of each period, at least as many
-- @tparam[opt=2] number ratio how many times the usual share a burst has
-- @tparam[opt=1] number gamma what going up costs, in units of the logarithm of the number of periods
-- @treturn {integer,...}
return function(hits, sizes, ratio, gamma)
  local all, total, states = 0, 0, {}
  for i = 1, #hits do all, total, states[i] = all + hits[i], total + sizes[i], 0 end
  if all == 0 or all == total then return states end
  local shares = {[0] = all / total, [1] = math.min((ratio or 2) * all / total, 1 - 1e-9)}
  if shares[1] <= shares[0] then return states end
  local up = (gamma or 1) * math.log(#hits)
  local low, high, from = 0, math.huge, {}
  for i = 1, #hits do
    -- From which state each is reached at the least cost; ties stay low.
    local to_low, to_high = high < low and 1 or 0, low + up <= high and 0 or 1
    from[i] = {[0] = to_low, [1] = to_high}
    low, high = math.min(low, high) + cost(hits[i], sizes[i], shares[0]),
      math.min(low + up, high) + cost(hits[i], sizes[i], shares[1])
  end
  local state = high < low and 1 or 0
  for i = #hits, 1, -1 do
    states[i], state = state, from[i][state]
  end
  return states
end
