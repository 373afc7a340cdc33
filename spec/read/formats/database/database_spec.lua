-- Exports of news databases give the articles a person would expect, field by field, from wherever they are read;
-- what else is in them is said.
local lfs = require "lfs"
local nk = require "newskit"
local support = require "spec.support"
local zlib = require "zlib"

local samples = {}
for _, part in ipairs{"samples_nexis", "samples_others"} do
  for _, sample in ipairs(require("spec.read.formats.database." .. part)) do samples[#samples + 1] = sample end
end

local function check_article(want, article, number)
  assert.equal(want.record or number, article.origin.record)
  for field, value in pairs(want) do
    if field == "sources" then
      for name, source in pairs(value) do assert.equal(source, (article:source(name)), name) end
    elseif field == "line" then
      assert.equal(value, article.origin.line)
    elseif field ~= "record" then
      assert.same(value, field == "dateline" and tostring(article[field]) or article[field], field)
    end
  end
  for _, block in ipairs(article.blocks) do
    assert.is_nil(article.text:sub(block.first, block.last):find "\n")
  end
end

local function check(sample, following)
  for number, want in ipairs(sample.articles) do
    local article, message, code = following()
    if want.error then
      assert.is_false(article)
      assert.truthy(message:find(want.error, 1, true), message)
      assert.equal(want.code, code)
    else
      assert.is_truthy(article, message)
      assert.equal(sample.format, article.format)
      check_article(want, article, number)
    end
  end
  assert.is_nil((following()))
end

describe("exports of databases", function()
  for _, sample in ipairs(samples) do
    it("are read: " .. sample.name, function() check(sample, assert(nk.open(sample.bytes))) end)
  end

  it("are read in pieces of any size", function()
    for _, sample in ipairs(samples) do
      for _, size in ipairs{1, 7, 4096} do
        if size > 1 or #sample.bytes < 4000 then
          local at = 1
          check(sample, assert(nk.open(function()
            local piece = sample.bytes:sub(at, at + size - 1)
            at = at + size
            return piece ~= "" and piece or nil
          end)))
        end
      end
    end
  end)

  it("are read with line ends of Windows, and where the indents are lost", function()
    for _, sample in ipairs(samples) do
      if sample.format == "nexis" or sample.format == "factiva" or sample.format == "proquest" then
        for _, changed in ipairs{(sample.bytes:gsub("\r?\n", "\r\n")), (sample.bytes:gsub("\n[ \t]+", "\n"))} do
          for number, want in ipairs(sample.articles) do
            local following, article = assert(nk.open(changed)), nil
            for _ = 1, number do article = following() end
            for _, field in ipairs{"headline", "site", "published", "edition", "text"} do
              assert.equal(want[field] or article and article[field], article and article[field])
            end
          end
        end
      end
    end
  end)

  it("are read from gzip", function()
    for _, sample in ipairs(samples) do
      check(sample, assert(nk.open((zlib.deflate(9, 31)(sample.bytes, "finish")))))
    end
  end)

  it("are read from a folder, and come back from JSON as they were", function()
    local folder = os.tmpname()
    os.remove(folder)
    lfs.mkdir(folder)
    local wanted, failing = 0, 0
    for at, sample in ipairs(samples) do
      local suffix = sample.format == "nexis_uni" and ".docx" or sample.format == "database_rtf" and ".rtf"
        or sample.format:find "html" and ".html" or sample.format == "europresse" and ".html" or ".txt"
      local file <close> = assert(io.open(("%s/%02d%s"):format(folder, at, suffix), "wb"))
      file:write(sample.bytes)
      for _, want in ipairs(sample.articles) do
        if want.error then failing = failing + 1 else wanted = wanted + 1 end
      end
    end
    local corpus, count = nk.corpus(folder), 0
    for _, article in corpus:articles() do
      count = count + 1
      local again = assert(nk.parse(nk.report{article = article, sections = {}}:render("json").text))
      for _, field in ipairs{"headline", "published", "page", "edition", "length", "rights", "site", "text", "kind"} do
        assert.equal(article[field], again[field], field)
      end
    end
    for name in lfs.dir(folder) do os.remove(folder .. "/" .. name) end
    lfs.rmdir(folder)
    assert.equal(wanted, count)
    assert.equal(failing, #corpus.failed)
    for _, failed in ipairs(corpus.failed) do assert.truthy(failed.file and failed.message) end
  end)

  it("tell byte and line of an article", function()
    for _, sample in ipairs(samples) do
      if sample.format ~= "nexis_uni" and sample.format ~= "database_rtf" then
        for article in nk.open(sample.bytes) do
          if article then
            local _, feeds = sample.bytes:sub(1, article.origin.byte - 1):gsub("\n", "")
            assert.equal(feeds + 1, article.origin.line, sample.name)
          end
        end
      end
    end
  end)
end)

describe("a text or a page of another kind", function()
  local function format_of(bytes, name)
    local article, message = nk.parse(bytes, {name = name})
    return article and article.format or message
  end

  it("is not taken for an export", function()
    local body = "The council voted on Tuesday to close the old bridge for eighteen months, officials said.\n"
    for _, text in ipairs{
      "1 of 3 DOCUMENTS\n\nThat is what the screen said when she came in.\n" .. body,
      "Bridge to close\n\nBy Ann Example\n\n" .. body
        .. "\n                      1 of 3 DOCUMENTS\n\nLENGTH: 5 words\n",
      "HD is the new normal\nBY the sea, people watch it.\n" .. body, "PD 11 January 2015\n" .. body,
      "SE Asia turns to HD television\nPD: police\n" .. body, ("_"):rep(60)
        .. "\n\nBridge to close\n\nAuthor: Ann\n\n" .. body,
      "Bridge to close\n120 words\n11 January 2015\nThe Example Post\n" .. body, "Title: Bridge\n\nFull text: x\n\n"
        .. body,
      "Download Request: a film\n\n" .. body,
    } do
      assert.equal("text", format_of(text), text:sub(1, 60))
      assert.equal("text", format_of(text, "x.txt"))
    end
  end)

  it("is not taken for a page of one", function()
    local paragraph = "<p>The council voted on Tuesday to close the old bridge for eighteen months, officials said.</p>"
    for _, page in ipairs{
      "<html><body><article><h1>Bridge</h1>" .. paragraph .. "</article></body></html>",
      "<html><head><title>Factiva is sold</title></head><body><div class='article main'>" .. paragraph
        .. "</div></body></html>",
      "<html><body><h1 class='documentTitle'>Bridge</h1>" .. paragraph .. "</body></html>",
      "<html><body><a name='DOC_1'></a><div class='c0'>" .. paragraph .. "</div></body></html>",
      "<html><body><span class='DocHeader'>Bridge</span>" .. paragraph .. "</body></html>",
    } do
      assert.equal("html", format_of(page), page)
    end
  end)

  it("of Word is read as such, and of RTF said to be so", function()
    local nexis = require "spec.read.formats.database.samples_nexis"
    local plain = nexis.document{"A letter", "Dear reader, the bridge is closed."}
    for _, name in ipairs{"x.docx", "x"} do assert.equal("docx", format_of(plain, name)) end
    assert.truthy(format_of "{\\rtf1\\ansi A letter.\\par Dear reader.}":find("RTF", 1, true))
    assert.truthy(format_of(support.zip{{"a.txt", "x"}}):find("zip archive", 1, true))
  end)
end)
