local nk = require "newskit"
local articles = require "spec.quotes.articles"

local function row(frame, name)
  for _, record in ipairs(frame) do
    if record.speaker == name then return record end
  end
  error("no row " .. name)
end

describe("nk.speakers", function()
  local frame = nk.speakers(articles.paragraphs.text)

  it("counts the quotations of each speaker, most quoted first", function()
    assert.equal("Dana Ortega", frame[1].speaker)
    assert.equal(4, frame[1].quotations)
    assert.equal("Paul Renn", frame[2].speaker)
    assert.equal(3, frame[2].quotations)
  end)

  it("gives role, gender and the share of words that stand in marks", function()
    local ortega = row(frame, "Dana Ortega")
    assert.equal("Mayor", ortega.role)
    assert.equal("female", ortega.gender)
    assert(ortega.direct_share > 60 and ortega.direct_share < 100)
  end)

  it("counts the classes of the reporting verbs", function()
    local renn = row(frame, "Paul Renn")
    assert.equal(3, renn.neutral + renn.assertive + renn.doubting)
    assert.equal(1, renn.assertive)
  end)

  it("leads back to the rows of nk.quotes", function()
    local quotes = nk.quotes(articles.paragraphs.text)
    for _, record in ipairs(frame) do
      local count = 0
      for number in record.quotes:gmatch "%d+" do
        assert.equal(record.speaker, quotes[tonumber(number)].speaker)
        count = count + 1
      end
      assert.equal(record.quotations, count)
    end
  end)

  it("merges over a corpus by name, with the article before each row, by a field", function()
    local corpus = nk.corpus {
      nk.read "spec/fixtures/quotes/paragraphs.txt", nk.read "spec/fixtures/quotes/paragraphs.txt",
    }
    local merged = nk.speakers(corpus)
    local ortega = row(merged, "Dana Ortega")
    assert.equal(8, ortega.quotations)
    assert.equal(2, ortega.articles)
    assert.equal("1:1 1:2 1:3 1:4 2:1 2:2 2:3 2:4", ortega.quotes)
    assert.equal("month", nk.speakers(corpus, {by = "month"}).columns[1].name)
  end)
end)

describe("nk.sources", function()
  it("counts by kind, and persons by gender with unknown shown", function()
    local frame = nk.sources(articles.organization.text)
    local kinds, shares = {}, 0
    for _, record in ipairs(frame) do
      kinds[record.kind] = record.quotations
      shares = shares + record.share
    end
    assert.same({organization = 4, anonymous = 2, document = 2}, kinds)
    assert(math.abs(shares - 100) < 1e-9)
    local uk = nk.sources(articles.uk.text)
    local genders = {}
    for _, record in ipairs(uk) do genders[record.gender or record.kind] = record.quotations end
    assert.same({anonymous = 1, male = 2, female = 2}, genders)
    assert.equal("unknown", nk.sources('"It was late," said Qethan Zorv, 34.')[1].gender)
    assert(uk.caption:find "unknown")
  end)
end)

describe("nk.entities", function()
  it("groups the mentions of a person, with role and gender", function()
    local frame = nk.entities(articles.paragraphs.text, {kinds = {"person"}})
    assert.equal("Dana Ortega", frame[1].name)
    assert.equal(2, frame[1].frequency)
    assert.equal("Mayor", frame[1].role)
    local first = frame[1].mentions[1]
    assert.equal("Mayor Dana Ortega", articles.paragraphs.text:sub(first.first, first.last))
  end)
end)
