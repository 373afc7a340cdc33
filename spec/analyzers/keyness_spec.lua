-- Keyness over articles, counts and lists: what each measure is given, and what chance is made of it.
local core = require "newskit.core"
local nk = require "newskit"
local adjust = require "newskit.analyzers.shared.adjust"
local reference = require "newskit.analyzers.shared.reference"

local function article(text) return {body = core.document(text), kind = "article"} end

local target = nk.corpus{article "The ferry is late and the ferry is full.", article "A ferry and a bus.",
  article "The bus is full."}
local others = nk.corpus{article "The bus is late and the bus is blue.", article "A bus and a train.",
  article "The train is full and so is the ferry."}

local function first(frame, ngram) return frame:where{ngram = ngram}[1] end

local function written(text)
  local path = os.tmpname()
  local handle <close> = assert(io.open(path, "wb"))
  handle:write(text)
  return path
end

describe("a reference", function()
  local function opened(text)
    local path = written(text)
    local found = reference.open(path)
    os.remove(path)
    return found
  end

  it("is read from lists with and without a line of names", function()
    local wanted = {the = 6000, cat = 5}
    assert.same(wanted, opened "word,frequency\nthe,6000\ncat,5\n")
    assert.same(wanted, opened "rank\tterm\tcount\r\n1\tthe\t6000\r\n2\tcat\t5\r\n")
    assert.same(wanted, opened "the\t6000\ncat\t5\n")
    assert.same(wanted, opened '{"the": 6000, "cat": 5}')
    assert.same(wanted, opened '[{"word": "the", "frequency": 6000}, {"word": "cat", "count": 5}]')
  end)

  it("is left to be read as articles when it is no list", function()
    assert.is_nil(opened "The cat sat on the mat, and that was that.\n\nIt slept.\n")
    assert.is_nil(opened '{"headline": "The cat", "body": "sat"}')
    assert.is_nil(opened "title,published,text\nThe cat,2024-01-01,It sat.\n")
    assert.is_nil(reference.open "no such file")
  end)

  it("is read from counts that were saved", function()
    local path = os.tmpname()
    core.counts{n = 1}:add_text("the cat the dog"):save(path)
    assert.equal(2, (reference.open(path):frequency "the"))
    os.remove(path)
  end)

  it("may be several, which count as one", function()
    local frame = nk.keyness("ferry ferry ferry", {reference = {{ferry = 1, bus = 9}, "A ferry and a bus."}})
    local one = first(frame, "ferry")
    assert.equal(2, one.reference)
    assert.equal(2e6 / 15, one.reference_per_million)
    assert.equal("the reference has no words", nk.keyness("ferry", {reference = ""}).caption)
  end)
end)

