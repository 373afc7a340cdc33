-- Matrices of invented articles, by hand; and their form as Matrix Market.
local core = require "newskit.core"
local nk = require "newskit"
local support = require "spec.support"

local function article(headline, text, site)
  return {headline = headline, body = core.document(text), site = site, kind = "article"}
end

local corpus = nk.corpus{article("One", "ferry ferry bus", "A"), article("Two", "ferry bus bus", "B"),
  article("Two", "train", "A")}

local function cells(frame, value)
  local list = {}
  for i, row in ipairs(frame) do list[i] = {row.document, row.feature, row[value or "frequency"]} end
  return list
end

--- What the Matrix Market text says: a table of values by row and column, and its size.
local function parse(text)
  local lines = {}
  for line in text:gmatch "[^\n]+" do
    if not line:find "^%%" then lines[#lines + 1] = line end
  end
  local values = {}
  for i = 2, #lines do
    local row, column, value = lines[i]:match "^(%d+) (%d+) (%S+)$"
    values[row .. " " .. column] = tonumber(value)
  end
  return values, lines[1], #lines - 1
end

describe("matrix", function()
  it("has a row for each cell that is not 0, documents of one name kept apart", function()
    assert.same({{"One", "ferry", 2}, {"One", "bus", 1}, {"Two", "bus", 2}, {"Two", "ferry", 1},
      {"Two (2)", "train", 1}}, cells(nk.matrix(corpus)))
  end)

  it("weighs by tf-idf, share or presence", function()
    local frame = nk.matrix(corpus, {weight = "tf_idf"})
    assert.is_true(math.abs(frame[1].weight - 2 * math.log(3 / 2)) < 1e-12)
    assert.is_true(math.abs(frame[5].weight - math.log(3)) < 1e-12)
    assert.equal(2 / 3, nk.matrix(corpus, {weight = "share"})[1].weight)
    assert.equal(1, nk.matrix(corpus, {weight = "binary"})[1].weight)
  end)

  it("keeps the most frequent, those in several, n-grams, and groups", function()
    assert.same({{"One", "ferry", 2}, {"Two", "ferry", 1}}, cells(nk.matrix(corpus, {top = 1})))
    assert.equal(4, #nk.matrix(corpus, {min_documents = 2}))
    assert.same({"One", "ferry ferry", 1}, cells(nk.matrix(corpus, {n = 2, shortest = 2}))[1])
    local groups = nk.matrix(corpus, {by = "site"})
    assert.same({"A", "train", 1}, cells(groups)[3])
    assert.equal(5, #groups)
  end)

  it("is a table of documents by features when it is wide", function()
    local frame = nk.matrix(corpus, {layout = "wide"})
    assert.same({document = "One", ferry = 2, bus = 1, train = 0}, frame[1])
    assert.same({document = "Two (2)", ferry = 0, bus = 0, train = 1}, frame[3])
    local named = nk.matrix("the document of a document", {layout = "wide"})
    assert.equal(2, named[1]["document (word)"])
  end)

  it("says the same as Matrix Market, with names beside it", function()
    local report = nk.report{sections = {nk.matrix(corpus)}}
    local text = report:render("mtx").text
    assert.equal("%%MatrixMarket matrix coordinate integer general", text:match "^[^\n]+")
    assert.truthy(text:find("\n% row 3 Two (2)\n% column 1 ferry\n", 1, true))
    local values, size, count = parse(text)
    assert.equal("3 3 5", size)
    assert.equal(5, count)
    assert.same({2, 1, 2, 1}, {values["1 1"], values["1 2"], values["2 2"], values["2 1"]})
    local folder = support.folder()
    assert(report:save(folder .. "/words.mtx"))
    assert.equal("ferry\nbus\ntrain\n", support.slurp(folder .. "/words-columns.txt"))
    assert.equal("One\nTwo\nTwo (2)\n", support.slurp(folder .. "/words-rows.txt"))
    support.remove(folder)
  end)

  it("writes weights to the last digit, and names as one line each", function()
    local frame = nk.matrix(nk.corpus{article("A\nB", "ferry", "A"), article(("é"):rep(900), "bus", "A")},
      {weight = "tf_idf"})
    local text = nk.report{sections = {frame}}:render("mtx").text
    assert.equal(math.log(2), (parse(text))["1 1"])
    assert.truthy(text:find("\n% row 1 A B\n", 1, true))
    for line in text:gmatch "[^\n]+" do assert.is_true(#line <= 1024 and utf8.len(line) ~= nil) end
  end)

  it("keeps documents apart whose headlines look numbered, and tells those without a word", function()
    for _, names in ipairs{{"A", "A", "A (2)", "A"}, {"A (2)", "A", "A"}, {"A", "A (2)", "A"}} do
      local list, seen = {}, {}
      for i, name in ipairs(names) do list[i] = article(name, "ferry") end
      for _, row in ipairs(nk.matrix(nk.corpus(list))) do
        assert.is_nil(seen[row.document], row.document)
        seen[row.document] = true
      end
    end
    local frame = nk.matrix(nk.corpus{article("A", "ferry ferry"), article("B", "bus")}, {top = 1})
    assert.same({["documents with none of the words"] = 1}, frame.dropped)
    assert.is_nil(nk.matrix(corpus).dropped)
  end)

  it("raises on a table of another kind, and is empty for nothing", function()
    local ok, message = pcall(function() return nk.report{sections = {nk.ngrams "a b"}}:render("mtx").text end)
    assert.is_false(ok)
    assert.truthy(message:find("as 'matrix' makes it", 1, true))
    assert.truthy(nk.report{sections = {nk.matrix ""}}:render("mtx").text:find("\n0 0 0\n", 1, true))
  end)
end)
