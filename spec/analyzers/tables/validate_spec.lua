-- Coding sheets of invented articles.
local core = require "newskit.core"
local nk = require "newskit"
local support = require "spec.support"

local list = {}
for i = 1, 30 do
  list[i] = {headline = "Number " .. i, site = i <= 20 and "A" or "B", kind = "article",
    body = core.document(("The ferry %d is late. Nobody came. A tram %d left."):format(i, i))}
end
local corpus = nk.corpus(list)
local options = {of = "query", node = "ferry | tram", size = 12, by = "site", seed = 5}

local function with(changes)
  local all = {}
  for name, value in pairs(options) do all[name] = value end
  for name, value in pairs(changes) do all[name] = value end
  return all
end

local function total(frame, kind)
  local sum = 0
  for _, row in ipairs(frame:where{kind = kind}) do sum = sum + row.weight end
  return sum
end

describe("validate", function()
  it("draws one half of what was found and one of what was not, strata by their share", function()
    local frame = nk.validate(corpus, options)
    assert.equal(12, #frame)
    assert.equal(6, #frame:where{kind = "found"})
    assert.equal(4, #frame:where{kind = "found", stratum = "A"})
    assert.equal(2, #frame:where{kind = "passed", stratum = "B"})
  end)

  it("gives weights that add up to the corpus", function()
    for _, size in ipairs{4, 11, 40, 500} do
      local frame = nk.validate(corpus, with{size = size})
      assert.is_true(math.abs(total(frame, "found") - 60) < 1e-9)
      assert.is_true(math.abs(total(frame, "passed") - 30) < 1e-9)
    end
    assert.equal(90, #nk.validate(corpus, with{size = 500}))
  end)

  it("marks the unit, is the same for a seed and another for the next", function()
    local frame = nk.validate(corpus, options)
    for _, row in ipairs(frame) do
      local unit = row.context:match "»(.-)«"
      if row.kind == "found" then assert.equal(row.prediction, unit) else assert.equal("Nobody came.", unit) end
    end
    assert.same(frame:records(), nk.validate(corpus, options):records())
    assert.not_same(frame:records(), nk.validate(corpus, with{seed = 6}):records())
  end)

  it("draws from all over the corpus", function()
    local seen = {}
    for seed = 1, 40 do
      for _, row in ipairs(nk.validate(corpus, with{seed = seed})) do seen[row.id] = true end
    end
    local count = 0
    for _ in pairs(seen) do count = count + 1 end
    assert.is_true(count > 85) -- of 90; each is left out of 40 draws of 12 with a chance of 0.4 %
  end)

  it("has quotations, and sentences without; speakers, and quotations without", function()
    local text = '"We wait," said Ann Lee. Nobody came. "It is late."'
    local frame = nk.validate(text, {size = 10})
    assert.same({"found", "passed"}, {frame[1].kind, frame:where{id = "1-p2"}[1].kind})
    assert.equal("Ann Lee", nk.validate(text, {of = "speakers", size = 10})[1].prediction)
    assert.equal(0, #nk.validate("", {size = 10}))
  end)

  it("wants a query", function()
    assert.has_error(function() nk.validate("a", {of = "query"}) end)
  end)

  it("is a page to fill in, and a sheet that is read back", function()
    local report = nk.report{sections = {nk.validate(corpus, options)}}
    local page = report:render("form").text
    assert.equal(12, select(2, page:gsub("<fieldset ", "")))
    assert.equal(1, select(2, page:gsub("</script>", "")))
    local folder = support.folder()
    assert(report:save(folder .. "/sheet.csv"))
    local text = support.slurp(folder .. "/sheet.csv"):gsub(",,\r\n", ",yes,\r\n")
    support.spill(folder .. "/coded.csv", text)
    local frame = assert(nk.agreement(folder .. "/coded.csv"))
    assert.equal(1, frame:where{measure = "precision"}[1].value)
    assert.is_true(math.abs(frame:where{measure = "recall"}[1].value - 60 / 90) < 1e-12)
    support.remove(folder)
  end)

  it("escapes what a page says", function()
    local hostile = nk.corpus{{headline = "<script>alert(1)</script>", kind = "article",
      body = core.document "The ferry </script><b> is late."}}
    local page = nk.report{sections = {nk.validate(hostile, {of = "query", node = "ferry"})}}:render("form").text
    assert.is_nil(page:find("<script>alert", 1, true))
    assert.is_nil(page:find("<b>", 1, true))
  end)
end)
