local read = require "newskit.read"

describe("markdown", function()
  it("takes fields from front matter and marks out of the text", function()
    local article = assert(read.parse('---\ntitle: "Bridge closes"\nauthor: Ada Moor\ndate: 2025-03-04\n---\n\n'
      .. "# Bridge closes\n\nThe **old** [bridge](https://a.example/b) is *shut*.\n\n> We were not asked.\n\n"
      .. "- A ferry\n"))
    assert.equal("Bridge closes", article.headline)
    assert.equal("Ada Moor", article.byline)
    assert.same({"Ada Moor"}, article.authors)
    assert.equal("The old bridge is shut.\n\nWe were not asked.\n\nA ferry", article.text:match "^%s*(.-)%s*$")
    assert.equal("front matter title", (article:source "headline"))
  end)

  it("reads keys with equal signs", function()
    local article = assert(read.parse '+++\ntitle = "Rain"\n+++\nIt rained in Aldmere.\n')
    assert.equal("Rain", article.headline)
    assert.equal("It rained in Aldmere.", article.text)
  end)

  it("says that front matter has no end", function()
    assert.equal("format", select(3, read.parse "---\ntitle: Rain\nIt rained.\n"))
  end)
end)
