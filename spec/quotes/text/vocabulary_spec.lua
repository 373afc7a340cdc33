local vocabulary = require "newskit.quotes.text.vocabulary"

describe("quotes.vocabulary", function()
  local words = vocabulary.default()

  it("inflects reporting verbs by the rules of English spelling", function()
    for form, lemma in pairs {said = "say", says = "say", saying = "say", told = "tell",
                              noted = "note", noting = "note", admitted = "admit",
                              admitting = "admit", replies = "reply", replied = "reply",
                              stresses = "stress", stressing = "stress", wrote = "write",
                              written = "write", agreeing = "agree", urges = "urge"} do
      assert.equal(lemma, words.verbs[form] and words.verbs[form].lemma, form)
    end
  end)

  it("tells speech, writing and attitude, and the writer's stance", function()
    assert.equal("speech", words.verbs.said.report)
    assert.equal("writing", words.verbs.tweeted.report)
    assert.equal("attitude", words.verbs.believes.report)
    assert.equal("neutral", words.verbs.said.stance)
    assert.equal("assertive", words.verbs.insisted.stance)
    assert.equal("doubting", words.verbs.claimed.stance)
  end)

  it("knows the complements that a verb reports with", function()
    assert.is_true(words.verbs.said.clause)
    assert.is_nil(words.verbs.said.object)
    assert.is_true(words.verbs.vowed.infinitive)
    assert.is_true(words.verbs.praised.object)
  end)

  it("adds a user's own verbs and phrases before what ships", function()
    local own = vocabulary.new {verbs = {rap = {past = "rapped", stance = "doubting"}},
                                phrases = {"in the telling of"}}
    assert.equal("rap", own.verbs.rapped.lemma)
    assert.equal("rap", own.verbs.rapping.lemma)
    assert.equal("doubting", own.verbs.rapped.stance)
    assert.same({"in", "the", "telling", "of"}, own.phrases["in"][1])
    assert.is_nil(words.verbs.rapped)
  end)

  it("says nothing of names that the lists do not have or share", function()
    assert.equal("female", words.first_names.mary)
    assert.equal("male", words.first_names.john)
    assert.equal("either", words.first_names.dana)
    assert.is_nil(words.first_names.xqz)
  end)
end)
