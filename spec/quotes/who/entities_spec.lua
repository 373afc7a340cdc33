local support = require "spec.quotes.support"

local function entities(text)
  local by_name = {}
  local t = support.upto("entities", text)
  for _, entity in ipairs(t.entities) do by_name[entity.name] = entity end
  return by_name, t
end

describe("quotes.entities.group", function()
  it("groups full names, family names and titled names", function()
    local found = entities "Mayor Dana Ortega spoke. Ortega smiled. Ms. Ortega left. Dana stayed."
    assert.equal(4, #found["Dana Ortega"].mentions)
    assert.equal("Mayor", found["Dana Ortega"].role)
    assert.equal("female", found["Dana Ortega"].gender)
    assert.equal("title", found["Dana Ortega"].gender_from)
  end)

  it("finds names with the family name first by their use", function()
    local found = entities "Chen Mei, an engineer, spoke. Chen said the dam was safe."
    assert.equal(2, #found["Chen Mei"].mentions)
  end)

  it("takes roles and affiliations from titles, nouns and appositions", function()
    local found = entities("Economy Minister Jo Salas met Vane Institute director Carl Berg and Ida Moss,"
                           .. " a nurse at the Harbor Hospital, in Brack.")
    assert.equal("Economy Minister", found["Jo Salas"].role)
    assert.equal("Vane Institute director", found["Carl Berg"].role)
    assert.equal("Vane Institute", found["Carl Berg"].affiliation.name)
    assert.equal("nurse at the Harbor Hospital", found["Ida Moss"].role)
    assert.equal("Harbor Hospital", found["Ida Moss"].affiliation.name)
  end)

  it("tells two bearers of a family name apart by title", function()
    local found = entities "Ann Lowe and Paul Lowe came. Mrs. Lowe sang. Mr. Lowe left."
    assert.equal(2, #found["Ann Lowe"].mentions)
    assert.equal(2, #found["Paul Lowe"].mentions)
  end)

  it("cuts adjectives and long attributes off names", function()
    local found = entities "Australian Tim Weeks and New York City Public Advocate Ann Example met."
    assert.is_table(found["Tim Weeks"])
    assert.is_table(found["Ann Example"])
  end)

  it("joins an organization and its initials", function()
    local found = entities "The Office for Harbor Safety (OHS) said no. The OHS waits."
    assert.equal(3, #found["Office for Harbor Safety"].mentions)
    assert.equal("organization", found["Office for Harbor Safety"].kind)
  end)

  it("says nothing of a gender that no word tells", function()
    assert.is_nil(entities("Xoqa Trel spoke. Trel left.")["Xoqa Trel"].gender)
  end)

  it("joins a family name that is a word of places or offices, or of nothing known", function()
    for _, name in ipairs {"Steve King", "Grace Lake", "Tom Church", "Tendai Chirwa", "Pieter van Nistel"} do
      local last = name:match "(%S+)$"
      local found = entities(("The plan came from %s on Monday. %s said it was ready."):format(name, last))
      assert.is_table(found[name], name)
      assert.equal(2, #found[name].mentions, name)
    end
  end)

  it("keeps what tells a son from his father, and no degree", function()
    assert.is_table(entities("They met Tavo Brell Jr. there.")["Tavo Brell Jr."])
    assert.is_table(entities("They met Ida Moss PhD there.")["Ida Moss"])
  end)
end)
