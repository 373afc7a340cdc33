-- Bylines of pasted texts: which of the lines that could name the writer does.
local bylines = require "newskit.read.fields.bylines"
local lines = require "newskit.read.pasted.lines"

local function found(texts)
  local list, parts = {}, {}
  for at, text in ipairs(texts) do
    list[at], parts[at] = lines.line(text), "before"
  end
  local printed, people = bylines.find(list, parts, {})
  local names = {}
  for at, one in ipairs(people) do names[at] = one.name end
  return printed, names
end

describe("bylines.find", function()
  it("takes an agency and a writer, and not the agency and the photographer below", function()
    local printed, names = found {"Exampleton, May 3, 2024", "Reuters, Ann Example", "Bloomberg/Ben Sample"}
    assert.equal("Reuters, Ann Example", printed)
    assert.same({"Reuters", "Ann Example"}, names)
  end)

  it("takes no picture's credit where there is no writer", function()
    for _, credit in ipairs {"Bloomberg/Ben Sample", "AFP/Ben Sample", "dpa/Ben Sample"} do
      assert.is_nil((found {"May 3, 2024", credit}))
    end
  end)

  it("takes a \"By\" before a bare name", function()
    local printed = found {"Ben Sample", "By Ann Example", "May 3, 2024"}
    assert.equal("By Ann Example", printed)
  end)
end)
