local support = require "spec.quotes.support"

local function cues(text)
  local t = support.upto("cues", text)
  local list = {}
  for k, cue in ipairs(t.cues) do list[k] = support.text(t, cue.first, cue.last) end
  return list, t.cues
end

describe("quotes.cues.find", function()
  it("takes auxiliaries, negation and adverbs with the verb", function()
    assert.same({"has not said"}, (cues "Ann has not said why."))
    assert.same({"also said"}, (cues "Ann also said no."))
  end)

  it("takes particles and the medium with the verb", function()
    assert.same({"pointed out"}, (cues "Ann pointed out that it rained."))
    assert.same({"called for"}, (cues "Ann called for calm."))
    assert.same({"said in a statement"}, (cues "Ann said in a statement that it rained."))
  end)

  it("leaves nouns that look like verbs", function()
    assert.same({}, (cues "The report of the claims was a surprise."))
    assert.same({"said"}, (cues "The charges and the comment, Ann said, were old."))
  end)

  it("knows phrases", function()
    local found, list = cues "According to Ann, it rained."
    assert.same({"According to"}, found)
    assert.equal("phrase", list[1].kind)
  end)

  it("sees no cue inside marks", function()
    assert.same({"asked"}, (cues '"He said no," Ann asked.'))
  end)

  it("begins a chain of verbs with the finite one", function()
    assert.same({"went on to say"}, (cues "Ann went on to say that it rained."))
  end)
end)
