-- Rules and models read the languages that they are for.
local nk = require "newskit"
local quotes = require "newskit.quotes"
local vocabulary = require "newskit.quotes.text.vocabulary"

local samples = {
  sv = {"”Vi måste handla tillsammans nu direkt”, sade ministern Karin Exempel på måndagen. "
        .. "Det är inte så att priset har ändrats för dem som bor i staden.",
        "”Vi måste handla tillsammans nu direkt”"},
  pl = {"„Musimy teraz wszyscy razem działać”, powiedziała minister Anna Przykład w poniedziałek. "
        .. "Cena nie jest taka sama jak dla tych, którzy mieszkają w mieście.",
        "„Musimy teraz wszyscy razem działać”"},
}

describe("a language without rules", function()
  for code, sample in pairs(samples) do
    it("gives words in its own marks, and nobody who said them: " .. code, function()
      local text = sample[1]
      assert.equal(code, quotes.language_of(text))
      for _, options in ipairs {{}, {speech = true}, {rules = true}} do
        local list = quotes.attribute(text, options)
        assert.equal(1, #list)
        local record = list[1]
        assert.equal(sample[2], text:sub(record.content[1].first, record.content[1].last))
        assert.equal("marks only", record.pattern)
        assert.equal("direct", record.type)
        assert.is_nil(record.speaker)
        assert.is_nil(record.described)
        assert.is_nil(record.cue)
        assert.is_true(record.confidence < 0.5)
      end
    end)
  end

  it("names nobody", function()
    assert.equal(0, #nk.entities(samples.sv[1]))
  end)

  it("does without marks what it can: nothing", function()
    assert.same({}, quotes.attribute("Ministern sade på måndagen att han kommer till staden och att han inte går."))
  end)

  it("takes no words of a user's that are meant for another", function()
    local own = quotes.vocabulary {verbs = {sade = {complements = "c"}}}
    local list = quotes.attribute(samples.sv[1], {vocabulary = own})
    assert.equal("marks only", list[1].pattern)
  end)
end)

describe("quotes.language_of", function()
  it("is what is given, without its region", function()
    assert.equal("en", quotes.language_of(samples.sv[1], "en-GB"))
    assert.equal("pt", quotes.language_of("", "pt_BR"))
  end)

  it("is what the text looks like, and English when nothing tells", function()
    assert.equal("sv", quotes.language_of(samples.sv[1]))
    assert.equal("en", quotes.language_of "")
    assert.equal("en", quotes.language_of '"Yes," Petra Holm said.')
  end)

  it("is the article's for the analyzers", function()
    local text = "“We all have to act together now,” said Ann Example."
    assert.equal("Ann Example", nk.quotes(text)[1].speaker)
    assert.equal("marks only", nk.quotes(text, {language = "fi"})[1].pattern)
  end)
end)

describe("a vocabulary", function()
  it("has the same sets in every language, empty where a language has no words", function()
    local english, other = vocabulary.default "en", vocabulary.default "fi"
    assert.equal("und", other.language)
    for name, set in pairs(english) do
      if type(set) == "table" and name ~= "class_of" then
        assert.is_table(other[name], name)
        assert.is_true(name == "grammar" or next(other[name]) == nil, name)
      end
    end
  end)

  it("is made once for each language", function()
    assert.equal(vocabulary.default "en", vocabulary.default())
    assert.equal(vocabulary.default "fi", vocabulary.default "sv")
  end)
end)

describe("a language from outside", function()
  local patterns = quotes.patterns

  it("is data and a grammar, and is read by the patterns that it is given", function()
    package.preload["newskit.lexicon.xx.reporting_verbs"] = function()
      return {speech = {neutral = "zag:c"}}
    end
    vocabulary.grammars.xx = {
      inflect = function(lemma) return {{lemma, "base"}, {lemma .. "u", "past"}} end,
      open_class = function() return "n" end, is_plural = function() return false end,
      singular = function() return nil end, is_age = function() return false end,
    }
    finally(function()
      vocabulary.grammars.xx, package.preload["newskit.lexicon.xx.reporting_verbs"] = nil, nil
      package.loaded["newskit.lexicon.xx.reporting_verbs"] = nil
    end)
    local after
    for _, pattern in ipairs(patterns) do
      if pattern.name == "after run" then after = pattern end
    end
    local text = "«Zo zu za ze zi», zagu Ana Primer."
    local own = {{name = "behind", over = "run", find = after.find}}
    local record = quotes.attribute(text, {language = "xx", patterns = own})[1]
    assert.equal("behind", record.pattern)
    assert.equal("zag", record.lemma)
    assert.equal("Ana Primer", text:sub(record.source[1].first, record.source[1].last))
    assert.same({}, quotes.attribute(text, {language = "xx"}))
  end)
end)
