--- Smooth rates: what stands around a period counts, too. The weighted sum of what was counted over the weighted sum of
-- what it was counted in, so that periods with many words say more than those with few.
-- Source: Nadaraya 1964; Watson 1964.
-- @module newskit.analyzers.shared.time.smoothing
local smoothing = {}

--- The names, in the order in which help lists them.
smoothing.names = {"mean", "gauss"}

-- Beyond this many standard deviations the normal curve weighs nothing.
local FAR = 3

local windows = {}

-- The periods around weigh the same: `width` of them, the odd one on the right.
function windows.mean(width)
  return (width - 1) // 2, width // 2, function() return 1 end
end

-- They weigh by the normal curve, whose standard deviation is half of `width`.
function windows.gauss(width)
  local deviation = width / 2
  local reach = math.ceil(FAR * deviation)
  return reach, reach, function(distance) return math.exp(-0.5 * (distance / deviation) ^ 2) end
end

--- The rate of each period with those around it.
-- @tparam {number,...} counts
-- @tparam {number,...} sizes what they were counted in
-- @tparam integer width in periods; 1 leaves the means as they are
-- @tparam string method
-- @treturn {number,...} counts over sizes, 0 where nothing is around
function smoothing.rates(counts, sizes, width, method)
  local left, right, weight_of = windows[method](width)
  local weights, rates = {}, {}
  for distance = -left, right do weights[distance] = weight_of(distance) end
  for at = 1, #counts do
    local count, size = 0, 0
    for i = math.max(1, at - left), math.min(#counts, at + right) do
      local weight = weights[i - at]
      count, size = count + weight * counts[i], size + weight * sizes[i]
    end
    rates[at] = size > 0 and count / size or 0.0
  end
  return rates
end

return smoothing
