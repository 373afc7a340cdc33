-- Sources: noun phrases before and after a cue.
local sources = require "newskit.quotes.text.sources"
local support = require "spec.quotes.support"

local function index(t, form)
  for i = 1, t.count do
    if t.form[i] == form then return i end
  end
end

-- The source before `cue` in a text, without a comma that closes it.
local function before(text, cue)
  local t = support.upto("cues", text)
  local first, last = sources.before(t, index(t, cue) - 1, 1)
  return first and support.text(t, first, last)
end

local function after(text, cue)
  local t = support.upto("cues", text)
  local first, last, main = sources.after(t, index(t, cue) + 1, t.count - 1)
  if first then return support.text(t, first, last), support.text(t, first, main) end
end

describe("sources.before", function()
  it("goes back over the noun phrase and no further", function()
    assert.equal("The head of the fire service", before("The head of the fire service said it rained.", "said"))
    assert.equal("Ann Example", before("On Monday morning, Ann Example said it rained.", "said"))
  end)

  it("takes appositions between commas along", function()
    assert.equal("Li Wei, an expert on dams,", before("Li Wei, an expert on dams, said it rained.", "said"))
  end)

  it("leaves a time before the cue out", function()
    assert.equal("The group", before("The group Monday said it rained.", "said"))
  end)

  it("is a pronoun alone", function()
    assert.equal("she", before("At home she said it rained.", "said"))
  end)
end)

describe("sources.after", function()
  it("ends before a time", function()
    assert.equal("Ann Example", (after("“We wait,” said Ann Example on Monday.", "said")))
  end)

  it("takes an apposition along and tells it from the main phrase", function()
    local whole, main = after("“We wait,” said Ann Example, a nurse.", "said")
    assert.equal("Ann Example, a nurse", whole)
    assert.equal("Ann Example", main)
  end)

  it("takes a relative clause along", function()
    assert.equal("a man who saw the fire", (after("“We wait,” said a man who saw the fire.", "said")))
  end)

  it("is nothing before a clause or a time", function()
    assert.is_nil(after("They said that it rained.", "said"))
    assert.is_nil(after("They said Monday.", "said"))
  end)
end)
