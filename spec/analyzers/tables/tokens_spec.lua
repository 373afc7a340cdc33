-- Tagged tokens, and what CoNLL-U and VRT say of them.
local core = require "newskit.core"
local nk = require "newskit"

local text = "Ann Lee went to Valdara to see it.\n\nShe wasn't there (\"no\")."

local function rows_of(conllu)
  local rows = {}
  for line in conllu:gmatch "[^\n]+" do
    if not line:find "^#" then
      local row = {}
      for cell in (line .. "\t"):gmatch "([^\t]*)\t" do row[#row + 1] = cell end
      rows[#rows + 1] = row
    end
  end
  return rows
end

describe("tokens", function()
  it("numbers tokens in sentences and paragraphs", function()
    local frame = nk.tokens(text)
    local last = frame[#frame]
    assert.same({2, 2}, {last.paragraph, last.sentence})
    assert.same({1, 1, 1, "Ann"}, {frame[1].paragraph, frame[1].sentence, frame[1].number, frame[1].form})
    assert.equal(1, frame:where{sentence = 2}[1].number)
  end)

  it("puts the text together again", function()
    local parts = {}
    for _, row in ipairs(nk.tokens(text)) do parts[#parts + 1] = row.form .. (row.space and " " or "") end
    assert.equal((text:gsub("%s+", " ")), (table.concat(parts):gsub(" $", "")))
  end)

  it("tells universal tags apart by the word and the tag behind it", function()
    local frame = nk.tokens(text)
    local to = frame:where{norm = "to"}
    assert.same({"ADP", "PART"}, {to[1].upos, to[2].upos})
    assert.equal("AUX", frame:where{norm = "was"}[1].upos)
    assert.equal("PUNCT", frame[#frame].upos)
    assert.same({"B-PERSON", "I-PERSON"}, {frame[1].entity, frame[2].entity})
  end)

  it("leaves tags out where no tagger knows the language, or none are wanted", function()
    local german = nk.tokens{body = nk.document("Die Fähre kommt um 5.", {language = "de"}), language = "de"}
    assert.is_nil(german[1].xpos)
    assert.same({"X", "NUM"}, {german[1].upos, german:where{form = "5"}[1].upos})
    assert.is_nil(nk.tokens(text, {tags = false})[1].entity)
  end)

  it("writes CoNLL-U of ten columns that numbers each sentence from 1", function()
    local conllu = nk.report{sections = {nk.tokens(text)}}:render("conllu").text
    assert.equal("# newdoc id = 1\n# newpar\n# sent_id = 1-1\n# text = Ann Lee went to Valdara to see it.\n1\tAnn\t_\t",
      conllu:sub(1, 95):match "^.-\t_\t")
    for _, row in ipairs(rows_of(conllu)) do
      assert.equal(10, #row)
      for _, cell in ipairs(row) do assert.is_true(cell ~= "" and not cell:find "%s") end
    end
    assert.truthy(conllu:find "\t_\n\n# newpar\n# sent_id = 1%-2\n")
    assert.equal("\n\n", conllu:sub(-2))
  end)

  it("writes no character that XML has no place for", function()
    local corpus = nk.corpus{{headline = "A\1B", body = nk.document "One \2 two\u{FFFF} \27 three.", kind = "article"}}
    local vrt = nk.pipeline{"tokens", with = {"headline"}}:run(corpus):render("vrt").text
    assert.truthy(vrt:find('headline="A\u{FFFD}B"', 1, true))
    assert.is_nil(vrt:find "[%z\1-\8\11\12\14-\31\127]")
    assert.is_nil(vrt:find("\u{FFFF}", 1, true))
    for _ in assert(core.xml(vrt)):events() do end
  end)

  it("writes the fields of articles before their texts, and marks escaped", function()
    local corpus = nk.corpus{{headline = 'A "B" & C', body = nk.document "x <b> y", kind = "article"},
      {headline = "D", body = nk.document "One. Two.", kind = "article"}}
    local made = nk.pipeline{"tokens", with = {"headline"}}:run(corpus)
    local vrt = made:render("vrt").text
    assert.truthy(vrt:find('<text id="1" headline="A &quot;B&quot; &amp; C">\n<p>\n<s>\nx\t', 1, true))
    assert.truthy(vrt:find("\n&lt;\t", 1, true))
    assert.equal(2, select(2, vrt:gsub("</text>", "")))
    assert.equal(3, select(2, vrt:gsub("</s>\n", "")))
    assert.truthy(made:render("conllu").text:find("# newdoc id = 2\n# meta::headline = D\n", 1, true))
  end)
end)
