-- Books as publishers (EPUB 3), old tools (EPUB 2) and Calibre's recipes of news make them, made here.
local nk = require "newskit"
local zip = require("spec.support").zip

local CONTAINER = '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
  .. '<rootfiles><rootfile full-path="%s" media-type="application/oebps-package+xml"/></rootfiles></container>'

local function page(inside, attributes)
  return '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" '
    .. 'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body' .. (attributes or "") .. ">"
    .. inside .. "</body></html>"
end

-- A book: metadata, the manifest's items `{id, href, properties=}`, the spine as XML, and more members.
local function epub(metadata, items, spine, members, guide)
  local manifest = {}
  for _, item in ipairs(items) do
    manifest[#manifest + 1] = ('<item id="%s" href="%s" media-type="application/xhtml+xml"%s/>'):format(item[1],
      item[2], item.properties and ' properties="' .. item.properties .. '"' or "")
  end
  local list = {
    {"mimetype", "application/epub+zip", stored = true},
    {"META-INF/container.xml", CONTAINER:format "OEBPS/content.opf"},
    {"OEBPS/content.opf", '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
      .. '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">' .. metadata .. "</metadata><manifest>"
      .. table.concat(manifest) .. "</manifest><spine>" .. spine .. "</spine>" .. (guide or "") .. "</package>"},
  }
  for _, member in ipairs(members) do list[#list + 1] = member end
  return zip(list)
end

local function articles(bytes, opts)
  local list, failures = {}, {}
  local following, message = nk.open(bytes, opts)
  if not following then return list, {message} end
  for article, problem in following do
    if article then list[#list + 1] = article else failures[#failures + 1] = problem end
  end
  return list, failures
end

local book = epub("<dc:title>Two Bridges</dc:title><dc:creator>Ann Example</dc:creator><dc:language>en</dc:language>"
  .. "<dc:date>2024-05-03</dc:date><dc:publisher>Example Press</dc:publisher>",
  {{"nav", "nav.xhtml", properties = "nav"}, {"c", "cover.xhtml"}, {"t", "text/title.xhtml"},
    {"one", "text/one%20a.xhtml"}, {"two", "text/../text/two.xhtml#start"}, {"n", "text/notes.xhtml"}},
  '<itemref idref="c"/><itemref idref="nav"/><itemref idref="t"/><itemref idref="two"/><itemref idref="one"/>'
    .. '<itemref idref="n" linear="no"/>',
  {
    {"OEBPS/nav.xhtml", page '<nav epub:type="toc"><ol><li><a href="x">One</a></li></ol></nav>'},
    {"OEBPS/cover.xhtml", page('<img src="cover.jpg"/>', ' epub:type="cover"')},
    {"OEBPS/text/title.xhtml", page '<section epub:type="titlepage"><h1>Two Bridges</h1></section>'},
    {"OEBPS/text/one a.xhtml", page "<h1>The old bridge</h1><p>It was <em>\u{201C}built\u{201D}</em> in 1900.</p>"
      .. "<ul><li>Iron</li></ul>"},
    {"OEBPS/text/two.xhtml", page "<h1>The new bridge</h1><p>It opens in May.</p><p>All may cross.</p>"},
    {"OEBPS/text/notes.xhtml", page "<p>Notes.</p>"},
  })

describe("a book", function()
  it("has an article a chapter, in reading order, without cover, titles and navigation", function()
    local list, failures = articles(book)
    assert.same({}, failures)
    assert.equal(2, #list)
    local two, one = list[1], list[2]
    assert.same({"The new bridge", "It opens in May.\n\nAll may cross.", "epub"}, {two.headline, two.text, two.format})
    assert.same({"The old bridge", "It was \u{201C}built\u{201D} in 1900.\n\nIron"}, {one.headline, one.text})
    assert.same({"Ann Example", "2024-05-03", "Example Press", "en"},
      {one.byline, one.published, one.site, one.language})
    assert.same({1, 2}, {two.origin.record, one.origin.record})
    assert.equal("epub package creator", one:source "authors")
    assert.equal("list_item", one.blocks[2].kind)
  end)

  it("is one article when asked for", function()
    local list = articles(book, {format = "epub_whole"})
    assert.equal(1, #list)
    assert.same({"Two Bridges", "Ann Example"}, {list[1].headline, list[1].byline})
    assert.equal("The new bridge\n\nIt opens in May.\n\nAll may cross.\n\nThe old bridge\n\nIt was "
      .. "\u{201C}built\u{201D} in 1900.\n\nIron", list[1].text)
  end)

  it("of EPUB 2 leaves out what its guide says", function()
    local list = articles(epub("<dc:title>Rain</dc:title>", {{"a", "a.html"}, {"b", "b.html"}},
      '<itemref idref="a"/><itemref idref="b"/>',
      {{"OEBPS/a.html", page "<p>Contents</p>"}, {"OEBPS/b.html", page "<h2>Rain</h2><p>It rained all day.</p>"}},
      '<guide><reference type="toc" href="a.html"/></guide>'))
    assert.equal(1, #list)
    assert.same({"Rain", "It rained all day.", "Rain"}, {list[1].headline, list[1].text, list[1].site})
  end)

  it("of Calibre's news leaves out menus and lists of articles", function()
    local bar = '<div class="calibre_navbar">| <a href="y">Next</a> | <a href="z">Main menu</a> |</div>'
    local links = {}
    for at = 1, 5 do links[at] = ('<li><a href="article_%d.html">Headline of article %d</a></li>'):format(at, at) end
    local list = articles(epub("<dc:title>The Example Post [Fri, 03 May 2024]</dc:title><dc:publisher>calibre"
      .. "</dc:publisher><dc:creator>calibre</dc:creator><dc:date>2024-05-03T06:00:00+00:00</dc:date>",
      {{"i", "feed_0/index.html"}, {"a", "feed_0/article_0/index.html"}}, '<itemref idref="i"/><itemref idref="a"/>',
      {{"OEBPS/feed_0/index.html", page("<h1>News</h1><ul>" .. table.concat(links) .. "</ul>")},
        {"OEBPS/feed_0/article_0/index.html", page(bar .. "<h2>Bridge to close</h2><p>By Bob Sample</p>"
          .. "<p>The council voted to close the bridge, officials said.</p>" .. bar)}}))
    assert.equal(1, #list)
    local article = list[1]
    assert.same({"Bridge to close", "By Bob Sample", "The Example Post", "2024-05-03T06:00:00Z"},
      {article.headline, article.byline, article.site, (article.published:gsub("%+00:00", "Z"))})
    assert.equal("The council voted to close the bridge, officials said.", article.text)
  end)

  it("names the chapters that it cannot give", function()
    local list, failures = articles(epub("<dc:title>x</dc:title>",
      {{"a", "../../etc/passwd"}, {"b", "none.html"}, {"c", "c.html"}, {"d", "d.html"}},
      '<itemref idref="a"/><itemref idref="b"/><itemref idref="c"/><itemref idref="d"/>',
      {{"OEBPS/c.html", "\1\2\3"}, {"OEBPS/d.html", page "<h1>Sun</h1><p>It shone.</p>"},
        {"META-INF/encryption.xml", '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/c.html"/>'
          .. "</CipherData></EncryptedData></encryption>"}}))
    assert.same({"../../etc/passwd: leads out of the book", "none.html: is not in the book",
      "c.html: is encrypted against copying"}, failures)
    assert.equal("It shone.", list[1].text)
  end)
end)
