-- Word documents, field by field.
local nk = require "newskit"
local samples = require "spec.read.formats.documents.docx_samples"

local p, r, docx = samples.p, samples.r, samples.docx

local function kinds(article)
  local list = {}
  for at, block in ipairs(article.blocks) do
    assert(article.text:sub(block.first, block.last):find "^%S.*%S$")
    list[at] = block.kind
  end
  return list
end

describe("a document of Word", function()
  local article = assert(nk.parse(samples.word))

  it("has title, byline and date from its lines", function()
    assert.same({"Old bridge to close", "By Ann Example and Bob Sample", "2024-05-03", "2024-05-03T09:30:00Z", "docx"},
      {article.headline, article.byline, article.published, article.modified, article.format})
    assert.same({"Ann Example", "Bob Sample"}, article.authors)
  end)

  it("says where they are from", function()
    assert.equal("docx style title", article:source "headline")
    assert.equal("docx lines before the body", article:source "published")
    assert.equal("docx core properties modified", article:source "modified")
  end)

  it("has insertions in and deletions out, boxes once, notes last", function()
    assert.equal(table.concat({
      "The council voted to close the bridge for eighteen months, officials said.", "What comes next", "A ferry runs",
      "Trams turn back", "Year Cost", "2024 9 million", "The mayor said it was \u{201C}a sad day\u{201D}.",
      "Boxed fact, once.", "See the plan of the city.", "One paragraph was two before.",
      "Figures of the harbor office.",
    }, "\n\n"), article.text)
    assert.same({"paragraph", "heading", "list_item", "list_item", "table", "table", "paragraph", "paragraph",
      "paragraph", "paragraph", "footnote"}, kinds(article))
    assert.same({{caption = "The bridge in 2020. Photo: Cy Lens"}}, article.images)
  end)
end)

describe("a document of Google Docs", function()
  it("has title, subtitle and date", function()
    local article = assert(nk.parse(samples.google))
    assert.same({"Rain all week", "No sun before Friday", "2023-06-04"},
      {article.headline, article.standfirst, article.published})
    assert.equal("It will rain all week, the office said on Monday.\n\nFloods\n\nRivers may rise soon.", article.text)
  end)
end)

describe("a document without styles", function()
  it("begins with its headline, and takes the rest from the properties", function()
    local article = assert(nk.parse(samples.typed))
    assert.same({"Library opens again", "Dana Wright", "2022-11-30T10:00:00Z"},
      {article.headline, article.byline, article.published})
    assert.equal("docx core properties creator", article:source "byline")
    assert.equal("docx core properties created", article:source "published")
    assert.truthy(article.text:find "^The library .* the news%.$")
  end)

  it("that begins with a sentence has the headline of its properties", function()
    local article = assert(nk.parse(docx{core = "<dc:title>Sun at last</dc:title><dc:creator>python</dc:creator>",
      body = p(nil, "The sun shone on Sunday.") .. p(nil, "All were glad.")}))
    assert.equal("Sun at last", article.headline)
    assert.equal("The sun shone on Sunday.\n\nAll were glad.", article.text)
  end)

  it("keeps everything but byline and date in the text", function()
    local article = assert(nk.parse(docx{body = p(nil, "Old pier burns") .. p(nil, "By Ann Example") .. p(nil,
      "Harbor district") .. p(nil, "The old pier burned down on Monday night, the fire service said.")}))
    assert.same({"Old pier burns", "By Ann Example"}, {article.headline, article.byline})
    assert.truthy(article.text:find "^Harbor district\n\nThe old pier")
  end)
end)

describe("a document that is hard to read", function()
  it("tells what it is", function()
    local function said(bytes, name) return (select(2, nk.parse(bytes, {name = name}))) end
    assert.equal("x.docx: holds no text", said(docx{body = p(nil, "")}, "x.docx"))
    local bomb = docx{body = p(nil, ("a "):rep(20 << 20))}
    assert.matches("grows by more than the limit", said(bomb, "x.docx"), 1, true)
    local zip = require("spec.support").zip
    assert.matches("a Word document that is encrypted",
      said(zip{{"word/document.xml", "<a/>", flags = 1}}, "x.docx"), 1, true)
    assert.matches("without a document of Word", said(zip{{"word/styles.xml", "<a/>"}}, "x.docx"), 1, true)
  end)

  it("reads styles that are based on each other in a circle", function()
    local style = '<w:style w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="%s"/></w:style>'
    local bytes = docx{styles = style:format("A", "one", "B") .. style:format("B", "two", "A"),
      body = p("A", "Headline here") .. p("B", "It rained all day.")}
    assert.equal("It rained all day.", assert(nk.parse(bytes)).text)
  end)

  it("bounds what is nested", function()
    local deep = docx{body = ("<w:sdt><w:sdtContent>"):rep(50000)}
    local article, message, code = nk.parse(deep)
    assert.is_nil(article)
    assert(code == "limit" or code == "format", message)
    local runs = docx{body = p(nil, r("word "):rep(20000))}
    assert.equal(20000 * 5 - 1, #assert(nk.parse(runs)).text)
  end)
end)
