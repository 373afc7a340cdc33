-- Normalization forms, against the official test file, and case folding.
local core = require "newskit.core"
local support = require "spec.support"
local gzip = require "newskit.read.bytes.gzip"

local function text(codes)
  return (codes:gsub("%x+%s*", function(hex) return utf8.char(tonumber(hex:match "%x+", 16)) end))
end

describe("core.normalize", function()
  it("passes NormalizationTest.txt in all four forms", function()
    local data = assert(gzip.read(support.fixture "unicode/NormalizationTest.txt.gz"))
    local cases, failed = 0, {}
    for line in data:gmatch "[^\n]+" do
      local source, nfc, nfd, nfkc, nfkd = line:match "^([%x ]+);([%x ]+);([%x ]+);([%x ]+);([%x ]+);"
      if source then
        cases = cases + 1
        source, nfc, nfd, nfkc, nfkd = text(source), text(nfc), text(nfd), text(nfkc), text(nfkd)
        local good = nfc == core.normalize(nfd, "NFC") and nfkc == core.normalize(nfkd, "NFC")
          and nfd == core.normalize(nfc, "NFD") and nfkd == core.normalize(nfkc, "NFD")
        for _, form in ipairs {source, nfc, nfd} do
          good = good and core.normalize(form, "NFC") == nfc and core.normalize(form, "NFD") == nfd
        end
        for _, form in ipairs {source, nfc, nfd, nfkc, nfkd} do
          good = good and core.normalize(form, "NFKC") == nfkc and core.normalize(form, "NFKD") == nfkd
        end
        if not good then failed[#failed + 1] = line end
      end
    end
    assert.same({}, failed)
    assert.equal(19074, cases)
  end)

  it("refuses what is not UTF-8", function()
    local out, _, code, position = core.normalize("\xC0\x80", "NFC")
    assert.is_nil(out)
    assert.equal("encoding", code)
    assert.equal(1, position)
  end)
end)

describe("core.fold", function()
  it("gives the norm form that a document has", function()
    for _, word in ipairs {"DON\u{2019}T", "Stra\u{DF}e", "Regie\u{AD}rung", "E\u{301}T\u{C9}", "\u{2019}"} do
      assert.equal(core.document(word):norms()[1], core.fold(word))
    end
  end)

  it("folds fully and composes", function()
    assert.equal("strasse", core.fold "STRAßE")
    assert.equal("\u{E9}t\u{E9}", core.fold "E\u{301}T\u{C9}")
    assert.equal("", core.fold "")
  end)
end)

describe("core.valid", function()
  it("agrees with Lua on every piece of two bytes, at any place", function()
    for _, before in ipairs{"", "a", "1234567", "12345678", "\u{20AC}"} do
      for first = 0, 255 do
        for second = 0, 255, 5 do
          local piece = before .. string.char(first, second)
          local length, bad = utf8.len(piece)
          local valid, place = core.valid(piece)
          assert.equal(length ~= nil, valid)
          assert.equal(bad, place)
        end
      end
    end
    assert.is_true(core.valid "")
  end)
end)

describe("core.stemmer", function()
  it("gives the stems of Snowball's own vocabulary", function()
    -- From the sample vocabulary at snowballstem.org/algorithms/english/stemmer.html.
    local stemmer = assert(core.stemmer "en")
    assert.equal("consist", stemmer:stem "consistency")
    assert.equal("knight", stemmer:stem "knightly")
    assert.same({"consign", "knot"}, stemmer:stems {"consignment", "knots"})
  end)

  it("refuses an unknown language", function()
    local stemmer, message, code = core.stemmer "xx"
    assert.is_nil(stemmer)
    assert.equal("no stemmer for this language", message)
    assert.equal("range", code)
  end)
end)
