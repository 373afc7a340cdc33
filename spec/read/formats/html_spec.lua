local read = require "newskit.read"

local paragraph = "<p>The council voted on Tuesday to close the old bridge for eighteen months, officials said, "
  .. "while engineers repair the deck and the two towers that carry it.</p>"

local frame = '<!doctype html><html lang="en"><head>%s</head><body><nav><a href="/">Home</a></nav><main><article>'
  .. "%s%s</article></main><footer>Imprint</footer></body></html>"

local function page(head, top)
  return frame:format(head, top or "<h1>Bridge to close for repairs</h1>", paragraph:rep(6))
end

local function parse(head, top, opts)
  return assert(read.parse(page(head, top), opts))
end

local function ld(json)
  return '<script type="application/ld+json">' .. json .. "</script>"
end

describe("the reader of pages", function()
  it("recognizes a page by its content and keeps the body's blocks at their places", function()
    local article = parse ""
    assert.equal("html", article.format)
    assert.equal("Bridge to close for repairs", article.headline)
    assert.equal(6, #article.blocks)
    for _, block in ipairs(article.blocks) do
      assert.equal("The council", article.text:sub(block.first, block.first + 10))
      assert.equal("carry it.", article.text:sub(block.last - 8, block.last))
    end
  end)

  it("takes what JSON-LD says, and says so", function()
    local article = parse(ld [[{"@context":"https://schema.org","@type":"NewsArticle",
      "headline":"Bridge to close for repairs","datePublished":"2024-05-03T17:47:00+0200",
      "dateModified":"2024-05-04T08:00:00Z","articleSection":"Town",
      "author":[{"@type":"Person","name":"Ann Example"},{"@type":"Person","name":"Ben Sample"}]}]])
    assert.same({"Ann Example", "Ben Sample"}, article.authors)
    assert.equal("2024-05-03T17:47:00+02:00", article.published)
    assert.equal("2024-05-04T08:00:00Z", article.modified)
    assert.equal("Town", article.section)
    assert.equal("json-ld NewsArticle", (article:source "published"))
    assert.equal("json-ld author", (article:source "authors"))
  end)

  it("follows references of a graph", function()
    local article = parse(ld [[{"@graph":[{"@type":"Person","@id":"#ann","name":"Ann Example"},
      {"@type":"WebSite","name":"The Example"},{"@type":"Article","headline":"Bridge to close for repairs",
      "author":{"@id":"#ann"}}]}]])
    assert.same({"Ann Example"}, article.authors)
  end)

  it("mends broken JSON-LD, and skips what cannot be mended", function()
    local article = parse(ld '{"@type":"NewsArticle","headline":"Bridge to\n close","datePublished":"2024-05-03",}'
      .. ld '{"@type":')
    assert.equal("2024-05-03", article.published)
  end)

  it("takes the site's name off the title", function()
    local article = parse("<title>Bridge to close for repairs | The Example</title>"
      .. '<meta property="og:site_name" content="The Example">', "<p>x</p>")
    assert.equal("Bridge to close for repairs", article.headline)
  end)

  it("takes no agency for a person and drops roles", function()
    local article = parse('<meta name="author" content="By Ann Example, political editor, and Reuters">')
    assert.same({"Ann Example", "Reuters"}, article.authors)
    assert.same({"Reuters"}, article.agencies)
  end)

  it("lists the alternatives of a field", function()
    local article = parse('<meta property="og:title" content="Bridge shut">'
      .. '<meta property="article:published_time" content="2024-05-03"><meta name="pubdate" content="2024-05-02">')
    local source, others = article:source "published"
    assert.equal("meta article:published_time", source)
    assert.same({{value = "2024-05-02", source = "meta pubdate"}}, others)
  end)

  it("counts repairs, and refuses them under strict with the byte", function()
    local bytes = page('<meta charset="utf-8">', "<h1>Bridge \xFF and für</h1>")
    local article = assert(read.parse(bytes))
    assert.equal(1, article.repairs)
    local refused, message, code, position = read.parse(bytes, {strict = true, name = "a.html"})
    assert.is_nil(refused)
    assert.equal("encoding", code)
    assert.equal("\xFF", bytes:sub(position, position))
    assert.equal(("a.html: invalid utf-8 at byte %d"):format(position), message)
  end)

  it("divides captions, completes addresses and finds the standfirst", function()
    local top = [[<h1>Bridge to close for repairs</h1>
      <p class="article__standfirst">Repairs will take eighteen months.</p>
      <figure><img src="/a.jpg"><figcaption>The bridge in May. Photo: Ann Example</figcaption></figure>]]
    local article = parse('<link rel="canonical" href="https://news.example/town/bridge">', top)
    assert.equal("Repairs will take eighteen months.", article.standfirst)
    assert.equal("https://news.example/town/bridge", article.url)
    assert.same({{caption = "The bridge in May.", credit = "Ann Example"}}, article.images)
  end)

  it("finds a byline without metadata, by the words before it", function()
    local article = parse("", "<h1>Bridge to close for repairs</h1><div>By Ann Example | 3 May 2024</div>")
    assert.same({"Ann Example"}, article.authors)
    assert.equal("2024-05-03", article.published)
  end)

  it("tells the language by the body where the page says nothing", function()
    local article = assert(read.parse((page(""):gsub(' lang="en"', ""))))
    assert.equal("en", article.language)
    assert.equal("n-grams", article:source "language")
    assert.is_true(article.language_confidence > 0.9)
  end)

  it("believes a long body more than a page that names another language", function()
    local german = "<p>" .. ("Der Stadtrat hat beschlossen, die alte Brücke über den Fluss zu sperren. "):rep(6)
    local rest = '"><body><article><h1>Brücke wird gesperrt</h1>' .. german
    local wrong = assert(read.parse('<html lang="en' .. rest))
    assert.equal("de", wrong.language)
    local source, others = wrong:source "language"
    assert.equal("n-grams", source)
    assert.same({{value = "en", source = "html lang"}}, others)
    local right = assert(read.parse('<html lang="de-AT' .. rest))
    assert.equal("html lang", right:source "language")
  end)

  it("reads any prefix of a page", function()
    local bytes = page(ld '{"@type":"NewsArticle","author":{"name":"Ann Example"}}')
    for cut = 1, #bytes, 23 do assert(read.parse(bytes:sub(1, cut), {format = "html"})) end
  end)
end)
