-- Segmentation against the development data, where that is: figures must not fall below these.
local core = require "newskit.core"
local cjson = require "cjson"
local support = require "spec.support"
local gzip = require "newskit.read.bytes.gzip"

local function records(path)
  local bytes = support.slurp(path)
  if path:find "%.gz$" then bytes = assert(gzip.unpack(bytes)) end
  local list = {}
  for line in bytes:gmatch "[^\n]+" do list[#list + 1] = cjson.decode(line) end
  return list
end

local function key(first, last) return ("%d-%d"):format(first, last) end

local function count(counts, gold, firsts, lasts)
  local found = {}
  for _, span in ipairs(gold) do found[key(span[1], span[2])] = true end
  for i = 1, #firsts do
    if found[key(firsts[i] - 1, lasts[i])] then counts.right = counts.right + 1 end
  end
  counts.all = counts.all + #gold + #firsts
end

local function figures(path)
  local sentence, token = {right = 0, all = 0}, {right = 0, all = 0}
  for _, record in ipairs(records(path)) do
    local document = core.document(record.text)
    count(sentence, record.sentences, document:spans "sentence")
    count(token, record.tokens, document:spans "token")
  end
  return 2 * sentence.right / sentence.all, 2 * token.right / token.all
end

local function squeezed(text) return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) end

local function rules(path, source)
  local right = 0
  for _, record in ipairs(records(path)) do
    if record.source == source and record.expected and record.aligned ~= false then
      local sentences, expected = {}, {}
      for sentence in core.document(record.text):sentences() do sentences[#sentences + 1] = squeezed(sentence.text) end
      for _, text in ipairs(record.expected) do expected[#expected + 1] = squeezed(text) end
      if table.concat(sentences, "\n") == table.concat(expected, "\n") then right = right + 1 end
    end
  end
  return right
end

describe("segmentation quality #slow", function()
  for name, least in pairs {ud_ewt_dev = {.87, .97}, ud_gum_dev = {.95, .994}} do
    it("holds on " .. name, function()
      local path = support.shared("data/segmentation/" .. name .. ".jsonl.gz")
      if not path then return pending "needs ../shared" end
      local sentence, token = figures(path)
      assert.is_true(sentence >= least[1], "sentence F1 " .. sentence)
      assert.is_true(token >= least[2], "token F1 " .. token)
    end)
  end

  it("holds on the golden rules", function()
    local path = support.shared "data/segmentation/golden_rules.jsonl"
    if not path then return pending "needs ../shared" end
    assert.is_true(rules(path, "golden") >= 34)
    assert.is_true(rules(path, "extra") >= 66)
  end)
end)
