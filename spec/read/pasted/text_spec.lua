local cjson = require "cjson"
local read = require "newskit.read"
local support = require "spec.support"

local function example()
  return assert(read.read "examples/article.txt")
end

local gold = cjson.decode(support.slurp(support.fixture "seed.gold.json"))
local source = support.slurp "examples/article.txt"

local function gold_text(span)
  return source:sub(span[1] + 1, span[2])
end

describe("the example article, read from pasted text", function()
  it("has the headline, byline, date and caption of the annotation", function()
    local article = example()
    assert.equal(gold_text(gold.headline), article.headline)
    assert.equal(gold_text(gold.byline), article.byline)
    assert.equal(gold.date_iso, article.published)
    assert.equal(1, #article.images)
    assert.equal(gold_text(gold.image_caption), article.images[1].caption)
  end)

  it("takes a desk for no person", function()
    assert.same({"Our Bureau"}, example().agencies)
  end)

  it("has the eleven paragraphs, verbatim and at their places", function()
    local article = example()
    assert.equal(#gold.paragraphs, #article.blocks)
    for at, span in ipairs(gold.paragraphs) do
      local block = article.blocks[at]
      assert.equal(gold_text(span), article.text:sub(block.first, block.last))
      assert.equal(span[1] + 1, block.input)
      assert.equal("paragraph", block.kind)
    end
    assert.equal(gold_text(gold.body), article.text)
    assert.equal(article.text, article.body.text)
  end)

  it("has the related headlines with their dates", function()
    local article = example()
    assert.equal(#gold.related, #article.related)
    for at, related in ipairs(gold.related) do
      assert.equal(gold_text(related.headline), article.related[at].headline)
      assert.equal(related.date_iso, article.related[at].published)
    end
  end)

  it("has the section label and says where each field came from", function()
    local article = example()
    assert.equal(gold_text(gold.section_label), article.section)
    assert.equal("text headline", (article:source "headline"))
    assert.equal("text date", (article:source "published"))
  end)
end)

describe("reader.read", function()
  it("gives an empty article for an empty text", function()
    local article = assert(read.parse("", {format = "text"}))
    assert.equal("empty", article.kind)
    assert.equal("", article.text)
    assert.equal(0, #article.blocks)
  end)

  it("keeps no-break spaces of the body", function()
    local sentence = "The council voted on Tuesday to close the bridge for 18\u{A0}months, officials said, "
      .. "while repairs to the deck go on."
    local text = "Council closes the bridge for repairs\n\n" .. (sentence .. "\n\n"):rep(3)
    assert.truthy(assert(read.parse(text)).text:find("18\u{A0}months", 1, true))
  end)

  it("reads any prefix of a text without an error", function()
    for cut = 1, #source, 97 do
      local article = assert(read.parse(source:sub(1, cut), {format = "text"}))
      for _, block in ipairs(article.blocks) do
        assert.equal(source:sub(block.input, block.input + block.last - block.first),
          article.text:sub(block.first, block.last))
      end
    end
  end)
end)

describe("the language of a text", function()
  it("is unknown when one word is all there is", function()
    assert.is_nil(assert(read.parse(("word "):rep(500))).language)
  end)
end)

describe("the end of a line", function()
  it("is where its last character is, whole", function()
    local text = "Bridge to close\n\nThe council voted on Tuesday to close it, voil\u{E0}\u{A0} \n"
    local article = assert(read.parse(text))
    assert.matches("voil\u{E0}$", article.text)
  end)

  it("is found at once behind many spaces", function() -- it took minutes when each space was tried
    local text = "Head line\n\nThe council voted on Tuesday to close it," .. (" "):rep(300000) .. "she said.\n"
    assert.matches("she said%.$", assert(read.parse(text)).text)
  end)
end)
