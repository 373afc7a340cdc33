-- Whom people belong to.
local support = require "spec.quotes.support"

local function of(name, text)
  for _, entity in ipairs(support.upto("entities", text).entities) do
    if entity.name == name then return entity.affiliation and entity.affiliation.name end
  end
  return "nobody"
end

describe("affiliations", function()
  it("stand in roles on either side of the name", function()
    assert.equal("Vane Institute", of("Ida Moss", "Ida Moss is the director of the Vane Institute."))
    assert.equal("Vane Institute", of("Ida Moss", "The Vane Institute's founder, Ida Moss, left."))
  end)

  it("are the country of an office where nothing else is said", function()
    assert.equal("Norway", of("Ida Moss", "Norwegian Prime Minister Ida Moss left."))
  end)

  it("stand in brackets and behind 'of'", function()
    assert.equal("D., Ohio", of("Ida Moss", "They met Sen. Ida Moss (D., Ohio) there."))
    assert.equal("Harbor Gazette", of("Ida Moss", "That was told by Ida Moss of the Harbor Gazette."))
  end)

  it("stand behind what somebody does", function()
    for _, text in ipairs {"Ida Moss, who leads the Harbor Institute, left.",
                           "Ida Moss works for the Harbor Institute.",
                           "Ida Moss, 34, who writes for the Harbor Institute, left."} do
      assert.equal("Harbor Institute", of("Ida Moss", text), text)
    end
  end)

  it("are the state of an office", function()
    assert.equal("Iowa", of("Ida Moss", "Senator Ida Moss of Iowa left."))
    assert.equal("R-Iowa", of("Ida Moss", "Sen. Ida Moss, R-Iowa, left."))
  end)

  it("are not those of somebody else", function()
    assert.is_nil(of("Ida Moss", "Ida Moss left. The Vane Institute closed."))
  end)
end)
