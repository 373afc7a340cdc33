local analyzer = require "newskit.analyzer"
local frame = require "newskit.frame"
local pipeline = require "newskit.pipeline"

local function result(values)
  local made = frame.new{columns = {"word"}}
  for _, value in ipairs(values) do made:add{word = value} end
  return made
end

-- Analyzers stay known for the whole run of the suite, so each test has names of its own.
local serial = 0
local function invent(fields)
  serial = serial + 1
  fields.name = fields.name or "invented_" .. serial
  fields.run = fields.run or function() return result{"x"} end
  return analyzer.new(fields)
end

local article = {headline = "A headline", body = {text = "One two."}}

describe("analyzer.new", function()
  it("raises on a name that is taken", function()
    local first = invent{}
    assert.error_matches(function() invent{name = first.name} end, "there is already an analyzer 'invented_%d+'")
  end)

  it("raises on a missing or unknown field", function()
    assert.error_matches(function() analyzer.new{name = "norun"} end, "field 'run' is missing")
    assert.error_matches(function() analyzer.new{run = print} end, "field 'name'")
    assert.error_matches(function() invent{optoins = {}} end, "unknown field 'optoins' %(did you mean 'options'%?%)")
    assert.error_matches(function() invent{needs = "quotes"} end, "field 'needs': list expected, got string")
  end)
end)

describe("analyzer.find", function()
  it("names the nearest known analyzer", function()
    invent{name = "headwords"}
    assert.same({nil, "unknown analyzer 'hedwords' (did you mean 'headwords'?)"}, {analyzer.find "hedwords"})
  end)
end)

describe("an analyzer", function()
  it("is called with an article and options", function()
    local seen
    local made = invent{options = {top = 5}, run = function(given, opts)
      seen = {given.headline, opts.top}
      return result{"x"}
    end}
    local frame_made = made(article, {top = 3})
    assert.same({"A headline", 3}, seen)
    assert.same({top = 3}, frame_made.settings)
    assert.equal(made.name, frame_made.name)
  end)

  it("is given what it needs, and that what it needs", function()
    local base = invent{run = function() return result{"a", "b"} end}
    local middle = invent{needs = {base.name}, run = function(_, _, results)
      return result{results[base.name][2].word .. "!"}
    end}
    local top = invent{needs = {middle.name}, run = function(_, _, results)
      return result{results[middle.name][1].word .. "?"}
    end}
    assert.equal("b!?", top(article)[1].word)
  end)

  it("raises on unknown options and on what is no article", function()
    local made = invent{options = {top = 5}}
    assert.error_matches(function() made(article, {tpo = 3}) end, "unknown option 'tpo' %(did you mean 'top'%?%)")
    assert.error_matches(function() made(5) end, "article, document, string or corpus expected, got number")
  end)

  it("blames the line that called it", function()
    local made = invent{options = {top = 5}}
    local _, message = pcall(function() made(article, {tpo = 3}) end)
    assert.matches("^spec/analyzer_spec.lua:%d+: bad argument #2", message)
    _, message = pcall(function() made(5) end)
    assert.matches("^spec/analyzer_spec.lua:%d+: bad argument #1", message)
  end)

  it("raises its own errors with its name", function()
    local made = invent{name = "broken", run = function() error("no luck", 0) end}
    assert.error_matches(function() made(article) end, "analyzer 'broken': no luck")
    local wrong = invent{name = "wrong", run = function() return {} end}
    assert.error_matches(function() wrong(article) end, "analyzer 'wrong': run returned table, not a frame")
  end)
end)

describe("pipeline", function()
  it("runs each analyzer once and shares the results", function()
    local runs = 0
    local base = invent{run = function()
      runs = runs + 1
      return result{"a"}
    end}
    local one = invent{needs = {base.name}}
    local two = invent{needs = {base.name}}
    local report = pipeline.new{one, two}:run(article)
    assert.equal(1, runs)
    assert.equal(2, #report.sections)
    assert.is_nil(report.frames[base.name])
  end)

  it("runs one analyzer under two names with different options", function()
    local made = invent{name = "grams", options = {n = 2}, run = function(_, opts) return result{"n" .. opts.n} end}
    local report = pipeline.new{{"grams", n = 3, as = "trigrams"}, made}:run(article)
    assert.equal("n3", report.frames.trigrams[1].word)
    assert.equal("n2", report.frames.grams[1].word)
  end)

  it("runs an analyzer listed twice with the same options once", function()
    local runs = 0
    local made = invent{options = {top = 5}, run = function()
      runs = runs + 1
      return result{"x"}
    end}
    local three = pipeline.new{{made, as = "one"}, {made, as = "two", top = 5}, {made, as = "three", top = 6}}
    local report = three:run(article)
    assert.equal(2, runs)
    assert.equal("two", report.frames.two.name)
    assert.equal("x", report.frames.two[1].word)
  end)

  it("is immutable: use gives a new one", function()
    local one, two = invent{}, invent{}
    local short = pipeline.new{one}
    local long = short:use(two)
    assert.same({one.name}, short:names())
    assert.same({one.name, two.name}, long:names())
  end)

  it("names an unknown analyzer, an unknown option and a missing need with the nearest known", function()
    invent{name = "collocations", options = {window = 5}}
    assert.error_matches(function() pipeline.new{"colocations"} end, "did you mean 'collocations'")
    assert.error_matches(function() pipeline.new{{"collocations", widow = 5}} end,
      "analyzer 'collocations': unknown option 'widow' %(did you mean 'window'%?%)")
    local needy = invent{name = "needy", needs = {"colocations"}}
    assert.error_matches(function() pipeline.new{needy} end,
      "analyzer 'needy' needs 'colocations': unknown analyzer 'colocations' %(did you mean 'collocations'%?%)")
  end)

  it("names a circle of needs", function()
    local hen = invent{name = "hen", needs = {"egg"}}
    invent{name = "egg", needs = {"hen"}}
    assert.error_matches(function() pipeline.new{hen} end, "in a circle: hen → egg → hen")
  end)

  it("raises on the same name twice", function()
    local one = invent{}
    assert.error_matches(function() pipeline.new{one, one} end, "twice in a pipeline")
  end)
end)
