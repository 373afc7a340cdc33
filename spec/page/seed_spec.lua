-- The example article as a page, with navigation, scripts, sharing tools, a newsletter box, related links
-- and comments around it, gives what its text gives.
local cjson = require "cjson"
local read = require "newskit.read"
local support = require "spec.support"

describe("the example article as a page", function()
  local article, text, gold

  setup(function()
    text = support.slurp "examples/article.txt"
    gold = cjson.decode(support.slurp(support.fixture "seed.gold.json"))
    article = assert(read.parse(support.slurp(support.fixture "seed.html")))
  end)

  local function cut(span)
    return text:sub(span[1] + 1, span[2])
  end

  it("has the headline, the byline, the date and the caption", function()
    local pasted = assert(read.parse(text, {format = "text"}))
    assert.equal(pasted.headline, article.headline)
    assert.equal("Our Bureau", article.byline)
    assert.equal("2021-05-20T06:12", article.published)
    assert.equal("Image for representation only.", article.images[1].caption)
    assert.equal("article", article.kind)
  end)

  it("has the eleven paragraphs and nothing else in the body", function()
    local paragraphs = {}
    for index, span in ipairs(gold.paragraphs) do paragraphs[index] = cut(span) end
    assert.equal(11, #paragraphs)
    assert.equal(table.concat(paragraphs, "\n\n"), article.text)
  end)

  it("has the three related headlines with their dates", function()
    local found = {}
    for index, item in ipairs(article.related) do found[index] = {item.headline, item.published} end
    local expected = {}
    for index, item in ipairs(gold.related) do expected[index] = {cut(item.headline), item.date_iso} end
    assert.same(expected, found)
  end)
end)
