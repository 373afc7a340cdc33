-- Contents to the right of a cue.
local contents = require "newskit.quotes.rules.contents"
local support = require "spec.quotes.support"

-- The content behind the first cue of a text, and the colon before it.
local function right(text)
  local t = support.upto("cues", text)
  t.owner, t.claimed, t.attributions = {}, {}, {}
  local cue = t.cues[1]
  local first, last, colon = contents.right(t, cue, cue.last + 1, t.sentence_last[t.sentence[cue.head]])
  return first and support.text(t, first, last), colon and t.form[colon]
end

describe("contents.right", function()
  it("passes over an addressee", function()
    assert.equal("that the bridge was safe", (right "Ann Example told reporters that the bridge was safe."))
    assert.equal("the bridge was safe", (right "Ann Example told them the bridge was safe."))
    assert.equal("to leave", (right "The mayor urged residents to leave."))
  end)

  it("passes over a time and a place", function()
    assert.equal("the bridge was safe", (right "Ann Example said on Monday the bridge was safe."))
  end)

  it("takes a run whole, and tells the colon before it", function()
    local content, colon = right "Ann Example said: “We go now.”"
    assert.equal("“We go now.”", content)
    assert.equal(":", colon)
  end)

  it("ends a noun phrase before a second verb", function()
    assert.equal("the plan", (right "Ann Example criticized the plan and left the hall."))
  end)

  it("is nothing where the verb takes no such complement", function()
    assert.is_nil((right "Ann Example said."))
    assert.is_nil((right "Ann Example replied."))
  end)

  it("takes a single word that answers", function()
    assert.equal("no", (right "Ann Example said no."))
  end)
end)
