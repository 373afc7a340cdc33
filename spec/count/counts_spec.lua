-- Counts from Lua, against a counter written without any of their ideas.
local core = require "newskit.core"
local support = require "spec.support"

--- Every n-gram of the counted tokens of a document, by plain loops.
local function naive(document, n, skip, across)
  local norms, kinds = document:norms(), document:kinds()
  local firsts, lasts = document:ranges "sentence"
  if across then firsts, lasts = {1}, {#norms} end
  local counts = {}
  for s = 1, #firsts do
    local words = {}
    for i = firsts[s], lasts[s] do
      if kinds[i] ~= "punctuation" and kinds[i] ~= "symbol" then words[#words + 1] = norms[i] end
    end
    local function extend(ngram, order, at, skips)
      counts[ngram] = (counts[ngram] or 0) + 1
      if order == n then return end
      for gap = 0, skips do
        local word = words[at + 1 + gap]
        if word then extend(ngram .. " " .. word, order + 1, at + 1 + gap, skips - gap) end
      end
    end
    for i = 1, #words do extend(words[i], 1, i, skip) end
  end
  return counts
end

local function random_text(size, seed)
  math.randomseed(seed)
  local vocabulary = {"the", "of", "a", "I", "U.S.", "café", "3.5", "well-known", "Łódź", "x"}
  local words = {}
  for i = 1, size do
    local ending = math.random(12)
    words[i] = vocabulary[math.random(#vocabulary)] .. (ending == 1 and "." or ending == 2 and "," or "")
  end
  return table.concat(words, " ")
end

local function frequencies(counts)
  local result = {}
  for _, record in ipairs(counts:top()) do result[record.ngram] = record.frequency end
  return result
end

local function ngrams(records)
  local list = {}
  for i, record in ipairs(records) do list[i] = record.ngram end
  return list
end

describe("counts", function()
  local article = support.slurp "examples/article.txt"
  local texts = {random_text(400, 1), random_text(900, 2), article}
  local path, other_path

  before_each(function() path, other_path = os.tmpname(), os.tmpname() end)
  after_each(function()
    os.remove(path)
    os.remove(other_path)
  end)

  local function write(text)
    local file <close> = assert(io.open(path, "wb"))
    assert(file:write(text))
  end

  it("equal those of a naive counter", function()
    for _, text in ipairs(texts) do
      local document = core.document(text)
      for n = 1, 4 do
        assert.same(naive(document, n, 0), frequencies(core.counts{n = n}:add(document)))
      end
      assert.same(naive(document, 3, 0, true), frequencies(core.counts{n = 3, across = true}:add(document)))
    end
  end)

  it("equal those of a naive counter with skips", function()
    for _, text in ipairs(texts) do
      local document = core.document(text)
      for skip = 1, 3 do
        assert.same(naive(document, 3, skip), frequencies(core.counts{n = 3, skip = skip}:add(document)))
      end
    end
  end)

  -- Guthrie et al. 2006, section 2: "Insurgents killed in ongoing fighting".
  it("give the skip-grams of the published example", function()
    local function listed(n, skip)
      local counts = core.counts{n = n, skip = skip}:add_text "Insurgents killed in ongoing fighting"
      local list = ngrams(counts:top(0, {n = n}))
      table.sort(list)
      return list
    end
    assert.same({
      "in fighting", "in ongoing", "insurgents in", "insurgents killed", "insurgents ongoing", "killed fighting",
      "killed in", "killed ongoing", "ongoing fighting",
    }, listed(2, 2))
    assert.same({
      "in ongoing fighting", "insurgents in fighting", "insurgents in ongoing", "insurgents killed fighting",
      "insurgents killed in", "insurgents killed ongoing", "insurgents ongoing fighting", "killed in fighting",
      "killed in ongoing", "killed ongoing fighting",
    }, listed(3, 2))
  end)

  it("rank by frequency, then by first occurrence", function()
    local counts = core.counts{n = 2}:add_text "one two three\n\nfour one\n\ntwo three\n\nfive six"
    local list = ngrams(counts:top(0, {n = 2}))
    assert.same({"two three", "one two", "four one", "five six"}, list)
    for limit = 1, 4 do
      assert.same({table.unpack(list, 1, limit)}, ngrams(counts:top(limit, {n = 2})))
    end
  end)

  it("know document frequency by block, line and whole", function()
    local text = "one two\none three\n\none four\n \n two"
    local function documents(unit)
      local counts = core.counts{n = 1}:add_text(text, {unit = unit})
      return {counts:documents(), select(2, counts:frequency "one"), select(2, counts:frequency "two")}
    end
    assert.same({3, 2, 2}, documents "block")
    assert.same({4, 3, 2}, documents "line")
    assert.same({1, 1, 1}, documents "whole")
  end)

  it("end an n-gram at a gap when asked to", function()
    local text = "Yes, but no"
    assert.equal(1, (core.counts{n = 2}:add_text(text):frequency("yes", "but")))
    assert.equal(0, (core.counts{n = 2, gaps = true}:add_text(text):frequency("yes", "but")))
    local every = core.counts{n = 2, kinds = {"word", "punctuation"}}:add_text(text)
    assert.equal(1, (every:frequency(",", "but")))
  end)

  it("leave out what the filters of top say", function()
    local counts = core.counts{n = 2}:add_text "the end of the line\n\nthe end of it"
    local function listed(options) return ngrams(counts:top(0, options)) end
    assert.same({"line"}, listed{n = 1, stopwords = {"the", "of", "it", "end"}})
    assert.same({}, listed{n = 2, stopwords = {"the", "of", "absent"}})
    assert.same({"the", "the end", "end", "end of", "of"}, listed{min_documents = 2})
    assert.same({"the"}, listed{n = 1, min_frequency = 3})
    assert.same({"line"}, listed{min_length = 4})
    assert.same({"the", "end", "of", "line", "it"}, listed{n = 1, by = "documents"})
  end)

  it("rank pairs as their association measures do", function()
    local counts = core.counts{n = 2}:add_text(article)
    for _, measure in ipairs{"mi", "t", "log_dice", "delta_p", "fisher"} do
      local all = counts:collocations(0, {measure = measure, min_frequency = 2})
      assert.is_true(#all > 10)
      for i, pair in ipairs(all) do
        local score = core.association(measure, pair.frequency, pair.first_frequency, pair.second_frequency,
          counts:total())
        assert.equal(score, pair.score)
        local before = all[i - 1] and all[i - 1].score
        assert.is_true(not before or (measure == "fisher" and before <= score) or before >= score)
      end
      assert.same({table.unpack(all, 1, 7)}, counts:collocations(7, {measure = measure, min_frequency = 2}))
    end
  end)

  it("leave out pairs that avoid each other, and all but a node's", function()
    local counts = core.counts{n = 2}:add_text(("a b\n\n"):rep(9) .. ("c c\n\n"):rep(9) .. "a c")
    for _, pair in ipairs(counts:collocations()) do assert.is_false(pair.first == "a" and pair.second == "c") end
    assert.same({}, counts:collocations(0, {node = "absent"}))
    assert.equal(1, #counts:collocations(0, {node = "b"}))
    assert.error_matches(function() counts:collocations(1, {measure = "g3"}) end, "measure")
  end)

  it("merge to what one count of all gives", function()
    local whole, parts = core.counts(), core.counts()
    for _, text in ipairs(texts) do
      whole:add_text(text)
      parts:merge(core.counts():add_text(text))
    end
    assert(whole:save(path))
    assert(parts:save(other_path))
    assert.equal(support.slurp(path), support.slurp(other_path))
    local loaded = assert(core.counts_load(path))
    assert.same(whole:top(50), loaded:top(50))
    assert.same(whole:top(50), core.counts(path):top(50))
    assert.equal(tostring(whole), tostring(loaded))
  end)

  it("refuse to merge what was counted otherwise", function()
    local result, message, code = core.counts{n = 2}:merge(core.counts{n = 3})
    assert.is_nil(result)
    assert.equal("the counts were made with different options", message)
    assert.equal("range", code)
  end)

  it("report files that are not theirs", function()
    write "no counts here"
    assert.same({nil, path .. ": not a counts file", "format"}, {core.counts_load(path)})
    os.remove(path)
    assert.same({nil, path .. ": cannot open the file", "io"}, {core.counts_load(path)})
    assert.same({nil, path .. ": cannot open the file", "io"}, {core.counts():add_file(path)})
    assert.same({nil, "spec: cannot read: it is a folder", "io"}, {core.counts():add_file "spec"})
    assert.same({nil, "absent/folder/file: cannot create the file", "io"}, {core.counts():save "absent/folder/file"})
  end)

  it("tell where a strict text is not UTF-8", function()
    local text = ("word\n\n"):rep(40000) .. "\xff"
    local result, _, code, position = core.counts():add_text(text, {strict = true})
    assert.is_nil(result)
    assert.equal("encoding", code)
    assert.equal(#text, position)
  end)

  it("count a file as they count its text, with any number of threads", function()
    local text = (article .. "\n\n" .. texts[1] .. "\n\n"):rep(60)
    write(text)
    local expected = core.counts():add_text(text)
    for threads = 1, 4 do
      local counts = core.counts():add_file(path, {threads = threads})
      assert.same(expected:top(300), counts:top(300))
      assert.equal(tostring(expected), tostring(counts))
    end
  end)

  -- More than two batches, with a paragraph longer than a piece, and no line end in the last 3 MB.
  it("do not depend on threads, or on how a large text is cut #slow", function()
    local words, state = {}, 1
    for i = 1, 40000 do
      state = state * 6364136223846793005 + 1442695040888963407
      words[i] = "w" .. (state >> 33) % ((state >> 40) % 4 == 0 and 20000 or 60)
    end
    local block = table.concat(words, " ", 1, 20000) .. ".\n\n" .. table.concat(words, " ", 20001)
    local text = (block .. "\n\n"):rep(150) .. (table.concat(words, " ") .. " "):rep(16)
    write(text)
    assert(core.counts():add_text(text):save(other_path))
    local expected = support.slurp(other_path)
    for threads = 1, 3 do
      assert(core.counts():add_file(path, {threads = threads}):save(other_path))
      assert.is_true(expected == support.slurp(other_path))
    end
  end)

  it("raise on wrong arguments, and name the near name", function()
    assert.error_matches(function() core.counts{m = 2} end, "unknown option 'm'")
    assert.error_matches(function() core.counts{n = 9} end, "option 'n': integer from 1 to 8 expected")
    assert.error_matches(function() core.counts{kinds = {"wrod"}} end, "option 'kinds'")
    assert.error_matches(function() core.counts():top(3, {min_frequencey = 1}) end, "min_frequency")
    assert.error_matches(function() core.counts():total(4) end, "order")
    assert.error_matches(function() core.counts():add "text" end, "newskit.document expected")
  end)

  it("can be closed, and say so afterwards", function()
    local counts = core.counts()
    counts:close()
    counts:close()
    assert.equal("counts: closed", tostring(counts))
    assert.error_matches(function() return #counts end, "attempt to use closed counts")
  end)

  it("are empty when nothing was counted", function()
    for _, text in ipairs{"", " \n\n ", "... !"} do
      local counts = core.counts():add_text(text)
      assert.equal(0, #counts)
      assert.same({}, counts:top())
    end
    assert.equal("counts: n-grams of 1 to 3, 0 documents, 0 tokens, 0 distinct", tostring(core.counts()))
  end)
end)
