-- What English does with words beyond lists.
local english = require "newskit.quotes.text.english"
local token = require "newskit.quotes.text.token"

local function forms(...)
  local list = {}
  for k, form in ipairs(english.inflect(...)) do list[k] = form[1] .. "/" .. form[2] end
  return table.concat(list, " ")
end

describe("english.inflect", function()
  it("follows the spelling of regular endings", function()
    assert.equal("state/base states/present stating/gerund stated/past", forms "state")
    assert.equal("deny/base denies/present denying/gerund denied/past", forms "deny")
    assert.equal("stress/base stresses/present stressing/gerund stressed/past", forms "stress")
    assert.equal("agree/base agrees/present agreeing/gerund agreed/past", forms "agree")
  end)

  it("takes irregular pasts, and doubles a consonant where the past shows it or it is told", function()
    assert.equal("write/base writes/present writing/gerund wrote/past written/past",
                 forms("write", "wrote written"))
    assert.equal("admit/base admits/present admitting/gerund admitted/past", forms("admit", "admitted"))
    assert.equal("put/base puts/present putting/gerund put/past", forms("put", "put", true))
  end)
end)

describe("english", function()
  it("tells the class of unknown words by their endings", function()
    for word, class in pairs {quietly = "adverb", dredging = "gerund", dredged = "verb",
                              harmful = "adjective", ["so-called"] = "adjective", harbor = "noun"} do
      assert.equal(token[class], english.open_class(word), word)
    end
  end)

  it("tells plurals and their singulars", function()
    assert.is_true(english.is_plural "critics")
    assert.is_false(english.is_plural "staff")
    assert.equal("critic", english.singular "critics")
    assert.is_nil(english.singular "staff")
    assert.is_nil(english.singular "boss")
  end)

  it("knows persons called by their age", function()
    assert.is_true(english.is_age "34-year-old")
    assert.is_false(english.is_age "year")
  end)
end)
