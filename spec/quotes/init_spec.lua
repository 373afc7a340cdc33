local core = require "newskit.core"
local quotes = require "newskit.quotes"

describe("quotes.analyze", function()
  local text = '"Nobody trained," Petra Holm growled.'

  it("takes reporting verbs of a user's own", function()
    local rules = {learned = function() end}
    assert.equal(0, #quotes.attribute(text, {stages = rules}))
    local own = quotes.vocabulary {verbs = {growl = {complements = "c"}}}
    local record = quotes.attribute(text, {vocabulary = own, stages = rules})[1]
    assert.equal("growl", record.lemma)
    record = quotes.attribute(text, {vocabulary = own})[1]
    assert.equal("Petra Holm", record.speaker)
    assert.equal("growl", record.lemma)
  end)

  it("hands a replaced stage the columns, the options and the shipped stage", function()
    local seen
    local records = quotes.attribute('"Yes," Petra Holm said.', {stages = {
      speakers = function(t, options, shipped)
        seen = {#t.attributions, options.speech, type(shipped)}
        return shipped(t, options)
      end,
    }, speech = true})
    assert.same({1, true, "function"}, seen)
    assert.equal("Petra Holm", records[1].speaker)
  end)

  it("raises on an unknown stage and names the nearest", function()
    assert.has_error(function() quotes.attribute(text, {stages = {speaker = print}}) end,
                     "bad argument #2 to 'attribute' (unknown stage 'speaker' (did you mean 'speakers'?))")
  end)

  it("raises on an unknown field of a vocabulary", function()
    assert.has_error(function() quotes.vocabulary {verb = {}} end,
                     "bad argument #1 to 'vocabulary' (unknown field 'verb' (did you mean 'verbs'?))")
  end)

  it("leaves the models out with `rules`, and finds plain quotations all the same", function()
    local records = quotes.attribute('"We go now," Petra Holm said.', {rules = true})
    assert.equal("Petra Holm", records[1].speaker)
    assert.equal(0.95, records[1].confidence)
  end)

  it("leaves the options it was given alone", function()
    local options = {speech = true}
    quotes.attribute(text, options)
    assert.same({speech = true}, options)
  end)

  it("takes any text: empty, marks alone, one token, brackets, unusual marks", function()
    for _, odd in ipairs {"", " ", "\n\n", '"', "““““", "””””", "''''", "' ' ' '", '"said"', "said", "said said said",
                          "According to", "according to according to", "— “", ": “x”", "Q: A: Q:", "“a\n\n“b\n\n“c",
                          "(((", "He said that", "«»«»", "„“”‟", "A: “", "\u{a0}“x”\u{a0}said X."} do
      assert.is_table(quotes.attribute(odd, {speech = true}), odd)
      assert.is_table(quotes.attribute(odd, {speech = false}), odd)
    end
  end)

  it("takes long texts of one kind of token in time that grows no faster than they do", function()
    -- Counted in instructions of the virtual machine, which no load of the machine changes.
    local function cost(long)
      local count = 0
      debug.sethook(function() count = count + 1 end, "", 1000)
      quotes.attribute(long, {speech = true})
      debug.sethook()
      return count
    end
    for _, piece in ipairs {"said ", "“a ” ", "'a' ", "Ann Example ", "a-", "he said that ", "“a\n\n", "Ann: “x”\n\n",
                            "the man of the house ", '"We go," Ann said. ', "to say ", 'A "b" '} do
      local small, large = cost(piece:rep(400)), cost(piece:rep(1600))
      assert(large <= 6 * small + 200, ("%s: %d and %d"):format(piece, small, large))
    end
  end)

  it("takes every order of a few tokens without error", function()
    local pieces = {"“", "”", "\"", ",", "said", "Ann Example", ".", "according to", "he", "\n\n", ":",
                    "that", "who", "'"}
    local seed = 7
    for _ = 1, 3000 do
      local parts = {}
      for k = 1, 14 do
        seed = (seed * 1103515245 + 12345) % 2147483648
        parts[k] = pieces[seed // 65536 % #pieces + 1]
      end
      local odd = table.concat(parts, seed % 2 == 0 and " " or "")
      local document = assert(core.document(odd, {clitics = true}))
      for _, record in ipairs(quotes.attribute(document, {speech = seed % 3 == 0})) do
        assert(#record.content > 0, odd)
      end
    end
  end)

  it("gives no empty span for a paragraph that is one mark", function()
    local odd = "Q: What was it?\n\n”\n\nA: The silence. We expected noise.\n\nQ: Will you go back?\n\nA: Yes."
    for _, quote in ipairs(quotes.attribute(odd)) do
      for _, span in ipairs(quote.content) do assert.is_true(span.first <= span.last) end
    end
  end)
end)
