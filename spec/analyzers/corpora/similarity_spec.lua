-- Similarity of invented articles, by hand.
local core = require "newskit.core"
local nk = require "newskit"

local function article(headline, text, site)
  return {headline = headline, body = core.document(text), site = site, kind = "article"}
end

local corpus = nk.corpus{article("One", "ferry ferry bus", "A"), article("Two", "ferry bus bus", "B"),
  article("Three", "train", "A"), article("Four", "train bus", nil)}

local plain = {stopwords = false, least = 0, measure = "cosine"}

describe("similarity", function()
  it("is the cosine of frequencies", function()
    local frame = nk.similarity(corpus, plain)
    local record = frame:where{first = "1 One", second = "2 Two"}[1]
    assert.is_true(math.abs(record.similarity - 4 / 5) < 1e-12)
    assert.equal(2, record.shared)
    assert.is_nil(frame:where{first = "1 One", second = "3 Three"}[1])
    for i = 2, #frame do assert.is_true(frame[i - 1].similarity >= frame[i].similarity) end
  end)

  it("weighs by tf-idf, and knows shares of words", function()
    local idf = {ferry = math.log(2), bus = math.log(4 / 3)}
    local one, two = {2 * idf.ferry, idf.bus}, {idf.ferry, 2 * idf.bus}
    local expected = (one[1] * two[1] + one[2] * two[2])
      / math.sqrt(one[1] ^ 2 + one[2] ^ 2) / math.sqrt(two[1] ^ 2 + two[2] ^ 2)
    local frame = nk.similarity(corpus, {stopwords = false, least = 0})
    assert.is_true(math.abs(frame:where{first = "1 One", second = "2 Two"}[1].similarity - expected) < 1e-12)
    frame = nk.similarity(corpus, {stopwords = false, least = 0, measure = "jaccard"})
    assert.equal(1 / 3, frame:where{first = "2 Two", second = "4 Four"}[1].similarity)
  end)

  it("compares outlets", function()
    local frame = nk.similarity(corpus, {stopwords = false, least = 0, measure = "jaccard", by = "site"})
    assert.same({{"A", "B", 2 / 3}}, {{frame[1].first, frame[1].second, frame[1].similarity}})
    assert.same({["no site"] = 1}, frame.dropped)
  end)

  it("is defined for what is alike, alone or empty", function()
    local same = nk.corpus{article("A", "ferry", "A"), article("B", "ferry", "B")}
    assert.equal(1, nk.similarity(same, plain)[1].similarity)
    assert.equal(0, nk.similarity(same, {stopwords = false, least = 0})[1].similarity)
    assert.truthy(nk.similarity(same, {stopwords = false}).caption:find("words that all have weigh nothing", 1, true))
    assert.is_nil(nk.similarity(same, plain).caption)
    assert.equal(0, #nk.similarity "ferry")
    assert.equal(0, #nk.similarity "")
  end)
end)
