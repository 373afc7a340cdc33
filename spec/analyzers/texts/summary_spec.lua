-- Summaries of invented texts.
local nk = require "newskit"

local wish = "The town wants dredgers in the harbor before the ferry can run again."
local text = "The harbor ferry stops running in March because the harbor is too shallow. "
  .. "Ann Lee was born in 1960. " .. wish
  .. " He agreed. The weather was fine on that day. Dredgers for the harbor cost the town nine million a year. " .. wish

local function numbers(frame)
  local list = {}
  for i, row in ipairs(frame) do list[i] = row.sentence end
  return list
end

describe("summary", function()
  it("takes the sentences that share most with the others, in the order of the text", function()
    assert.same({1, 6, 7}, numbers(nk.summary(text, {method = "central"})))
    local frame = nk.summary(text, {method = "both"})
    assert.equal(1, frame[1].sentence)
    for i = 2, #frame do assert.is_true(frame[i].sentence > frame[i - 1].sentence) end
  end)

  it("gives equal scores to sentences that are alike each to each", function()
    -- Three sentences with one shared word and one of their own each: the walk is in each as often.
    local frame = nk.summary("Ferry alpha. Ferry beta. Ferry gamma.", {method = "central", stopwords = false})
    assert.equal(0, #frame) -- too short to stand by themselves
    local long = "Ferry a1 b1 c1 d1 e1. Ferry a2 b2 c2 d2 e2. Ferry a3 b3 c3 d3 e3."
    frame = nk.summary(long, {method = "central", stopwords = false})
    for _, row in ipairs(frame) do assert.is_true(math.abs(row.score - 1) < 1e-6) end
  end)

  it("says nothing twice", function()
    assert.equal(1, #nk.summary(text, {sentences = 10}):where{text = wish})
  end)

  it("can be the lead", function()
    assert.same({1, 2}, numbers(nk.summary(text, {method = "lead", sentences = 2})))
  end)

  it("gives places in the text, and nothing for nothing", function()
    for _, row in ipairs(nk.summary(text)) do
      assert.equal(row.text, text:sub(row.at[1].first, row.at[1].last))
    end
    assert.equal(0, #nk.summary "")
  end)

  it("looks at a bounded number of sentences", function()
    local long = {}
    for i = 1, 450 do long[i] = ("The ferry number %d leaves the harbor at noon today."):format(i) end
    local frame = nk.summary(table.concat(long, " "))
    assert.same({["sentences behind the first 400"] = 50}, frame.dropped)
  end)
end)
