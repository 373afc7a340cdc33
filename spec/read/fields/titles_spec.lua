local read = require "newskit.read"

local paragraphs = [[<p>The harbor board of Exampleton voted on Tuesday to close the pier for two years while engineers
replace its piles.</p><p>The chair said that the repairs would cost a lot, and that the town would ask the county for
half of it.</p><p>A hearing is planned for next month, when divers will show pictures of the damage to everybody.</p>]]

-- The headline of a page with a title, something in its head, and headings above the body.
local function headline(title, headings, head)
  local page = "<!DOCTYPE html><html><head><title>" .. title .. "</title>" .. (head or "") .. "</head><body>"
    .. headings .. "<article>" .. paragraphs .. "</article><footer><p>All rights reserved.</p></footer></body></html>"
  return assert(read.parse(page, {format = "html"})).headline
end

local function shared(title, site)
  local metas = '<meta property="og:title" content="%s"><meta property="og:site_name" content="%s">'
  return metas:format(title, site or "")
end

describe("the headline of a page", function()
  it("is the heading above the body that the title has, where the first-level heading is the site", function()
    local lower = "<h1>The Exampleton Post</h1><h3>Menu</h3><h2>Pier to close for two years of repairs</h2>"
    assert.equal("Pier to close for two years of repairs",
      headline("Pier to close for two years of repairs | The Exampleton Post", lower))
    assert.equal("Pier to close for two years of repairs",
      headline("The Exampleton Post » Blog » Pier to close for two years of repairs", lower))
    assert.equal("Pier to close for two years of repairs", headline("Pier to close for two years of repairs", lower))
  end)

  it("is the heading whose class says so, where title and first-level heading are the site and no more", function()
    local above = '<h1>The Exampleton Post</h1><h2 class="%s">Pier to close for two years of repairs</h2>'
    assert.equal("Pier to close for two years of repairs", headline("The Exampleton Post", above:format "entry-title"))
    assert.equal("The Exampleton Post", headline("The Exampleton Post", above:format "lead"))
  end)

  it("stays the first-level heading where lower ones are sections, or no part of the title", function()
    local above = "<h1>Pier to close for two years of repairs</h1><h2>%s</h2>"
    local title = "Pier to close for two years of repairs | Harbor news"
    assert.equal("Pier to close for two years of repairs", headline(title, above:format "Harbor news"))
    assert.equal("Pier to close for two years of repairs", headline(title, above:format "Ferry crews had feared it"))
  end)

  it("is the title where a single word that it lacks is the first-level heading", function()
    assert.equal("Pier to close for years", headline("Pier to close for years", "<h1>Services</h1>"))
    assert.equal("Pier", headline("Pier to close for years", "<h1>Pier</h1>"))
    assert.equal("Pier closes", headline("Pier closes", "<h1>Services</h1>"))
  end)

  it("is what is shared, where a lower heading ends with it and the first-level one is for search machines", function()
    local above = "<h1>Exampleton pier: closing dates and ferries</h1><h2>%s</h2>"
    local title, head = "Exampleton pier: closing dates and ferries", shared("Pier to close for two years of repairs")
    assert.equal("Pier to close for two years of repairs",
      headline(title, above:format "Harbor<br>Pier to close for two years of repairs", head))
    assert.equal(title, headline(title, above:format "Ferry crews had feared it", head))
  end)

  it("lacks the kicker or the date in its element that the head of the page lacks", function()
    local head = shared("Pier to close for two years of repairs")
    for _, kicker in ipairs {"Exampleton", "1. Februar 2022"} do
      assert.equal("Pier to close for two years of repairs", headline("Pier to close for two years of repairs",
        "<h1><span>" .. kicker .. "</span><br><span>Pier to close for two years of repairs</span></h1>", head))
    end
  end)

  it("has the colon behind a kicker where one place prints it", function()
    assert.equal("Harbor news: Pier to close for two years", headline("Harbor news: Pier to close for two years | Post",
      "<h1><span>Harbor news</span><span> Pier to close for two years</span></h1>"))
  end)

  it("keeps both its parts where a title repeats the site before them", function()
    assert.equal("“A broken pier” – A new study by Ben Sample",
      headline("Ann Example “A broken pier” – A new study by Ben Sample | Ann Example",
        "<h1>“A broken pier” – A new study by Ben Sample</h1>",
        shared("“A broken pier” – A new study by Ben Sample | Ann Example", "Ann Example")))
  end)

  it("is the longest part that a heading has", function()
    assert.equal("Port tax law of Exampleton is announced",
      headline("Customs news - Port notices - Port tax law of Exampleton is announced",
        "<h1>Customs</h1><h1>Port notices</h1><h1>Port tax law of Exampleton is announced</h1>"))
  end)

  it("keeps the kicker before a colon that heading and title for sharing have", function()
    local metas = shared "Pier costs: Board closes the pier for two years"
      .. '<script type="application/ld+json">{"@type":"NewsArticle",'
      .. '"headline":"Board closes the pier for two years"}</script>'
    assert.equal("Pier costs: Board closes the pier for two years",
      headline("Pier costs: Board closes the pier for two years",
        "<h1>Pier costs: Board closes the pier for two years</h1>", metas))
  end)

  it("has no sign that links to it", function()
    assert.equal("Exampleton closes its pier",
      headline("Exampleton", "<h1>Exampleton closes its pier \u{B6}</h1>"))
  end)

  it("lacks the site in East Asian scripts, which need no space beside the separator", function()
    local text = "港町の理事会は北の桟橋を二年間閉鎖する"
    for _, mark in ipairs {"：", ":", "-", "_", "｜", "|", " - "} do
      local title = text .. mark .. "見本新聞デジタル"
      assert.equal(text, headline(title, "", shared(title, "見本新聞デジタル")), mark)
    end
    for _, mark in ipairs {"-", "_", "｜", "|", " - "} do
      assert.equal("海港委员会决定关闭北码头两年", headline("海港委员会决定关闭北码头两年" .. mark .. "范例网", ""), mark)
    end
    assert.equal(text .. "：さらば見本", headline(text .. "：さらば見本 - Example", "<h1>" .. text .. "：さらば見本</h1>",
      shared(text, "Example")), "a colon inside a headline")
  end)
end)
