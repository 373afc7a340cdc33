-- Who a source is, over several rules of who/: heads, joint sources, bodies in lower case, lead-ins.
local quotes = require "newskit.quotes"

local function speakers(text)
  local list = {}
  for k, record in ipairs(quotes.attribute(text, {speech = true, language = "en", rules = true})) do
    list[k] = record.speaker or ("(%s)"):format(record.described or "nobody")
  end
  return list
end

describe("speakers", function()
  it("are the head of the source, not a country inside it", function()
    assert.same({"Ida Moss"}, speakers "Norway's ambassador to Spain, Ida Moss, said the talks had failed.")
    assert.same({"(Norway's ambassador to Spain)"}, speakers "Norway's ambassador to Spain said the talks had failed.")
  end)

  it("are two where two speak together", function()
    assert.same({"Dana Ortega and Piet Kool"}, speakers "“We agreed on it,” said Dana Ortega and Piet Kool.")
  end)

  it("are bodies that the text names in lower case, and no company without a name", function()
    assert.same({"foreign ministry"}, speakers "The foreign ministry said talks would go on.")
    assert.same({"Police"}, speakers "Police said two men were hurt.")
    assert.same({"(The company)"}, speakers "The company said talks would go on.")
  end)

  it("are relatives by their own names", function()
    assert.same({"Perpetua Blythe"}, speakers "“He loved rain,” said his daughter, the novelist Perpetua Blythe.")
  end)

  it("are known by the office that the text gives, also in short", function()
    assert.same({"Dana Ortega", "Dana Ortega"},
      speakers "Gov. Dana Ortega said the pier was safe. The governor said it would stay.")
  end)

  it("are those that a sentence leads in, without a verb of saying", function()
    assert.same({"Alice Brandt"}, speakers "Alice Brandt laughs. “It is ours.”")
    assert.same({"Alice Brandt"}, speakers "For Alice Brandt, the plan is a mistake: “It is ours.”")
  end)
end)

describe("records", function()
  it("have the words of each part as one string", function()
    local text = "“We go now,” said Ann Example, a nurse. “They stay\nhere for good.”"
    local record = quotes.attribute(text, {speech = true, language = "en"})[1]
    assert.equal("“We go now,” “They stay here for good.”", record.text)
    assert.equal("said", record.cue_text)
    assert.equal("Ann Example, a nurse", record.source_text)
  end)
end)
