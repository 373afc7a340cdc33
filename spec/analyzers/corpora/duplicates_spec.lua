-- Copies: worked examples, properties, and all pairs counted in plain Lua.
local core = require "newskit.core"
local nk = require "newskit"
local support = require "spec.support"

local random

-- Words that follow Zipf's law.
local function words_of(count)
  local words = {}
  for i = 1, count do words[i] = "w" .. math.floor(20000 ^ (random(1 << 30) / (1 << 30))) end
  return words
end

local function changed(words, changes)
  local copy = table.move(words, 1, #words, 1, {})
  for _ = 1, changes do copy[1 + random(#copy)] = "x" .. random(1000000) end
  return copy
end

-- Articles of 25 to 400 words, of which every second is a copy of one before it with some words changed.
local function sample(count)
  random = support.random(88172645463325252)
  local all = {}
  for i = 1, count do
    if i % 2 == 0 then
      local other = all[1 + random(#all)]
      all[i] = changed(other, random(1 + #other // 15))
    else
      all[i] = words_of(25 + random(376))
    end
  end
  return all
end

local function article(fields)
  fields.body = core.document(fields.text)
  fields.kind = "article"
  return fields
end

local function stories(frame)
  local lines = {}
  for _, row in ipairs(frame) do
    lines[#lines + 1] = ("%d %s %s"):format(row.story, row.copy, row.headline)
  end
  return lines
end

local function text_of(number, count)
  random = support.random(1000003 * number + 7)
  return table.concat(words_of(count), " ")
end

local wire, other = text_of(1, 200), text_of(2, 200)
local example = {
  article{headline = "late", text = wire .. " and more words", published = "2025-03-02T09:00:00+01:00", site = "b"},
  article{headline = "apart", text = other, published = "2025-03-01"},
  article{headline = "exact", text = wire:upper(), published = "2025-03-02T08:30:00+01:00", site = "c"},
  article{headline = "first", text = wire, published = "2025-03-02T07:00:00Z", site = "a"},
  article{headline = "longer", text = wire .. " " .. text_of(3, 180), published = "2025-03-03", site = "d"},
  article{headline = "short", text = "Only these words", published = "2025-03-03"},
}

describe("nk.duplicates", function()
  it("tells who was first, and what the others are", function()
    local frame = nk.duplicates(nk.corpus(example))
    assert.same({"1 first first", "1 exact exact", "1 near late", "1 partial longer"}, stories(frame))
    assert.same({["articles of fewer than 20 words"] = 1}, frame.dropped)
    assert.equal(4, frame:get(2, "of"))
    assert.equal(100, frame:get(2, "shared"))
  end)

  it("gives the index and the containment by their definitions", function()
    local frame = nk.duplicates(nk.corpus(example))
    -- 200 words have 196 shingles of five; three more words are three more of them.
    assert.near(196 / 199, frame:get(3, "similarity"), 1e-12)
    assert.near(100 * 196 / 199, frame:get(3, "shared"), 1e-9)
    assert.near(100 * 196 / 376, frame:get(4, "shared"), 1e-9)
  end)

  it("leaves parts out when asked, and small differences with a high threshold", function()
    assert.equal(3, #nk.duplicates(nk.corpus(example), {partial = 0}))
    assert.same({"1 first first", "1 exact exact"}, stories(nk.duplicates(nk.corpus(example),
      {partial = 0, threshold = 0.99})))
  end)

  it("credits an agency that a field or the first line names", function()
    local frame = nk.duplicates(nk.corpus{
      article{headline = "a", text = "LONDON, March 3 (Reuters) - " .. wire},
      article{headline = "b", text = "(not an agency) " .. wire},
      article{headline = "c", text = wire, agencies = {"AFP"}},
    })
    local found = {}
    for _, row in ipairs(frame) do found[row.headline] = row.agency end
    assert.same({a = "Reuters", c = "AFP"}, found)
  end)

  it("is the same for any order of articles, any number of threads, and with a file", function()
    local articles = {}
    for i, words in ipairs(sample(300)) do
      local day = ("2025-01-%02d"):format(1 + i % 7)
      articles[i] = article{headline = "h" .. i, text = table.concat(words, " "), published = day}
    end
    local function told(list, options)
      local lines = {}
      for _, row in ipairs(nk.duplicates(nk.corpus(list), options)) do
        lines[#lines + 1] = ("%d %s %s %s %s"):format(row.story, row.copy, row.headline, row.shared, row.similarity)
      end
      return lines
    end
    local expected = told(articles)
    assert.is_true(#expected > 100)
    local spill = os.tmpname()
    assert.same(expected, told(articles, {spill = spill, threads = 3}))
    assert.is_nil(io.open(spill))
    for _ = 1, 3 do
      for i = #articles, 2, -1 do
        local j = 1 + random(i)
        articles[i], articles[j] = articles[j], articles[i]
      end
      assert.same(expected, told(articles, {threads = 2}))
    end
  end)

  it("has no rows for one article, and for texts without words", function()
    assert.equal(0, #nk.duplicates(example[1]))
    local frame = nk.duplicates(nk.corpus{article{text = "… !"}, article{text = ""}}, {min = 0})
    assert.equal(0, #frame)
  end)
end)

describe("core.reuse", function()
  it("refuses what is no sketch, and orders that are none", function()
    local index = core.reuse{}
    local sketch = core.sketch(core.document "one two three four five six seven")
    local turned = sketch:sub(1, 16) .. sketch:sub(21) .. sketch:sub(17, 20)
    for _, bad in ipairs{"", "x", sketch:sub(1, -2), sketch .. "\0", turned} do
      local added, _, code = index:add(bad)
      assert.is_nil(added)
      assert.equal("format", code)
    end
    assert.equal(0, #index)
    index:add(sketch):add(sketch)
    assert.has_error(function() index:find{1} end)
    assert.has_error(function() index:find{1, 1} end)
    assert.has_error(function() index:find{1, 3} end)
    assert.has_error(function() core.reuse{treshold = 1} end)
    assert.equal("range", select(3, core.reuse{threshold = 2}))
    assert.equal("exact", index:find{1, 2}[2].kind)
    index:close()
    assert.has_error(function() index:add(sketch) end)
  end)

  it("makes of fewer words than a shingle has one shingle of all", function()
    local index = core.reuse{}
    for _, text in ipairs{"Two words", "two WORDS.", "words two"} do index:add(core.sketch(core.document(text), 5)) end
    local links = index:find{1, 2, 3}
    assert.equal("exact", links[2].kind)
    assert.is_nil(links[3])
  end)
end)

-- The trees of pairs, as the least number in each.
local function components(count, pairs_of)
  local parent = {}
  for i = 1, count do parent[i] = i end
  local function root(i)
    while parent[i] ~= i do i = parent[i] end
    return i
  end
  for _, pair in ipairs(pairs_of) do
    local a, b = root(pair[1]), root(pair[2])
    parent[math.max(a, b)] = math.min(a, b)
  end
  local roots = {}
  for i = 1, count do roots[i] = root(i) end
  return roots
end

-- Every pair of texts at the threshold, by counting the shingles that each two share.
local function exact_pairs(all, width, threshold)
  local having, sizes, found = {}, {}, {}
  for i, words in ipairs(all) do
    local seen, shared = {}, {}
    sizes[i] = 0
    for at = 1, #words - width + 1 do
      local shingle = table.concat(words, " ", at, at + width - 1)
      if not seen[shingle] then
        seen[shingle] = true
        sizes[i] = sizes[i] + 1
        local list = having[shingle] or {}
        having[shingle] = list
        for _, before in ipairs(list) do shared[before] = (shared[before] or 0) + 1 end
        list[#list + 1] = i
      end
    end
    for before, count in pairs(shared) do
      if count >= threshold * (sizes[i] + sizes[before] - count) then found[#found + 1] = {before, i} end
    end
  end
  return found
end

local function pairs_together(roots)
  local sizes, count = {}, 0
  for _, root in ipairs(roots) do
    count = count + (sizes[root] or 0)
    sizes[root] = (sizes[root] or 0) + 1
  end
  return count
end

local function compare(count, threshold)
  local all = sample(count)
  local index, order = core.reuse{threshold = threshold, partial = 0}, {}
  for i, words in ipairs(all) do
    index:add(core.sketch(core.document(table.concat(words, " ")), 5))
    order[i] = i
  end
  local links, mine, both = index:find(order, 2), {}, {}
  local theirs = components(count, exact_pairs(all, 5, threshold))
  for i = 1, count do
    mine[i] = links[i] and links[i].first or i
    both[i] = mine[i] .. " " .. theirs[i]
  end
  local shared = pairs_together(both)
  return shared / pairs_together(mine), shared / pairs_together(theirs), pairs_together(theirs)
end

describe("near copies against all pairs", function()
  it("are found among 400 articles", function()
    local precision, recall, count = compare(400, 0.8)
    assert.is_true(count > 50)
    assert.is_true(precision >= 0.99 and recall >= 0.99, ("precision %.4f recall %.4f"):format(precision, recall))
  end)

  it("are found among 5,000 articles #slow", function()
    for _, threshold in ipairs{0.8, 0.6, 0.9} do
      local precision, recall, count = compare(5000, threshold)
      assert.is_true(count > 500)
      assert.is_true(precision >= 0.99 and recall >= 0.99, ("%g: precision %.4f recall %.4f of %d"):format(threshold,
        precision, recall, count))
    end
  end)
end)
