local core = require "newskit.core"
local nk = require "newskit"
local stopwords = require "newskit.language.stopwords"

local text = [[
Harbor bridge closed after storm

The harbor bridge was closed on Monday after a winter storm damaged two of its piers, the port authority said.
Engineers of the port authority will inspect the harbor bridge on Tuesday. The storm also cut power to the port.
"The harbor bridge is safe, but we take no risks," said Ann Example, who leads the port authority.]]

describe("keywords", function()
  it("lists none inside another when asked", function()
    local strikes = "The strike committee met. The strike hit Harwick, and the strike committee will strike on. "
      .. "National security worries Harwick; the national security law is new. The strikes go on."
    local list = nk.keywords(strikes, {nested = false}):values "term"
    assert.is_true(#list > 2)
    for i, one in ipairs(list) do
      for k, other in ipairs(list) do
        local inside = (" " .. other:lower() .. " "):find(" " .. one:lower() .. " ", 1, true)
        assert.is_true(i == k or not inside, one .. " in " .. other)
      end
    end
  end)

  it("finds the phrases that a text turns around", function()
    local terms = {}
    for _, record in ipairs(nk.keywords(text, {top = 6})) do terms[record.term:lower()] = record end
    assert.equal(4, terms["harbor bridge"].frequency)
    assert.equal(3, terms["port authority"].frequency)
    assert.is_truthy(terms["storm"])
  end)

  it("gives mentions whose bytes are the term, scores that fall, and no stopword at an edge", function()
    local stop, before = stopwords.set(stopwords.of "en"), 1
    local frame = nk.keywords(text, {top = 50})
    for _, record in ipairs(frame) do
      local mention = record.mention[1]
      assert.equal(record.term, (frame.text:sub(mention.first, mention.last):gsub("%s+", " ")))
      assert.is_true(record.score <= before)
      before = record.score
      local folded = core.fold(record.term)
      assert.is_nil(stop[folded:match "^%S+"] or stop[folded:match "%S+$"])
    end
  end)

  it("counts the forms of a word together, and shows wrapped ones on one line", function()
    local frame = nk.keywords([[
The council of the old town heard residents on Monday, and a resident of the harbor
district spoke to the council about the plans of the mayor. The mayor had said that the
council would hear them all, and the council did so for the whole of a long evening.]])
    assert.equal(2, frame:where(function(r) return r.term:find "^resident" end)[1].frequency)
    assert.is_truthy(frame:where(function(r) return r.term:find "^harbor district" end)[1])
  end)

  it("shows no possessive ending", function()
    local frame = nk.keywords("They saw Ann Example's. He knows Ann Example’s. All of it was Ann Example's.", {top = 1})
    assert.matches("^Ann Example$", frame[1].term)
  end)

  it("shows the form from inside a sentence", function()
    local frame = nk.keywords("Regulation matters. They fear that regulation will come, and regulation it is.")
    assert.equal("regulation", frame:where(function(r) return r.frequency == 3 end)[1].term)
  end)

  it("knows the language by itself, and takes a list instead", function()
    local french = "Le maire de la ville a dit que la grève des pompiers est dans les mains de la ville et du maire."
    for _, record in ipairs(nk.keywords(french)) do assert.is_nil(record.term:lower():match "^la ") end
    for _, record in ipairs(nk.keywords(text, {stopwords = {"harbor"}})) do
      assert.is_nil(record.term:lower():match "^harbor")
    end
  end)

  it("gives the same for the same, and nothing for nothing", function()
    assert.same(nk.keywords(text):records(), nk.keywords(text):records())
    assert.equal(0, #nk.keywords "")
    assert.equal(0, #nk.keywords "the of and to")
  end)
end)

describe("core.extractor", function()
  it("describes candidates by named features", function()
    local extractor = core.extractor{language = "en", stopwords = {"the", "of"}, weak = {"house"}}
    local by_term = {}
    for _, found in ipairs(extractor:run(core.document "The house of cards. Houses of cards fell.", 0, true)) do
      by_term[found.text] = found
    end
    local phrase = by_term["house of cards"]
    assert.equal(2, phrase.frequency)
    assert.same({2, 1, 1, 0.5}, {
      phrase.features.words, phrase.features.stops_inside, phrase.features.weak_left, phrase.features.weak_share})
    assert.equal(8, phrase.features.document_words)
    assert.equal(1, by_term["cards"].features.nested)
  end)

  it("reports a language that has no stemmer", function()
    local extractor, _, code = core.extractor{language = "xx"}
    assert.is_nil(extractor)
    assert.equal("range", code)
  end)

  it("raises on wrong arguments", function()
    assert.error_matches(function() core.extractor{stopword = {}} end, "stopwords")
    assert.error_matches(function() core.extractor{stopwords = "en"} end, "list of words expected")
    assert.error_matches(function() core.extractor{}:run "text" end, "newskit.document expected")
  end)
end)

describe("keyword extraction", function()
  it("keeps its F1@10 on the development data #slow", function()
    local support = require "spec.support"
    local bars = {["500N-KPCrowd"] = 0.18, WikiNews = 0.35, Inspec = 0.23}
    if not support.shared "data/keywords" then return pending "needs ../shared" end
    for name, bar in pairs(bars) do
      local data = support.shared("data/keywords/" .. name .. ".dev.jsonl.gz")
      local path = os.tmpname()
      local build = os.getenv "NK_BUILD" or "build"
      assert(os.execute(("%s/newskit run spec/eval/keywords.lua %s > %s"):format(build, data, path)))
      local pipe = assert(io.popen(("python3 ../shared/eval/keywords_score.py %s %s"):format(data, path)))
      local f1 = tonumber(pipe:read("a"):match "F1@10 ([%d.]+)")
      pipe:close()
      os.remove(path)
      assert.is_true(f1 >= bar, name .. ": " .. f1)
    end
  end)
end)

describe("keywords of news", function()
  local news = "TOLLBRIDGE (Wire) — Officials said on Monday that the water authority opened the gates. "
    .. "Jonas Lindqvist said the water authority acted late. Officials said the gates hold. "
    .. "On Monday night the water authority met; on Mondays it meets. Lindqvist said no more."

  it("hold no reporting words, weekdays or datelines", function()
    for _, record in ipairs(nk.keywords(news, {top = 50})) do
      local term = " " .. record.term:lower() .. " "
      for _, word in ipairs{" said ", " monday ", " mondays ", " wire ", " tollbridge "} do
        assert.is_nil(term:find(word, 1, true), record.term)
      end
    end
  end)

  it("keep the place of a dateline that the text speaks of", function()
    local frame = nk.keywords(news .. " Tollbridge waits. The gates of Tollbridge hold.", {top = 50})
    assert.truthy(frame:where(function(record) return record.term:lower() == "tollbridge" end)[1])
  end)

  it("rank phrases that come again and again further up, scores falling", function()
    local frame, before = nk.keywords(news, {top = 50}), 1
    assert.equal("water authority", frame[1].term)
    for _, record in ipairs(frame) do
      assert.is_true(record.score <= before)
      before = record.score
    end
  end)
end)

describe("keywords against a corpus", function()
  local corpus = nk.corpus{{body = nk.document "Ferry bus bus."}, {body = nk.document "Bus tram."},
    {body = nk.document "Bus. Tram tram tram."}, {body = nk.document "Ferry."}}

  local function score(measure, term)
    local frame = nk.keywords("Ferry ferry bus canal.", {measure = measure, reference = corpus, stopwords = false})
    return frame:where(function(record) return record.term:lower() == term end)[1].score
  end

  local function near(expected, found)
    assert.is_true(math.abs(expected - found) < 1e-12)
  end

  it("weigh by tf-idf, by hand", function()
    near(2 * math.log(4 / 2), score("tf_idf", "ferry"))
    near(math.log(4 / 3), score("tf_idf", "bus"))
    near(math.log(4 / 0.5), score("tf_idf", "canal"))
  end)

  it("weigh by BM25, by hand", function()
    local length = 1.2 * (0.25 + 0.75 * 4 / (10 / 4))
    near(math.log(1 + 2.5 / 2.5) * 2 * 2.2 / (2 + length), score("bm25", "ferry"))
    near(math.log(1 + 1.5 / 3.5) * 2.2 / (1 + length), score("bm25", "bus"))
  end)

  it("have mentions whose bytes are the term, and want a corpus", function()
    local frame = nk.keywords(text, {measure = "bm25", reference = corpus})
    for _, record in ipairs(frame) do
      assert.equal(record.term, (text:sub(record.mention[1].first, record.mention[1].last):gsub("%s+", " ")))
    end
    assert.has_error(function() nk.keywords(text, {measure = "bm25"}) end)
    assert.error_matches(function() nk.keywords(text, {reference = corpus}) end, "for the measures tf_idf and bm25")
    assert.has_error(function() nk.keywords(text, {measure = "bm25", reference = {a = 1}}) end)
  end)
end)
