local support = require "spec.support"
local nk = require "newskit"

local text = [[
Harbor bridge to close for two years

SAMPLETON, Jan. 5, 2024 (Reuters) - The harbor bridge will close for two years from May, the city said on Friday.

"We have no choice," Mayor Ann Example told reporters at the site, where workers were measuring cracks in pillars.

Ferries will carry passengers across the river every ten minutes, and the toll will be dropped for residents.

(Reporting by Ben Sample; Editing by Carla Copy)

This article was amended on 6 January 2024 to correct the name of the mayor.
]]

local page = [[<!doctype html><html><head><title>Harbor bridge to close</title></head><body><article><h1>Harbor
bridge to close</h1>
<p>SAMPLETON (AP) — The harbor bridge will close for two years from May, the city said on Friday evening.</p>
<p>"We have no choice," Mayor Ann Example told reporters at the site, where workers were measuring the cracks.</p>
<p>Ferries will carry passengers across the river every ten minutes, and the toll will be dropped.</p></article>]]

describe("an article of an agency", function()
  local article = assert(nk.parse(text))

  it("has dateline, credits, notes and the agency as fields", function()
    assert.equal("SAMPLETON", article.dateline.place)
    assert.equal("2024-01-05", article.dateline.date)
    assert.equal("Reuters", article.dateline.agency)
    assert.equal("SAMPLETON, Jan. 5, 2024 (Reuters)", tostring(article.dateline))
    assert.equal("beginning of the body", article:source "dateline")
    assert.equal("2024-01-05", article.published)
    assert.same({
      {name = "Ben Sample", role = "reporting", kind = "person"},
      {name = "Carla Copy", role = "editing", kind = "person"},
    }, article.credits)
    assert.equal("correction", article.notes[1].kind)
    assert.equal("2024-01-06", article.notes[1].date)
    assert.equal("Reuters", article.syndicated)
  end)

  it("keeps them in its text, at the places that its document has, and out of that", function()
    assert.truthy(article.text:find("SAMPLETON", 1, true))
    assert.truthy(article.text:find("Carla Copy", 1, true))
    local analyzed = article.body.text
    assert.equal(#article.text, #analyzed)
    for _, word in ipairs {"SAMPLETON", "Reuters", "Reporting", "amended"} do
      assert.falsy(analyzed:find(word, 1, true))
    end
    local firsts, lasts = article.body:spans "sentence"
    assert.equal("The harbor bridge will close for two years from May, the city said on Friday.",
      analyzed:sub(firsts[1], lasts[1]))
    for at = 1, #firsts do
      assert.equal(article.text:sub(firsts[at], lasts[at]), analyzed:sub(firsts[at], lasts[at]))
    end
  end)

  it("shows them where the text is shown", function()
    local render = require "newskit.render.article"
    local shown = render.text(article, {width = 200})
    assert.truthy(shown:find("(Reporting by Ben Sample", 1, true))
    assert.truthy(shown:find("SAMPLETON, Jan. 5, 2024 (Reuters) - The harbor", 1, true))
  end)

  it("comes back from its own JSON as it was", function()
    local json = require "newskit.base.json"
    local again = assert(nk.parse(json.encode(require "newskit.render.article".object(article))))
    for _, field in ipairs {"credits", "notes", "syndicated", "text"} do
      assert.same(article[field], again[field], field)
    end
    assert.same(tostring(article.dateline), tostring(again.dateline))
    assert.equal(article.dateline.date, again.dateline.date)
    assert.equal(article.body.text, again.body.text)
  end)

  it("is one of a page, too, but not on the agency's own site", function()
    local found = assert(nk.parse(page))
    assert.equal("SAMPLETON", found.dateline.place)
    assert.equal("AP", found.syndicated)
    assert.is_nil(assert(nk.parse(page, {url = "https://www.ap.example/1"})).syndicated)
    assert.equal("AP", assert(nk.parse(page, {url = "https://www.courier.example/1"})).syndicated)
  end)
end)

describe("an article of a paper", function()
  it("has none of it", function()
    local found = assert(nk.parse((text:gsub("SAMPLETON.-%- ", ""):gsub("%(Reporting.*", ""))))
    assert.is_nil(found.dateline)
    assert.is_nil(found.syndicated)
    assert.same({}, found.credits)
    assert.same({}, found.notes)
    assert.equal(found.text, found.body.text)
  end)

  it("is told of every record of a feed, at the command's corpus as by itself", function()
    local folder = support.folder()
    local path = folder .. "/feed.xml"
    support.spill(path, table.concat({
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item>',
      "<title>Bridge</title><content:encoded>&lt;p&gt;LONDON, Monday (Reuters) - The bridge will close, the city",
      "said on Friday evening.&lt;/p&gt;&lt;p&gt;(Reporting by Ben Sample)&lt;/p&gt;</content:encoded></item>",
      "</channel></rss>",
    }, "\n"))
    for _, found in nk.corpus(path):articles() do
      assert.same({"LONDON", "Reuters"}, {found.dateline.place, found.dateline.agency})
      assert.equal("Ben Sample", found.credits[1].name)
      assert.equal("Reuters", found.syndicated)
    end
    assert.equal("LONDON", nk.read(path).dateline.place)
    support.remove(folder)
  end)
end)
