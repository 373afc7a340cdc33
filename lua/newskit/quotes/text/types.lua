--- Types of quotations: how much of a content stands in quotation marks.
-- @module newskit.quotes.text.types

local token = require "newskit.quotes.text.token"

local types = {}

-- Classes that have no letters to count.
local silent = token.set "mark comma stop colon dash semicolon bracket bracket_end other"

--- Adds up letters and digits: those before each token, and of them the ones in quotation marks.
-- @tparam table t token columns with runs; gets `letters` and `quoted_letters`
function types.measure(t)
  local all, quoted = {[0] = 0}, {[0] = 0}
  local class, first, last, run = t.class, t.first, t.last, t.run
  for i = 1, t.count do
    local size = silent[class[i]] and 0 or last[i] - first[i] + 1
    all[i] = all[i - 1] + size
    quoted[i] = quoted[i - 1] + (run[i] and size or 0)
  end
  t.letters, t.quoted_letters = all, quoted
end

-- Marks and stops are not counted, so that a comma outside them makes nothing mixed; nor do two
-- letters in a hundred, as a bracket or a dash of the writer's brings along.
local DIRECT_SHARE = 0.98

--- The type of a content.
-- @tparam table t token columns with runs
-- @tparam table content a list of `{first, last}`
-- @treturn string direct, mixed or indirect
function types.of(t, content)
  if not t.letters then
    types.measure(t) -- the runs come from a user's stage
  end
  local all, quoted = 0, 0
  for _, span in ipairs(content) do
    all = all + t.letters[span[2]] - t.letters[span[1] - 1]
    quoted = quoted + t.quoted_letters[span[2]] - t.quoted_letters[span[1] - 1]
  end
  if quoted >= DIRECT_SHARE * all then
    return quoted > 0 and "direct" or "indirect"
  end
  return quoted > 0 and "mixed" or "indirect"
end

return types
