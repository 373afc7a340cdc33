local dates = require "newskit.read.fields.dates"
local evidence = require "newskit.read.calendar.evidence"
local read = require "newskit.read"

local paragraph = "<p>The council voted on Tuesday to close the old bridge for eighteen months, officials said, "
  .. "while engineers repair the deck and the two towers that carry it.</p>"

local function article(given)
  local html = ([[<!doctype html><html lang="%s"><head><title>Bridge to close</title>%s</head><body>
    <h1>Bridge to close for repairs</h1>%s<article>%s</article>%s</body></html>]]):format(
    given.lang or "en", given.head or "", given.top or "", paragraph:rep(6), given.foot or "")
  return assert(read.parse(html, given.opts))
end

local function link(url)
  return '<link rel="canonical" href="' .. url .. '">'
end

local function meta(name, value)
  return ('<meta property="%s" content="%s">'):format(name, value)
end

describe("the order of numeric dates", function()
  local top = '<p class="date">Posted 03/04/2025 at 18:05</p>'

  it("is told by the region of the language, and by the country of the site before it", function()
    assert.equal("2025-04-03T18:05", article{lang = "en-GB", top = top}.published)
    assert.equal("2025-03-04T18:05", article{lang = "en-US", top = top}.published)
    assert.equal("2025-04-03T18:05", article{lang = "de", top = top}.published)
    assert.equal("2025-04-03T18:05",
      article{lang = "en-US", top = top, head = link "https://courier.example.co.uk/bridge"}.published)
    assert.equal("dmy", evidence.order("https://courier.co.uk", {"en-US"}))
    assert.equal("mdy", evidence.order("https://courier.com/a.uk/b", {"en-US"}))
    assert.is_nil(evidence.order("https://courier.com", {"en"}))
  end)

  it("is told by the weekday, the address, and other numbers of the page", function()
    assert.equal("2025-03-04", dates.first "Tuesday 03/04/2025")
    assert.equal("2025-04-03", dates.first "Thursday, 03/04/2025")
    assert.equal("2025-03-04T18:05", article{top = top, head = link "https://a.example/2025/03/bridge"}.published)
    assert.equal("2025-03-04T18:05", article{top = top, foot = "<p>Archive of 03/28/2025</p>"}.published)
    assert.equal("2025-04-03T18:05", article{top = top, foot = "<p>Archive of 28/03/2025</p>"}.published)
  end)

  it("is said to be ambiguous where nothing tells", function()
    local found = article{top = top}
    assert.equal("2025-04-03T18:05", found.published)
    local source, others = found:source "published"
    assert.is_truthy(source:find "in doubt")
    assert.equal("2025-03-04T18:05", others[1].value)
    assert.is_nil((article{lang = "en-GB", top = top}:source "published"):find "in doubt")
  end)
end)

describe("the day of a time in UTC", function()
  local head = meta("article:published_time", "2025-03-05T05:30:00Z")

  it("is the day that the page shows, with its time and offset", function()
    local top = '<p class="byline">By Ann Example, March 4, 2025 at 9:30 p.m.</p>'
    assert.equal("2025-03-04T21:30-08:00", article{head = head, top = top}.published)
    assert.equal("2025-03-04", article{head = head .. link "https://a.example/2025/03/04/bridge"}.published)
    assert.equal("2025-03-05T05:30:00Z", article{head = head .. link "https://a.example/2025/03/05/b"}.published)
    assert.equal("2025-03-05T05:30:00Z", article{head = head .. link "https://a.example/2025/03/06/b"}.published)
  end)

  it("stays where another moment is shown, or no place is so far from UTC", function()
    assert.is_nil(evidence.at_home("2025-03-05T05:30:00Z", "2025-03-04T20:47"))
    assert.is_nil(evidence.at_home("2025-03-05T15:30:00Z", "2025-03-04"))
    assert.is_nil(evidence.at_home("2025-03-05T05:30:00Z", "2025-03-06"))
    assert.is_nil(evidence.at_home("2025-03-05T05:30:00Z", "2025-03-03"))
    assert.equal("2025-03-06", evidence.at_home("2025-03-05T22:30:00Z", "2025-03-06"))
    assert.equal("2025-03-06T04:00+05:30", evidence.at_home("2025-03-05T22:30:00Z", "2025-03-06T04:00"))
    assert.equal("2025-03-04T21:30-08:00", evidence.at_home("2025-03-05T05:30:00Z", "2025-03-04T21:30-08:00"))
    assert.is_nil(evidence.at_home("2025-03-05T05:30:00Z", "2025-03-04T12:30-08:00"))
  end)
end)

describe("dates kept in attributes", function()
  it("are read behind relative ones, which make no date themselves", function()
    for _, top in ipairs {
      '<p><time title="Tuesday, March 4, 2025 at 7:30 AM">3 days ago</time></p>',
      '<p class="meta"><span class="date" data-timestamp="1741073400">3 days ago</span></p>',
      '<p><time data-time="1741073400000">yesterday</time></p>',
      '<p><relative-time datetime="2025-03-04T07:30:00Z">last week</relative-time></p>',
    } do
      assert.equal("2025-03-04", (article{top = top}.published or ""):sub(1, 10), top)
    end
    assert.is_nil(article{top = "<p><time>3 days ago</time></p>"}.published)
    assert.is_nil(article{top = '<p class="date">5 hours ago, 2 comments</p>'}.published)
  end)

  it("are read in metadata as unix times, in JSON, and as Java writes them", function()
    assert.equal("2025-03-04T07:30:00Z", article{head = meta("date", "1741073400")}.published)
    assert.equal("2025-03-04T07:30:00Z", article{head = meta("article:published_time", "1741073400000")}.published)
    assert.equal("2015-08-03T12:45:00-04:00",
      article{head = meta("article:published_time", "Mon Aug 03 12:45:00 EDT 2015")}.published)
    local json = [[<meta name='parsely-page' content='{"pub_date": "2025-03-04T07:30:00Z", "author": "Ann Example"}'>]]
    assert.equal("2025-03-04T07:30:00Z", article{head = json}.published)
    assert.same({"Ann Example"}, article{head = json}.authors)
  end)

  it("of the address may name the month", function()
    assert.equal("2025-03-04", article{head = link "https://a.example/town/2025/mar/04/bridge"}.published)
  end)
end)
