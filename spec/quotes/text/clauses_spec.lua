-- Clauses around cues.
local clauses = require "newskit.quotes.text.clauses"
local support = require "spec.quotes.support"

local function prepared(text)
  local t = support.upto("cues", text)
  t.owner, t.claimed, t.attributions = {}, {}, {}
  return t
end

local function index(t, form)
  for i = 1, t.count do
    if t.form[i] == form then return i end
  end
end

describe("clauses.subject_cue", function()
  it("finds the main verb over appositions and relative clauses", function()
    local t = prepared "Ann Example, a nurse who saw it, said the bridge fell."
    local cue = clauses.subject_cue(t, 1, t.count)
    assert.equal("say", cue.lemma)
  end)

  it("is nothing when the main verb reports nothing", function()
    local t = prepared "Ann Example was away when he said the bridge fell."
    assert.is_nil(clauses.subject_cue(t, 1, t.count))
  end)
end)

describe("clauses.right_end", function()
  local function ends(text, first)
    local t = prepared(text)
    local from = index(t, first)
    return support.text(t, from, clauses.right_end(t, from, t.count, "past"))
  end

  it("goes to the end of the sentence, its stop apart", function()
    assert.equal("the bridge would hold in any storm",
                 ends("She said the bridge would hold in any storm.", "the"))
  end)

  it("ends before another report", function()
    assert.equal("the bridge would hold", ends("She said the bridge would hold, adding that it was new.", "the"))
    assert.equal("the bridge would hold", ends("She said the bridge would hold, according to staff.", "the"))
  end)

  it("ends before what another attribution holds", function()
    local t = prepared "She said the bridge would hold in a storm."
    t.claimed[index(t, "in")] = true
    assert.equal(index(t, "hold"), clauses.right_end(t, index(t, "the"), t.count))
  end)
end)

describe("clauses", function()
  it("are told by a subject and a finite verb behind it", function()
    local t = prepared "The bridge was closed. A closed bridge."
    assert.is_true(clauses.is_clause(t, 1, 4))
    assert.is_false(clauses.is_clause(t, 6, 8))
  end)

  it("begin behind a dateline", function()
    local t = prepared "PORT VELLA (Northern Wire) — The bridge was closed."
    assert.equal(index(t, "The"), clauses.after_dateline(t, 1))
    t = prepared "The bridge was closed."
    assert.equal(1, clauses.after_dateline(t, 1))
  end)

  it("begin behind a conjunction", function()
    local t = prepared "But the bridge was closed, she said."
    assert.equal(2, clauses.left_start(t, index(t, ","), 1))
  end)
end)
