local core = require "newskit.core"
local frame = require "newskit.frame"
local report = require "newskit.report"

local hostile = '</script><script>alert(1)</script>" onload="x" \'<img src=x>'
local text = "Ann Example said: “We <b>wait</b> until Friday.”\n\nThat was & is all " .. hostile .. "\0\27."

local function span(found)
  local first, last = text:find(found, 1, true)
  return {first = first, last = last}
end

local function quotes()
  local made = frame.new{
    name = "quotes", title = "Quotations", text = text,
    columns = {
      {name = "type"}, {name = "speaker"}, {name = "content", type = "spans"}, {name = "cue", type = "spans"},
      {name = "source", type = "spans"}, {name = "role"}, {name = "confidence", type = "number"},
    },
  }
  made:add{
    type = "direct", speaker = "Ann Example", content = {span "“We <b>wait</b> until Friday.”"},
    cue = {span "said"}, source = {span "Ann Example"}, role = hostile, confidence = 0.9,
  }
  return made:add{type = "indirect", content = {span "until Friday", span "That was"}, confidence = 0.25}
end

local function words(count)
  local made = frame.new{
    name = "words", settings = {top = count}, text = text,
    columns = {{name = "word"}, {name = "count", type = "integer"}, {name = "share", type = "number"},
      {name = "places", type = "spans"}, {name = "url"}},
  }
  for i = 1, count do
    made:add{word = "word " .. i .. (i == 2 and hostile or ""), count = i, share = i / 7, places = {span "Friday"},
      url = i == 1 and "javascript:alert(1)" or "https://example.org/" .. i}
  end
  return made
end

local function article()
  return {
    headline = hostile, byline = "By A. Writer", published = "2024-05-06T07:08+02:00", url = "javascript:alert(2)",
    related = {{headline = "Earlier", url = "javascript:alert(3)"}}, body = assert(core.document(text)),
    source = function(_, name) return name == "headline" and "h1" or nil end,
  }
end

local function page(sections, options)
  return report.new{title = "Sample", article = article(), sections = sections}:render("html", options).text
end

--- The text that a browser shows of a piece of the page.
local function shown(html)
  local entities = {lt = "<", gt = ">", quot = '"', amp = "&", ["#39"] = "'"}
  return (html:gsub("<[^>]*>", ""):gsub("&([#%w]+);", entities))
end

