-- Names of the classes of tokens.
local token = require "newskit.quotes.text.token"

describe("token", function()
  it("gives each class a letter of its own", function()
    local seen = {}
    for _, name in ipairs(token.known) do
      assert.equal(1, #token[name], name)
      assert.is_nil(seen[token[name]], name)
      seen[token[name]] = name
    end
  end)

  it("raises on a class that is not there, alone and in a set", function()
    assert.has_error(function() return token.coma end, "no class of tokens is called 'coma'")
    assert.has_error(function() return token.set "stop coma" end, "no class of tokens is called 'coma'")
  end)

  it("makes sets by name", function()
    assert.same({[token.comma] = true, [token.noun] = true}, token.set "comma noun")
    assert.same({}, token.set "")
  end)
end)
