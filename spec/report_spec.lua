local cjson = require "cjson"
local frame = require "newskit.frame"
local render = require "newskit.render"
local report = require "newskit.report"

-- A document of two paragraphs, as far as renderers look at it.
local text = 'Ann Example said: "We wait."\n\nThat was all.'
local document = setmetatable({
  text = text,
  spans = function(_, what)
    if what == "sentence" or what == "paragraph" then return {1, 31}, {28, 43} end
    return {1}, {3}
  end,
}, {__len = function() return 12 end})

local article = {
  headline = "Waiting\27[31m goes <on>", byline = "By A. Writer", authors = {"A. Writer"},
  published = "2024-05-06T07:08", related = {{headline = "Earlier", published = "2024-05-01"}},
  images = {}, body = document, kind = "article",
}

local function quotes()
  local made = frame.new{
    name = "quotes", text = text,
    columns = {
      {name = "type"}, {name = "speaker"}, {name = "content", type = "spans"}, {name = "cue", type = "spans"},
      {name = "source", type = "spans"}, {name = "confidence", type = "number"},
    },
  }
  return made:add{
    type = "direct", speaker = "Ann Example", content = {{first = 19, last = 28}}, cue = {{first = 13, last = 16}},
    source = {{first = 1, last = 11}}, confidence = 0.9,
  }
end

local function words()
  local made = frame.new{name = "words", columns = {{name = "word"}, {name = "count", type = "integer"}}}
  return made:add{word = "=1+1", count = 2}:add{word = 'say "a|b"', count = 3}
end

local function sample()
  return report.new{title = "Sample", article = article, sections = {quotes(), {frame = words(), sort = "-count"}}}
end

describe("report.new", function()
  it("names the nearest known field", function()
    assert.error_matches(function() report.new{titel = "x"} end, "unknown field 'titel' %(did you mean 'title'%?%)")
    assert.error_matches(function() report.new{sections = {{frame = words(), sotr = "x"}}} end,
      "unknown field of a section 'sotr' %(did you mean 'sort'%?%)")
    assert.error_matches(function() report.new{sections = {{}}} end, "section 1 has no frame")
  end)

  it("sorts a section that asks for it", function()
    assert.equal(3, sample().frames.words[1].count)
  end)
end)

describe("report:render", function()
  it("names the nearest known format", function()
    assert.error_matches(function() sample():render "jsn" end, "unknown format 'jsn' %(did you mean 'json'%?%)")
  end)

  it("raises on an unknown option and names the nearest", function()
    assert.error_matches(function() sample():render("text", {widht = 80}) end, "did you mean 'width'")
  end)

  it("takes a renderer of the user's", function()
    render.new{name = "titles", report = function(given) return given.sections[1].title end}
    assert.equal("quotes", tostring(sample():render "titles"))
    assert.error_matches(function() render.new{name = "titles", report = print} end, "already a renderer 'titles'")
  end)

  it("saves in the format that the path names", function()
    local path = os.tmpname()
    os.remove(path)
    assert.equal(path .. ".json", sample():save(path .. ".json"))
    local file <close> = assert(io.open(path .. ".json"))
    assert.equal("Sample", cjson.decode(file:read "a").title)
    os.remove(path .. ".json")
    assert.is_nil((sample():save "/nonexistent/report.json"))
  end)
end)

describe("the JSON report", function()
  local decoded = cjson.decode(sample():render("json").text)

  it("gives half-open positions into the text that it carries", function()
    local quote = decoded.quotes[1]
    local function cut(span) return decoded.text:sub(span[1] + 1, span[2]) end
    assert.equal('"We wait."', cut(quote.content[1]))
    assert.equal("said", cut(quote.cue[1]))
    assert.equal("Ann Example", cut(quote.source[1]))
    assert.same({content = '"We wait."', cue = "said", source = "Ann Example"}, quote.text)
    assert.equal("That was all.", cut(decoded.paragraphs[2]))
  end)

  it("has the fields of the article and the frames", function()
    assert.equal("A. Writer", decoded.article.authors[1])
    assert.equal("Earlier", decoded.article.related[1].headline)
    assert.equal("2024-05-06T07:08", decoded.article.published)
    assert.equal(2, #decoded.frames.words.rows)
    assert.equal("integer", decoded.frames.words.columns[2].type)
  end)

  it("is the same bytes each time, in the declared order", function()
    local first = sample():render("json").text
    assert.equal(first, sample():render("json").text)
    local newskit, at_article, at_frames = first:find '"newskit"', first:find '"article"', first:find '"frames"'
    assert.is_true(newskit < at_article and at_article < at_frames)
  end)
end)

describe("the text report", function()
  it("shows the facts and neutralizes what a terminal would obey", function()
    local rendered = sample():render("text", {width = 80}).text
    assert.truthy(rendered:find("Waiting[31m goes <on>", 1, true))
    assert.truthy(rendered:find("By A. Writer · 2024-05-06 07:08", 1, true))
    assert.is_nil(rendered:find "\27")
  end)

  it("shows dates to the minute, with the zone where one is known", function()
    for given, shown in pairs{
      ["2024-05-06"] = "2024-05-06", ["2024-05-06T07:08"] = "2024-05-06 07:08",
      ["2024-05-06T07:08:09Z"] = "2024-05-06 07:08 UTC",
      ["2024-05-06T07:08:09.123+02:00"] = "2024-05-06 07:08 +02:00",
    } do
      local made = report.new{article = {published = given, body = document}, sections = {}}
      assert.equal(shown, made:render("text", {width = 80}).text:match "^[^\n·]+")
    end
  end)
end)

describe("the CSV report", function()
  it("quotes what needs it", function()
    local rendered = report.new{sections = {words()}}:render("csv", {safe = false}).text
    assert.equal('word,count\r\n=1+1,2\r\n"say ""a|b""",3\r\n', rendered)
  end)

  it("guards against formulas, numbers apart", function()
    local made = frame.new{columns = {"text", {name = "value", type = "number"}}}
    for i, start in ipairs{"=", "+", "-", "@", "\t"} do made:add{text = start .. "1", value = -i} end
    assert.equal("text,value\r\n'=1,-1\r\n'+1,-2\r\n'-1,-3\r\n'@1,-4\r\n'\t1,-5\r\n",
      report.new{sections = {made}}:render("csv").text)
  end)

  it("begins with a mark for spreadsheets on request", function()
    local made = report.new{sections = {words()}}:render("csv", {excel = true})
    assert.equal("\xEF\xBB\xBFword,count", made.text:sub(1, 13))
  end)

  it("writes a file a frame", function()
    local stem = os.tmpname()
    sample():save(stem .. ".csv")
    local file <close> = assert(io.open(stem .. "-words.csv"))
    assert.equal("word,count", (file:read "l":gsub("\r", "")))
    os.remove(stem)
    os.remove(stem .. "-words.csv")
    os.remove(stem .. "-quotes.csv")
  end)
end)

describe("the Markdown report", function()
  it("takes nothing in the text for markup", function()
    local rendered = sample():render("markdown").text
    assert.truthy(rendered:find("goes \\<on\\>", 1, true))
    assert.truthy(rendered:find('say "a\\|b"', 1, true))
    assert.truthy(rendered:find("| word | count |\n| --- | ---: |", 1, true))
  end)
end)
