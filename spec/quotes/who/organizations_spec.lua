-- Several names of one organization.
local support = require "spec.quotes.support"

local function mentions(text)
  local by_name = {}
  for _, entity in ipairs(support.upto("entities", text).entities) do by_name[entity.name] = #entity.mentions end
  return by_name
end

describe("organizations.unite", function()
  it("joins initials to the long form, with or without brackets", function()
    assert.equal(2, mentions("The Office for Harbor Safety met. The OHS said no.")["Office for Harbor Safety"])
    assert.equal(2, mentions("The Chinese Center for Harbor Control met. The CHC said no.")
                    ["Chinese Center for Harbor Control"])
  end)

  it("joins first words where the rest says what kind of thing it is", function()
    assert.equal(2, mentions("Brixham Airlines was late. Brixham said it was sorry.")["Brixham Airlines"])
  end)

  it("leaves alone what could be short for two", function()
    local found = mentions "The Dutch foreign ministry and Norway's foreign ministry met."
    assert.equal(1, found["Dutch foreign ministry"])
    assert.equal(1, found["Norway's foreign ministry"])
  end)

  it("joins short names that are known to the long form, and no agency to the town before it", function()
    assert.equal(2, mentions("Volkswagen was late. VW said it was sorry.")["Volkswagen"])
    assert.equal(1, mentions("LONDON (Reuters) - It rained.")["Reuters"])
  end)

  it("keeps the article of known papers at the head of a sentence too", function()
    assert.equal(1, mentions("The New York Times reported that it rained.")["The New York Times"])
    assert.equal(1, mentions("The White House said that it rained.")["White House"])
  end)

  it("keeps an article that the text writes with a capital inside sentences", function()
    assert.equal(1, mentions("She told The Harbor Gazette that it rained.")["The Harbor Gazette"])
    assert.equal(1, mentions("She told the Harbor Gazette that it rained.")["Harbor Gazette"])
  end)
end)
