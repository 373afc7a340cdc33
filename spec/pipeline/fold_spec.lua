local analyzer = require "newskit.analyzer"
local corpus = require "newskit.corpus"
local frame = require "newskit.frame"
local pipeline = require "newskit.pipeline"

local function words_of(article)
  local made = frame.new{
    columns = {{name = "word"}, {name = "count", type = "integer"}, {name = "at", type = "spans"}},
    text = article.body.text, dropped = {short = 1},
  }
  for first, word, last in article.body.text:gmatch "()(%a+)()" do
    if word == "fail" then error "told to fail" end
    made:add{word = word, count = 1, at = {{first = first, last = last - 1}}}
  end
  return made
end

local function articles(...)
  local list = {}
  for i, text in ipairs{...} do list[i] = {headline = "No. " .. i, body = {text = text}, origin = "item " .. i} end
  return corpus.new(list)
end

local joined = analyzer.new{name = "fold_joined", run = words_of}
local summed = analyzer.new{
  name = "fold_summed", run = words_of,
  merge = {keys = "word", measures = {"sum count as count", "count as articles"}, sort = {"-count", "word"}},
}
local folded = analyzer.new{
  name = "fold_folded", run = words_of, options = {factor = 2},
  part = function(article) return tostring(#article.body.text) end,
  merge = function(state, part, article, options)
    state = state or {}
    state[article.number] = tonumber(part) * options.factor
    return state
  end,
  finish = function(state)
    local made = frame.new{columns = {{name = "length", type = "integer"}}}
    for _, length in ipairs(state) do made:add{length = length} end
    return made
  end,
}

describe("a pipeline over a corpus", function()
  it("joins the frames of analyzers without merge, positions as their text", function()
    local result = joined(articles("a b", "c"))
    assert.same({
      {article = 1, word = "a", count = 1, at = "a"}, {article = 1, word = "b", count = 1, at = "b"},
      {article = 2, word = "c", count = 1, at = "c"},
    }, result:records())
  end)

  it("sets fields of the articles beside the rows of joined frames", function()
    local made = pipeline.new{"fold_joined", with = {"headline", "origin"}}
    assert.same({article = 2, headline = "No. 2", origin = "item 2", word = "b", count = 1, at = "b"},
      made:run(articles("a", "b")).frames.fold_joined[2])
    assert.error_matches(function() pipeline.new{"fold_joined", with = {"headlin"}} end,
      "unknown field of an article 'headlin' %(did you mean 'headline'%?%)")
  end)

  it("merges by keys and measures", function()
    local result = summed(articles("b a b", "a c"))
    assert.same({
      {word = "a", count = 2, articles = 2}, {word = "b", count = 2, articles = 2},
      {word = "c", count = 1, articles = 1},
    }, result:records())
  end)

  it("merges as a step of the pipeline says, instead of the analyzer", function()
    local made = pipeline.new{{"fold_folded", merge = {
      where = function(record) return record.word ~= "c" end, keys = "word", measures = {"articles", "count as n"},
      sort = "-n", top = 1,
    }}}
    assert.same({{word = "b", articles = 2, n = 3}}, made:run(articles("a b b", "c b")).frames.fold_folded:records())
  end)

  it("merges one article as it does several, when a step says how", function()
    local made = pipeline.new{{"fold_folded", merge = {keys = "word", measures = {"count as n"}}}}
    local report = made:run{body = {text = "a b b"}}
    assert.same({{word = "a", n = 1}, {word = "b", n = 2}}, report.frames.fold_folded:records())
  end)

  it("merges by functions, with what part gives", function()
    assert.same({3, 7}, (folded(articles("abc", "abcdefg"), {factor = 1}):values "length"))
  end)

  it("does not run an analyzer whose part is all that is wanted", function()
    local runs = 0
    local base = analyzer.new{name = "fold_base", run = function(article)
      runs = runs + 1
      return words_of(article)
    end, part = function() return "p" end, merge = function(state, part) return (state or "") .. part end,
    finish = function(state)
      return frame.new{columns = {"all"}}:add{all = state}
    end}
    assert.equal("pp", base(articles("a", "b"))[1].all)
    assert.equal(0, runs)
    local over = analyzer.new{name = "fold_over", needs = {"fold_base"}, run = function(_, _, results)
      return frame.new{columns = {{name = "n", type = "integer"}}}:add{n = #results.fold_base}
    end}
    local report = pipeline.new{base, over}:run(articles("a b", "c"))
    assert.same({2, 1}, (report.frames.fold_over:values "n"))
    assert.equal("pp", report.frames.fold_base[1].all)
  end)

  it("reports a failing article and goes on", function()
    local report = pipeline.new{summed}:run(articles("a", "fail", "b"))
    assert.equal(2, report.corpus.articles)
    assert.equal("item 2", report.corpus.failed[1].source)
    assert.truthy(report.corpus.failed[1].message:find "analyzer 'fold_summed': .*told to fail")
    assert.same({"a", "b"}, (report.frames.fold_summed:values "word"))
  end)

  it("counts what was left out and why", function()
    local made = pipeline.new{summed, where = function(article) return #article.body.text > 1, "short" end}
    local report = made:run(articles("a", "bb", "c"))
    assert.equal(1, report.corpus.articles)
    assert.same({short = 2}, report.corpus.left_out)
  end)

  it("adds up what analyzers dropped, and what the merging cut off", function()
    local report = pipeline.new{{"fold_summed", merge = {keys = "word", top = 2}}}:run(articles("a", "b", "c"))
    assert.same({short = 3, ["rows after the first 2"] = 1}, report.provenance.analyzers[1].dropped)
    local text = report:render("text", {width = 80}).text
    assert.truthy(text:find("left out: rows after the first 2 (1), short (3)", 1, true))
  end)

  it("records the word lists that were used", function()
    local core = require "newskit.core"
    local made = corpus.new{
      {language = "en", body = core.document "The rain fell."}, {language = "de", body = core.document "Der Regen."},
      {language = "en", body = core.document "The snow fell."},
    }
    local report = pipeline.new{"keywords"}:run(made)
    assert.same({"stopwords/en", "stopwords/de"}, {table.unpack(report.provenance.analyzers[1].lists)})
  end)

  it("gives empty frames with their columns for no articles", function()
    assert.equal(0, #summed(articles()))
    assert.same({"word", "count", "articles"}, {
      summed(articles()).columns[1].name, summed(articles()).columns[2].name, summed(articles()).columns[3].name,
    })
    for _, name in ipairs{"outlet", "who-is-quoted", "compare", "article"} do
      local report = require("newskit.pipelines").find(name):run(articles())
      assert.truthy(report:render("text", {width = 80}).text:find("0 articles", 1, true), name)
      assert.truthy(report:render("html").text, name)
    end
  end)

  it("can give a report for each article instead", function()
    local counts, given = {}, articles("a b", "fail", "c")
    for number, report in given:reports(pipeline.new{joined}) do counts[number] = #report.frames.fold_joined end
    assert.same({2, nil, 1}, counts)
    assert.equal(1, #given.failed)
  end)
end)
