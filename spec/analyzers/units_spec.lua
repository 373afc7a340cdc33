-- What counts as one word: rules of the core, and the options of the analyzers over them.
local core = require "newskit.core"
local nk = require "newskit"
local registry = require "newskit.analyzer.registry"
local stopwords = require "newskit.language.stopwords"
local support = require "spec.support"

local function norms(text, rules, language)
  return core.document(text, {rules = core.word_rules(rules), language = language}):norms()
end

local function frequencies(frame)
  local found = {}
  for _, record in ipairs(frame) do found[record.ngram] = record.frequency end
  return found
end

describe("core.word_rules", function()
  it("joins words with hyphens, and leaves numbers and dashes alone", function()
    assert.same({"a", "long-term", "20-year-old", "plan", "10", "-", "12", "well", "-", "no"},
      norms("A long-term 20‑year‐old plan 10-12 well - no", {hyphens = "join"}))
  end)

  it("puts the parts behind the whole for both, inside it", function()
    local text = "A long-term plan."
    local document = core.document(text, {rules = core.word_rules{hyphens = "both"}})
    assert.same({"a", "long-term", "long", "-", "term", "plan", "."}, document:norms())
    assert.same({"A", "long-term", "long", "-", "term", "plan", "."}, document:forms())
    local firsts, lasts = document:ranges "sentence"
    assert.same({{1}, {7}}, {firsts, lasts})
  end)

  it("gives possessives the type of their word, but not contractions", function()
    local rules = {possessives = true, contracted = {"it"}, hyphens = "join"}
    assert.same({"council", "council", "mayor-elect", "it's"},
      norms("council’s COUNCIL'S mayor-elect's it's", rules))
  end)

  it("keeps the capitals of acronyms among words that are not in capitals", function()
    local rules = {acronyms = {"us", "who", "it"}, possessives = true, contracted = {"who", "it"}}
    assert.same({"the", "US", "and", "the", "WHO", "told", "us", "it's", "WHO", "policy"},
      norms("The US and the WHO told us it's WHO's policy", rules))
    assert.same({"the", "us", "says", "it", "is", "who"}, norms("THE US SAYS IT IS WHO", rules))
    assert.same({"US"}, norms("US", rules))
  end)

  it("splits what is elided, but not names", function()
    local rules = {elided = {"l", "d", "c"}}
    assert.same({"l'", "histoire", "d'", "une", "île", ",", "c'", "est", "d'alema"},
      norms("L'histoire d’une île, c'est D'Alema", rules, "fr"))
  end)

  it("keeps all capitals when asked", function()
    assert.same({"Apple", "apple", "Élan"}, norms("Apple apple Élan", {cased = true}))
  end)

  it("leaves sentences where they were, and types in order of first occurrence", function()
    local text = "The US's long-term plan. It's l'eau-de-vie's end! “Re-think it,” WHO said."
    local plain = core.document(text)
    local ruled = core.document(text, {rules = core.word_rules{hyphens = "join", possessives = true,
      acronyms = {"us", "who"}, elided = {"l"}}})
    assert.same({plain:spans "sentence"}, {ruled:spans "sentence"})
    local starts, ends = ruled:spans "token"
    for i, form in ipairs(ruled:forms()) do
      assert.equal(text:sub(starts[i], ends[i]), form)
      assert.is_true(i == 1 or starts[i] > ends[i - 1])
    end
  end)

  it("counts alike by documents and by texts", function()
    local text = ("The US said the council's long-term plan, a long-term one, is late.\n\n"):rep(40)
    local rules = core.word_rules{hyphens = "both", possessives = true, acronyms = {"us"}}
    local one, two = core.counts{n = 2}, core.counts{n = 2}
    one:add(core.document(text, {rules = rules}))
    two:add_text(text, {rules = rules, unit = "whole", threads = 2})
    assert.same(one:top(0), two:top(0))
    assert.equal(80, (one:frequency "long-term"))
    assert.equal(80, (one:frequency("long", "term")))
    assert.equal(0, (one:frequency("long-term", "long")))
  end)

  it("refuses what is no rule", function()
    assert.error_matches(function() core.word_rules{hyphen = "join"} end, "hyphens")
    assert.error_matches(function() core.word_rules{acronyms = {("x"):rep(17)}} end, "1 to 16 bytes")
    assert.error_matches(function() core.word_rules{acronyms = "us"} end, "list of words")
    assert.error_matches(function() core.document("x", {rules = {}}) end, "core.word_rules expected")
  end)
end)

