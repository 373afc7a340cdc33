-- Records: the plain values that users get.
local quotes = require "newskit.quotes"

local function records(text, options)
  options = options or {}
  options.rules = true
  return quotes.attribute(text, options)
end

describe("records", function()
  it("have spans in bytes that are the words", function()
    local text = "Über all: “We go now,” said Ann Example."
    local record = records(text)[1]
    assert.equal("“We go now,”", text:sub(record.content[1].first, record.content[1].last))
    assert.equal("said", text:sub(record.cue[1].first, record.cue[1].last))
    assert.equal("Ann Example", text:sub(record.source[1].first, record.source[1].last))
  end)

  it("name a speaker or describe one, never both", function()
    local list = records "Ann Example said it rained. Critics said it poured."
    assert.equal(2, #list)
    assert.equal("Ann Example", list[1].speaker)
    assert.is_nil(list[1].described)
    assert.is_nil(list[2].speaker)
    assert.equal("Critics", list[2].described)
  end)

  it("leave attitudes out with `speech`, but not quoted ones", function()
    local text = "Ann Example hopes for “a new start”. Bo Adler hopes it will rain."
    local all, spoken = records(text), records(text, {speech = true})
    assert.equal(2, #all)
    assert.equal(1, #spoken)
    assert.equal("speech", spoken[1].report)
    assert.equal("attitude", all[2].report)
  end)

  it("give one voice to one speaker, in order of first attribution", function()
    local list = records "Ann Example said it rained. Bo Adler said it poured. Ann Example said it snowed."
    assert.same({1, 2, 1}, {list[1].voice, list[2].voice, list[3].voice})
  end)

  it("call an organization an organization, also when the text only names it", function()
    local list = records "The Harbor Safety Office said it rained."
    assert.equal("organization", list[1].kind)
  end)

  it("tell the pattern, and that it was the model's", function()
    assert.equal("leading", records("Ann Example said it rained.")[1].pattern)
    local added = {speakers = function(t, options, shipped)
      t.attributions[1] = {content = {{1, 2}}, report = "speech", stance = "neutral"}
      return shipped(t, options)
    end}
    assert.equal("model", records("It rained.", {stages = added})[1].pattern)
  end)
end)
