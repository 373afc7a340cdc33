--- What was worked out of an object last, kept for those who ask again: a few values, and no object longer than
-- others need it.
-- @module newskit.base.kept

local kept = {}

--- Makes a memory of its own.
-- @tparam integer most values that it holds; the oldest makes room
-- @treturn function `(owner, key, make)`: the value of an object under a key (a string that says all that the value
--   depends on besides), made by `make()` unless it is held. Cost: a look at each value held.
function kept.new(most)
  local owners, keys, values, at = setmetatable({}, {__mode = "v"}), {}, {}, 0
  return function(owner, key, make)
    for slot = 1, most do
      if owners[slot] == owner and keys[slot] == key then return values[slot] end
    end
    local value = make()
    at = at % most + 1
    owners[at], keys[at], values[at] = owner, key, value
    return value
  end
end

return kept