describe("the options of analyzers", function()
  local text = "The US said it. The WHO met us. The council's long-term plan is the council plan."

  it("keep US from us, and say so among the settings", function()
    local frame = nk.ngrams(text, {n = 1, stopwords = "en", top = 0})
    local found = frequencies(frame)
    assert.same({1, 1, nil}, {found.US, found.WHO, found.us})
    assert.same({"smart", "join", true}, {frame.settings.case, frame.settings.hyphens, frame.settings.possessives})
    assert.same({2, 1}, {found.council, found["long-term"]})
    assert.is_nil(frequencies(nk.ngrams(text, {n = 1, stopwords = "en", top = 0, case = "fold"})).US)
  end)

  it("are those of every analyzer of words", function()
    for _, name in ipairs{"ngrams", "collocations", "keyness", "dispersion", "contrast", "concordance"} do
      local fields = registry.find(name).declared.fields
      assert.truthy(fields.case and fields.hyphens and fields.possessives, name)
    end
  end)

  it("count over a corpus as over an article", function()
    local article = {body = core.document(text), kind = "article"}
    local one, many = nk.ngrams(text, {n = 2, top = 0}), nk.ngrams(nk.corpus{article, article}, {n = 2, top = 0})
    assert.equal(#one, #many)
    for i, record in ipairs(one) do assert.equal(2 * record.frequency, many[i].frequency) end
  end)

  it("leave stopwords out with capitals, too, where those count", function()
    assert.is_nil(frequencies(nk.ngrams(text, {n = 1, stopwords = "en", case = "keep", top = 0})).The)
  end)

  it("end n-grams at commas, unless told not to", function()
    local sentence = "hello neighbor, how is the long-term plan"
    assert.is_nil(frequencies(nk.ngrams(sentence))["neighbor how"])
    assert.equal(1, frequencies(nk.ngrams(sentence, {gaps = false}))["neighbor how"])
    assert.equal(1, frequencies(nk.ngrams(sentence, {hyphens = "split"}))["term plan"])
  end)
end)

describe("stopwords of one's own", function()
  local article = {language = "en", body = core.document "The dam at Corvane held."}

  it("stand in the place of the list, or beside it", function()
    local instead = stopwords.set((stopwords.resolve("Corvane,dam", article)))
    assert.same({true, true, nil}, {instead.corvane, instead.dam, instead.the})
    local beside = stopwords.set((stopwords.resolve("+corvane", article)))
    assert.same({true, true}, {beside.corvane, beside.the})
  end)

  it("come from a file, without comments", function()
    local path = os.tmpname()
    local handle <close> = assert(io.open(path, "w"))
    handle:write("corvane # the town\nDam\n")
    handle:close()
    local list = stopwords.resolve(path, article)
    os.remove(path)
    assert.same({"corvane", "dam"}, {list[1], list[2]})
  end)

  it("are in no keyword", function()
    for _, record in ipairs(nk.keywords("The dam at Corvane cracked. Corvane is safe.", {stopwords = "+corvane"})) do
      assert.is_nil(record.term:lower():find "corvane")
    end
  end)

  it("are no word when they can only be a file that is not there, nor when it is no text", function()
    for _, name in ipairs{"+no-such.txt", "+no/such", "+"} do
      assert.error_matches(function() stopwords.resolve(name, article) end, "cannot read '", name)
    end
    local path = os.tmpname()
    support.spill(path, "\xFF\xFE\xFA")
    assert.error_matches(function() stopwords.resolve(path, article) end, "is not valid UTF%-8")
    os.remove(path)
  end)

  it("are missed by name", function()
    assert.error_matches(function() stopwords.resolve("enn", article) end, "did you mean 'en'.*nor is it a file")
  end)
end)
