-- The learned stage: columns for the taggers, tags to attributions, candidates, the choice.
local core = require "newskit.core"
local candidates = require "newskit.quotes.learned.candidates"
local evidence = require "newskit.quotes.learned.evidence"
local quotes = require "newskit.quotes"
local ranking = require "newskit.quotes.learned.ranking"
local tagger = require "newskit.tagger"
local tags = require "newskit.quotes.learned.tags"

local function nothing() end

-- What the rules find, without the learned stage.
local function rules(text)
  local document = core.document(text, {clitics = true})
  return quotes.analyze(document, {stages = {learned = nothing, speakers = nothing}})
end

local text = 'A well-known critic, Ann Example, said: "The bridge is a twenty-year-old mistake." '
  .. "She believes that it will fall, according to the county's re-opened files."

describe("evidence", function()
  it("goes from joined tokens to those of the document and back", function()
    local t = rules(text)
    local list = {}
    for i = 1, t.count do list[i] = i % 3 == 0 and "Bq" or false end
    local wide = evidence.expand(t, list)
    assert.equal(#t.document, #wide)
    assert.is_true(#wide > t.count)
    assert.same(list, evidence.contract(t, wide))
  end)

  it("begins a span once, also where a joined word begins it", function()
    local t = rules "old-fashioned files"
    assert.equal(2, t.count)
    assert.same({"Bl", "Il", "Il", "Il"}, evidence.expand(t, {"Bl", "Il"}))
  end)

  it("writes attributions as tags, with the side of the cue that a content is on", function()
    local t = {count = 8}
    assert.same({"Bl", "Il", "Bs", "Bq", "Iq", "Br", false, false}, evidence.tags_of(t,
      {{content = {{1, 2}, {6, 6}}, cue = {4, 5}, source = {3, 3}}}))
  end)
end)

describe("tags.attributions", function()
  local function attributions(labels)
    local list, firsts, lasts, kinds = {}, {}, {}, {}
    for label in labels:gmatch "%S+" do
      list[#list + 1] = label
      if label:find "^B" then firsts[#firsts + 1], kinds[#kinds + 1] = #list, label:sub(2) end
      if label ~= "O" then lasts[#firsts] = #list end
    end
    local t = {count = #list, document = list, paragraph = {}, sentence = {}}
    for i = 1, #list do t.paragraph[i], t.sentence[i] = 1, 1 end
    return tags.attributions(t, {spans = function() return firsts, lasts, kinds end})
  end

  it("links a content on either side with the cue and source between", function()
    assert.same({{content = {{1, 2}, {6, 7}}, cue = {4, 4}, source = {3, 3}}}, attributions "Bl Il Bs Bq O Br Ir")
  end)

  it("gives two cues the source that stands before them", function()
    local list = attributions "Bs Bq Br O Bq Br Ir"
    assert.same({1, 1}, list[1].source)
    assert.same({1, 1}, list[2].source)
    assert.same({{6, 7}}, list[2].content)
  end)

  it("keeps two contents apart that touch", function()
    assert.same({{1, 1}, {2, 3}}, attributions "Bl Bl Il Bq"[1].content)
  end)

  it("leaves out cues without content and contents without cue", function()
    assert.same({}, attributions "Bs Bq O")
    assert.same({}, attributions "Bs Br O")
  end)
end)

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

  it("can be left out", function()
    local t = quotes.analyze(core.document(text, {clitics = true}), {stages = {learned = nothing}})
    for _, attribution in ipairs(t.attributions) do assert.is_nil(attribution.confidence) end
  end)
end)
