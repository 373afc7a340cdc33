--- Agreement of coders, and intervals by drawing again. Nothing here knows what was coded.
-- @module newskit.coding.measures
local scatter = require "newskit.base.scatter"

local measures = {}

--- How often each code was given to a unit, and how many were.
local function counts_of(codes, coders)
  local counts, given = {}, 0
  for coder = 1, coders do
    local code = codes[coder]
    if code then counts[code], given = (counts[code] or 0) + 1, given + 1 end
  end
  return counts, given
end

--- Krippendorff's alpha for nominal data: any number of coders, some of whom may have left a unit out.
-- Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C.
-- @tparam {table,...} units the codes of each, by number of the coder
-- @tparam integer coders
-- @treturn ?number nil where no unit has two codes or only one code was ever given
-- @treturn integer how many units have two codes or more
function measures.alpha(units, coders)
  local totals, order, agreed, values, paired = {}, {}, 0, 0, 0
  for _, codes in ipairs(units) do
    local counts, given = counts_of(codes, coders)
    if given > 1 then
      paired, values = paired + 1, values + given
      for coder = 1, coders do
        local code = codes[coder]
        local count = code and counts[code]
        if count then
          if not totals[code] then totals[code], order[#order + 1] = 0, code end
          totals[code], agreed, counts[code] = totals[code] + count, agreed + count * (count - 1) / (given - 1), nil
        end
      end
    end
  end
  local same = 0
  for _, code in ipairs(order) do same = same + totals[code] * (totals[code] - 1) end
  local all = values * (values - 1)
  if all == same then return nil, paired end
  return 1 - (values - 1) * (values - agreed) / (all - same), paired
end

--- Cohen's kappa of two coders, over the units that both coded.
-- Source: Cohen 1960, "A coefficient of agreement for nominal scales".
-- @tparam {table,...} units the codes of each, by number of the coder
-- @tparam integer first number of a coder
-- @tparam integer second of the other
-- @treturn ?number nil where there are no such units or both always gave one code
-- @treturn integer how many units both coded
-- @treturn number the share of those on which they agree
function measures.kappa(units, first, second)
  local ones, twos, order, total, agreed = {}, {}, {}, 0, 0
  for _, codes in ipairs(units) do
    local one, two = codes[first], codes[second]
    if one and two then
      if not ones[one] then order[#order + 1] = one end
      ones[one], twos[two] = (ones[one] or 0) + 1, (twos[two] or 0) + 1
      total, agreed = total + 1, agreed + (one == two and 1 or 0)
    end
  end
  local chance = 0
  for _, code in ipairs(order) do chance = chance + ones[code] * (twos[code] or 0) end
  if total == 0 or chance == total * total then return nil, total, total > 0 and agreed / total or 0.0 end
  return (agreed * total - chance) / (total * total - chance), total, agreed / total
end

--- The value at a share of sorted values.
local function quantile(sorted, share)
  local at = 1 + share * (#sorted - 1)
  local low = math.floor(at)
  local high = math.min(low + 1, #sorted)
  return sorted[low] + (at - low) * (sorted[high] - sorted[low])
end

--- The percentile interval of a measure when units are drawn again, with putting back, each from its own stratum.
-- Source: Efron 1979; Efron and Tibshirani 1993, chapter 13.
-- @tparam {{table,...},...} strata the units of each
-- @tparam function measure what a list of units gives; nil for undefined
-- @tparam table options `draws`, `seed`, `level`
-- @treturn ?number low
-- @treturn ?number high nil both where the measure is undefined in more than half of the draws
function measures.interval(strata, measure, options)
  local values, at = {}, 0
  for _ = 1, options.draws do
    local drawn = {}
    for _, units in ipairs(strata) do
      for _ = 1, #units do
        at = at + 1
        drawn[#drawn + 1] = units[1 + scatter(options.seed, at) % #units]
      end
    end
    values[#values + 1] = measure(drawn)
  end
  if #values * 2 < options.draws or #values == 0 then return nil end
  table.sort(values)
  local tail = (1 - options.level) / 2
  return quantile(values, tail), quantile(values, 1 - tail)
end

return measures
