-- Sources without a name.
local quotes = require "newskit.quotes"

-- The last quotation's speaker: a name, or its words in brackets, with its kind.
local function last(text)
  local list = quotes.attribute(text, {speech = true, rules = true})
  local record = list[#list]
  return record and ("%s <%s>"):format(record.speaker or "(" .. record.described .. ")", record.kind)
end

describe("descriptions", function()
  it("lead to the person whom the text gave the role before", function()
    assert.equal("Ann Example <person>",
                 last "Mayor Ann Example opened the pier. It will stand, the mayor said.")
  end)

  it("lead to nobody when nobody bears the role", function()
    assert.equal("(the mayor) <anonymous>", last "It will stand, the mayor said.")
  end)

  it("lead to the organization that has the word in its name", function()
    assert.equal("Harbor Safety Office <organization>",
                 last "The Harbor Safety Office closed the pier. The office said it was unsafe.")
  end)

  it("are groups, organizations and documents by their noun", function()
    assert.equal("(Critics) <group>", last "Critics said it was unsafe.")
    assert.equal("(The report) <document>", last "The report said it was unsafe.")
    assert.equal("(A company) <organization>", last "A company said it was unsafe.")
  end)

  it("are one voice where they are alike, and never forced into a name", function()
    local list = quotes.attribute("A nurse said it was late. Peter Reed waited. The nurse said it was cold.",
                                  {speech = true, rules = true})
    assert.equal(2, #list)
    assert.equal(list[1].voice, list[2].voice)
    assert.is_nil(list[2].speaker)
  end)
end)

describe("“the company”", function()
  it("is no paper or agency that spoke last", function()
    local text = "Gull Foods fell. Reuters reported that jobs would go. The company said it was sorry."
    local list = quotes.attribute(text, {rules = true, language = "en"})
    assert.equal("Gull Foods", list[2].speaker)
  end)
end)
