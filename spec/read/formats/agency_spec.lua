-- The formats of agencies: every sample gives the articles that a person would expect, field by field, and what must
-- not be published is marked and stays out of corpora.
local articles = require "spec.read.formats.support"
local nk = require "newskit"
local support = require "spec.support"

local check = articles.check

local ferry = "Lintmouth to buy a second ferry"
local council = "The council voted 6-3.\n\nThe ferry sails from June."
local pont = "Le pont ferme en juin.\n\nUn bac le remplace."

describe("NITF", function()
  it("is read with its document type and without a namespace", function()
    check("agency/nitf-agency.xml", {{
      headline = ferry, byline = "By ANN EXAMPLE and BOB SAMPLE", authors = {"ANN EXAMPLE", "BOB SAMPLE"},
      agencies = {}, dateline = "LINTMOUTH, England", published = "2024-05-03T10:15:00Z", id = "EXW-77.2",
      section = "economy, business and finance", site = "The Example Wire", language = "en", status = "usable",
      keywords = {"ferry", "harbor"}, places = {"Lintmouth"}, format = "nitf", kind = "article",
      images = {{url = "https://wire.example/ferry.jpg", caption = "The old ferry.", credit = "C. Camera"}},
      credits = {
        {name = "ANN EXAMPLE", role = "Example Wire writers", kind = "person"},
        {name = "BOB SAMPLE", role = "Example Wire writers", kind = "person"},
        {name = "The Example Wire", role = "distributor", kind = "organization"},
      },
      text = "LINTMOUTH, England (EXW) — The council voted 6–3 to buy a second ferry.\n\n“It pays for itself,” said "
        .. "Dora Deck, who runs the harbor.\n\nWhat it costs\n\nThe ferry costs 4 million pounds & sails from June."
        .. "\n\nYear Cost\n\n2024 4m",
    }})
  end)

  it("keeps the time of an embargo, in its own encoding", function()
    check("agency/nitf-embargoed.xml", {{
      headline = "Sperrfrist: Haushalt steigt", byline = "Von Eva Muster", authors = {"Eva Muster"}, language = "de",
      published = "2024-05-03T08:00:00+02:00", status = "embargoed", embargo = "2024-05-04T06:00:00+02:00",
      section = "Politik", site = "Beispiel-Bote", id = "urn:x:1", text = "Der Haushalt der Stadt Mühlen steigt um "
        .. "fünf Prozent.\n\nDas sagte die Kämmerin am Freitag.",
    }})
  end)

  it("names agencies in a byline of initials; breaks and lists are paragraphs", function()
    check("agency/nitf-desks.xml", {{
      headline = "Broen stenges", standfirst = "Ferge i stedet", byline = "EXW-ABC", authors = {"EXW", "ABC"},
      agencies = {"EXW", "ABC"}, dateline = "Eksempelby", published = "2024-05-03T09:00:04", section = "Innenriks",
      description = "Broen stenges i juni.", language = "nb", keywords = {"Sport"}, places = {"Viken"},
      text = "Broen over elva stenges i juni.\n\nEn ferge skal frakte folk.\n\nDen går hver time.\n\nmandag\n\ntirsdag",
    }})
  end)

  it("says of each field which element it came from", function()
    local bytes = support.slurp(support.fixture "formats/agency/nitf-agency.xml")
    local article = assert(nk.parse(bytes))
    assert.equal("nitf hl1", (article:source "headline"))
    assert.equal("nitf date.issue", (article:source "published"))
    assert.equal("nitf body.content", (article:source "text"))
    assert.same({record = 1, line = 3}, {record = article.origin.record, line = article.origin.line})
    assert.equal("<nitf ", bytes:sub(article.origin.byte, article.origin.byte + 5))
  end)
end)

