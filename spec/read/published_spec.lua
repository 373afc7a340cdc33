-- The samples that standards bodies and services publish, each read field by field. They are not in the repository:
-- where ../shared/data/formats is not there, these are pending.
local nk = require "newskit"
local support = require "spec.support"

local bridge = {headline = "Council closes river bridge for 18 months", language = "en"}

local function of(base, more)
  local fields = {}
  for _, list in ipairs{base, more} do
    for name, value in pairs(list) do fields[name] = value end
  end
  return fields
end

local ship = {
  headline = "Captain of wrecked cruise ship on trial in Italy", authors = {"Paulo Santalucia", "Frances d'Emilio"},
  published = "2013-07-09T10:37:00Z", places = {"Grossetto", "Tuscany", "Italy"}, language = "en", format = "json",
  url = "http://ninjs.example.com/newsitems/20130709med123", place = "Grossetto, Italy",
}
local page = of(bridge, {
  authors = {"Mina Okafor", "T. Vance"}, published = "2026-03-10T13:30:00-05:00", section = "Local",
  modified = "2026-03-10T14:02:11-05:00", site = "Northmark Courier", keywords = {"bridge", "county council"},
  url = "https://courier.example/local/2026/03/10/bridge",
})

-- By file, what each of its articles is, as a person reads it there; `place` is that of the dateline.
local samples = {
  ["jsonld-og/jsonld-broken.html"] = {of(bridge, {authors = {"Mina Okafor"}, published = "2026-03-10"})},
  ["jsonld-og/jsonld-graph.html"] = {page},
  ["jsonld-og/opengraph.html"] = {
    of(page, {authors = {"Mina Okafor"}, published = "2026-03-10T18:30:00Z", modified = "2026-03-10T19:02:11Z"}),
  },
  ["newsml-g2/dateline-fragment.xml"] = {
    {kind = "empty", authors = {"Thomson Reuters"}, published = "2016-02-09T09:17:00+03:00", place = "MOSCOW",
      places = {"Tskhinvali", "Tblisi", "Moscow"}},
  },
  ["newsml-g2/news-message-package.xml"] = {}, -- four items, each of five dots
  ["newsml-g2/nitf-in-inlinexml.xml"] = {
    {headline = "Arizona Diamondbacks (29-23) at Philadelphia Phillies (26-24), 7:05p.m.",
      agencies = {"Sports Network"}},
  },
  ["newsml-g2/text-document.xml"] = {
    {headline = 'Fed to halt QE to avert "bubble"', authors = {"Meredith Jameson"},
      published = "2016-11-21T15:21:06-05:00", modified = "2018-11-21T16:22:45-05:00",
      section = "economy, business and finance", status = "usable",
      site = "Acme News and Media LLC", place = "New York, NY",
      keywords = {"economy, business and finance", "central bank", "money and monetary policy"}},
  },
  ["ninjs/text-1.6.json"] = {ship}, ["ninjs/text-2.2.json"] = {ship}, ["ninjs/text-3.1.json"] = {ship},
  ["nitf/ntb-3.6-nb.xml"] = {
    {headline = "Pandemien herjer på den legeløse indiske landsbygda", agencies = {"NTB", "AFP", "DPA"},
      published = "2021-05-16T09:00:04", section = "Utenriks", site = "NTB", language = "nb", place = "Unnao",
      places = {"India", "Asia"}},
  },
  ["nitf/own-3.6-en.xml"] = {
    of(bridge, {authors = {"Mina Okafor"}, published = "2026-03-10T18:30:00Z", section = "Local", status = "usable",
      site = "Northmark Courier", place = "HARLOW BRIDGE, Northmark", places = {"Harlow Bridge"},
      keywords = {"bridge", "county council", "Road transport"}}),
  },
  ["rss-atom/atom-1.0.xml"] = {
    of(bridge, {authors = {"Mina Okafor"}, published = "2026-03-10T18:30:00Z", site = "Northmark Courier",
      modified = "2026-03-10T19:02:11+00:00", url = "https://courier.example/local/2026/03/10/bridge"}),
    {headline = "Entry without author or published", agencies = {"News desk"}, published = "2026-03-09T07:05:00-05:00",
      url = "https://courier.example/local/2026/03/09/brief"},
  },
  ["rss-atom/rss-2.0.xml"] = {
    of(bridge, {authors = {"Mina Okafor"}, published = "2026-03-10T18:30:00Z", keywords = {"Local", "Transport"},
      url = "https://courier.example/local/2026/03/10/bridge?utm_source=rss"}),
    {headline = "No link, only a permalink guid; RFC 822 date with a named zone", kind = "summary",
      published = "2026-03-09T07:05:00-05:00", url = "https://courier.example/local/2026/03/09/brief"},
  },
  ["sitemap-news/news-sitemap.xml"] = {
    of(bridge, {kind = "link", published = "2026-03-10T18:30:00Z", modified = "2026-03-10T19:02:11Z",
      keywords = {"bridge", "county council"}, site = "Northmark Courier"}),
    {kind = "link", headline = "Sturm & Regen", published = "2026-03-10", language = "de",
      url = "https://courier.example/wetter/2026/03/10/sturm?a=1&b=2"},
  },
  ["sitemap-news/sitemap-index.xml"] = {
    {kind = "index", url = "https://courier.example/news-sitemap.xml", modified = "2026-03-10T19:02:11Z"},
  },
  ["warc/sample-1.1.warc"] = {page, page}, ["warc/sample-1.1.warc.gz"] = {page, page},
}

describe("published samples", function()
  for path, expected in pairs(samples) do
    it("are read as a person reads them: " .. path, function()
      local file = support.shared("data/formats/" .. path)
      if not file then return pending "needs ../shared" end
      local corpus, number = nk.corpus(file), 0
      for _, article in corpus:articles() do
        number = number + 1
        for name, value in pairs(expected[number] or {}) do
          local found = article[name]
          if name == "place" then found = article.dateline and article.dateline.place end
          assert.same(value, found, ("%s of article %d"):format(name, number))
        end
      end
      assert.equal(#expected, number)
    end)
  end

  it("are all looked at", function()
    local folder = support.shared "data/formats"
    if not folder then return pending "needs ../shared" end
    local pipe <close> = assert(io.popen("find " .. folder .. " -type f ! -name 'README*'"))
    for path in pipe:lines() do assert.truthy(samples[path:sub(#folder + 2)], path) end
  end)
end)
