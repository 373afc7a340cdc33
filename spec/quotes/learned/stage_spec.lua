-- The learned stage: candidates, the choice, and what stays as the rules have it.
local core = require "newskit.core"
local candidates = require "newskit.quotes.learned.candidates"
local evidence = require "newskit.quotes.learned.evidence"
local quotes = require "newskit.quotes"
local ranking = require "newskit.quotes.learned.ranking"
local tagger = require "newskit.tagger"

local function nothing() end

-- What the rules find, without the learned stage.
local function rules(text)
  local document = core.document(text, {clitics = true})
  return quotes.analyze(document, {stages = {learned = nothing, speakers = nothing}})
end

local text = 'A well-known critic, Ann Example, said: "The bridge is a twenty-year-old mistake." '
  .. "She believes that it will fall, according to the county's re-opened files."

describe("candidates and ranking", function()
  local function pool_of(t)
    evidence.add(t)
    evidence.add_first(t, assert(tagger.shipped("quote_draft").model:run(t.columns, true)))
    return candidates.collect(t, assert(tagger.shipped("quote_spans").model:run(t.columns)))
  end

  it("hold each proposal once, with who made it", function()
    local pool = pool_of(rules(text))
    local seen = {}
    for k, candidate in ipairs(pool) do
      local source = candidate.source and candidate.source[1] .. "-" .. candidate.source[2] or ""
      local key = candidate.same .. "|" .. (candidate.cue and candidate.cue[1] or "") .. "|" .. source
      assert.equal(k, candidate.order)
      assert.is_truthy(next(candidate.by))
      assert.is_nil(seen[key])
      seen[key] = true
    end
  end)

  it("choose what shares neither content nor cue", function()
    local t = rules(text)
    local pool, probability = pool_of(t)
    local result = assert(tagger.shipped("quote_choice").model:run(ranking.describe(t, pool, probability), true))
    local owner = {}
    for _, candidate in ipairs(ranking.choose(pool, result, 0.2)) do
      assert.is_true(candidate.confidence >= 0 and candidate.confidence <= 1.0001)
      for _, span in ipairs(candidate.content) do
        for i = span[1], span[2] do
          assert.is_nil(owner[i])
          owner[i] = candidate
        end
      end
    end
    assert.is_truthy(next(owner))
  end)
end)

describe("the learned stage", function()
  it("names who stands behind a passive", function()
    local found
    for _, record in ipairs(quotes.attribute("The plan was announced by Tendai Chirwa on Monday. It was a long day")) do
      found = record.speaker or found
    end
    assert.equal("Tendai Chirwa", found)
  end)

  it("finds what the rules find in plain cases", function()
    local list = quotes.attribute('"The bridge is a mistake," said Ann Example. "It will fall."')
    assert.equal("Ann Example", list[1].speaker)
    assert.equal("direct", list[1].type)
    assert.is_true(list[1].confidence > 0.5)
  end)

  it("gives the same twice", function()
    assert.same(quotes.attribute(text), quotes.attribute(text))
  end)

  it("leaves texts without any report alone", function()
    assert.same({}, quotes.attribute "")
    assert.same({}, quotes.attribute "It rained.")
  end)

  it("keeps what a pattern calls settled, and asks for the rest", function()
    local asked
    local settled = {name = "all", over = "text", settled = function(_, attribution)
      asked = attribution
      return true
    end, find = function(t) return {content = {{1, t.count}}} end}
    local list = quotes.attribute("It rained all night.", {patterns = {settled}})
    assert.equal("all", list[1].pattern)
    assert.same({{1, 5}}, asked.content)
  end)

  it("is not asked in a language that the models have not learned", function()
    local stage = require "newskit.quotes.learned.stage"
    assert.is_true(stage.languages.en)
    assert.is_nil(stage.languages.de)
    local german = "„Wir bleiben heute alle hier“, sagte Karl Beispiel, und er ging nicht in die Stadt."
    for _, record in ipairs(quotes.attribute(german)) do assert.equal("plain behind", record.pattern) end
  end)

  it("can be left out", function()
    local t = quotes.analyze(core.document(text, {clitics = true}), {stages = {learned = nothing}})
    for _, attribution in ipairs(t.attributions) do assert.is_nil(attribution.confidence) end
  end)
end)
