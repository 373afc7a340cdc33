--- Site rules as users meet them (`nk.sites`): adding and removing rules, and running the tests of one. What a
-- rule is, and how it is applied, stands in `newskit.read.sites.rules`.
-- @module newskit.read.sites

local read = require "newskit.read"
local rules = require "newskit.read.sites.rules"
local schema = require "newskit.base.schema"

local sites = {add = rules.add, remove = rules.remove, list = rules.list, find = rules.find}

--- Runs the tests of a rule: each a page and the fields that must come out.
-- @tparam string host
-- @treturn integer how many values were right
-- @treturn table what was not: records `{test, field, expected, found}`
-- @raise when the host has no rule
function sites.test(host)
  local ready, name = rules.find(host)
  if not ready then schema.blame(1, "test", ("no rule for '%s'"):format(host)) end
  local good, wrong = 0, {}
  for at, test in ipairs(ready.rule.tests or {}) do
    local article = assert(read.parse(test.page, {format = "html", url = "https://" .. name .. "/"}))
    for field, expected in pairs(test.expect) do
      local found = article[field]
      if type(found) == "table" then found = table.concat(found, "; ") end
      if found == expected then
        good = good + 1
      else
        wrong[#wrong + 1] = {test = at, field = field, expected = expected, found = found}
      end
    end
  end
  return good, wrong
end

return sites
