-- Org files, field by field.
local nk = require "newskit"

local function kinds(article)
  local list = {}
  for at, block in ipairs(article.blocks) do list[at] = block.kind end
  return list
end

describe("an Org file", function()
  it("has its front fields, and text without marks", function()
    local article = assert(nk.parse [==[
#+TITLE: Old bridge to close
#+SUBTITLE: A year and a half of ferries
#+AUTHOR: Ann Example and Bob Sample
#+DATE: <2024-05-03 Fri>
#+KEYWORDS: bridges, ferries
#+OPTIONS: toc:nil

The council *voted* to close the [[https://example.org/b][old bridge]] for
/eighteen/ months,[fn:1] "officials" said in =report.txt= on 2 * 3 * 4.

* TODO [#A] What comes next :traffic:city:
SCHEDULED: <2024-06-01 Sat>
:PROPERTIES:
:CUSTOM_ID: next
:END:
- [X] A ferry runs
  every hour
- Trams turn back

| Year | Cost |
|------+------|
| 2024 | 9 million |

#+BEGIN_QUOTE
It is a sad day, she said.
#+END_QUOTE
#+CAPTION: The bridge in 2020
[[file:bridge.jpg]]
#+BEGIN_COMMENT
not for print
#+END_COMMENT
# a comment
Done.

[fn:1] Figures of the harbor office.
]==])
    assert.same({"Old bridge to close", "A year and a half of ferries", "Ann Example, Bob Sample", "2024-05-03", "org"},
      {article.headline, article.standfirst, article.byline, article.published, article.format})
    assert.same({{"Ann Example", "Bob Sample"}, {"bridges", "ferries"}}, {article.authors, article.keywords})
    assert.same({"org #+TITLE", "org #+DATE"}, {(article:source "headline"), (article:source "published")})
    assert.equal(table.concat({
      'The council voted to close the old bridge for eighteen months, "officials" said in report.txt on 2 * 3 * 4.',
      "What comes next", "A ferry runs every hour", "Trams turn back", "Year Cost", "2024 9 million",
      "It is a sad day, she said.", "Done.", "Figures of the harbor office.",
    }, "\n\n"), article.text)
    assert.same({"paragraph", "heading", "list_item", "list_item", "table", "table", "quotation", "paragraph",
      "footnote"}, kinds(article))
    assert.equal("The bridge in 2020", article.images[1].caption)
  end)

  it("without a title has its first heading", function()
    local article = assert(nk.parse("* Rain all week\nBy Ann Example\n\nIt will rain, the office said.\n",
      {name = "rain.org"}))
    assert.same({"Rain all week", "org"}, {article.headline, article.format})
    assert.truthy(article.text:find "It will rain, the office said%.$")
  end)

  it("keeps apart what is no mark", function()
    local text = "He wrote a/b/c and x_1, 5*3, ~so~ and *not\n\nthis*; see src/main.c or and/or, C++ and "
      .. "\u{201C}so\u{201D}."
    local article = assert(nk.parse("#+TITLE: Marks\n" .. text))
    assert.equal("He wrote a/b/c and x_1, 5*3, so and *not\n\nthis*; see src/main.c or and/or, C++ and "
      .. "\u{201C}so\u{201D}.", article.text)
  end)

  it("is read in linear time", function()
    for _, text in ipairs{("*a "):rep(50000), (" "):rep(200000), ("[[x]["):rep(40000), ("[fn:"):rep(40000),
      ("| "):rep(50000), ("- x\n"):rep(20000), ("*"):rep(200000), ("a\n"):rep(30000)}
    do
      nk.parse("#+TITLE: x\n" .. text)
    end
  end)
end)
