-- Documents: what the door does, tokens and their columns, views, options.
local core = require "newskit.core"

local sample = "Ann said \u{201C}no.\u{201D} She left.\n\nThe caf\u{E9}'s owner paid 1,000.50 euros."

describe("core.document", function()
  it("keeps a valid text as it is", function()
    local doc = core.document(sample)
    assert.equal(sample, doc.text)
    assert.equal(0, doc.repairs)
  end)

  it("drops a byte order mark", function()
    assert.equal("abc", core.document("\xEF\xBB\xBFabc").text)
  end)

  it("replaces each maximal invalid piece by U+FFFD and counts them", function()
    -- Table 3-11 of the Unicode Standard 15.0: F0 80 80 41 and truncated sequences.
    local doc = core.document "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41"
    assert.equal("\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A", doc.text)
    assert.equal(4, doc.repairs)
  end)

  it("refuses invalid UTF-8 under strict and tells the place", function()
    local doc, message, code, position = core.document("\xEF\xBB\xBFab\xFF", {strict = true})
    assert.is_nil(doc)
    assert.equal("the text is not valid UTF-8", message)
    assert.equal("encoding", code)
    assert.equal(6, position)
  end)

  it("makes an empty document of nothing and of white space", function()
    for _, text in ipairs {"", " ", "\n\n \t\u{A0}\r\n"} do
      local doc = core.document(text)
      assert.equal(0, #doc)
      assert.same({}, doc:forms())
      assert.same({{}, {}}, {doc:spans "paragraph"})
    end
  end)

  it("raises on an unknown option and names the nearest", function()
    assert.error_matches(function() core.document("a", {strikt = true}) end, "did you mean 'strict'")
    assert.error_matches(function() core.document("a", {tailoring = "old"}) end, "option 'tailoring'")
    assert.error_matches(function() core.document("a", {strict = 1}) end, "option 'strict': boolean expected")
  end)
end)

describe("a document", function()
  local doc = core.document(sample)

  it("has spans whose bytes are their text", function()
    local firsts, lasts = doc:spans "token"
    for i, form in ipairs(doc:forms()) do
      assert.equal(form, doc.text:sub(firsts[i], lasts[i]))
    end
    for sentence in doc:sentences() do
      assert.equal(sentence.text, doc.text:sub(sentence.first, sentence.last))
    end
  end)

  it("has tokens of everything but white space", function()
    local firsts, lasts = doc:spans "token"
    local covered = doc.text
    for i = #firsts, 1, -1 do covered = covered:sub(1, firsts[i] - 1) .. covered:sub(lasts[i] + 1) end
    assert.is_nil(covered:find "%S")
  end)

  it("has norm forms", function()
    local norms = doc:norms()
    assert.equal("ann", norms[1])
    assert.equal(#doc, #norms)
    assert.equal("Stra\u{DF}e", core.document("Stra\u{DF}e"):forms()[1])
    assert.equal("strasse", core.document("Stra\u{DF}e"):norms()[1])
    assert.same({"don't", "\u{2019}"}, core.document("Don\u{2019}t \u{2019}"):norms())
    assert.equal("regierung", core.document("Regie\u{AD}rung"):norms()[1])
  end)

  it("has kinds", function()
    assert.same({"word", "number", "punctuation", "symbol", "emoji"}, core.document("a 1 . $ \u{1F600}"):kinds())
  end)

  it("has paragraphs of sentences of tokens", function()
    local firsts, lasts = doc:ranges "paragraph"
    assert.same({1, #doc}, {firsts[1], lasts[2]})
    assert.equal(lasts[1] + 1, firsts[2])
    local counted = 0
    for paragraph in doc:paragraphs() do
      for sentence in paragraph:sentences() do
        for token in sentence:tokens() do
          counted = counted + 1
          assert.equal(counted, token.index)
          assert.equal(doc, token.document)
        end
      end
    end
    assert.equal(#doc, counted)
  end)

  it("answers for single views from either end", function()
    assert.equal("Ann", doc:token(1).text)
    assert.equal("ann", doc:token(1).norm)
    assert.equal("word", doc:token(1).kind)
    assert.equal(".", doc:token(-1).text)
    assert.is_nil(doc:token(0))
    assert.is_nil(doc:token(#doc + 1))
    assert.is_nil(doc:token(1).unknown)
    assert.equal(doc:token(1), doc:token(1))
    assert.not_equal(doc:token(1), doc:token(2))
    assert.equal("Ann", tostring(doc:token(1)))
    assert.equal(1, doc:sentence(1).first_token)
  end)

  it("equals a document of the same text and options", function()
    assert.equal(doc, core.document(sample))
    assert.not_equal(doc, core.document "other")
    assert.truthy(tostring(doc):find "^document: 2 paragraphs, %d sentences, %d+ tokens$")
  end)
end)
