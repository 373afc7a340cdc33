-- Roles and affiliations of persons, from the words around their names.
local support = require "spec.quotes.support"

-- The first person of a text as "role / affiliation / gender".
local function read(text)
  local t = support.upto("entities", text)
  for _, entity in ipairs(t.entities) do
    if entity.kind == "person" then
      return ("%s / %s / %s"):format(entity.role or "-", entity.affiliation and entity.affiliation.name or "-",
                                     entity.gender or "-")
    end
  end
end

describe("roles.describe", function()
  it("takes a title before the name", function()
    assert.equal("Governor / - / female", read "They met Governor Ann Example on the pier.")
  end)

  it("takes no honorific for a role", function()
    assert.equal("- / - / male", read "They met Mr. Reed on the pier.")
  end)

  it("takes role nouns before the name", function()
    assert.equal("economist / - / male", read "They met economist Peter Reed on the pier.")
  end)

  it("takes an apposition behind the name, over an age", function()
    assert.equal("retired nurse / - / female", read "They met Ann Example, 61, a retired nurse, on the pier.")
  end)

  it("finds the organization inside the role", function()
    assert.equal("engineer at the Harbor Safety Office / Harbor Safety Office / male",
                 read "They met Peter Reed, an engineer at the Harbor Safety Office, on the pier.")
  end)

  it("takes an office in capitals before a comma", function()
    assert.equal("Gull Foods's founder and CEO / Gull Foods / male",
                 read "They met Gull Foods's founder and CEO, Peter Reed.")
  end)

  it("takes whom somebody reports for", function()
    assert.equal("- / Gull News / female", read "As Ann Example reports for Gull News, the pier is closed.")
  end)

  it("takes the gender that a role noun tells", function()
    assert.equal("spokeswoman / - / female", read "They met spokeswoman Xyzzy Quill on the pier.")
  end)

  it("takes nothing from a clause behind the name", function()
    assert.equal("- / - / female", read "They met Ann Example, which pleased the president.")
  end)

  it("takes the first noun of a long phrase before the name", function()
    assert.equal("head of the Harbor Institute / Harbor Institute / female",
                 read "The head of the Harbor Institute, Ida Moss, left.")
  end)

  it("takes what somebody became, without when", function()
    assert.equal("director of the Harbor Institute / Harbor Institute / female",
                 read "Ida Moss was appointed director of the Harbor Institute in May.")
  end)

  it("takes what a pronoun says of the only person of the sentence before", function()
    assert.equal("nurse / - / female", read "Ida Moss spoke. She is a nurse.")
  end)

  it("takes whose mother somebody is for a role", function()
    assert.equal("Mother-of-two / - / female", read "Mother-of-two Ida Moss won.")
  end)
end)
