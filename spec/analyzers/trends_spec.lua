-- Trends over invented articles, bursts against every sequence of states, periods against known days.
local bursts = require "newskit.analyzers.shared.time.bursts"
local core = require "newskit.core"
local levels = require "newskit.analyzers.shared.time.levels"
local nk = require "newskit"
local periods = require "newskit.analyzers.shared.time.periods"
local smoothing = require "newskit.analyzers.shared.time.smoothing"
local support = require "spec.support"

local function article(published, text) return {body = core.document(text), published = published, kind = "article"} end

local corpus = nk.corpus{
  article("2024-01-30T10:00", "A strike. The strike goes on."), article("2024-01-31", "No news."),
  article("2024-04-02", "A tax cut, not a strike."), article(nil, "A strike without a day."),
}

describe("trends", function()
  it("has every period between the first and the last, zeros included", function()
    local frame = nk.trends(corpus, {node = "strike"})
    local rows = {}
    for i, record in ipairs(frame) do
      rows[i] = {record.month, record.frequency, record.articles, record.all, record.share}
    end
    assert.same({{"2024-01", 2, 1, 2, 50}, {"2024-02", 0, 0, 0, 0}, {"2024-03", 0, 0, 0, 0},
      {"2024-04", 1, 1, 1, 100}}, rows)
    assert.equal(2e6 / 8, frame[1].per_million)
    assert.equal(1e6 / 6, frame[4].per_million)
    assert.same({["no date"] = 1}, frame.dropped)
  end)

  it("smooths over the periods around", function()
    local frame = nk.trends(corpus, {node = "strike", smooth = 3})
    local smooth = frame:values "smooth"
    for i, expected in ipairs{2e6 / 8, 2e6 / 8, 1e6 / 6, 1e6 / 6} do
      assert.is_true(math.abs(smooth[i] - expected) < 1e-9 * expected)
    end
    assert.equal(frame[4].per_million, nk.trends(corpus, {node = "strike", smooth = 1})[4].smooth)
  end)

  it("gives a series for each query, and a line for it", function()
    local frame = nk.trends(corpus, {node = {"strike", "tax cut"}, by = "year"})
    assert.same({"strike", "tax cut"}, (frame:values "term"))
    assert.same({3, 1}, (frame:values "frequency"))
    assert.same({kind = "line", x = "year", y = "per_million", group = "term"}, frame.plot)
  end)

  it("says what is near when there is no hit, and asks for a query", function()
    assert.equal("no 'striek'; 'strike' occurs 3 times", nk.trends(corpus, {node = "striek"}).caption)
    assert.equal(0, #nk.trends("A strike.", {node = "strike"}))
    assert.error_matches(function() nk.trends("A strike.") end, "option 'node'")
  end)
end)

describe("periods", function()
  it("are those of the calendar", function()
    assert.equal("2024-02-26", periods.of("week", "2024-03-01")) -- a Friday
    assert.equal("2024-03-04", periods.next("week", "2024-02-26"))
    assert.equal("2024-02-29", periods.next("day", "2024-02-28"))
    assert.equal("2023-03-01", periods.next("day", "2023-02-28"))
    assert.equal("1970-01-01", periods.next("day", "1969-12-31"))
    assert.equal("2025-01", periods.next("month", "2024-12"))
    assert.equal("2025", periods.next("year", "2024"))
    assert.equal("2024-12-30", periods.of("week", "2025-01-01"))
    assert.is_nil(periods.of("day", "2024-03"))
    assert.is_nil(periods.of("week", nil))
  end)
end)

-- Kleinberg 2002, section 4, by trying every sequence of states.
local function cheapest(hits, sizes, ratio, gamma)
  local n, all, total, best, least = #hits, 0, 0, nil, math.huge
  for i = 1, n do all, total = all + hits[i], total + sizes[i] end
  local shares = {[0] = all / total, [1] = ratio * all / total}
  for code = 0, 2 ^ n - 1 do
    local cost, before, states = 0, 0, {}
    for i = 1, n do
      local state = math.tointeger(code) >> (i - 1) & 1
      if state > before then cost = cost + gamma * math.log(n) end
      cost = cost - hits[i] * math.log(shares[state]) - (sizes[i] - hits[i]) * math.log(1 - shares[state])
      before, states[i] = state, state
    end
    if cost < least - 1e-9 then best, least = states, cost end
  end
  return best
end

describe("bursts", function()
  it("are the cheapest sequence of states", function()
    local seed = 7
    local function random(most)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed // 65536 % (most + 1)
    end
    for _ = 1, 40 do
      local hits, sizes = {}, {}
      for i = 1, 9 do
        sizes[i] = 20 + random(30)
        hits[i] = random(i > 4 and i < 7 and 16 or 4)
      end
      assert.same(cheapest(hits, sizes, 2, 1), bursts(hits, sizes, 2, 1))
    end
  end)

  it("are none where there is nothing, or all", function()
    assert.same({0, 0}, bursts({0, 0}, {5, 0}))
    assert.same({0, 0}, bursts({5, 5}, {5, 5}))
    assert.same({}, bursts({}, {}))
  end)
end)

-- Coal-mining disasters in Britain by year, 1851 to 1961. Source: Jarrett 1979, Biometrika 66.
local disasters = {4, 5, 4, 0, 1, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5, 2, 2,
  3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 2, 1,
  0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 4, 2, 0, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1}

local function all(size, count)
  local list = {}
  for i = 1, count do list[i] = size end
  return list
end

--- What parting a series at the given starts costs.
local function cost_of(hits, sizes, starts, penalty)
  local sum = 0
  for k, first in ipairs(starts) do
    local hit, size = 0, 0
    for i = first, (starts[k + 1] or #hits + 1) - 1 do hit, size = hit + hits[i], size + sizes[i] end
    if hit > 0 and hit < size then
      sum = sum - 2 * (hit * math.log(hit / size) + (size - hit) * math.log(1 - hit / size))
    end
    sum = sum + penalty
  end
  return sum
end

--- Every way to part a series of `count`.
local function partings(count)
  local list = {}
  for mask = 0, (1 << (count - 1)) - 1 do
    local starts = {1}
    for i = 1, count - 1 do
      if mask >> (i - 1) & 1 == 1 then starts[#starts + 1] = i + 1 end
    end
    list[#list + 1] = starts
  end
  return list
end

describe("levels", function()
  -- Events that are rare among many: Poisson. One change after 1891: Carlin, Gelfand, Smith 1992; a second, weaker one
  -- after 1946: Yang and Kuo 2001.
  it("finds the changes in the disasters of coal mines", function()
    local sizes = all(1e6, #disasters)
    assert.same({1, 1892 - 1850}, levels(disasters, sizes, 3 * math.log(#disasters)))
    assert.same({1, 1892 - 1850, 1947 - 1850}, levels(disasters, sizes))
  end)

  it("costs no more than any other way to part the series", function()
    local random = support.random(7)
    local ways = partings(9)
    for _ = 1, 30 do
      local hits, sizes = {}, {}
      for i = 1, 9 do
        sizes[i] = random(12)
        hits[i] = random(sizes[i] + 1)
      end
      local found = cost_of(hits, sizes, levels(hits, sizes, 3), 3)
      for _, starts in ipairs(ways) do assert.is_true(found <= cost_of(hits, sizes, starts, 3) + 1e-9) end
    end
  end)

  it("sees no change in what is level, none or empty", function()
    assert.same({1}, levels(all(3, 50), all(10, 50)))
    assert.same({1}, levels(all(0, 50), all(10, 50)))
    assert.same({1}, levels({0, 0}, {0, 0}))
    assert.same({}, levels({}, {}))
  end)
end)

describe("smoothing", function()
  it("keeps a level series as it is, and sums weigh by size", function()
    for _, method in ipairs(smoothing.names) do
      for _, rate in ipairs(smoothing.rates(all(2, 9), all(8, 9), 4, method)) do
        assert.is_true(math.abs(rate - 0.25) < 1e-12)
      end
    end
    assert.same({1 / 101, 1 / 101}, smoothing.rates({1, 0}, {1, 100}, 3, "mean"))
  end)

  it("weighs by the normal curve", function()
    local near, far = math.exp(-0.5), math.exp(-2)
    local rates = smoothing.rates({0, 0, 1, 0, 0}, all(1, 5), 2, "gauss")
    assert.is_true(math.abs(rates[3] - 1 / (1 + 2 * near + 2 * far)) < 1e-12)
    assert.equal(rates[2], rates[4])
    assert.is_true(rates[3] > rates[2] and rates[2] > rates[1])
  end)
end)
