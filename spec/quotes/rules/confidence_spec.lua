-- Confidence of what rules find.
local confidence = require "newskit.quotes.rules.confidence"

describe("confidence.of_rule", function()
  local pattern = {name = "x", confidence = {direct = 0.8, mixed = 0.7, indirect = 0.6}}

  it("is the pattern's for the type", function()
    assert.equal(0.8, confidence.of_rule({pattern = pattern, report = "speech"}, "direct"))
    assert.equal(0.6, confidence.of_rule({pattern = pattern, report = "speech"}, "indirect"))
  end)

  it("falls from speech over writing to attitudes", function()
    local speech = confidence.of_rule({pattern = pattern, report = "speech"}, "mixed")
    local writing = confidence.of_rule({pattern = pattern, report = "writing"}, "mixed")
    local attitude = confidence.of_rule({pattern = pattern, report = "attitude"}, "mixed")
    assert.is_true(speech > writing and writing > attitude and attitude > 0)
  end)

  it("is even where no pattern vouches", function()
    assert.equal(0.5, confidence.of_rule({}, "direct"))
    assert.equal(0.5, confidence.of_rule({pattern = {name = "x"}}, "direct"))
  end)
end)
