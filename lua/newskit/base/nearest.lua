--- The one rule by which newskit guesses what name was meant, and the words in which it says so.
-- @module newskit.base.nearest

local nearest = {}

--- The optimal string alignment distance of two strings: insertions, deletions, substitutions and
-- swaps of neighbors, each counted once.
local function distance(a, b)
  local before, previous, current = {}, {}, {}
  for j = 0, #b do previous[j] = j end
  for i = 1, #a do
    current[0] = i
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      local best = math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        best = math.min(best, before[j - 2] + 1)
      end
      current[j] = best
    end
    before, previous, current = previous, current, before
  end
  return previous[#b]
end

--- The known name nearest to `name`, or nil when none is near. A shorter name that begins as `name`
-- does, or the other way round, counts as near; ties go to the first.
-- @tparam string name
-- @tparam {string,...} known
function nearest.of(name, known)
  local best, best_distance
  local lower = tostring(name):lower()
  for _, candidate in ipairs(known) do
    local other = candidate:lower()
    local d = distance(lower, other)
    local short = math.min(#lower, #other)
    if short >= 2 and lower:sub(1, short) == other:sub(1, short) then d = math.min(d, 0.5) end
    if d <= math.max(1, #other // 2) and (not best or d < best_distance) then
      best, best_distance = candidate, d
    end
  end
  return best
end

--- A message for an unknown name: it names the nearest known one, or all when none is near.
-- @tparam string what the kind of name, as in "option"
-- @tparam string name
-- @tparam {string,...} known
function nearest.unknown(what, name, known)
  local near = nearest.of(name, known)
  if near then return ("unknown %s '%s' (did you mean '%s'?)"):format(what, name, near) end
  if #known == 0 then return ("unknown %s '%s' (there is none)"):format(what, name) end
  return ("unknown %s '%s' (known: %s)"):format(what, name, table.concat(known, ", "))
end

return nearest
