-- The patterns as values: each finds its own example, and users list, leave out and add some.
local core = require "newskit.core"
local nk = require "newskit"
local patterns = require "newskit.quotes.rules.patterns"
local quotes = nk.attribution

local function text_of(text, spans)
  local parts = {}
  for k, span in ipairs(spans or {}) do parts[k] = text:sub(span.first, span.last) end
  return table.concat(parts, "|")
end

-- Whether a text gives a record with these words, by the pattern of this name when one is given.
local function finds(text, content, options, name)
  for _, record in ipairs(quotes.attribute(text, options)) do
    if text_of(text, record.content) == content and (not name or record.pattern == name) then
      return true
    end
  end
  return false
end

-- Patterns that a language with rules has, and what stands in for them where it has none.
local function language_of(pattern)
  return pattern.example[3] or "en"
end

describe("each pattern that ships", function()
  it("has what a reader of the list wants to know", function()
    local seen = {}
    for _, pattern in ipairs(quotes.patterns) do
      assert.is_nil(seen[pattern.name])
      seen[pattern.name] = true
      assert.is_true(#pattern.summary > 0)
      assert.is_function(pattern.find)
      assert.is_true(pattern.stage == "linking" or pattern.stage == "carry", pattern.name)
      assert.is_true(pattern.languages ~= nil or pattern.otherwise, pattern.name)
      for _, type in ipairs {"direct", "mixed", "indirect"} do
        local share = pattern.confidence and pattern.confidence[type] or 0.5
        assert.is_true(share > 0 and share < 1, pattern.name)
      end
    end
  end)

  it("finds its own example, and nothing else finds it so", function()
    for _, pattern in ipairs(quotes.patterns) do
      local text, content = pattern.example[1], pattern.example[2]
      local apart = pattern.name == "alone" or pattern.name == "over paragraphs"
      local options = {rules = true, apart = apart, language = language_of(pattern)}
      local bearer = pattern.confidence and pattern.name -- one without it extends another's
      assert.is_true(finds(text, content, options, bearer), pattern.name)
      options.patterns = {[pattern.name] = false}
      assert.is_false(finds(text, content, options, pattern.name), pattern.name)
      if not pattern.confidence then
        assert.is_false(finds(text, content, options), pattern.name)
      end
    end
  end)

  it("keeps its example when the models have their say, where it is settled", function()
    for _, pattern in ipairs(quotes.patterns) do
      if pattern.settled then
        assert.is_true(finds(pattern.example[1], pattern.example[2], {language = language_of(pattern)},
                             pattern.name), pattern.name)
      end
    end
  end)

  it("gives its records a confidence by type", function()
    local record = quotes.attribute("“We go now,” said Ann Example.", {rules = true})[1]
    assert.equal("after run", record.pattern)
    assert.equal(0.95, record.confidence)
  end)
end)

-- Lines of a chat: "<ann> we go now".
local chat = {
  name = "chat", over = "text", summary = "lines of a chat", before = "name",
  find = function(t)
    for number = 1, #t.paragraph_first do
      local first, last = t.paragraph_first[number], t.paragraph_last[number]
      if t.form[first] == "<" and t.form[first + 2] == ">" then
        return {content = {{first + 3, last}}, cue = {first + 2, first + 2}, source = {first + 1, first + 1}}
      end
    end
  end,
}

describe("patterns of one's own", function()
  local text = "<ann> we go now and never come back"

  it("are found in a text, with the name they bear", function()
    assert.is_false(finds(text, "we go now and never come back", {}))
    assert.is_true(finds(text, "we go now and never come back", {patterns = {chat}}, "chat"))
    local row = nk.quotes(text, {patterns = {chat}})[1]
    assert.equal("chat", row.pattern)
    assert.equal("indirect", row.type)
  end)

  it("are for every language", function()
    assert.is_true(finds(text, "we go now and never come back", {patterns = {chat}, language = "fi"}, "chat"))
  end)

  it("stand before the one they name, else behind those of their stage", function()
    local function order(own)
      local list = {}
      for _, one in ipairs(patterns.choose({own}, "en")) do
        if one.stage == "linking" then list[#list + 1] = one.name end
      end
      return list
    end
    assert.equal("chat name", table.concat(order(chat), " "):match "chat name")
    local list = order {name = "late", find = chat.find}
    assert.equal("late", list[#list])
  end)

  it("take no token that another attribution has", function()
    local greedy = {name = "greedy", over = "text", find = function(t) return {content = {{1, t.count}}} end}
    local document = core.document("“We go now,” said Ann Example.", {clitics = true})
    local records = quotes.attribute(document, {rules = true, patterns = {greedy}})
    assert.equal(1, #records)
    assert.equal("after run", records[1].pattern)
  end)

  it("leave the list that ships as it is", function()
    local before = #quotes.patterns
    patterns.choose({chat, alone = false}, "en")
    assert.equal(before, #quotes.patterns)
  end)
end)

describe("patterns.choose", function()
  local function message(own)
    local _, err = pcall(quotes.attribute, "“We go.”", {patterns = own})
    return err
  end

  it("raises on unknown names and fields, and names the nearest", function()
    assert.equal("bad argument #2 to 'attribute' (patterns: unknown pattern 'dialog' "
      .. "(did you mean 'dialogue'?))", message {dialog = false})
    assert.equal("bad argument #2 to 'attribute' (patterns: unknown field 'finds' (did you mean 'find'?))",
                 message {{name = "x", finds = print}})
  end)

  it("raises on a name that is taken, a pattern without name or function, a wrong way over the text", function()
    assert.truthy(message {{name = "name", find = print}}:find("already", 1, true))
    assert.truthy(message {{name = "x"}}:find("'find'", 1, true))
    assert.truthy(message {{name = "x", find = print, over = "word"}}:find("over:", 1, true))
    assert.truthy(message {"x"}:find("table", 1, true))
    assert.truthy(message {alone = 1}:find("true or false", 1, true))
  end)

  it("leaves English patterns out in other languages, and the last resort out in English", function()
    for _, pattern in ipairs(patterns.choose(nil, "fi")) do assert.equal("marks only", pattern.name) end
    for _, pattern in ipairs(patterns.choose(nil, "en")) do assert.not_equal("marks only", pattern.name) end
    for _, pattern in ipairs(patterns.choose({alone = false}, "en")) do assert.not_equal("alone", pattern.name) end
  end)
end)
