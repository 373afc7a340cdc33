-- Types of contents by their share of quoted letters.
local support = require "spec.quotes.support"
local types = require "newskit.quotes.text.types"

describe("types.of", function()
  local t = support.upto("spans", "“We go now,” she said, and they were “glad to go” home.")

  local function span(first, last)
    local from, to
    for i = 1, t.count do
      if t.form[i] == first and not from then from = i end
      if t.form[i] == last then to = i end
    end
    return {from, to}
  end

  it("is direct when all letters stand in marks, whatever stands with them", function()
    assert.equal("direct", types.of(t, {span("We", "now")}))
    assert.equal("direct", types.of(t, {{1, span("now", "now")[2] + 2}}))
  end)

  it("is indirect when none do, and mixed between", function()
    assert.equal("indirect", types.of(t, {span("she", "said")}))
    assert.equal("mixed", types.of(t, {span("they", "home")}))
  end)

  it("counts several spans as one", function()
    assert.equal("mixed", types.of(t, {span("We", "now"), span("home", "home")}))
    assert.equal("direct", types.of(t, {span("We", "now"), span("glad", "go")}))
  end)

  it("sums letters that never fall, of which the quoted ones are a part", function()
    for i = 1, t.count do
      assert.is_true(t.letters[i] >= t.letters[i - 1])
      assert.is_true(t.quoted_letters[i] <= t.letters[i])
    end
  end)
end)
