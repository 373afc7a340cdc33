-- The analyzers over the core's statistics. The measures themselves are checked in spec/statistics.
local core = require "newskit.core"
local nk = require "newskit"

local text = [[
The port strike began on Monday. Dock workers of the port want more pay.
"The port strike hurts," said the port authority.
The authority met dock workers on Tuesday. The port strike ended on Friday, and dock workers went back to the port.]]

local function corpus()
  local articles = {}
  for i, part in ipairs{text, "The cat sat on the mat. The cat slept.", text} do
    articles[i] = {headline = "Article " .. i, body = core.document(part), kind = "article"}
  end
  return nk.corpus(articles)
end

describe("collocations", function()
  it("ranks pairs by the measure, with the contingency that it follows from", function()
    local frame = nk.collocations(text, {measure = "t"})
    local record = frame:where{collocation = "dock workers"}[1]
    assert.same({3, 3, 3, 1}, {record.frequency, record.first, record.second, record.documents})
    local total = core.counts{n = 1}:add(core.document(text)):total()
    assert.equal(core.association("t", 3, 3, 3, total), record.score)
    assert.equal(core.association("g2", 3, 3, 3, total), record.g2)
    for i = 2, #frame do assert.is_true(frame[i - 1].score >= frame[i].score) end
  end)

  it("leaves stopwords out", function()
    for _, record in ipairs(nk.collocations(text, {min = 1, top = 0})) do
      assert.is_nil(record.collocation:match "^the " or record.collocation:match " on$")
    end
  end)

  it("multiplies what is expected by the chances that a window gives", function()
    local frame = nk.collocations("a x b. a y b. a b.", {window = 2, stopwords = false})
    local record = frame:where{collocation = "a b"}[1]
    assert.equal(3, record.frequency)
    assert.equal(core.association("g2", 3, 3, 3, 8, 2), record.g2)
  end)

  it("takes the words of a pair in either order when asked", function()
    local pairs_text = "port strike. strike port. port strike. other words here, and more of them."
    local record = nk.collocations(pairs_text, {unordered = true}):where{collocation = "port strike"}[1]
    local total = core.counts{n = 1}:add_text(pairs_text):total()
    assert.same({3, 3, 3}, {record.frequency, record.first, record.second})
    assert.equal(core.association("g2", 3, 3, 3, total, 2), record.score)
    assert.is_nil(nk.collocations(pairs_text, {unordered = true, min = 1}):where{collocation = "strike port"}[1])
  end)

  it("counts over a corpus", function()
    local record = nk.collocations(corpus()):where{collocation = "dock workers"}[1]
    assert.same({6, 2}, {record.frequency, record.documents})
  end)

  it("raises on wrong options", function()
    assert.error_matches(function() nk.collocations(text, {measure = "g3"}) end, "did you mean 'g2'")
    assert.error_matches(function() nk.collocations(text, {window = 9}) end, "at most 5 expected without a node")
  end)
end)

-- By brute force: every word within the window of any hit, once.
local function near_by_hand(words, node, left, right)
  local found, hits = {}, 0
  for _, word in ipairs(words) do hits = hits + (word == node and 1 or 0) end
  for i, word in ipairs(words) do
    local close = false
    for k = i - right, i + left do close = close or k ~= i and words[k] == node end
    if close then found[word] = (found[word] or 0) + 1 end
  end
  return found, hits
end

