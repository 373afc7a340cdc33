local markup = require "newskit.render.html.markup"

local h = markup.h

describe("markup.h", function()
  it("escapes children and attributes", function()
    assert.equal('<p class="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;&#39;</p>',
      tostring(h.p{class = '"><b>', "<script>&'"}))
  end)

  it("takes its own markup as it is, and lists of it", function()
    assert.equal("<ul><li>a</li><li>1</li></ul>", tostring(h.ul{{h.li{"a"}, h.li{1}}, false}))
  end)

  it("writes attributes in the order of their names, a hyphen for an underscore", function()
    assert.equal('<input aria-label="x" hidden type="search">',
      tostring(h.input{type = "search", hidden = true, aria_label = "x", disabled = false}))
  end)
end)

describe("markup.escape", function()
  it("makes one character of each control character, and keeps tabs and line feeds", function()
    assert.equal("a\u{FFFD}b\u{FFFD}\u{FFFD}c\td\ne f", markup.escape "a\0b\27\127c\td\ne\rf")
    assert.equal("x\u{FFFD}y", markup.escape "x\u{85}y")
  end)

  it("repairs bytes that are not UTF-8", function()
    assert.is_truthy(utf8.len(markup.escape "a\xFFb\xE2\x80"))
  end)
end)

describe("markup.data", function()
  it("can not end the element it stands in", function()
    local text = tostring(markup.data{"</script><!-- <script>", "]]>"})
    assert.is_nil(text:find "[<>]")
    assert.same({"</script><!-- <script>", "]]>"}, require("cjson").decode(text))
  end)
end)

describe("markup.address", function()
  it("lets only http and https be links", function()
    assert.equal("https://example.org/a?b=c", markup.address "https://example.org/a?b=c")
    for _, url in ipairs{"javascript:alert(1)", "data:text/html,x", "//example.org", "http:", "https://a b", 4} do
      assert.is_nil(markup.address(url))
    end
  end)
end)
