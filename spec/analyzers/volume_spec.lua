local core = require "newskit.core"
local corpus = require "newskit.corpus"
local volume = require "newskit.analyzers.volume"

local function article(site, published, text)
  return {site = site, published = published, body = core.document(text)}
end

local sample = {
  article("b.example", "2024-01-02T10:00", "One two three"),
  article("a.example", "2023-12-31", "One two"),
  article("b.example", "2024-01-30", "One"),
  article(nil, nil, "One two three four"),
}

describe("nk.volume", function()
  it("counts articles and tokens by site, most first, ties by first occurrence", function()
    assert.same({
      {site = "b.example", articles = 2, tokens = 4, share = 50.0},
      {site = "a.example", articles = 1, tokens = 2, share = 25.0},
      {articles = 1, tokens = 4, share = 25.0},
    }, volume(corpus.new(sample)):records())
  end)

  it("counts by months in their order", function()
    local months = volume(corpus.new(sample), {by = "month"})
    assert.same({"2023-12", "2024-01"}, (months:values "month"))
    assert.equal(2, months[2].articles)
  end)

  it("counts one article", function()
    assert.same({{site = "b.example", articles = 1, tokens = 3, share = 100.0}}, volume(sample[1]):records())
  end)

  it("raises on an unknown field and names the nearest", function()
    assert.error_matches(function() volume(sample[1], {by = "mnoth"}) end, "did you mean 'month'")
  end)
end)
