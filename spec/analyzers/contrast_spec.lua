local contrast = require "newskit.analyzers.contrast"
local core = require "newskit.core"
local corpus = require "newskit.corpus"

local function article(site, text)
  return {site = site, language = "en", body = core.document(text)}
end

local sample = corpus.new{
  article("a.example", ("Rain fell on the town. "):rep(5)),
  article("b.example", ("Snow fell on the hills. "):rep(5)),
  article("b.example", ("Snow fell again. "):rep(3)),
  article(nil, "Nothing."),
}

describe("nk.contrast", function()
  it("gives the words of each group that it uses more than the others, the largest group first", function()
    local result = contrast(sample, {top = 2})
    assert.same({"b.example", "b.example", "a.example", "a.example"}, (result:values "site"))
    assert.equal("snow", result[1].term)
    assert.equal(8, result[1].frequency)
    assert.equal(0, result[1].elsewhere)
    assert.equal("rain", result[3].term)
  end)

  -- Dunning's G2 by hand, 2 Σ O ln (O / E).
  it("scores by the log-likelihood", function()
    local result = contrast(sample, {top = 1})
    local own, rest = 8 / result[1].per_million * 1e6, 5 / result[2].per_million * 1e6
    local expected = 8 * own / (own + rest)
    assert.near(2 * 8 * math.log(8 / expected), result[1].g2, 1e-9)
  end)

  it("leaves out words that are too rare, and articles without the field, which it counts", function()
    assert.equal(0, #contrast(sample, {min = 9}))
    assert.same({["no site"] = 1}, contrast(sample).dropped)
  end)

  it("shows no more groups than it is asked to", function()
    assert.same({"b.example"}, (contrast(sample, {groups = 1, top = 1}):values "site"))
  end)
end)
