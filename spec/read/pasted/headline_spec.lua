local read = require "newskit.read"

local rest = [[


The ferry crews had feared as much for their summer, and asked for a berth near the market until the works are done.

A hearing is planned for next month, when divers will show what they found below the water line last winter.
]]

local function headline(first) return assert(read.parse(first .. rest, {format = "text"})).headline end

describe("a text without a headline", function()
  for _, row in ipairs {
    {"ends its first sentence with a full stop", "The long pier of Exampleton will close for two years."},
    {"opens with a quotation", "\u{201C}We had no choice, and none was offered,\u{201D} said the chair."},
    {"opens with a dateline", "EXAMPLETON (Example Wire) - The long pier will close for two years, the board voted"},
  } do
    it("has none: it " .. row[1], function()
      local first = row[2]
      local article = assert(read.parse(first .. rest, {format = "text"}))
      assert.is_nil(article.headline)
      assert.equal(3, #article.blocks)
      assert.equal(first, article.text:sub(1, #first))
    end)
  end
end)

describe("a headline", function()
  it("is not what stands above that of a press release", function()
    for _, label in ipairs {
      "FOR IMMEDIATE RELEASE", "Press release:", "PRESSEMITTEILUNG", "Communiqué de presse", "NOTA DE PRENSA", "新闻稿",
    } do
      local first = label .. "\n\nLong pier of Exampleton closes for two years"
      local article = assert(read.parse(first .. rest, {format = "text"}))
      assert.equal("Long pier of Exampleton closes for two years", article.headline, label)
      assert.is_nil(article.byline, label)
    end
    assert.equal("Press release on the pier angers town", headline "Press release on the pier angers town")
  end)

  it("ends with no stop, asks, cries, or has byline or date below it", function()
    for _, first in ipairs {
      "Long pier closes for two years", "Who pays for the pier?", "Pier closes!",
      "\u{201C}No choice\u{201D}: board closes the pier",
      "The pier will close. The town will pay.\n\nBy Ann Writer", "Pier to close for two years.\n\n4 March 2025",
    } do assert.equal(first:match "^[^\n]+", headline(first)) end
  end)
end)
