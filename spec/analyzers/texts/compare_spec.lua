-- Two invented articles on one story, and two outlets.
local core = require "newskit.core"
local nk = require "newskit"
local sides = require "newskit.analyzers.shared.sides"

local function article(headline, text, site)
  return {headline = headline, body = core.document(text), site = site, kind = "article", language = "en"}
end

local one = article("Ferry stops",
  [[The ferry stops in March. "We cannot run it any longer," said Ann Lee, the mayor. ]]
  .. [[It has 26 passengers a day. Mark Fenn objected.]], "A")
local two = article("No ferry", [["We cannot run it any longer," said Lee, the mayor. The boat has 26 passengers, ]]
  .. [[and costs 9 million. "It is a shame," said Tom Bell.]], "B")

local function find(frame, aspect, item)
  local rows = frame:where{aspect = aspect, item = item}
  return rows[1] and {rows[1].first, rows[1].second, rows[1].where} or nil
end

--- A side of items by hand, all of one aspect.
local function side(aspect, items, words)
  local made = {counts = {["size\0words"] = words or 0}, order = {}}
  for i, item in ipairs(items) do
    local key = aspect .. "\0" .. item[1]
    made.order[i], made.counts[key] = {aspect = aspect, item = item[1], key = key}, item[2]
  end
  return made
end

describe("compare", function()
  local frame = nk.compare(one, {against = two})

  it("says who is quoted in which, under the fuller name", function()
    assert.same({1, 1, "both"}, find(frame, "speaker", "Ann Lee"))
    assert.same({0, 1, "second"}, find(frame, "speaker", "Tom Bell"))
    assert.is_nil(find(frame, "speaker", "Lee"))
  end)

  it("sets figures, quotations and sizes beside each other", function()
    assert.same({1, 1, "both"}, find(frame, "figure", "26 passengers"))
    assert.same({0, 1, "second"}, find(frame, "figure", "9 million"))
    assert.same({1, 2}, find(frame, "size", "quotations"))
    local shared = frame:where{aspect = "quotation", where = "both"}
    assert.equal(1, #shared)
    assert.truthy(shared[1].item:find("We cannot run it any longer", 1, true))
  end)

  it("says which is which, and how alike they are", function()
    assert.truthy(frame.caption:find("first: Ferry stops; second: No ferry. Words alike by cosine: 0.", 1, true))
  end)

  it("takes several others as one, and refuses none", function()
    local both = nk.compare(one, {against = {two, nk.corpus{article("Third", "A tram has 26 seats.", "C")}}})
    assert.same({1, 2}, find(both, "size", "articles"))
    local nothing = nk.corpus "no such folder"
    assert.error_matches(function() nk.compare(one, {against = nothing}) end,
      "option 'against': no such folder: ")
    assert.error_matches(function() nk.compare(one, {against = nk.corpus{}}) end, "option 'against': no articles")
    assert.error_matches(function() nk.compare(one, {against = ""}) end, "option 'against': no words")
  end)

  it("compares groups: the two largest, or those named", function()
    local corpus = nk.corpus{one, two, article("Third", "A tram.", "C"), article("Fourth", "A tram.", "C")}
    assert.truthy(nk.compare(corpus).caption:find("first: C; second: A", 1, true))
    local named = nk.compare(corpus, {groups = {"B", "A"}})
    assert.same({0, 1, "second"}, find(named, "name", "Mark Fenn"))
    assert.has_error(function() nk.compare(corpus, {groups = {"B", "X"}}) end)
    assert.has_error(function() nk.compare(corpus, {groups = {"B"}}) end)
  end)

  it("is the mirror image of itself the other way round", function()
    local mirror = nk.compare(two, {against = one})
    for _, row in ipairs(frame) do
      local there = mirror:where{aspect = row.aspect, item = row.item}[1]
      assert.same({row.first, row.second}, {there.second, there.first})
      if row.log_ratio then assert.is_true(math.abs(row.log_ratio + there.log_ratio) < 1e-12) end
    end
  end)

  it("asks for a second side", function()
    assert.truthy(nk.compare("A ferry.").caption:find("option 'against'", 1, true))
    assert.has_error(function() nk.compare(one, {against = 5}) end)
  end)
end)

describe("sides", function()
  it("leaves a short name alone that may be either of two", function()
    local rows = sides.rows("speaker", side("speaker", {{"Lee", 3}}),
      side("speaker", {{"Ann Lee", 1}, {"Bo Lee", 1}}), 0)
    assert.equal(3, #rows)
  end)

  it("has the cosine of frequencies", function()
    local cosine, shared, all = sides.likeness(side("word", {{"a", 2}, {"b", 1}}), side("word", {{"a", 1}, {"c", 2}}),
      "word")
    assert.is_true(math.abs(cosine - 2 / 5) < 1e-12)
    assert.same({1, 3}, {shared, all})
  end)

  it("ranks words by how sure it is that one side has more", function()
    local rows = sides.rows("word", side("word", {{"a", 20}, {"b", 5}, {"c", 5}}, 100),
      side("word", {{"b", 5}, {"c", 15}}, 100), 0)
    assert.same({"a", "c"}, {rows[1].item, rows[2].item})
    assert.is_true(math.abs(rows[1].g2 - 2 * 20 * math.log(2)) < 1e-9)
    assert.equal(2, #rows)
  end)
end)