describe("NewsML-G2", function()
  it("is read with a body in NITF, people in roles and places", function()
    check("agency/g2-nitf.xml", {{
      headline = ferry, byline = "By Ann Example", authors = {"Ann Example"}, dateline = "Lintmouth",
      published = "2024-05-03T10:15:00Z", modified = "2024-05-03T12:25:32Z", section = "UK", site = "Example Wire",
      language = "en", description = "The council voted.", status = "usable", text = council,
      keywords = {"economy, business and finance", "ferries"}, places = {"England", "Lintmouth"},
      credits = {
        {name = "Ann Example", role = "reporter", kind = "person"}, {name = "Carla Copy", role = "editor"},
        {name = "Agence Beispiel", role = "source", kind = "organization"},
      },
    }})
  end)

  it("gives every item of a message: packages, texts, pictures, notices", function()
    check("agency/g2-message.xml", {
      {headline = "The bridge: all stories", kind = "index", text = "",
        related = {{url = "A1", headline = "Brücke gesperrt"}, {url = "A2"}}},
      {headline = "Brücke gesperrt", standfirst = "Fähre fährt ab Juni", byline = "Von Eva Muster",
        authors = {"Eva Muster"}, dateline = "Musterstadt (exw)", published = "2024-05-03T10:00:00+02:00",
        site = "wire.example", status = "usable",
        images = {{url = "https://wire.example/b.jpg", caption = "Die Brücke."}},
        text = "Musterstadt (exw) – Die Brücke ist seit Freitag gesperrt.\n\nFähre\n\nAb Juni fährt eine Fähre.\n\n"
          .. "„Endlich“, sagte die Bürgermeisterin."},
      {id = "A2", status = "embargoed", embargo = "2024-05-04T06:00:00+02:00",
        text = "Der Haushalt steigt.\n\nDas sagte die Kämmerin."},
      {id = "A3", status = "canceled", headline = "Falsche Meldung", kind = "empty"},
      {id = "A4", kind = "picture", description = "The bridge on Friday.", text = "",
        images = {{url = "https://wire.example/b.jpg", caption = "The bridge on Friday."}}},
      "holds neither a headline nor a text (A5)",
    })
  end)

  it("is read with a prefix, after a comment, with HTML in its data", function()
    check("agency/g2-html-data.xml", {{
      headline = "Le pont ferme", byline = "Luc Exemple", authors = {"Luc Exemple"}, site = "EXW", language = "fr",
      published = "2024-05-03T08:00:00Z", url = "https://wire.example/items/9", status = "withheld", text = pont,
    }})
  end)
end)

describe("NewsML 1", function()
  it("is read with a body in NITF and a picture beside it", function()
    check("agency/newsml1-nitf.xml", {{
      headline = ferry, standfirst = "Council votes 6-3", byline = "By Ann Example", authors = {"Ann Example"},
      dateline = "LINTMOUTH, May 3", published = "2024-05-03T10:15:00Z", modified = "2024-05-03T12:25:00Z",
      section = "economy, business and finance", site = "Example Wire", language = "en", text = council,
      status = "usable", places = {"Lintmouth"}, credits = {{name = "AE", role = "writer"}},
      images = {{url = "ferry.jpg", caption = "The old ferry.", credit = "C. Camera/EXW"}},
      id = "urn:newsml:wire.example:20240503:ferry:1",
    }})
  end)

  it("takes times without a zone as UTC, and gives notices without a text", function()
    check("agency/newsml1-paragraphs.xml", {
      {headline = "Le pont ferme", byline = "Par Luc Exemple", authors = {"Luc Exemple"}, id = "EXW77", text = pont,
        published = "2024-05-03T10:15:00Z", status = "embargoed", embargo = "2024-05-04T06:00:00Z"},
      {id = "EXW78", status = "canceled", text = "", kind = "empty"},
    })
  end)

  it("gives each of several stories in one item", function()
    check("agency/newsml1-bundle.xml", {
      {headline = "Rain stops the fair", published = "2024-05-03T10:15:00+02:00", site = "EXW",
        id = "urn:newsml:wire.example:bundle#1", text = "It rained on Friday.\n\nThe fair will be held in June."},
      {headline = "Fair queen named", authors = {"Dora Deck"}, text = "The queen is Eva.",
        id = "urn:newsml:wire.example:bundle#2"},
    })
  end)
end)

