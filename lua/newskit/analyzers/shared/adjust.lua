--- Chances adjusted to how many comparisons were made.
-- Source: Holm 1979, "A simple sequentially rejective multiple test procedure"; Benjamini and Hochberg 1995,
-- "Controlling the false discovery rate".
-- @module newskit.analyzers.shared.adjust

local function by_chance(records)
  local order = {}
  for i = 1, #records do order[i] = i end
  table.sort(order, function(a, b)
    if records[a].p ~= records[b].p then return records[a].p < records[b].p end
    return a < b
  end)
  return order
end

local methods = {}

-- The i-th lowest of m times m - i + 1, and no less than those before it.
function methods.holm(records, order)
  local least = 0
  for i, at in ipairs(order) do
    least = math.max(least, math.min(1, records[at].p * (#order - i + 1)))
    records[at].p = least
  end
end

-- The i-th lowest of m times m / i, and no more than those behind it.
function methods.bh(records, order)
  local most = 1
  for i = #order, 1, -1 do
    local record = records[order[i]]
    most = math.min(most, record.p * #order / i)
    record.p = most
  end
end

--- Adjusts the field `p` of records, in place.
-- @tparam {table,...} records
-- @tparam string method "holm", "bh" or "none"
return function(records, method)
  if methods[method] then methods[method](records, by_chance(records)) end
end
