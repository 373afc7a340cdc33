-- The blackboard: stages read and write what is declared for them, and change nothing else.
local blackboard = require "newskit.quotes.blackboard"
local core = require "newskit.core"
local patterns = require "newskit.quotes.rules.patterns"
local quotes = require "newskit.quotes"
local records = require "newskit.quotes.records"
local samples = require "spec.quotes.articles"
local tokens = require "newskit.quotes.text.tokens"
local vocabulary = require "newskit.quotes.text.vocabulary"

-- Texts that take the stages through all their parts: those of the patterns, and a few articles.
local function texts()
  local list = {
    "“I came,” said Ida Moss, a nurse who'd seen it, “because I was asked.” She told reporters that "
      .. "the well-known bridge was unsafe, according to the county's files. “It was ‘late’, Mr. Holm "
      .. "told staff at AT&T.\n\n“They left.”\n\nThe mayor, Ann Reed (R-Ohio), claims it will fall.",
  }
  for _, pattern in ipairs(patterns.shipped) do
    list[#list + 1] = pattern.example[1]
  end
  for _, name in ipairs {"agency", "uk", "interview", "organization", "paragraphs", "straight"} do
    list[#list + 1] = samples[name].text
  end
  return list
end

-- What a field holds, for fields that are lists of plain values or lists of such lists.
local function print_of(value, depth)
  if type(value) ~= "table" then
    return tostring(value)
  elseif depth == 0 or getmetatable(value) then
    return "table"
  end
  local keys, parts = {}, {}
  for key in pairs(value) do
    keys[#keys + 1] = type(key) == "table" and "table" or tostring(key)
  end
  table.sort(keys)
  for k, key in ipairs(keys) do
    local one = value[math.tointeger(tonumber(key)) or key]
    parts[k] = key .. "=" .. print_of(one, depth - 1)
  end
  return table.concat(parts, ",")
end

local function prints(t)
  local all = {}
  for _, field in ipairs(blackboard.fields) do
    if field.name ~= "words" and field.name ~= "quote_marks" then
      all[field.name] = print_of(t[field.name], 1)
    end
  end
  return all
end

describe("blackboard", function()
  it("declares each field once, with a shape and who writes it", function()
    local seen = {}
    for _, field in ipairs(blackboard.fields) do
      assert.is_nil(seen[field.name], field.name)
      seen[field.name] = true
      assert.is_true(#field.shape > 0)
      assert.is_truthy(next(field.written), field.name)
    end
  end)

  it("names no stage that is not there", function()
    local known = {tokens = true, records = true}
    for _, stage in ipairs(quotes.stages) do known[stage[1]] = true end
    for _, field in ipairs(blackboard.fields) do
      for _, way in ipairs {"written", "read", "changed"} do
        for stage in pairs(field[way]) do assert.is_true(known[stage], field.name .. ": " .. stage) end
      end
    end
  end)

  it("raises for a stage that reads or writes what is not declared for it", function()
    local t = blackboard.watched({cues = {}}, "spans")
    assert.has_error(function() t.stray = 1 end)
    assert.has_error(function() t.cues = {} end)
    assert.has_error(function() return t.cues end,
                     "stage 'spans' is not declared to have 'cues' of the blackboard read")
    t.runs = {}
    assert.same({}, t.runs)
  end)

  it("is read and written by the stages as declared, and changed no further", function()
    for n, text in ipairs(texts()) do
      local document = assert(core.document(text, {clitics = true}))
      local options = {apart = n % 2 == 0, speech = n % 2 == 0, chosen = patterns.choose(nil, "en")}
      local t = tokens.read(document, vocabulary.default())
      for name in pairs(t) do
        assert.is_true(blackboard.field(name).written.tokens, name)
      end
      local before = prints(t)
      for _, stage in ipairs(quotes.stages) do
        stage[2](blackboard.watched(t, stage[1]), options)
        local after = prints(t)
        for name, value in pairs(after) do
          local field = blackboard.field(name)
          assert(value == before[name] or field.written[stage[1]] or field.changed[stage[1]],
                 ("stage '%s' changes '%s' in: %s"):format(stage[1], name, text))
        end
        before = after
      end
      records.make(blackboard.watched(t, "records"), options)
    end
  end)
end)
