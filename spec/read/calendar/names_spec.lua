local calendar = require "newskit.lexicon.calendar"
local dates = require "newskit.read.fields.dates"
local datetokens = require "newskit.read.fields.datetokens"
local more = require "newskit.lexicon.calendar_more"
local names = require "newskit.read.calendar.names"
local support = require "spec.support"

local function groups(list)
  local found = {}
  for group in (list .. "|"):gmatch "([^|]*)|" do found[#found + 1] = group end
  return found
end

describe("lexicon/calendar.lua", function()
  it("names its generator, its source with the version, and the license", function()
    local head = support.slurp("lua/newskit/lexicon/calendar.lua"):sub(1, 900)
    for _, text in ipairs {"spec/eval/make_calendar.lua", "CLDR) " .. calendar.version, "Unicode-3.0", "cldr-core"} do
      assert.is_truthy(head:find(text, 1, true), text)
    end
  end)

  it("has twelve months and seven days of every language, folded and without digits", function()
    local count = 0
    for code, record in pairs(calendar.languages) do
      count = count + 1
      assert.equal(12, #groups(record.months), code)
      assert.equal(7, #groups(record.days), code)
      assert.is_nil((record.months .. record.days):find "[%d%u]", code)
      assert.equal(names.key(record.months), record.months, code)
    end
    assert.is_true(count >= 120)
    for code, record in pairs(more.languages) do
      assert.is_truthy(calendar.languages[code], code)
      assert.is_truthy(record.months == nil or #groups(record.months) == 12, code)
      assert.equal(names.key(record.months or ""), record.months or "", code)
      assert.is_truthy(record.days == nil or #groups(record.days) == 7, code)
    end
  end)

  it("has the languages in which news is written, each month of them named", function()
    local numbered = {ja = true, ko = true, vi = true, yue = true}
    for code in ([[am ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr gl gu ha he hi hr hu hy id is it ka kk
        km kn ky lo lt lv mk ml mn mr ms mt my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti
        tr uk ur uz yo zh zu]]):gmatch "%a+" do
      for month, group in ipairs(groups(calendar.languages[code].months)) do
        assert.is_true(group ~= "" or numbered[code] == true, code .. month)
      end
    end
  end)
end)

describe("names of months", function()
  -- The names that the table has for a language, in forms of all orders, read back with that language known.
  local forms = {"%d %s %d", "%d. %s %d, 10:15", "%s %d, %d", "%d-%s-%d", "%d %s, %d"}

  it("are read in every language, in any order of the parts", function()
    local wrong, count = {}, 0
    for code, record in pairs(calendar.languages) do
      for month, group in ipairs(groups(record.months)) do
        local wanted = ("2025-%02d-17"):format(month)
        for name in group:gmatch "[^/]+" do
          for _, form in ipairs(forms) do
            local text = form:find "^%%s" and form:format(name, 17, 2025) or form:format(17, name, 2025)
            local iso = dates.first(text, nil, code)
            count = count + 1
            if not iso or iso:sub(1, 10) ~= wanted then wrong[#wrong + 1] = code .. " " .. text end
          end
          local text = ("2025 %s 17"):format(name)
          if dates.first(text, nil, code) ~= wanted then wrong[#wrong + 1] = code .. " " .. text end
        end
      end
    end
    table.sort(wrong)
    assert.same({}, wrong)
    assert.is_true(count > 10000)
  end)

  it("that two languages understand differently are read as the language of the page has them", function()
    assert.equal("2025-11-04", dates.first("4 listopada 2025", nil, "pl"))
    assert.equal("2025-10-04", dates.first("4. listopada 2025.", nil, "hr"))
    assert.equal("2025-11-04", dates.first "4 listopada 2025")
  end)

  it("are known without accents, dots below, and by either form of their code points", function()
    for _, text in ipairs {"4 février 2025", "4 FEVRIER 2025", "4 fe\u{301}vrier 2025"} do
      assert.equal("2025-02-04", dates.first(text), text)
    end
    for _, text in ipairs {"4 फ़रवरी 2025", "4 फरवरी 2025", "4 \u{95E}रवरी 2025"} do
      assert.equal("2025-02-04", dates.first(text), text)
    end
    assert.equal("2025-03-04", dates.first "4 ΜΑΡΤΙΟΥ 2025")
    assert.equal("2025-03-04", dates.first "4 ՄԱՐՏԻ 2025")
  end)

  it("make no date of prose", function()
    for _, text in ipairs {
      "In May 2024 they may go", "mars 2024", "Auf dem Mars 2024", "3 may know", "out of 2024",
      "Sun 2024", "12 people may", "Jun, 19, and Mar, 20, sat in 2024 rows", "4 sam 10 few",
    } do
      assert.is_nil(dates.first(text), text)
    end
  end)

  it("tell dates from names of persons in a byline", function()
    for _, word in ipairs {"march", "mai", "monday", "dimanche"} do assert.is_true(names.is_date_word(word), word) end
    for _, word in ipairs {"marco", "marc", "sol", "rossi"} do assert.is_false(names.is_date_word(word), word) end
  end)
end)

describe("names.order", function()
  it("knows the regions that put the month first, and says nothing of English alone", function()
    assert.equal("mdy", names.order "en-US")
    assert.equal("mdy", names.order "en_US")
    assert.equal("dmy", names.order "en-GB")
    assert.equal("dmy", names.order "de")
    assert.equal("mdy", names.order "fil")
    assert.is_nil(names.order "en")
    assert.is_nil(names.order(nil))
  end)
end)

describe("digits of other scripts", function()
  it("are read as ASCII ones, and noticed where there are no others", function()
    for name, zero in pairs(calendar.digits) do
      local text = ("2025-03-04"):gsub("%d", function(digit) return utf8.char(zero + tonumber(digit)) end)
      assert.equal("2025-03-04", datetokens.fold(text), name)
      if name ~= "java" then
        assert.is_true(datetokens.has_number(text), name)
        assert.equal("2025-03-04", dates.first(text), name)
      end
    end
    assert.is_false(datetokens.has_number "Σήμερα сегодня आज วันนี้")
  end)
end)
