-- The gender that a text gives.
local support = require "spec.quotes.support"

local function of(name, text)
  for _, entity in ipairs(support.upto("entities", text).entities) do
    if entity.name == name then return entity.gender, entity.gender_from end
  end
  return "nobody"
end

describe("genders.settle", function()
  it("asks pronouns before the list of first names", function()
    local gender, from = of("James Brell", "James Brell left. She took her coat. She was late.")
    assert.same({"female", "pronoun"}, {gender, from})
  end)

  it("leaves one pronoun out that contradicts the list", function()
    assert.equal("male", (of("James Brell", "James Brell left. Her coat was red.")))
  end)

  it("counts no pronoun where somebody else may be meant", function()
    assert.is_nil((of("Xoqa Trel", "Xoqa Trel met the policeman. He left.")))
    assert.is_nil((of("Xoqa Trel", "Xoqa Trel met Voqa Brun. He left.")))
  end)
end)
