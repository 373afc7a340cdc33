local nk = require "newskit"

local function article(site, text)
  return {site = site, body = nk.document(text, {language = "en"}), language = "en"}
end

local function corpus(articles)
  local at = 0
  return nk.corpus(function()
    at = at + 1
    return articles[at]
  end)
end

describe("typical", function()
  local articles = {}
  for i = 1, 6 do
    articles[i] = article("North", "The harbor waits. " .. (i == 1 and ("whale "):rep(90) or "Boats leave."))
  end
  for i = 7, 16 do
    articles[i] = article("South", "The village sleeps. " .. (i == 7 and "The harbor is far." or "Goats graze."))
  end

  it("counts a word once an article, in the group and in the others", function()
    local found = nk.typical(corpus(articles), {by = "site"}):where{site = "North", term = "harbor"}[1]
    assert.same({6, 100.0, 1, 10.0, "1 2 3 4 5 6"},
      {found.articles, found.share, found.others, found.others_share, found.numbers})
    -- Dunning's log-likelihood of 6 of 6 against 1 of 10: 2 (6 ln(6 / 2.625) + ln(1 / 4.375)).
    assert.near(2 * (6 * math.log(6 / 2.625) + math.log(1 / 4.375)), found.g2, 1e-9)
  end)

  it("has no word of a single story, however often it is said there", function()
    assert.equal(0, #nk.typical(corpus(articles), {min = 1}):where{term = "whale"})
  end)

  it("puts the words with the strongest evidence first", function()
    local last
    for _, row in ipairs(nk.typical(corpus(articles)):where{site = "South"}) do
      assert.is_true(row.g2 >= 3.84 and (not last or row.g2 <= last))
      last = row.g2
    end
    assert.is_truthy(last)
  end)
end)
