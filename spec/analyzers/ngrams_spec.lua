local nk = require "newskit"

local text = "The strike of the drivers went on. The drivers of the city want more. The strike went on and on."

describe("ngrams", function()
  it("ranks by frequency, then first occurrence, with shares that add up", function()
    local frame = nk.ngrams(text, {n = 2, top = 0})
    local expected = {ngram = "of the", n = 2, frequency = 2, per_million = 2e6 / 17, documents = 1}
    assert.same(expected, frame:where{ngram = "of the"}[1])
    assert.equal("the strike", frame[1].ngram)
    assert.equal("of the", frame[2].ngram)
    local total = 0
    for _, record in ipairs(frame) do total = total + record.per_million end
    assert.is_true(math.abs(total - 1e6) < 1e-6)
  end)

  it("leaves out stopwords at the edges only", function()
    local frame = nk.ngrams(text, {n = 3, stopwords = "en"})
    assert.equal("strike of the drivers", nk.ngrams(text, {n = 4, stopwords = "en"})[1].ngram)
    assert.equal(1, #nk.ngrams(text, {n = 3}):where{ngram = "drivers went on"})
    for _, record in ipairs(frame) do assert.is_nil(record.ngram:match "^the " or record.ngram:match " on$") end
  end)

  it("gives shorter ones and skip-grams when asked to", function()
    assert.equal("the", nk.ngrams(text, {n = 2, shortest = 1})[1].ngram)
    assert.equal(0, #nk.ngrams(text, {n = 2}):where{ngram = "strike on"})
    assert.equal(1, #nk.ngrams(text, {n = 2, skip = 1}):where{ngram = "strike on"})
  end)

  it("is an empty frame when there is nothing", function()
    assert.equal(0, #nk.ngrams "")
  end)

  it("raises on a wrong option", function()
    assert.error_matches(function() nk.ngrams(text, {m = 2}) end, "unknown option 'm'")
    assert.error_matches(function() nk.ngrams(text, {n = 99}) end, "at most 8 expected, got 99")
    assert.error_matches(function() nk.ngrams(text, {stopwords = "xx"}) end, "language of stopwords")
  end)
end)
