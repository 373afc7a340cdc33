-- What start and end tags that are left out, misplaced or unknown do to the tree, after the HTML standard
-- (section 13.2.6, tree construction), and how characters and white space become text.
local core = require "newskit.core"

-- The tree below <body> in brackets: tag(children), texts as they are.
local function shape(page, node, limit)
  local parts = {}
  while node <= limit do
    local last, tag = page:last(node), page:tag(node)
    if tag == "#text" then parts[#parts + 1] = page:text(node)
    else parts[#parts + 1] = ("%s(%s)"):format(tag, shape(page, node + 1, last)) end
    node = last + 1
  end
  return table.concat(parts, " ")
end

local function body(html)
  local page = core.page(html)
  local node = page:find("body")[1]
  return shape(page, node + 1, page:last(node))
end

local function text(html)
  local page = core.page(html)
  return page:text(1)
end

describe("the tree", function()
  it("ends paragraphs at the next block", function()
    assert.equal("p(a) p(b) div(c) p(d) ul(li(e))", body "<p>a<p>b<div>c</div><p>d<ul><li>e</ul>")
  end)

  it("keeps a paragraph open in a cell, a button and a caption", function()
    assert.equal("table(tr(td(p(a)) td(p(b))))", body "<table><tr><td><p>a<td><p>b</table>")
  end)

  it("ends list items, terms and options at the next", function()
    assert.equal("ul(li(a) li(b ul(li(c) li(d))) li(e))", body "<ul><li>a<li>b<ul><li>c<li>d</ul><li>e</ul>")
    assert.equal("dl(dt(a) dd(b) dt(c))", body "<dl><dt>a<dd>b<dt>c</dl>")
    assert.equal("select(option(a) option(b))", body "<select><option>a<option>b</select>")
  end)

  it("ends rows and cells, but not those of a table around", function()
    assert.equal("table(tr(td(a) td(b)) tr(td(table(tr(td(c)) tr(td(d))))))",
      body "<table><tr><td>a<td>b<tr><td><table><tr><td>c<tr><td>d</table></table>")
  end)

  it("ends a link at the next link of the same line", function()
    assert.equal("p(a(one) a(two))", body "<p><a href=1>one <a href=2>two</p>")
  end)

  it("leaves out end tags that close nothing", function()
    assert.equal("div(a b)", body "<div>a</span></p></b> b</div>")
    assert.equal("td(a)", (body "<table><td>a</div></table>"):match "td%(a%)")
  end)

  it("takes the frame's tags once, wherever they stand", function()
    local page = core.page "<p>a<html lang=de><body class=x><head><title>T</title></head><p>b"
    assert.equal(1, #page:find "body")
    assert.equal("de", page.language)
    assert.equal("T", page:title())
  end)

  it("reads metas that stand in the body", function()
    assert.equal("y", core.page("<body><p>a<meta name=x content=y>"):metas()[1].content)
  end)

  it("keeps elements that close themselves, and unknown ones", function()
    assert.equal("p(a x-y(b) i() c)", body "<p>a <x-y>b</x-y><i/> c")
  end)
end)

describe("text", function()
  it("resolves character references", function()
    assert.equal("a & b < c \u{201c}d\u{201d} \u{2013} e", text "a &amp; b &lt; c &ldquo;d&#8221; &#150; e")
    assert.equal("\u{e9} \u{1f600} (x) \u{fffd}", text "&eacute; &#x1F600; &lpar;x&rpar; &#xD800;")
  end)

  it("resolves old references without semicolon in text, and not in addresses", function()
    assert.equal("\u{a9}2020 &unknown; & b", text "&copy2020 &unknown; & b")
    assert.equal("/?a=1&copy=2&b=3", core.page("<a href='/?a=1&copy=2&amp;b=3'>x</a>"):node(4).href)
  end)

  it("collapses white space but in preformatted text", function()
    assert.equal("a b\nc", text "<p>  a \n\t b </p>  <p> c </p>")
    assert.equal("a\n  b", text "<pre>a\n  b</pre>")
  end)

  it("keeps a no-break space alone between words", function()
    assert.equal("a\u{a0}b c", text "a&nbsp;b &nbsp; c")
  end)

  it("leaves out what no reader sees inside a line", function()
    assert.equal("a d", text "<p>a <span style='display: none'>b</span><span class='sr-only'>c</span>d")
  end)
end)
