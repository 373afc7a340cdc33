-- Words in marks that nobody said.
local quotes = require "newskit.quotes"

local function contents(text, options)
  local list = {}
  options = options or {speech = true, language = "en"}
  for k, record in ipairs(quotes.attribute(text, options)) do list[k] = record.text end
  return list
end

describe("rules.refused", function()
  it("leaves out titles of works behind a verb of making", function()
    assert.same({}, contents "Rolf Tamsin wrote “The Long Wait” in a week.")
    assert.same({"“The long wait is over.”"}, contents "Rolf Tamsin wrote: “The long wait is over.”")
  end)

  it("leaves out thanks and the wish not to be named", function()
    assert.same({}, contents "Rolf Tamsin thanked “everyone who helped”.")
    assert.same({}, contents "She asked not to be named.")
  end)

  it("keeps them where attitudes are kept too", function()
    assert.same({"“everyone who helped”"}, contents("Rolf Tamsin thanked “everyone who helped”.", {language = "en"}))
  end)
end)
