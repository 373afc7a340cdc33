--- What a pasted text has beside its body: every line that is left out, and why, so that nothing is lost silently.
-- @module newskit.read.pasted.left

local noise = require "newskit.read.pasted.noise"

local left = {}

local reasons = {before = "above the body", inside = "among the body", after = "below the body"}

--- The lines that are not in the body.
-- @tparam string text what was read
-- @tparam table list lines of `read/pasted/lines.lua`
-- @tparam table parts names of the parts of the lines
-- @tparam table used set of line numbers that became fields
-- @tparam table cuts what the layout cut: records `{first, last, reason}`
-- @treturn table records `{text, part, reason}` in order of the text
-- @treturn number the share of the letters that are in no body and no field, 0 to 1
function left.out(text, list, parts, used, cuts)
  local found, lost, all, next_cut = {}, 0, 0, 1
  local kinds = noise.of(list)
  local function take_cuts(before)
    while cuts[next_cut] and cuts[next_cut].first < before do
      local cut = cuts[next_cut]
      found[#found + 1] = {text = text:sub(cut.first, cut.last), part = "layout", reason = cut.reason}
      next_cut = next_cut + 1
    end
  end
  for at, line in ipairs(list) do
    take_cuts(line.first)
    all = all + line.width
    if parts[at] ~= "body" then
      local reason = used[at] and "a field" or kinds[at] or line.dates[1] and line.date_rest <= 12 and "a date"
      if not used[at] then lost = lost + line.width end
      found[#found + 1] = {text = line.text, part = parts[at], reason = reason or reasons[parts[at]]}
    end
  end
  take_cuts(math.huge)
  return found, all > 0 and lost / all or 0
end

return left
