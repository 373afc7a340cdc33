-- Kinds of names: what the mentions of a name show together.
local support = require "spec.quotes.support"

-- Name to kind, of all entities of a text.
local function kinds(text)
  local by_name = {}
  local t = support.upto("entities", text)
  for _, entity in ipairs(t.entities) do by_name[entity.name] = entity.kind end
  return by_name
end

describe("kinds.settle", function()
  it("takes what owns shares, or is spoken of as it, for an organization", function()
    assert.equal("organization", kinds("Brixham's shares fell. Then Brixham said it would sell.")["Brixham"])
  end)

  it("takes what has an age, a role or 'who' for a person", function()
    for _, text in ipairs {"Tavo Brell, 34, left the pier.", "Tavo Brell, a nurse, left the pier.",
                           "They met Tavo Brell, who left the pier."} do
      assert.equal("person", kinds(text)["Tavo Brell"], text)
    end
  end)

  it("takes a country that speaks for an organization, else for a place", function()
    assert.equal("organization", kinds("Norway said the ferry was late.")["Norway"])
    assert.equal("place", kinds("The ferry to Norway was late.")["Norway"])
  end)

  it("takes capitals that are counted for no organization", function()
    assert.not_equal("organization", kinds("She drove an SUV. Two SUVs were there.")["SUV"])
  end)

  it("takes an adjective made of a name for no name", function()
    assert.not_equal("organization", kinds("A Gull-led group of towns met on the pier.")["Gull-led"])
    assert.not_equal("person", kinds("A Gull-led group of towns met on the pier.")["Gull-led"])
  end)

  it("takes a known company's name for a person's where the text has that person", function()
    assert.equal("organization", kinds("She worked at Disney for a year.")["Disney"])
    assert.is_nil(kinds("The films of Roy Disney were shown. Later Disney left the town.")["Disney"])
  end)

  it("takes common words with capitals for no organization", function()
    for _, text in ipairs {"The town agreed on Public Spaces and on Training Season.",
                           "They read Famous Last Words and then Correction."} do
      for name, kind in pairs(kinds(text)) do assert.not_equal("organization", kind, name) end
    end
  end)

  it("joins what stands beside “and” and behind “on” in the name of a body", function()
    local found = kinds("The World Fishing and Harbor Council met the Centre for Research on Trade and Health, and "
                        .. "the town's Animal and Crop Inspection Service.")
    for _, name in ipairs {"World Fishing and Harbor Council", "Centre for Research on Trade and Health",
                           "Animal and Crop Inspection Service"} do
      assert.equal("organization", found[name], name)
    end
  end)

  it("knows bodies that no word tells, and what companies make", function()
    local found = kinds("The workers of Lufthansa and NATO met. They bought Apple Pay and an Audi Pro.")
    assert.equal("organization", found["Lufthansa"])
    assert.equal("organization", found["NATO"])
    assert.not_equal("organization", found["Apple Pay"])
  end)

  it("takes a town that is only near a speaker for a place", function()
    assert.equal("place", kinds("Authorities in Berlin said the ferry was late.")["Berlin"])
  end)

  it("takes a government for an organization where it speaks or is named again", function()
    assert.equal("organization", kinds("The Norwegian government said the ferry was late.")["Norwegian government"])
    assert.not_equal("organization", kinds("They sued the Norwegian government.")["Norwegian government"])
  end)

  it("takes towns that play for teams, in reports on matches alone", function()
    local match = "The striker scored two goals before half-time. The coach and the goalkeeper left the pitch. "
    local play = "Liverpool beat Harwick in the league. Liverpool's squad was tired. They met in Berlin."
    local found = kinds(match .. play)
    assert.equal("organization", found["Liverpool"])
    assert.equal("place", found["Berlin"])
    assert.equal("place", kinds("The ferry was late. Liverpool beat Harwick in size. They met in Berlin.")["Liverpool"])
  end)

  it("takes a street for no person", function()
    assert.not_equal("person", kinds("Port Arden and Mill Lane flooded.")["Mill Lane"])
  end)
end)
