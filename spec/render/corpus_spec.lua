-- The page on many articles as bytes; what it is like in a browser is in corpus_browser_spec.lua.
local json = require "newskit.base.json"
local nk = require "newskit"
local pipelines = require "newskit.pipelines"
local support = require "spec.support"

local hostile = '</script><img src=x onerror=alert(1)><!-- "\'& \1'

local function write(folder, count)
  local lines = {}
  for i = 1, count do
    lines[i] = json.encode{
      site = i % 2 == 0 and hostile or "Osma Herald", headline = hostile .. i, published = "2025-03-0" .. i,
      text = ('"%s," said Maria Velasco. The harbor was closed on that day, and on the next %d.'):format(hostile, i),
      url = "javascript:alert(1)",
    }
  end
  support.spill(folder .. "/articles.jsonl", table.concat(lines, "\n") .. "\n")
  return folder .. "/articles.jsonl"
end

describe("the page on many articles", function()
  local folder, path, report

  setup(function()
    folder = support.folder()
    path = write(folder, 5)
    report = assert(pipelines.find("corpus", {})):run(nk.corpus(path))
  end)
  teardown(function() support.remove(folder) end)

  it("is the same bytes again, and for two workers", function()
    local html = report:render("html").text
    assert.equal(html, report:render("html").text)
    local other = assert(pipelines.find("corpus", {})):run(nk.corpus(path), {workers = 2})
    assert.equal(html, other:render("html").text)
  end)

  it("lets nothing of the articles end an element, and admits no script but its own", function()
    local html = report:render("html").text
    assert.is_nil(html:find("<img", 1, true))
    assert.is_nil(html:find("<!--", 1, true))
    for data in html:gmatch '<script id="data[^>]*>(.-)</script>' do assert.is_nil(data:find "[<>]") end
    local policy = html:match 'Content%-Security%-Policy"' and html:match 'content="([^"]*default%-src[^"]*)"'
    assert.truthy(policy:find("default-src &#39;none&#39;", 1, true))
    assert.is_nil(policy:find "unsafe")
    assert.is_nil(policy:find("file:", 1, true))
    assert.is_nil(html:find('href="javascript', 1, true))
    assert.is_nil(html:find "https?://[%w.]+/[^\"<]*%.js")
  end)

  it("has what it counts as tables, too, for readers without scripts", function()
    local html = report:render("html").text
    assert.truthy(html:find('id="table-speakers"', 1, true))
    assert.truthy(html:find("Maria Velasco</", 1, true) or html:find("Maria Velasco<", 1, true))
    assert.truthy(html:find("5 articles from 2 outlets", 1, true))
    assert.truthy(html:find("1 March 2025 to 5 March 2025", 1, true))
  end)

  it("counts no outlet where none is named", function()
    local function title(...)
      local articles = {}
      for i, site in ipairs{...} do
        articles[i] = {body = nk.document "The dam holds.", headline = "Dam", kind = "article", site = site or nil}
      end
      return assert(pipelines.find("corpus", {})):run(nk.corpus(articles)):render("html").text:match "<h1>(.-)</h1>"
    end
    assert.equal("2 articles", title(false, false))
    assert.equal("2 articles from 1 outlet", title("Osma Herald", false))
  end)

  it("takes a title, a preface, a logo and an accent", function()
    local html = report:render("html", {
      title = "The week & we", preface = "# Why\n\nWe *counted*.", logo = "GIF89a.", accent = "#005689",
    }).text
    for _, piece in ipairs{
      "<h1>The week &amp; we</h1>", "<title>The week &amp; we</title>", "<p>We <em>counted</em>.</p>", 'class="logo"',
      "--accent: light-dark(#005689",
    } do assert.truthy(html:find(piece, 1, true), piece) end
    assert.has_error(function() return report:render("html", {accent = "red"}).text end)
  end)

  it("is a page and a folder when there is much of it", function()
    assert(report:render("html", {most = 100}):save(folder .. "/news.html"))
    local html = support.slurp(folder .. "/news.html")
    assert.truthy(html:find("&#39;self&#39; file:", 1, true))
    assert.is_nil(html:find("closed on that day", 1, true))
    assert.truthy(support.slurp(folder .. "/news-data/texts-1.js"):find("^newskitTake%(\"texts%-1\", %["))
    assert.truthy(support.slurp(folder .. "/news-data/index.js"):find("^newskitTake%(\"index\", {"))
    assert(report:render("html"):save(folder .. "/one.html"))
    assert.truthy(support.slurp(folder .. "/one.html"):find("closed on that day", 1, true))
  end)

  it("is made of a frame that text shows as a list of articles", function()
    local text = tostring(report:render("text", {width = 100}))
    assert.truthy(text:find("Osma Herald", 1, true))
    assert.is_nil(text:find('"t":', 1, true))
  end)
end)
