local core = require "newskit.core"
local labels = require "newskit.quotes.labels"
local quotes = require "newskit.quotes"

describe("quotes.labels.columns", function()
  local document = assert(core.document('"It rained," Ann Well-Lowe said.', {clitics = true}))
  local columns = labels.columns(quotes.analyze(document))

  it("gives every column one string for each token of the document", function()
    for name, column in pairs(columns) do
      assert.equal(#document, #column, name)
      for i = 1, #column do assert.is_string(column[i]) end
    end
  end)

  it("marks content, source and cue, over hyphenated words too", function()
    assert.same({"Bl", "Il", "Il", "Il", "Il", "Bs", "Is", "Is", "Is", "Bq", ""}, columns.rule)
    assert.same({"sb", "s", "s", "s", "se", "", "", "", "", "", ""}, columns.quoted)
  end)
end)