--- Checks that elements are closed in the order in which they were opened.
local function assert_well_formed(html)
  local open, void = {}, {meta = true, link = true, input = true, br = true}
  html = html:gsub("<style>.-</style>", ""):gsub("(<script[^>]*>).-</script>", "%1</script>")
  html = html:gsub("<!DOCTYPE html>", "")
  for slash, name, rest in html:gmatch "<(/?)([%a][%w]*)([^<>]*)>" do
    if slash == "/" then
      assert.equal(table.remove(open), name)
    elseif not void[name] then
      open[#open + 1] = name
    end
    assert.is_nil(rest:find "%sstyle=" or rest:find "%son%a+=")
  end
  assert.same({}, open)
end

--- Checks that ids are unique and that links within the page lead somewhere; gives the ids.
local function assert_linked(html)
  local ids = {}
  html = html:gsub("<script>.*", "")
  for id in html:gmatch '%sid="([^"]*)"' do
    assert.is_nil(ids[id], id)
    ids[id] = true
  end
  for target in html:gmatch 'href="#([^"]*)"' do assert.is_true(ids[target], target) end
  return ids
end

describe("the HTML report", function()
  local html = page{quotes(), words(3)}

  it("is well formed, without style attributes and event handlers", function()
    assert_well_formed(html)
  end)

  it("is the same bytes each time", function()
    assert.equal(html, page{quotes(), words(3)})
  end)

  it("has ids that are unique, and links that lead to them", function()
    local ids = assert_linked(html)
    assert.is_true(ids["passage-1"] and ids["quote-1"] and ids["passage-2"] and ids["quote-2"])
  end)

  it("shows the text of the article and nothing else in its place", function()
    local first = html:match '<p dir="auto" id="p1">(.-)</p>'
    assert.equal("Ann Example said: “We <b>wait</b> until Friday.”", shown(first))
    local second = html:match '<p dir="auto" id="p2">(.-)</p>'
    assert.equal("That was & is all " .. hostile .. "\u{FFFD}\u{FFFD}.", shown(second))
  end)

  it("lets nothing of a page become markup or a link", function()
    assert.is_nil(html:find("<script>alert", 1, true))
    assert.is_nil(html:find("<img", 1, true))
    assert.is_nil(html:find 'href="[jJ]ava')
  end)

  it("marks quotations, cues and sources", function()
    assert.truthy(html:find 'class="q direct s1"[^>]*data%-q="1"')
    assert.truthy(html:find('<mark class="q indirect s0" data-q="2 1" data-s="?" id="passage-2">until Friday</mark>',
      1, true))
    assert.truthy(html:find '<span class="cue s1" data%-q="1" data%-s="A">said</span>')
    assert.truthy(html:find 'data%-ref="A1"')
  end)

  it("says where fields were found", function()
    assert.truthy(html:find('<td class="origin">h1</td>', 1, true))
    assert.truthy(html:find("6 May 2024, 07:08 UTC+02:00", 1, true))
  end)

  it("links spans with their words in the text", function()
    local first = text:sub(1, span("Friday").first - 1)
    local at = ("%d-%d"):format(utf8.len(first), utf8.len(first) + 6)
    assert.truthy(html:find(('<a data-at="%s" href="#p1">Friday</a>'):format(at), 1, true))
  end)

  it("admits by its policy the style and the script that it has, and no others", function()
    local sha256 = require "newskit.base.sha256"
    local policy = html:match 'Content%-Security%-Policy"' and html:match '<meta content="([^"]*)" http'
    policy = policy:gsub("&#39;", "'")
    assert.truthy(policy:find("default-src 'none';", 1, true))
    for _, name in ipairs{"style", "script"} do
      local content = html:match("<" .. name .. ">(.-)</" .. name .. ">")
      local hash = sha256.base64(sha256.digest(content))
      assert.truthy(policy:find(("%s-src 'sha256-%s'"):format(name, hash), 1, true))
    end
    assert.is_nil(policy:find("unsafe", 1, true))
  end)
end)

describe("a table of the HTML report", function()
  it("has the first rows as HTML and the others as data", function()
    local html = page({words(30)}, {rows = 10})
    local _, count = html:match('<table class="table" id="table%-words">.-</table>'):gsub("<tr", "")
    assert.equal(11, count)
    local data = html:match '<script type="application/json">(.-)</script>'
    local rows = require("cjson").decode(data)
    assert.equal(20, #rows)
    assert.equal("word 11", rows[1][1])
    assert.equal(11, rows[1][2])
    assert.equal("Friday", rows[1][4].t)
  end)

  it("carries no more rows than its limit, and says so", function()
    local html = page({words(30)}, {limit = 12})
    assert.truthy(html:find("the first 12 of 30 rows", 1, true))
    assert.is_nil(html:find("word 13", 1, true))
  end)

  it("sets numbers with as many decimals as the column needs", function()
    local html = page{words(3)}
    assert.truthy(html:find('data-v="0.14285714285714285">0.143</td>', 1, true))
    assert.truthy(html:find(">0.429</td>", 1, true))
  end)

  it("links a speaker with the quotations", function()
    local speakers = frame.new{name = "speakers", columns = {"speaker", {name = "quotations", type = "integer"}}}
    speakers:add{speaker = "Ann Example", quotations = 1}:add{speaker = "Nobody", quotations = 0}
    local html = page{quotes(), speakers}
    assert.truthy(html:find('<a data-view="speaker=Ann%20Example" href="#quotes">Ann Example</a>', 1, true))
    assert.is_nil(html:find('href="#quotes">Nobody', 1, true))
  end)

  it("keeps the sources of different articles apart", function()
    local many = frame.new{name = "quotes", columns = {
      {name = "article", type = "integer"}, "speaker", "content", {name = "voice", type = "integer"},
    }}
    many:add{article = 1, speaker = "Ann Example", content = "a", voice = 1}
    many:add{article = 2, speaker = "Bob Example", content = "b", voice = 1}
    local html = report.new{title = "T", corpus = {articles = 2}, sections = {many}}:render("html").text
    assert.truthy(html:find("Ann Example", 1, true))
    assert.truthy(html:find("Bob Example", 1, true))
    assert.is_nil(html:find('class="chip', 1, true))
  end)

  it("shows that a frame is empty", function()
    assert.truthy(page{words(0)}:find("Nothing was found.", 1, true))
  end)
end)

describe("plots of the HTML report", function()
  local function has_plot(section) return page{section}:find('<figure><svg', 1, true) ~= nil end

  it("are drawn when asked for, and for labels with measures", function()
    local plain = frame.new{columns = {"term", {name = "count", type = "integer"}}}
    plain:add{term = "a", count = 3}:add{term = "b", count = 2}
    assert.is_false(has_plot(plain))
    assert.is_true(has_plot(plain:add{term = "c", count = 1}))
    assert.is_false(has_plot(words(3)), "labels are too long")
    assert.is_true(has_plot{frame = words(2), plot = "bar"})
    assert.is_false(has_plot(plain:with{plot = false}))
    local equal = frame.new{columns = {"term", {name = "count", type = "integer"}}}
    for i = 1, 4 do equal:add{term = "t" .. i, count = 1} end
    assert.is_false(has_plot{frame = equal, plot = "bar"}, "equal bars say nothing")
    assert.is_true(has_plot(words(3):with{plot = {kind = "dispersion", y = "places"}}))
    assert.is_true(has_plot{frame = words(3), plot = {kind = "line", x = "count", y = "share"}})
  end)
end)

describe("a dispersion plot", function()
  it("finds the words of a frame without places", function()
    local named = frame.new{columns = {"term", {name = "count", type = "integer"}}}
    named:add{term = "was", count = 1}:add{term = "THAT was", count = 1}:add{term = "absent", count = 0}
    local html = page{{frame = named, plot = "dispersion"}}
    local values = {}
    for value in html:match("<figure>.-</figure>"):gmatch '<text class="value"[^>]*>(%d+)</text>' do
      values[#values + 1] = value
    end
    assert.same({"1", "1", "0"}, values)
    assert.truthy(html:find('<a aria-label="That was" data-at="0-8" href="#p2">', 1, true))
  end)
end)

describe("a report without an article", function()
  it("is a page of its frames", function()
    local made = report.new{
      title = "Many", corpus = {articles = 12, failed = {{source = "a<b", message = "no"}}}, sections = {words(3)},
    }
    local html = made:render("html").text
    assert_well_formed(html)
    assert.truthy(html:find("12 articles, 1 input failed", 1, true))
    assert.truthy(html:find("<code>a&lt;b</code>", 1, true))
  end)
end)

describe("marks in the text", function()
  it("are well formed and leave the text as it is, whatever the spans", function()
    math.randomseed(11)
    local source = "One “two — three” four.\n\nFive & six, <seven>, é and 🙂.\n\nEight."
    local shown_text = {"One “two — three” four.", "Five & six, <seven>, é and 🙂.", "Eight."}
    for _ = 1, 60 do
      local made = frame.new{name = "quotes", text = source, columns = {
        "type", "speaker", {name = "content", type = "spans"}, {name = "cue", type = "spans"},
        {name = "source", type = "spans"},
      }}
      local function spans()
        local list = {}
        for i = 1, math.random(0, 3) do
          local first = math.random(-3, #source + 3)
          list[i] = {first = first, last = first + math.random(-2, 40)}
        end
        return list
      end
      for i = 1, math.random(1, 5) do
        made:add{type = "direct", speaker = i % 2 == 0 and "S" .. i or nil, content = spans(), cue = spans(),
          source = spans()}
      end
      local html = report.new{article = {body = core.document(source)}, sections = {made}}:render("html").text
      assert_well_formed(html)
      assert_linked(html)
      for i, wanted in ipairs(shown_text) do
        assert.equal(wanted, shown(html:match(('<p dir="auto" id="p%d">(.-)</p>'):format(i))))
      end
    end
  end)
end)