describe("JSON of agencies", function()
  it("says state, embargo, places and people in roles", function()
    local text = "The council voted.\n\nA ferry sails."
    check("wires/ninjs-1.json", {{
      headline = ferry, byline = "Ann Example", authors = {"Ann Example"}, dateline = "Lintmouth", status = "usable",
      published = "2024-05-03T10:15:00Z", modified = "2024-05-03T12:25:00Z", places = {"England"}, text = text,
      credits = {{name = "Carla Copy", role = "editor"}}, keywords = {"economy"}, description = "The council voted.",
    }})
    check("wires/ninjs-3.json", {{
      headline = "Brücke gesperrt", byline = "Eva Muster", status = "withheld", places = {"Musterstadt"},
      text = "Die Brücke ist gesperrt.\n\nEine Fähre fährt.",
    }})
    check("wires/reuters.json", {{headline = ferry, byline = "By Ann Example", status = "canceled", text = text,
      published = "2024-05-03T10:15:00Z", modified = "2024-05-03T12:25:00Z"}})
    check("wires/afp.json", {{headline = "Le pont ferme", text = pont, status = "usable", places = {"Exempleville"}}})
  end)

  it("says that AP's text is in another file", function()
    local list = check("wires/ap.json", {{headline = "Second ferry", authors = {"ANN EXAMPLE"}, kind = "empty",
      places = {"Lintmouth"}, credits = {{name = "ANN EXAMPLE", role = "Example Press"}}}})
    assert.matches("another file", (list[1]:source "text"))
  end)

  it("keeps dpa's notes that are not for publication out of everything", function()
    local list = check("wires/dpa.json", {{
      headline = "Brücke gesperrt", standfirst = "Fähre ab Juni", byline = "Von Eva Muster, dpa",
      authors = {"Eva Muster", "dpa"}, agencies = {"dpa"}, dateline = "Musterstadt (dpa)", status = "embargoed",
      embargo = "2024-05-04T06:00:00+02:00", section = "Wirtschaft",
      text = "Die Brücke ist seit Freitag gesperrt.\n\nEine Fähre fährt ab Juni.",
    }})
    local json = require("newskit.base.json").encode(require("newskit.render.article").object(list[1], true))
    assert.falsy(json:find("Geheime", 1, true))
  end)
end)

describe("what must not be published", function()
  local folder = support.fixture "formats/agency/"

  it("is left out of corpora, and counted", function()
    local corpus = nk.corpus(folder .. "g2-message.xml", folder .. "nitf-embargoed.xml")
    local seen = {}
    for _, article in corpus() do seen[#seen + 1] = article.id end
    assert.same({"P1", "A1", "A4"}, seen)
    local states = {}
    for at, one in ipairs(corpus.withheld) do states[at] = one.status end
    assert.same({"embargoed", "canceled", "embargoed"}, states)
    assert.equal(1, #corpus.failed)
  end)

  it("is there when asked for", function()
    local corpus = nk.corpus{folder .. "g2-message.xml", withheld = true}
    assert.equal(5, corpus:count())
    assert.same({}, corpus.withheld)
  end)

  it("is left out of reports on any number of workers, by its state", function()
    local list = {folder .. "g2-message.xml", support.fixture "formats/wires/dpa.json", folder .. "nitf-agency.xml"}
    for workers = 1, 2 do
      local report = nk.pipelines.find "article":run(nk.corpus(list), {workers = workers})
      assert.same({canceled = 1, embargoed = 2}, report.corpus.left_out)
    end
  end)

  it("comes back marked from what newskit writes", function()
    local write, json = require "newskit.render.article", require "newskit.base.json"
    for article in nk.open(support.slurp(folder .. "g2-message.xml")) do
      if article then
        local again = assert(nk.parse(json.encode(write.object(article))))
        for _, field in ipairs{"status", "embargo", "credits", "places", "kind"} do
          assert.same(article[field], again[field])
        end
      end
    end
  end)
end)
