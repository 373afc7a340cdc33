local core = require "newskit.core"
local lexicon = require "newskit.lexicon"
local stopwords = require "newskit.language.stopwords"

describe("stopwords.of", function()
  it("gives distinct norm forms for every language", function()
    assert.same({"de", "en", "es", "fr", "it", "nl", "pt"}, stopwords.languages())
    for _, language in ipairs(stopwords.languages()) do
      local list = lexicon.words(lexicon.of(language).stopwords.words)
      assert.is_true(#list > 150)
      for i, word in ipairs(list) do
        assert.is_true(i == 1 or list[i - 1] < word, language .. ": " .. word)
      end
      for _, word in ipairs(stopwords.of(language)) do assert.equal(core.fold(word), word) end
    end
  end)

  it("knows a word with either apostrophe", function()
    local set = stopwords.set(stopwords.of "en")
    for _, norm in ipairs(core.document("don't don’t"):norms()) do assert.is_true(set[norm]) end
  end)

  it("names the languages that there are", function()
    local list, message = stopwords.of "enn"
    assert.is_nil(list)
    assert.matches("did you mean 'en'", message, 1, true)
  end)
end)

describe("stopwords.resolve", function()
  local function article(text) return {body = core.document(text)} end

  it("takes lists as they are, and false as none", function()
    local list = {"word"}
    assert.equal(list, (stopwords.resolve(list, article "x")))
    assert.same({}, (stopwords.resolve(false, article "x")))
  end)

  it("finds the language of an article by itself", function()
    local text = "Il a dit que la loi est dans les mains de la ville et que le maire ne peut pas la changer."
    local list, language = stopwords.resolve("auto", article(text))
    assert.equal("fr", language)
    assert.is_true(stopwords.set(list)["que"])
    assert.equal("de", select(2, stopwords.resolve("auto", {language = "de-AT", body = core.document "x"})))
    assert.same({}, (stopwords.resolve("auto", article "xyz")))
  end)

  it("makes do with the most common words of other languages", function()
    local list, language = stopwords.resolve("auto", {language = "sv", body = core.document "x"})
    assert.equal("sv", language)
    assert.is_true(stopwords.set(list)["och"])
    assert.equal(list, (stopwords.resolve("auto", {language = "sv-SE", body = core.document "y"})))
  end)
end)
