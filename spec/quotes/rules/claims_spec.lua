-- Claims: a token belongs to one attribution.
local claims = require "newskit.quotes.rules.claims"

-- A blackboard of one paragraph with ten tokens and the runs given.
local function board(runs)
  local t = {attributions = {}, owner = {}, claimed = {}, run = {}, runs = runs or {},
             paragraph = {}, paragraph_first = {1, 6}}
  for i = 1, 10 do t.paragraph[i] = i < 6 and 1 or 2 end
  for k, run in ipairs(t.runs) do
    for i = run.first, run.last do t.run[i] = k end
  end
  return t
end

describe("claims.add", function()
  it("marks who holds the content, and the tokens of cue and source", function()
    local t = board()
    claims.add(t, {content = {{1, 3}}, cue = {4, 4}, source = {5, 5}})
    assert.same({1, 1, 1}, {t.owner[1], t.owner[2], t.owner[3]})
    assert.is_true(t.claimed[4] and t.claimed[5])
    assert.is_nil(t.owner[4])
    assert.is_false(claims.is_free(t, 3, 6))
    assert.is_true(claims.is_free(t, 6, 10))
  end)

  it("brings along the run of the paragraph before that its first run goes on", function()
    local t = board {{first = 1, last = 5}, {first = 6, last = 8, follows = 1}}
    local attribution = claims.add(t, {content = {{6, 8}}, cue = {9, 9}, source = {10, 10}})
    assert.same({{1, 5}, {6, 8}}, attribution.content)
    assert.equal(1, t.owner[2])
  end)

  it("brings nothing along that another holds", function()
    local t = board {{first = 1, last = 5}, {first = 6, last = 8, follows = 1}}
    claims.restore(t, {content = {{1, 5}}})
    assert.same({{6, 8}}, claims.add(t, {content = {{6, 8}}}).content)
  end)
end)

describe("claims.extend", function()
  it("adds a span to a content and to its owner", function()
    local t = board()
    claims.restore(t, {content = {{1, 2}}})
    claims.extend(t, 1, 6, 7)
    assert.same({{1, 2}, {6, 7}}, t.attributions[1].content)
    assert.equal(1, t.owner[7])
  end)
end)

describe("attributions", function()
  it("by a cue take its words and what they report", function()
    local cue = {first = 4, last = 5, head = 4, lemma = "say", report = "speech", stance = "neutral", kind = "verb"}
    assert.same({content = {{1, 3}}, cue = {4, 6}, source = {7, 7}, lemma = "say", report = "speech",
                 stance = "neutral", kind = "verb", head = 4}, claims.new(cue, {{1, 3}}, {7, 7}, 6))
  end)

  it("by a mark are neutral speech", function()
    local attribution = claims.labeled(4, {{5, 9}}, {1, 3}, ":")
    assert.same({4, 4}, attribution.cue)
    assert.equal("speech", attribution.report)
    assert.equal("label", attribution.kind)
  end)
end)
