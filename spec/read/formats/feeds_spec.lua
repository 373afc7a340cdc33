-- Feeds and sitemaps: every sample gives the articles that a person would expect, field by field.
local check = require("spec.read.formats.support").check
local nk = require "newskit"
local support = require "spec.support"

local ferry = "https://herald.example/2024/05/ferry/"

describe("RSS", function()
  it("2.0 gives the text where it is, else the summary, marked", function()
    check("feeds/rss-wordpress.xml", {
      {headline = "Council & harbor agree on a ‘second ferry’", byline = "Ann Example", authors = {"Ann Example"},
        published = "2024-05-03T10:15:00+00:00", url = ferry, section = "Local & Harbor", site = "Lintmouth Herald",
        keywords = {"Local & Harbor", "Ferries"}, language = "en", id = "https://herald.example/?p=77",
        description = "The council voted …", kind = "article",
        images = {{url = "https://herald.example/ferry.jpg", caption = "The old ferry.", credit = "C. Camera"}},
        text = "The council voted 6–3.\n\nIt’s sailing from June."},
      {headline = "Rain stops the fair", byline = "Bob Sample", published = "2024-05-02T09:00:00-05:00",
        url = "https://herald.example/2024/05/rain/", site = "Other Post", kind = "summary",
        text = "It rained on Thursday.", images = {{url = "https://herald.example/rain.jpg"}}},
      "holds neither a headline nor a text (only-an-id)",
    })
  end)

  it("1.0 is read with Dublin Core", function()
    check("feeds/rss-1.0.xml", {{headline = "橋を閉鎖へ", byline = "例太郎", language = "ja", site = "例新聞",
      published = "2024-05-03T10:15:00+09:00", keywords = {"社会"}, id = "https://shimbun.example/1",
      text = "市は橋を閉鎖する。", kind = "summary"}})
  end)

  it("of long ago is read in its encoding, with relative links", function()
    check("feeds/rss-latin1.xml", {{headline = "Brücke gesperrt", url = "https://bote.example/bruecke.html",
      text = "Die Brücke ist seit Freitag gesperrt. Ab Juni fährt eine Fähre.", language = "de"}})
  end)

  it("says where each field came from", function()
    local next_article = nk.open(support.slurp(support.fixture "formats/feeds/rss-wordpress.xml"))
    local article, second = next_article(), next_article()
    assert.equal("rss content:encoded", (article:source "text"))
    assert.equal("rss dc:creator", (article:source "byline"))
    assert.equal("rss description, a summary", (second:source "text"))
    assert.same({2, 27}, {second.origin.record, second.origin.line})
  end)
end)

describe("Atom", function()
  it("gives entries with the feed's language, base and author", function()
    check("feeds/atom-blog.xml", {
      {headline = "Council & harbor: <b> is no tag", byline = "Ann Example, Bob Sample", section = "Local",
        authors = {"Ann Example", "Bob Sample"}, published = "2024-05-03T10:15:00Z",
        modified = "2024-05-03T12:25:00Z", url = "https://herald.example/news/ferry", site = "Lintmouth Herald",
        language = "en", description = "The council voted.", text = "The council voted.\n\nA ferry sails.",
        images = {{url = "https://herald.example/t.jpg"}}, id = "tag:herald.example,2024:77",
        related = {{headline = "A map", url = "https://herald.example/map"}},
        credits = {{name = "Carla Copy", role = "contributor"}}},
      {headline = "Le pont", byline = "Herald desk", published = "2024-05-02T10:00:00+02:00", language = "fr",
        text = "Le pont ferme.", kind = "summary", url = "https://herald.example/pont"},
    })
  end)

  it("is read as a single entry with prefixes, and in its old form", function()
    check("feeds/atom-entry.xml", {{headline = "Rain stops the fair", byline = "Dora Deck", site = "Other Post",
      published = "2024-05-03", text = "It rained.\n\nOne\n\nTwo", id = "urn:x:3"}})
    check("feeds/atom-0.3.xml", {{headline = "Bridge to close", published = "2004-05-03T10:15:00Z",
      modified = "2004-05-03T11:15:00Z", url = "https://old.example/1", text = "The bridge closes."}})
  end)
end)

describe("JSON Feed", function()
  it("is read whatever its lines look like", function()
    check("feeds/jsonfeed-html.json", {
      {headline = "A second ferry", authors = {"Ann Example"}, published = "2024-05-03T10:15:00Z", id = "77",
        modified = "2024-05-03T12:25:00Z", text = "The council voted.\n\nA ferry sails.", keywords = {"ferry"},
        description = "The council voted.", images = {{url = "https://herald.example/f.jpg"}}, language = "en"},
      {byline = "Bob Sample", text = "It rained on Thursday. The fair will be held in June.",
        published = "2024-05-02T09:00:00-05:00"},
    })
  end)
end)

describe("sitemaps", function()
  it("of news give headlines and addresses, and say that there is no text", function()
    check("feeds/sitemap-news.xml", {
      {headline = "A second ferry", url = "https://herald.example/ferry?a=1&b=2", published = "2024-05-03T10:15:00Z",
        modified = "2024-05-03T12:25:00Z", site = "Lintmouth Herald", language = "en", keywords = {"ferry", "harbor"},
        images = {{url = "https://herald.example/f.jpg", caption = "The ferry."}}, kind = "link", text = ""},
      "an entry without an address",
      {url = "https://herald.example/about", kind = "link"},
    })
  end)

  it("of other pages and indexes give addresses", function()
    check("feeds/sitemap-index.xml", {
      {url = "https://herald.example/news-1.xml", modified = "2024-05-03", kind = "index"},
      {url = "https://herald.example/news-2.xml.gz", kind = "index"},
    })
    check("feeds/sitemap-plain.xml", {{url = "https://herald.example/2024/05/rain/", kind = "link",
      modified = "2024-05-02T09:00:00+00:00"}})
  end)
end)

describe("a feed", function()
  it("is read from a folder, and in pieces of any size", function()
    local bytes = support.slurp(support.fixture "formats/feeds/atom-blog.xml")
    local at = 0
    local function pieces()
      at = at + 1
      return at <= #bytes and bytes:sub(at, at) or nil
    end
    local count = 0
    for article in nk.open(pieces) do count = count + (article and 1 or 0) end
    assert.equal(2, count)
    local corpus, ids = nk.corpus(support.fixture "formats/feeds/*.xml"), 0
    for _ in corpus() do ids = ids + 1 end
    assert.same({13, 2}, {ids, #corpus.failed})
  end)

  it("makes addresses absolute as RFC 3986 does", function()
    local absolute = require("newskit.read.wire.address").absolute
    local base = "http://a/b/c/d;p?q"
    for link, wanted in pairs{ -- the examples of section 5.4 that news uses
      ["g"] = "http://a/b/c/g", ["./g"] = "http://a/b/c/g", ["g/"] = "http://a/b/c/g/", ["/g"] = "http://a/g",
      ["//g"] = "http://g", ["?y"] = "http://a/b/c/d;p?y", ["g?y"] = "http://a/b/c/g?y", ["#s"] = "http://a/b/c/d;p#s",
      ["g;x=1/../y"] = "http://a/b/c/y", [".."] = "http://a/b/", ["../g"] = "http://a/b/g", ["../../g"] = "http://a/g",
      ["../../../g"] = "http://a/g", ["."] = "http://a/b/c/", ["mailto:x@y"] = "mailto:x@y",
    } do assert.equal(wanted, absolute(link, base)) end
  end)
end)
