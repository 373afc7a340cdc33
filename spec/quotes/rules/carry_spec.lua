-- Quotations that no cue introduces.
local quotes = require "newskit.quotes"

local function read(text, options)
  options = options or {}
  options.rules = true
  local list = {}
  for k, record in ipairs(quotes.attribute(text, options)) do
    local parts = {}
    for n, span in ipairs(record.content) do parts[n] = text:sub(span.first, span.last) end
    list[k] = ("%s <%s> %s"):format(table.concat(parts, " | "), record.pattern, record.speaker or "-")
  end
  return list
end

describe("carry: a mark and who said it", function()
  it("is a dash, a bracket at the end of the paragraph, or a colon before", function()
    assert.same({"“We held the line.” <mark> Ida Moss"}, read "“We held the line.” – Ida Moss, captain")
    assert.same({"“We held the line.” <mark> Ida Moss"}, read "“We held the line.” (Ida Moss)")
    assert.same({"“We held the line.” <mark> -"}, read "The captain: “We held the line.”")
  end)

  it("is no dash before a clause", function()
    for _, row in ipairs(read "“We held the line.” – Ida Moss was not there.") do
      assert.is_nil(row:find("<mark>", 1, true))
    end
  end)
end)

describe("carry: quotations that go on", function()
  local apart = "“We held the line,” said Ida Moss.\n\n“Nobody came to help us then.”"

  it("join the sentence before them", function()
    assert.same({"“We held the line,” | “Nobody came to help.” <after run> Ida Moss"},
                read "“We held the line,” said Ida Moss. “Nobody came to help.”")
  end)

  it("join the paragraph before them, or stand apart", function()
    assert.same({"“We held the line,” | “Nobody came to help us then.” <after run> Ida Moss"}, read(apart))
    assert.same({"“We held the line,” <after run> Ida Moss", "“Nobody came to help us then.” <alone> Ida Moss"},
                read(apart, {apart = true}))
  end)

  it("stand alone only with five words or more", function()
    assert.same({}, read("It rained.\n\n“Nobody came.”", {apart = true}))
  end)
end)

describe("carry: marks alone", function()
  local function swedish(text) return read(text, {language = "sv"}) end

  it("give sentences and long parts of them, without a speaker", function()
    assert.same({"”Vi stannar här hela dagen” <marks only> -"},
                swedish "”Vi stannar här hela dagen”, sade Karl Exempel.")
  end)

  it("give no titles, words or names", function()
    assert.same({}, swedish "Tidningen ”Nordposten” skrev om ”Huset vid sjön” och ”Läget i världen”.")
  end)
end)
