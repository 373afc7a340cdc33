-- How far names reach.
local support = require "spec.quotes.support"

local function names(text)
  local t, list = support.upto("names", text), {}
  for k, mention in ipairs(t.mentions) do list[k] = support.text(t, mention.name_first, mention.name_last) end
  return list
end

describe("extents", function()
  it("go on over what a ministry or committee is for", function()
    assert.same({"Ministry of Trade, Fishing and Energy"},
                names "They met at the Ministry of Trade, Fishing and Energy.")
    assert.same({"Joint Committee on Harbors and Piers"}, names "They asked the Joint Committee on Harbors and Piers.")
  end)

  it("go on over an office's genitive and a legal form", function()
    assert.same({"Brack County Sheriff's Department"}, names "They called the Brack County Sheriff's Department twice.")
    assert.same({"Gull Robotics, Inc."}, names "They work for Gull Robotics, Inc. in the old port.")
  end)

  it("take in the noun in lower case that ends the name of an organization", function()
    assert.same({"Jordanian government"}, names "They asked the Jordanian government again.")
    assert.same({"Norway's foreign ministry"}, names "They asked Norway's foreign ministry again.")
  end)

  it("leave that noun where the phrase goes on", function()
    assert.same({"Jordanian"}, names "They asked Jordanian government officials again.")
  end)

  it("take an Arabic particle into the name", function()
    assert.same({"Yusuf al-Hamdani"}, names "They met Yusuf al-Hamdani there.")
  end)

  it("take in a word that begins the sentence, and capitals inside of words", function()
    assert.same({"Network Rail"}, names "Network Rail said that the pier was old.")
    assert.same({"eBay", "7-Eleven"}, names "They asked eBay and 7-Eleven again.")
  end)

  it("are known of some names with small words inside, and of houses of saints", function()
    assert.same({"Save the Children"}, names "They asked Save the Children again.")
    assert.same({"St Mary's Hospital"}, names "They asked St Mary's Hospital again.")
  end)
end)
