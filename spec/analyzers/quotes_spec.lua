-- The analyzer of quotations: what is shared among the analyzers that need it, and what is not.
local nk = require "newskit"
local quotes = require "newskit.quotes"

local text = "“The bridge will stay,” Ann Example said on Tuesday. "
  .. "Ben Sample, the mayor, said that it would cost more."

-- How often quotations are worked out while `f` runs.
local function counted(f)
  local count, attribute = 0, quotes.attribute
  quotes.attribute = function(...)
    count = count + 1
    return attribute(...)
  end
  local ok, message = pcall(f)
  quotes.attribute = attribute
  assert(ok, message)
  return count
end

describe("nk.quotes", function()
  it("is worked out once for the analyzers of one article", function()
    local article = nk.parse(text)
    assert.equal(1, counted(function()
      nk.quotes(article)
      nk.speakers(article)
      nk.sources(article)
      nk.quotes(article, {least = 0.5})
    end))
  end)

  it("is worked out anew for other options, another text and options that are tables", function()
    local article = nk.parse(text)
    local runs = {
      function() nk.quotes(article) end, function() nk.quotes(article, {rules = true}) end,
      function() nk.quotes(article, {speech = false}) end, function() nk.quotes(nk.parse(text)) end,
      function() nk.quotes(article, {patterns = {}}) end, function() nk.quotes(article, {patterns = {}}) end,
    }
    for at, run in ipairs(runs) do assert.equal(1, counted(run), "run " .. at) end
  end)

  it("gives frames of their own: what is done to one is not seen in the next", function()
    local article = nk.parse(text)
    local first = nk.quotes(article)
    local speaker, place = first[1].speaker, first[1].content[1].first
    first[1].content[1].first = 9999
    assert.equal(speaker, nk.quotes(article)[1].speaker)
    assert.equal(place, nk.quotes(article)[1].content[1].first)
  end)
end)
