local core = require "newskit.core"
local corpus = require "newskit.corpus"
local fold = require "newskit.pipeline.fold"
local frame = require "newskit.frame"
local pipelines = require "newskit.pipelines"
local report = require "newskit.report"

-- Articles of a small vocabulary, made while they are read.
local function stream(count)
  local words = {"rain", "snow", "wind", "storm", "flood", "frost", "heat", "cloud"}
  local number = 0
  return function()
    number = number + 1
    if number > count then return nil end
    local parts = {}
    for i = 1, 60 do parts[i] = words[(number * i) % #words + 1] end
    local text = table.concat(parts, " ") .. '. "It will stay," Ann Example said on Monday.'
    return {body = core.document(text), headline = "No. " .. number, site = "a.example", language = "en"}
  end
end

local function held(count)
  local folder = fold.new(pipelines.find "outlet")
  for _, article in corpus.new(stream(count)):articles() do
    folder:add(fold.contribution(folder.pipeline, article), "x")
  end
  collectgarbage()
  collectgarbage()
  return collectgarbage "count", folder
end

describe("a corpus in a pipeline", function()
  it("is read in memory that does not grow with its length", function()
    held(20)
    local short = held(50)
    local long, folder = held(400)
    assert.equal(400, folder.articles)
    assert.is_true(long - short < 100, ("%.0f KB more"):format(long - short))
  end)
end)

describe("2,000 pages in a pipeline", function()
  it("give the same bytes for one worker and for two #slow", function()
    local pages = require("spec.support").shared "data/extraction/pages"
    if not pages then return pending "needs ../shared" end
    local outlet, all = pipelines.find "outlet", corpus.new(pages, pages, pages)
    local one, two = outlet:run(all), outlet:run(all, {workers = 2})
    assert.is_true(one.corpus.articles >= 2000)
    assert.equal(one:render("json").text, two:render("json").text)
  end)
end)

describe("a frame of a million rows", function()
  it("sorts, filters, groups and exports #slow", function()
    local made = frame.new{columns = {{name = "word"}, {name = "count", type = "integer"}}}
    for i = 1, 1000000 do made:add{word = "w" .. i * 7919 % 5000, count = i % 1000} end
    local sorted = made:sort("-count", "word")
    assert.equal(999, sorted[1].count)
    assert.equal(0, sorted[1000000].count)
    assert.equal(1000, #made:where{count = 5})
    assert.equal(5000, #made:group "word")
    assert.truthy(tostring(sorted):find("1000000 rows", 1, true))
    local csv = report.new{sections = {made}}:render("csv").text
    local _, lines = csv:gsub("\n", "")
    assert.equal(1000001, lines)
  end)
end)