describe("keyness", function()
  it("takes the texts as units for text dispersion, after Egbert and Biber 2019", function()
    local record = first(nk.keyness(target, {reference = others, measure = "text_dispersion", min = 1}), "ferry")
    assert.equal(core.keyness("g2", 2, 1, 3, 3), record.score)
    assert.error_matches(function() nk.keyness(target, {reference = {a = 1}, measure = "text_dispersion"}) end,
      "needs a reference of articles")
  end)

  it("ranks relative frequencies of articles for Wilcoxon's test", function()
    local frame = nk.keyness(target, {reference = others, measure = "wilcoxon", min = 1, adjust = "none"})
    local record = first(frame, "ferry")
    local _, z, p = core.rank_sum({2 / 9, 1 / 5, 0}, {1 / 9, 0, 0})
    assert.equal(z, record.score)
    assert.equal(p, record.p)
  end)

  it("keeps words that the reference lacks, and marks them, by every measure", function()
    for _, measure in ipairs{"g2", "pct_diff", "odds_ratio", "log_odds", "pmi", "fisher", "log_ratio_conservative"} do
      local record = first(nk.keyness("ferry ferry ferry bus", {reference = {bus = 9}, measure = measure}), "ferry")
      assert.is_true(record.absent, measure)
      assert.is_true(record.score == record.score and math.abs(record.score) < math.huge, measure)
    end
  end)

  it("corrects the least log ratio by how many words are compared", function()
    local list = {ferry = 10, bus = 990}
    local text = ("ferry "):rep(100) .. ("bus "):rep(900)
    local record = first(nk.keyness(text, {reference = list, measure = "log_ratio_conservative"}), "ferry")
    assert.equal((select(3, core.log_ratio(100, 10, 1000, 1000, 0.05 / 2))), record.score)
  end)

  it("has a prior of the size that is asked for", function()
    local record = first(nk.keyness("ferry ferry ferry bus", {reference = {bus = 8, ferry = 1}, measure = "log_odds",
      prior = 26}), "ferry")
    assert.equal((select(2, core.log_odds(3, 1, 4, 9, 26 * 4 / 13, 26))), record.score)
  end)

  it("adjusts p, leaves stopwords out and keeps to words of several articles", function()
    local plain = nk.keyness(target, {reference = others, min = 1, adjust = "none", direction = "both"})
    local holm = nk.keyness(target, {reference = others, min = 1, direction = "both"})
    for i = 1, #plain do assert.is_true(holm[i].p >= plain[i].p) end
    assert.is_nil(first(nk.keyness(target, {reference = {x = 9}, min = 1, stopwords = "en"}), "the"))
    assert.is_nil(first(nk.keyness(target, {reference = {x = 9}, min = 1, min_documents = 3}), "ferry"))
  end)

  it("says in its settings what it was compared with", function()
    assert.equal("2 frequencies", nk.keyness("a a a", {reference = {a = 1, b = 2}}).settings.reference)
  end)
end)

describe("adjusting p", function()
  local function adjusted(method, ...)
    local records = {}
    for i, p in ipairs{...} do records[i] = {p = p} end
    adjust(records, method)
    for i, record in ipairs(records) do records[i] = record.p end
    return records
  end

  local function near(expected, got)
    for i, value in ipairs(expected) do assert.is_true(math.abs(value - got[i]) < 1e-12, i) end
  end

  -- R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") and "BH".
  it("gives the values of R", function()
    near({0.03, 0.06, 0.06, 0.02}, adjusted("holm", 0.01, 0.04, 0.03, 0.005))
    near({0.02, 0.04, 0.04, 0.02}, adjusted("bh", 0.01, 0.04, 0.03, 0.005))
    near({0.01, 0.04}, adjusted("none", 0.01, 0.04))
    assert.same({}, adjusted "holm")
  end)
end)

describe("keyness without a reference", function()
  local general = require "newskit.analyzers.shared.lists.general"

  it("compares English words with the list that ships", function()
    local frame = nk.keyness("The espionage law. The espionage rules. Espionage is what the law is about.")
    assert.equal("espionage", frame[1].ngram)
    assert.truthy(frame.caption:find("general English", 1, true))
    local list = general.of "en"
    local row = nk.keyness("The the the the zork", {min = 1}):where{ngram = "the"}[1]
    assert.equal(list.words.the, row.reference)
    assert.is_true(math.abs(row.reference_per_million - 1e6 * list.words.the / list.total) < 1e-9)
  end)

  it("has a list that adds up", function()
    local list, sum = general.of(nil), 0
    for _, count in pairs(list.words) do
      assert.is_true(count >= 3)
      sum = sum + count
    end
    assert.equal(list.total, sum + list.rest)
    assert.is_true(list.rest > 0 and list.words.the > list.words.of)
  end)

  it("asks for one in other languages, and for more than single words", function()
    assert.is_nil(general.of "de-AT")
    assert.has_error(function() nk.keyness({body = nk.document "Der Rat tagt.", language = "de"}) end)
    assert.has_error(function() nk.keyness("The law is new.", {n = 2}) end)
  end)

  it("takes a table that has a word called words", function()
    assert.equal(5, nk.keyness("words words words", {reference = {words = 5, other = 95}})[1].reference)
  end)
end)
