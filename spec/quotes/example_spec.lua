-- The example article, against its gold annotation: every quotation, by general rules.
local cjson = require "cjson"
local quotes = require "newskit.quotes"
local support = require "spec.support"

local gold = cjson.decode(support.slurp(support.fixture "seed.gold.json"))

local function half_open(spans)
  local list = {}
  for k, span in ipairs(spans or {}) do
    list[k] = {span.first - 1, span.last}
  end
  return list
end

describe("the example article", function()
  local path = "examples/article.txt"
  local text = support.slurp(path)
  local found = quotes.attribute(text, {speech = true})

  local function at(content)
    for _, record in ipairs(found) do
      if half_open(record.content)[1][1] == content[1][1] then
        return record
      end
    end
    return nil
  end

  it("has all its quotations found, and at most one other, which is unsure", function()
    assert.equal(11, #gold.attributions)
    assert.is_true(#found <= 12)
    local unsure = 0
    for _, record in ipairs(found) do unsure = unsure + (record.confidence < 0.6 and 1 or 0) end
    assert.is_true(unsure >= #found - 11)
  end)

  for k, wanted in ipairs(gold.attributions) do
    it("has exact content, cue and source in quotation " .. k, function()
      local record = assert(at(wanted.content))
      assert.same(wanted.content, half_open(record.content))
      assert.same(wanted.cue, half_open(record.cue))
      assert.same(wanted.source, half_open(record.source))
      assert.equal(wanted.type, record.type)
    end)
  end

  it("has one voice for each of its sources, and different ones for different sources", function()
    local voices, entities = {}, {}
    for _, wanted in ipairs(gold.attributions) do
      local voice = at(wanted.content).voice
      assert.equal(voices[wanted.entity] or voice, voice)
      assert.equal(entities[voice] or wanted.entity, wanted.entity)
      voices[wanted.entity], entities[voice] = voice, wanted.entity
    end
  end)

  it("resolves 'Li' to Li Wei, with role and affiliation", function()
    for _, wanted in ipairs(gold.attributions) do
      local record = at(wanted.content)
      if wanted.speaker then
        assert.equal("Li Wei", record.speaker)
        assert.equal("expert on national security and anti-terrorism at the China Institute of"
                     .. " Contemporary International Relations", record.role)
        assert.equal("China Institute of Contemporary International Relations", record.affiliation)
      else
        assert.is_nil(record.speaker)
      end
    end
  end)

  it("keeps the staff member anonymous", function()
    local first, second = at(gold.attributions[1].content), at(gold.attributions[2].content)
    assert.equal("anonymous", first.kind)
    assert.equal("anonymous", second.kind)
    assert.equal(first.voice, second.voice)
  end)
end)