describe("collocations of a node", function()
  local words = {}
  for i = 1, 400 do words[i] = ("w%d"):format((i * i + i // 7) % 13) end
  local one_sentence = table.concat(words, " ")

  it("count each word near a hit once, on the sides that are asked for", function()
    for side, window in pairs{left = {3, 0}, right = {0, 3}, both = {3, 3}} do
      local found, hits = near_by_hand(words, "w2", window[1], window[2])
      local frame = nk.collocations(one_sentence, {node = "w2", window = 3, side = side, measure = "mi", min = 1,
        stopwords = false, top = 0})
      local seen = 0
      for _, record in ipairs(frame) do
        seen = seen + 1
        assert.equal(found[record.collocation], record.frequency)
        local span = window[1] + window[2]
        assert.equal(core.association("mi", record.frequency, hits, record.all, #words, span), record.score)
      end
      for _ in pairs(found) do seen = seen - 1 end
      assert.equal(0, seen)
    end
  end)

  it("take phrases and alternatives, within the sentence", function()
    local education = "Engineering education pays. Research. Engineering education research grows. The engineering "
      .. "education research helps. Schools of medicine matter to many people in the old town by the sea."
    local frame = nk.collocations(education, {node = "engineering education", min = 1, measure = "mi"})
    local record = frame:where{collocation = "research"}[1]
    assert.same({2, 0, 2, 3}, {record.frequency, record.left, record.right, record.all})
    assert.is_nil(frame:where{collocation = "schools"}[1])
    assert.equal(2, nk.collocations(education, {node = "grows|helps", window = 1, side = "left"})[1].frequency)
  end)

  it("say what is near when there is no hit, over a corpus, too", function()
    assert.equal("no 'prot'; 'port' occurs 12 times", nk.collocations(corpus(), {node = "prot"}).caption)
  end)

  it("count over a corpus", function()
    local one, many = nk.collocations(text, {node = "port"})[1], nk.collocations(corpus(), {node = "port"})[1]
    assert.equal(one.collocation, many.collocation)
    assert.same({2 * one.frequency, 2}, {many.frequency, many.documents})
  end)
end)

describe("keyness", function()
  local reference = "The cat sat on the mat. The cat slept on the mat near the port."

  it("gives both frequencies and the measures that follow from them", function()
    local record = nk.keyness(text, {reference = reference, min = 2}):where{ngram = "port"}[1]
    local sizes = {core.counts{n = 1}:add_text(text):total(), core.counts{n = 1}:add_text(reference):total()}
    assert.same({6, 1}, {record.frequency, record.reference})
    assert.equal(core.keyness("g2", 6, 1, sizes[1], sizes[2]), record.score)
    assert.equal(core.keyness("log_ratio", 6, 1, sizes[1], sizes[2]), record.log_ratio)
    assert.equal(1e6 * 6 / sizes[1], record.per_million)
  end)

  it("takes counts, tables and corpora for a reference", function()
    local direct = nk.keyness(text, {reference = reference}):records()
    assert.same(direct, nk.keyness(text, {reference = core.counts{n = 1}:add_text(reference)}):records())
    local list = {the = 5, cat = 2, sat = 1, on = 2, mat = 2, slept = 1, near = 1, port = 1}
    assert.same(direct, nk.keyness(text, {reference = list}):records())
    assert.equal("cat", nk.keyness(reference, {reference = corpus(), min = 2}):where{ngram = "cat"}[1].ngram)
  end)

  it("finds what a target lacks", function()
    local frame = nk.keyness(text, {reference = reference, direction = "under", min = 2})
    assert.same({"cat", 0, 2}, {frame[1].ngram, frame[1].frequency, frame[1].reference})
    for _, record in ipairs(frame) do assert.is_true(record.log_ratio < 0) end
  end)

  it("is empty when one side is", function()
    assert.equal(0, #nk.keyness("", {reference = reference}))
    assert.equal(0, #nk.keyness(text, {reference = ""}))
  end)

  it("asks for a reference", function()
    assert.error_matches(function() nk.keyness(text, {n = 2}) end, "option 'reference'")
    assert.error_matches(function() nk.keyness(text, {reference = 3}) end, "option 'reference'")
  end)
end)

describe("dispersion", function()
  it("spreads over equal parts of an article", function()
    local even = ("port quay dock pier\n\n"):rep(40)
    for _, record in ipairs(nk.dispersion(even)) do
      assert.same({40, 10}, {record.frequency, record.range})
      assert.is_true(record.dp < 1e-12 and record.juilland_d > 1 - 1e-12)
    end
  end)

  it("spreads over the articles of a corpus", function()
    local frame = nk.dispersion(corpus(), {top = 0})
    assert.same({12, 2}, {frame:where{term = "port"}[1].frequency, frame:where{term = "port"}[1].range})
    assert.equal(1, frame:where{term = "cat"}[1].range)
    assert.is_true(frame:where{term = "cat"}[1].dp_norm > 0.8)
  end)

  it("is empty for less than two parts", function()
    assert.equal(0, #nk.dispersion "port")
  end)
end)

describe("diversity", function()
  it("gives what the text is long enough for", function()
    local values = {}
    for _, record in ipairs(nk.diversity("a b a")) do values[record.measure] = record.value end
    assert.same({3, 2, 2 / 3}, {values.tokens, values.types, values.ttr})
    assert.is_nil(values.hdd or values.mattr)
    assert.is_truthy(nk.diversity(text, {window = 10}):where{measure = "mattr"}[1])
  end)
end)

describe("readability", function()
  it("applies the formulas to its counts", function()
    local values = {}
    for _, record in ipairs(nk.readability "The cat sat. The dogs wanted it.") do
      values[record.measure] = record.value
    end
    local expected = core.readability{sentences = 2, words = 7, letters = 24, syllables = 8, polysyllables = 0}
    assert.equal(expected.flesch, values.flesch)
    assert.equal(expected.coleman_liau, values.coleman_liau)
    assert.is_nil(values.dale_chall)
  end)

  it("leaves other languages alone unless asked", function()
    local french = "Le maire de la ville a dit que la grève est finie. Il ne veut pas la voir dans les rues."
    assert.is_nil(nk.readability(french):where{measure = "flesch"}[1])
    assert.equal(5, #nk.readability(french, {any_language = true}))
  end)

  it("counts letters and digits, not the marks inside a token", function()
    local values = {}
    for _, record in ipairs(nk.readability "In 2024 the U.S. fund held 1,234,567 shares.") do
      values[record.measure] = record.value
    end
    local expected = core.readability{sentences = 1, words = 8, letters = 32, syllables = 8, polysyllables = 0}
    assert.equal(expected.coleman_liau, values.coleman_liau)
    assert.equal(expected.ari, values.ari)
  end)

  -- McLaughlin 1969 takes ten sentences from each third of a text.
  it("leaves SMOG out below ten sentences, and warns below a hundred words", function()
    local short, long = nk.readability "The ferry is late.", nk.readability(("The old ferry is late again. "):rep(20))
    assert.is_nil(short:where{measure = "smog"}[1])
    assert.matches("4 words", short.caption, 1, true)
    assert.is_truthy(long:where{measure = "smog"}[1])
    assert.is_nil(long.caption)
  end)

  it("knows difficult words when given the easy ones", function()
    assert.equal(6, #nk.readability("The cat sat.", {easy_words = {"the", "cat"}}))
  end)
end)

describe("concordance", function()
  it("shows each hit with its words, and where it is", function()
    local frame = nk.concordance(text, {node = "port strike", window = 2})
    assert.equal(3, #frame)
    local first = frame[1]
    assert.same({"The", "port strike", "began on", 1}, {first.left, first.node, first.right, first.sentence})
    for _, record in ipairs(frame) do
      assert.equal("port strike", frame.text:sub(record.at[1].first, record.at[1].last))
    end
  end)

  it("takes wildcards, neighbors and orders", function()
    assert.equal(3, #nk.concordance(text, {node = "work*"}))
    assert.equal(3, #nk.concordance(text, {node = "d?ck"}))
    assert.equal(0, #nk.concordance(text, {node = "d?k"}))
    assert.equal(1, #nk.concordance(text, {node = "strike", near = "Friday"}))
    assert.equal(2, #nk.concordance(text, {node = "strike", not_near = "friday"}))
    local sorted = nk.concordance(text, {node = "strike", sort = "R1"})
    assert.same({"began", "ended", "hurts"}, {
      sorted[1].right:match "%a+", sorted[2].right:match "%a+", sorted[3].right:match "%a+"})
  end)

  it("joins the articles of a corpus", function()
    local frame = nk.concordance(corpus(), {node = "cat"})
    assert.same({2, 2}, {#frame, frame[1].article})
  end)

  it("asks for a node", function()
    assert.error_matches(function() nk.concordance(text) end, "option 'node'")
    assert.error_matches(function() nk.concordance(text, {node = " "}) end, "option 'node'")
  end)
end)
