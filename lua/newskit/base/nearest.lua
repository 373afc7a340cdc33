--- The one rule by which newskit guesses what name was meant, and the words in which it says so.
-- @module newskit.base.nearest

local core = require "newskit.core"

local nearest = {}

--- The known name nearest to `name`, or nil when none is near. A shorter name that begins as `name`
-- does, or the other way round, counts as near; ties go to the first.
-- @tparam string name
-- @tparam {string,...} known
function nearest.of(name, known)
  return core.nearest(tostring(name), known)
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
