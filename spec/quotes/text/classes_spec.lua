-- Classes of tokens in context.
local support = require "spec.quotes.support"
local token = require "newskit.quotes.text.token"

-- The class of each token by name, as "form/class".
local function read(text)
  local name_of = {}
  for _, name in ipairs(token.known) do name_of[token[name]] = name end
  local t, list = support.tokens(text), {}
  for i = 1, t.count do list[t.form[i]] = name_of[t.class[i]] end
  return list
end

describe("classes.classify", function()
  it("tells closed classes from lists", function()
    local of = read "She said the roof of our hall would not hold because it was old, and he agreed."
    assert.equal("pronoun", of.She)
    assert.equal("subordinator", of.because)
    assert.equal("determiner", of.the)
    assert.equal("determiner", of.our)
    assert.equal("preposition", of.of)
    assert.equal("auxiliary", of.would)
    assert.equal("conjunction", of["and"])
    assert.equal("comma", of[","])
    assert.equal("stop", of["."])
  end)

  it("takes a capital inside a sentence for a name, and one at its start only when it may be one", function()
    local of = read "Officials met Ann Example in Brackwater. Police waited."
    assert.equal("noun", of.Officials)
    assert.equal("name", of.Ann)
    assert.equal("name", of.Brackwater)
    assert.equal("noun", of.Police)
  end)

  it("takes pronouns in capitals for names", function()
    local of = read "The WHO told the US that it was ready."
    assert.equal("name", of.WHO)
    assert.equal("name", of.US)
    assert.equal("pronoun", of.it)
  end)

  it("takes a form that may be noun and verb for a noun behind a determiner", function()
    assert.equal("noun", read "The claims were denied.".claims)
    assert.equal("verb", read "She claims they were denied.".claims)
  end)

  it("takes capitals of a headline away from words that are known in small letters", function()
    local of = read "Mayor Says New Harbor Wall Will Never Stand\n\nThe wall will stand, she says."
    assert.equal("verb", of.Says)
  end)

  it("gives every mark of any language the class of a mark", function()
    for _, mark in ipairs {'"', "“", "”", "„", "«", "»", "‹", "›", "‘", "「", "」", "『", "』"} do
      assert.equal("mark", read(mark .. "x")[mark], mark)
    end
  end)
end)
