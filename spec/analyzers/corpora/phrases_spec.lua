-- Phrases that are found, by a published example, and phrases that are declared.
local core = require "newskit.core"
local nk = require "newskit"
local phrases = require "newskit.analyzers.shared.phrases"
local support = require "spec.support"
local units = require "newskit.analyzers.shared.units"

local function row(frame, ngram)
  return frame:where{ngram = ngram}[1]
end

describe("phrases", function()
  -- Frantzi, Ananiadou, Mima 2000, section 2.3, table 3: eye pathology.
  local parts = {}
  for _, each in ipairs{{"adenoid cystic basal cell carcinoma", 5}, {"cystic basal cell carcinoma", 6},
    {"ulcerated basal cell carcinoma", 7}, {"recurrent basal cell carcinoma", 5},
    {"circumscribed basal cell carcinoma", 3}, {"basal cell carcinoma", 958}} do
    for _ = 1, each[2] do parts[#parts + 1] = each[1] end
  end
  local frame = nk.phrases(table.concat(parts, ", "), {min = 3, alone = 0, top = 0})

  it("has the C-values of Frantzi, Ananiadou and Mima", function()
    for ngram, score in pairs{["adenoid cystic basal cell carcinoma"] = 11.6096, ["cystic basal cell carcinoma"] = 12,
      ["ulcerated basal cell carcinoma"] = 14, ["recurrent basal cell carcinoma"] = 10,
      ["circumscribed basal cell carcinoma"] = 6, ["basal cell carcinoma"] = 1551.36} do
      assert.is_true(math.abs(row(frame, ngram).score - score) < 0.006)
    end
    assert.same({984, 958}, {row(frame, "basal cell carcinoma").frequency, row(frame, "basal cell carcinoma").alone})
  end)

  it("leaves out what only stands in longer ones", function()
    local list = nk.phrases(table.concat(parts, ", "), {min = 3})
    assert.is_nil(row(list, "basal cell"))
    assert.equal("basal cell carcinoma", list[1].ngram)
    assert.equal(0, row(frame, "basal cell").alone)
  end)

  it("counts over a corpus, and is empty for nothing", function()
    local corpus = nk.corpus{{body = nk.document "The tax cut came."}, {body = nk.document "A tax cut again."}}
    assert.same({2, 2}, {nk.phrases(corpus)[1].frequency, nk.phrases(corpus)[1].documents})
    assert.equal(0, #nk.phrases "")
  end)
end)

describe("option 'phrases'", function()
  local text = "The Prime Minister met a prime, minister. prime\u{A0}minister's car; the prime\nminister left."
  local declared = {"prime minister", "prime minister's car"}

  it("counts phrases as one word, the longest first", function()
    local frame = nk.ngrams(text, {n = 1, phrases = {"prime minister"}, top = 0})
    assert.equal(3, row(frame, "prime_minister").frequency)
    assert.equal(1, row(frame, "prime").frequency)
    assert.equal(1, row(nk.ngrams(text, {n = 1, phrases = declared}), "prime_minister's_car").frequency)
  end)

  it("is read from a file with remarks", function()
    local folder = support.folder()
    support.spill(folder .. "/list.txt", "\xEF\xBB\xBF# remark\r\nPrime Minister  \r\n\r\n")
    local path = folder .. "/list.txt"
    assert.equal(3, row(nk.ngrams(text, {n = 1, phrases = path}), "prime_minister").frequency)
    support.remove(folder)
    assert.has_error(function() nk.ngrams(text, {phrases = folder .. "/none"}) end)
    assert.has_error(function() nk.ngrams(text, {phrases = {1}}) end)
  end)

  it("holds for queries, whose hits stay in their places", function()
    local frame = nk.concordance(text, {node = "prime minister", phrases = {"prime minister"}})
    local found = {}
    for i, one in ipairs(frame) do found[i] = text:sub(one.at[1].first, one.at[1].last) end
    assert.same({"Prime Minister", "prime\u{A0}minister's", "prime\nminister"}, found)
    local near = nk.collocations(text, {node = "car", phrases = {"prime minister"}, min = 1,
      stopwords = false, measure = "log_dice"})
    assert.equal(2, near:where{collocation = "prime_minister"}[1].frequency)
  end)

  it("holds for references of keyness, for matrices and frequencies", function()
    local frame = nk.keyness(text, {reference = nk.document "A tram.", phrases = {"prime minister"}, stopwords = false,
      min = 1})
    assert.equal("prime_minister", frame[1].ngram or frame[1].term)
    assert.equal(3, nk.frequency(text, {node = "prime minister", phrases = {"prime minister"}})[1].frequency)
    assert.equal(3, nk.matrix(text, {phrases = {"prime minister"}}):where{feature = "prime_minister"}[1].frequency)
  end)

  it("keeps the length of the text and what is not in a phrase", function()
    local random = support.random(3)
    local words = {"a", "b", "é", ",", ". ", "\n\n", "\u{A0}", " ", "  ", "c"}
    local function read(one) return assert(core.document(one)) end
    for _ = 1, 300 do
      local made = {}
      for i = 1, 12 do made[i] = words[1 + random(#words)] end
      local before = table.concat(made)
      local after = phrases.join(before, declared, "", read)
      assert.equal(before, after)
      after = phrases.join(before, {"a b", "b c c", "é a"}, "x" .. #before, read)
      assert.equal(#before, #after)
      assert.truthy(utf8.len(after))
      assert.equal((before:gsub("[ \n_]", ""):gsub("\u{A0}", "")), (after:gsub("[ \n_]", ""):gsub("\u{A0}", "")))
    end
  end)

  it("stays off when it is not asked for", function()
    assert.equal(text, units.joined(text, "en", {case = "smart", hyphens = "join", possessives = true}))
  end)
end)
