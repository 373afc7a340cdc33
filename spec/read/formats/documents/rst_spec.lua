-- reStructuredText, field by field.
local nk = require "newskit"

describe("reStructuredText", function()
  it("has title, fields, and text without marks", function()
    local article = assert(nk.parse [==[
===================
Old bridge to close
===================

:Author: Ann Example
:Date: 3 May 2024
:Keywords: bridges, ferries
:Version: 2

The council **voted** to close the `old bridge <https://example.org>`_ for
*eighteen* months [1]_, "officials" said in ``report.txt`` on 2 \* 3.

.. _next:

What comes next
---------------

- A ferry runs
  every hour
- Trams turn back

1. First

+------+------+
| Year | Cost |
+======+======+
| 2024 | Nine |
+------+------+

    It is a sad day, she said.

.. figure:: bridge.jpg
   :alt: a bridge

   The bridge in 2020

.. note:: Cars must wait.

.. a comment
   of two lines

The code::

    x = 1

----

See :ref:`the plan <plan>`, :py:func:`read` and Python_.

.. [1] Figures of the office.
]==])
    assert.same({"Old bridge to close", "Ann Example", "2024-05-03", "rst"},
      {article.headline, article.byline, article.published, article.format})
    assert.same({"bridges", "ferries"}, article.keywords)
    assert.same({"rst title", "rst :Date:"}, {(article:source "headline"), (article:source "published")})
    assert.equal(table.concat({
      'The council voted to close the old bridge for eighteen months, "officials" said in report.txt on 2 * 3.',
      "What comes next", "A ferry runs every hour", "Trams turn back", "First", "Year Cost", "2024 Nine",
      "It is a sad day, she said.", "Cars must wait.", "The code:", "x = 1", "See the plan, read and Python.",
      "Figures of the office.",
    }, "\n\n"), article.text)
    local kinds = {}
    for at, block in ipairs(article.blocks) do kinds[at] = block.kind end
    assert.same({"paragraph", "heading", "list_item", "list_item", "list_item", "table", "table", "quotation",
      "paragraph", "paragraph", "code", "paragraph", "footnote"}, kinds)
    assert.equal("The bridge in 2020", article.images[1].caption)
  end)

  it("with a line below its title is told by its fields or its name", function()
    local text = "Rain all week\n#############\n:date: 2023-06-04 08:00\n:category: weather\n\nIt will rain.\n"
    local article = assert(nk.parse(text))
    assert.same({"rst", "Rain all week", "2023-06-04T08:00", "weather", "It will rain."},
      {article.format, article.headline, article.published:sub(1, 16), article.section, article.text})
    assert.equal("rst", assert(nk.parse("Rain\n====\n\nIt will rain.\n", {name = "rain.rst"})).format)
    assert.equal("text", assert(nk.parse("Rain\n====\n\nIt will rain all of the week.\n")).format)
  end)

  it("keeps what is no mark", function()
    local article = assert(nk.parse("Sun\n===\n\n5 * 3 * 2, a_b, \u{201C}so\u{201D}, *not\nthis.\n", {name = "a.rst"}))
    assert.equal("5 * 3 * 2, a_b, \u{201C}so\u{201D}, *not this.", article.text)
  end)

  it("is read in linear time", function()
    for _, text in ipairs{("*a "):rep(20000), ("`a "):rep(20000), ("=\n"):rep(30000), (".. x::\n\n"):rep(20000),
      (":a: b\n"):rep(20000), ("|"):rep(200000), ("a\n"):rep(30000), ("- x\n"):rep(20000), ("="):rep(200000),
      (":a"):rep(30000) .. "`b`", "`" .. (" "):rep(60000) .. "x`_"}
    do
      nk.parse("Sun\n===\n\n" .. text, {name = "a.rst"})
    end
  end)
end)
