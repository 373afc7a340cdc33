local core = require "newskit.core"
local tokens = require "newskit.quotes.text.tokens"
local vocabulary = require "newskit.quotes.text.vocabulary"

local function read(text)
  return tokens.read(assert(core.document(text, {clitics = true})), vocabulary.default())
end

local function classes(text)
  local t = read(text)
  return table.concat(t.class, " ", 1, t.count)
end

describe("quotes.tokens.read", function()
  it("joins hyphenated words, and keeps where they came from", function()
    local t = read "The 45-year-old AT&T engineer left."
    assert.same({"The", "45-year-old", "AT&T", "engineer", "left", "."}, t.form)
    assert.same({1, 2, 7, 10, 11, 12}, t.origin)
    assert.equal(t.count, #t.class)
  end)

  it("gives bytes, sentences and paragraphs that fit the text", function()
    local t = read "One well-known man came. Two left.\n\nThree stayed."
    assert.same({"One well-known man came.", "Two left.", "Three stayed."}, (function()
      local list = {}
      for s = 1, #t.sentence_first do
        list[s] = t.text:sub(t.first[t.sentence_first[s]], t.last[t.sentence_last[s]])
      end
      return list
    end)())
    assert.same({1, 2}, {t.paragraph[1], t.paragraph[t.count]})
  end)

  it("tells word classes, by part of speech where words are both noun and verb", function()
    assert.equal("d n v d n i N .", classes "The minister praised the report by Example.")
    assert.equal("N x v d n .", classes "Smith will answer the charge.")
  end)

  it("knows a capital at the start of a sentence for what it is", function()
    assert.equal("n v p v .", classes "Police said they waited.")
    assert.equal("N x v .", classes "Will might say.")
  end)

  it("reads curly apostrophes as straight ones", function()
    local t = read "It isn’t Ann’s."
    assert.equal("n't", t.norm[3])
    assert.equal("m", t.class[5])
  end)

  it("gives empty columns for an empty text", function()
    local t = read ""
    assert.equal(0, t.count)
    assert.same({}, t.form)
  end)
end)
