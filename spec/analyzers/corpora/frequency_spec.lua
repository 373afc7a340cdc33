-- Frequencies by articles and groups, against counts by hand.
local core = require "newskit.core"
local nk = require "newskit"

local function article(text, site) return {body = core.document(text), site = site, kind = "article"} end

local corpus = nk.corpus{article("The ferry is late. The US ferry's crew met us.", "A"), article("A bus.", "B"),
  article("The long-term plan of the ferry.", "A"), article("No site here.", nil)}

local function row(frame, wanted) return frame:where(wanted)[1] end

describe("frequency", function()
  it("counts words, articles and spread over a corpus", function()
    local record = row(nk.frequency(corpus, {top = 0}), {term = "ferry"})
    local spread = core.dispersion({2, 0, 1, 0}, {10, 2, 6, 3})
    assert.same({3, 1e6 * 3 / 21, 2, 50}, {record.frequency, record.per_million, record.range, record.text_dispersion})
    assert.same({spread.dp, spread.dp_norm, spread.juilland_d}, {record.dp, record.dp_norm, record.juilland_d})
  end)

  it("gives a row for each query, also for what does not occur", function()
    local frame = nk.frequency(corpus, {node = {"the ferry|plan", "US", "zebra"}})
    assert.same({{"the ferry|plan", 2}, {"US", 1}, {"zebra", 0}}, {
      {frame[1].term, frame[1].frequency}, {frame[2].term, frame[2].frequency}, {frame[3].term, frame[3].frequency}})
    assert.same({0, 0}, {frame[3].per_million, frame[3].range})
    assert.is_nil(frame[3].dp)
  end)

  it("counts by group, the largest first, and says what is in none", function()
    local frame = nk.frequency(corpus, {by = "site", node = "ferry"})
    assert.same({"A", 3, 1e6 * 3 / 16, 2}, {frame[1].site, frame[1].frequency, frame[1].per_million, frame[1].range})
    assert.same({"B", 0}, {frame[2].site, frame[2].frequency})
    assert.same({["no site"] = 1}, frame.dropped)
  end)

  it("spreads an article over ten stretches of it", function()
    local record = nk.frequency(("port quay dock pier\n\n"):rep(40))[1]
    assert.same({40, 10, 100}, {record.frequency, record.range, record.text_dispersion})
    assert.equal("parts", nk.frequency("port"):column("range").unit)
  end)

  it("holds with nothing to count", function()
    assert.equal(0, #nk.frequency "")
    assert.equal(0, nk.frequency("", {node = "x"})[1].frequency)
  end)
end)

describe("dispersion of queries", function()
  it("gives a row for each", function()
    local frame = nk.dispersion(corpus, {node = {"ferry", "long-term plan"}})
    assert.same({{"ferry", 3, 2}, {"long-term plan", 1, 1}}, {
      {frame[1].term, frame[1].frequency, frame[1].range}, {frame[2].term, frame[2].frequency, frame[2].range}})
  end)
end)
