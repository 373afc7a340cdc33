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

  it("leaves out names and titles in marks that no verb of speech introduces", function()
    assert.same({}, contents "Viewers know Rolf Tamsin from such comedies as “Nine Wet Mondays” and “A Goat Too Far”.")
    assert.same({"“Three buses went by and none of them stopped,”"},
                contents "“Three buses went by and none of them stopped,” said a man known to the quay as “Button.”")
  end)

  it("keeps them where attitudes are kept too", function()
    assert.same({"“everyone who helped”"}, contents("Rolf Tamsin thanked “everyone who helped”.", {language = "en"}))
  end)
end)
