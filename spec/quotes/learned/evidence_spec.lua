-- What the taggers see of each token beside its form.
local core = require "newskit.core"
local evidence = require "newskit.quotes.learned.evidence"
local quotes = require "newskit.quotes"

-- What the rules find, without the learned stage.
local function rules(text)
  local document = core.document(text, {clitics = true})
  return quotes.analyze(document, {rules = true, stages = {speakers = function() end}})
end

local text = 'A well-known critic, Ann Example, said: "The bridge is a twenty-year-old mistake." '
  .. "She believes that it will fall, according to the county's re-opened files."

describe("evidence", function()
  it("goes from joined tokens to those of the document and back", function()
    local t = rules(text)
    local list = {}
    for i = 1, t.count do list[i] = i % 3 == 0 and "Bq" or false end
    local wide = evidence.expand(t, list)
    assert.equal(#t.document, #wide)
    assert.is_true(#wide > t.count)
    assert.same(list, evidence.contract(t, wide))
  end)

  it("begins a span once, also where a joined word begins it", function()
    local t = rules "old-fashioned files"
    assert.equal(2, t.count)
    assert.same({"Bl", "Il", "Il", "Il"}, evidence.expand(t, {"Bl", "Il"}))
  end)

  it("writes attributions as tags, with the side of the cue that a content is on", function()
    local t = {count = 8}
    assert.same({"Bl", "Il", "Bs", "Bq", "Iq", "Br", false, false}, evidence.tags_of(t,
      {{content = {{1, 2}, {6, 6}}, cue = {4, 5}, source = {3, 3}}}))
  end)
end)
