local core = require "newskit.core"
local support = require "spec.support"

local function texts(page, part)
  local list = {}
  for index, block in ipairs(page:blocks(part)) do list[index] = block.text end
  return list
end

describe("core.page", function()
  it("gives every subtree its text", function()
    local page = core.page "<p>one <b>two</b>three<br>four</p><ul><li>five<li>six</ul>"
    local paragraph = page:find("p")[1]
    assert.equal("one twothree\nfour", page:text(paragraph))
    assert.equal("two", page:text(page:find("b")[1]))
    assert.same({"five", "six"}, {page:text(page:find("li")[1]), page:text(page:find("li")[2])})
  end)

  it("cuts scripts, styles, comments, drawings and templates", function()
    local page = core.page [[<p>a<script>if (1 < 2) "</p>"</script>b<style>p{}</style><i>c</i><!-- d -->e
      <svg><text>f</text></svg><template><p>g<template>h</template>i</template>j</p>]]
    assert.same({"a b ce j"}, texts(page, "all"))
  end)

  it("keeps JSON-LD aside, in order", function()
    local page = core.page [[<script type="application/ld+json">{"a":1}</script><p>x</p>
      <script type='application/ld+json; charset=utf-8'>{"b":2}</script>]]
    assert.same({'{"a":1}', '{"b":2}'}, page:json_ld())
  end)

  it("lists metas and links with their attributes", function()
    local page = core.page [[<html lang=de><title>A &amp; <b></title><meta name=author content="Ann &quot;B&quot;">
      <link rel=canonical href=https://example.org/a><body>]]
    assert.equal("A & <b>", page:title())
    assert.equal('Ann "B"', page:metas()[1].content)
    assert.equal("https://example.org/a", page:links()[1].href)
    assert.equal("de", page.language)
  end)

  it("gives the contents of metas by name", function()
    local page = core.page [[<meta name=Author content=Ann><meta property=author content=Bob name=x>
      <meta name=empty content=""><meta content=nameless><meta itemprop=datePublished content=2024-05-03>]]
    assert.same({author = {"Ann", "Bob"}, datepublished = {"2024-05-03"}}, page:meta_contents())
  end)

  it("takes the value of a meta that has no content", function()
    local page = core.page [[<meta name=author value=Ann><meta value=Bob name=author>
      <meta name=byl content=Cid value=Dan><meta name=og:title content="" value=x>]]
    assert.same({author = {"Ann", "Bob"}, byl = {"Cid"}}, page:meta_contents())
  end)

  it("gives an attribute of a range of nodes", function()
    local page = core.page "<p class=a>x</p><p>y</p><p class='b c'>z</p>"
    local nodes, values = page:attributes("class", 1, #page)
    assert.same({"a", "b c"}, values)
    assert.equal("z", page:text(nodes[2]))
    assert.same({{}, {}}, {page:attributes("class", 1, nodes[1] - 1)})
    assert.same({nodes[1]}, page:find({["class*"] = ""}, 1, nodes[2] - 1))
    assert.same({}, page:find("p", 1, -1))
  end)

  it("finds nodes by tag, attribute, list item and part of an attribute", function()
    local page = core.page [[<div class="a Byline-box"><a rel="x author" href=/u>Ann</a></div><a>b</a>]]
    local box = page:find {["class*"] = "byline"}
    assert.equal(1, #box)
    assert.same({"a"}, {page:tag(page:find({rel = "author"}, box[1])[1])})
    assert.equal(2, #page:find "a")
    assert.equal("/u", page:attribute(page:find("a")[1], "href"))
    assert.equal(0, #page:find {class = "Byline"})
  end)

  it("reads text after the body and in a second body", function()
    local page = core.page "<html><body><p>a</body></html><p>b<body class=x><p>c"
    assert.same({"a", "b", "c"}, texts(page, "all"))
    assert.equal(1, #page:find "body")
  end)

  it("keeps the text of elements nested deeper than any page", function()
    local page = core.page(("<div>"):rep(100000) .. "deep" .. ("</div>"):rep(100000) .. "<p>after")
    assert.same({"deep", "after"}, texts(page, "all"))
  end)

  it("raises on a node that is not there and on a closed page", function()
    local page = core.page "<p>x"
    assert.error_matches(function() page:text(99) end, "no such node")
    page:close()
    assert.error_matches(function() page:text(1) end, "closed page")
  end)
end)

describe("page.encoding", function()
  it("is UTF-8 for valid UTF-8 whatever the page says", function()
    local page = core.page "<meta charset=iso-8859-1><p>caf\u{e9}"
    assert.same({"utf-8", "content"}, {page.encoding, page.encoding_basis})
    assert.same({"caf\u{e9}"}, texts(page, "all"))
  end)

  it("is what the page declares otherwise", function()
    local page = core.page "<p>\xcf\xd0<meta http-equiv=content-type content='text/html; charset=windows-1251'>"
    assert.same({"windows-1251", "declared"}, {page.encoding, page.encoding_basis})
    assert.same({"\u{41f}\u{420}"}, texts(page, "all"))
  end)

  it("is windows-1252 when nothing is declared", function()
    local page = core.page "<p>\x93caf\xe9\x94"
    assert.same({"windows-1252", "detected"}, {page.encoding, page.encoding_basis})
    assert.same({"\u{201c}caf\u{e9}\u{201d}"}, texts(page, "all"))
  end)

  it("follows a byte order mark", function()
    local page = core.page "\xff\xfe<\0p\0>\0\xe9\0"
    assert.same({"utf-16le", "bom"}, {page.encoding, page.encoding_basis})
    assert.same({"\u{e9}"}, texts(page, "all"))
  end)

  it("counts what it repaired", function()
    local page = core.page("<meta charset=utf-8><p>a\0b\xffc\u{e9}\u{e9}\u{e9}\u{e9}")
    assert.equal(2, page.repairs)
    assert.same({"ab\u{fffd}c\u{e9}\u{e9}\u{e9}\u{e9}"}, texts(page, "all"))
  end)
end)

describe("page:xpath", function()
  local page = core.page [[<html><head><title>T</title></head><body>
    <div class="story main"><p>a <b>b</b></p><p>c</p></div>]]

  it("gives elements and texts as nodes, in document order", function()
    local found = assert(page:xpath "//div[contains(@class, 'story')]/p")
    assert.same(page:find "p", found)
    assert.equal("b", page:text(assert(page:xpath "//b/text()")[1]))
  end)

  it("gives attributes, strings, numbers and truth values as strings", function()
    assert.same({"story main"}, page:xpath "//div/@class")
    assert.same({"T"}, page:xpath "string(//title)")
    assert.same({"2"}, page:xpath "count(//p)")
    assert.same({"false"}, page:xpath "boolean(//table)")
  end)

  it("gives an empty list where nothing matches", function()
    assert.same({}, page:xpath "//table")
  end)

  it("fails on a malformed expression, and says so", function()
    local found, message, code = page:xpath "//p["
    assert.is_nil(found)
    assert.matches("malformed", message)
    assert.equal("format", code)
    assert.is_nil((page:xpath "unknown(1)"))
  end)

  it("takes paths step by step, and finds what they find at once", function()
    local random = support.random(11)
    local function any(list) return list[random(#list) + 1] end
    local tests = {"*", "div", "p", "b", "text()", "node()", "i", "..", "@class", "@*"}
    local ends = {"", "", "", "[1]", "[last()]", "[b]", "[@class='x']", "[.//b]", "[text()='a|b']", "[position()<3][1]"}
    local axes = {"", "", "", "child::", "descendant::", "ancestor::", "following::", "parent::", "preceding-sibling::"}
    local function step()
      local test = any(tests)
      if test:find "^[.@]" then return test end
      return any(axes) .. test .. any(ends)
    end
    local function path()
      local parts = {any{"", "/", "//"}, step()}
      for _ = 1, random(3) do parts[#parts + 1] = any{"/", "//"} .. step() end
      return table.concat(parts)
    end
    local html = {"<body>"}
    local tags = {"<div class=x>", "<div>", "<p>a", "<b>a|b</b>", "</div>", "<i id=1 class=y>c"}
    for _ = 1, 14 do html[#html + 1] = any(tags) end
    local tree, compared = core.page(table.concat(html)), 0
    for _ = 1, 400 do
      local one = path() .. (random(4) == 0 and " | " .. path() or "")
      local form = any{"%s", "%s", "count(%s)", "string(%s)"}
      local found, message = tree:xpath(form:format(one))
      local whole = tree:xpath(form:format("(" .. one .. ")")) -- in brackets it is no plain path
      if whole then
        assert.same(whole, found or message, form:format(one))
        compared = compared + #whole
      end
    end
    assert.is_true(compared > 300)
  end)

  it("finds each node once, however many ways lead to it", function()
    local deep = core.page(("<div>"):rep(300) .. ("<p>a"):rep(50))
    local found = assert(deep:xpath "//*//*//*//*")
    assert.is_true(#found > 300)
    assert.same(assert(deep:xpath "//*[count(ancestor::*) > 2]"), found)
  end)

  it("names what is malformed in every form", function()
    for _, bad in ipairs {"//p[", "|//p", "//", "count(//p", "//p//", "a:", "//p['x]", "@"} do
      local found, message = page:xpath(bad)
      assert.is_nil(found, bad)
      assert.matches("malformed", message)
    end
  end)

  it("bounds what an expression may cost", function()
    local deep = core.page(("<div>"):rep(400) .. "x")
    local found, _, code = deep:xpath("//*[" .. ("count(//*[count(//*) > 0]) + "):rep(30) .. "1]")
    assert.is_nil(found)
    assert.equal("format", code)
  end)
end)

describe("a page whose bytes are not of its encoding", function()
  it("is repaired, counted, and nothing is printed about it", function()
    local bytes = "<meta charset=shift_jis><p>"
      .. ("\x93\x8C"):rep(3000) .. " \x81 \xFF\xFE end" .. ("\xFF"):rep(20000) .. "</p>"
    local page = core.page(bytes)
    assert.equal("shift_jis", page.encoding)
    assert.is_true(page.repairs >= 20003)
    assert.matches("\u{6771} .* end\u{FFFD}", page:text(1))
    local path = os.tmpname()
    local file <close> = assert(io.open(path, "wb"))
    file:write(bytes):flush()
    local pipe <close> = io.popen(("%s/newskit read %s 2>&1 >/dev/null"):format(support.build(), path))
    assert.equal("", pipe:read "a")
    os.remove(path)
  end)
end)

describe("core.page", function()
  it("raises on an unknown option and names the nearest", function()
    assert.error_matches(function() core.page("<p>a", {encodng = "latin1"}) end,
      "unknown option 'encodng' %(did you mean 'encoding'%?%)")
  end)
end)
