--- What a pasted text has beside its body: every line that is left out, and why, so that nothing is lost silently.
-- @module newskit.read.pasted.left

local noise = require "newskit.read.pasted.noise"

local left = {}

local reasons = {before = "above the body", inside = "among the body", after = "below the body"}

--- The share of the letters of a text that are in no body and no field, 0 to 1.
-- @tparam table lined see @{out}
-- @treturn number
function left.share(lined)
  local lost, all = 0, 0
  for at, line in ipairs(lined.list) do
    all = all + line.width
    if lined.parts[at] ~= "body" and not lined.used[at] then lost = lost + line.width end
  end
  return all > 0 and lost / all or 0
end

--- The lines that are not in the body.
-- @tparam table lined `text`, what was read; `list`, its lines (`read/pasted/lines.lua`); `parts`, names of the parts
--   of the lines; `used`, set of the numbers of those that became fields; `cuts`, what the layout cut, records
--   `{first, last, reason}`
-- @treturn table records `{text, part, reason}` in order of the text
function left.out(lined)
  local text, parts, cuts = lined.text, lined.parts, lined.cuts
  local found, next_cut = {}, 1
  local kinds = noise.of(lined.list)
  local function take_cuts(before)
    while cuts[next_cut] and cuts[next_cut].first < before do
      local cut = cuts[next_cut]
      found[#found + 1] = {text = text:sub(cut.first, cut.last), part = "layout", reason = cut.reason}
      next_cut = next_cut + 1
    end
  end
  for at, line in ipairs(lined.list) do
    take_cuts(line.first)
    if parts[at] ~= "body" then
      local date = line.dates[1] and line.date_rest <= 12 and "a date"
      local reason = lined.used[at] and "a field" or kinds[at] or date or reasons[parts[at]]
      found[#found + 1] = {text = line.text, part = parts[at], reason = reason}
    end
  end
  take_cuts(math.huge)
  return found
end

return left
