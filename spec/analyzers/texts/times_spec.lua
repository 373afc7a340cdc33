-- Days and times in invented sentences, against known calendars.
local nk = require "newskit"
local resolve = require "newskit.analyzers.shared.time.resolve"

local function values(text, date, language)
  local frame = nk.times({body = nk.document(text, {language = language}), language = language or "en"}, {date = date})
  local list = {}
  for i, row in ipairs(frame) do list[i] = row.expression .. " = " .. (row.value or "?") end
  return list
end

-- A Thursday.
local DAY = "2021-05-20"

describe("times", function()
  it("takes a weekday for the last one, or the next where the sentence speaks of the future", function()
    assert.same({"Monday = 2021-05-17", "Thursday = 2021-05-20", "Friday = 2021-05-14"},
      values("It rained on Monday. On Thursday he left. She came Friday.", DAY))
    assert.same({"Monday = 2021-05-24", "Thursday = 2021-05-20"},
      values("They will meet on Monday. They will leave on Thursday.", DAY))
    assert.same({"last Thursday = 2021-05-13", "next Thursday = 2021-05-27"},
      values("He came last Thursday and leaves next Thursday.", DAY))
  end)

  it("resolves days, weeks, months and years around the article", function()
    assert.same({"Yesterday = 2021-05-19", "tomorrow = 2021-05-21", "last week = 2021-W19", "next month = 2021-06",
      "this year = 2021", "two years ago = 2019", "three days ago = 2021-05-17"},
      values("Yesterday he came, tomorrow he goes. It was last week; next month it ends, this year. "
        .. "It began two years ago, or three days ago.", DAY))
  end)

  it("knows dates with and without a year, and no dates of no calendar", function()
    assert.same({"May 3 = 2021-05-03", "December 25 = 2020-12-25", "20 May 2019 = 2019-05-20",
      "Feb. 28, 2020 = 2020-02-28", "2021-01-31 = 2021-01-31"},
      values("It was May 3, or December 25. On 20 May 2019, on Feb. 28, 2020, and on 2021-01-31.", DAY))
    assert.same({"April 2021 = 2021-04"}, values("It was 31 April 2021 and 2021-02-30.", DAY))
  end)

  it("does not take verbs and names for months", function()
    assert.same({}, values("They may march in a may way; it mattered.", DAY))
    assert.same({"May = 2021-05", "last December = 2020-12"}, values("In May it rained, and last December.", DAY))
  end)

  it("knows years, decades, quarters and clocks", function()
    assert.same({"2019 = 2019", "1990s = 199", "third quarter of 2020 = 2020-Q3", "8 p.m. = T20:00", "14:30 = T14:30",
      "12 a.m. = T00:00", "noon = T12:00"},
      values("Since 2019, in the 1990s, in the third quarter of 2020, at 8 p.m., 14:30, 12 a.m. or noon. "
        .. "He sold 2019 cars at 25:70.", DAY))
  end)

  it("leaves what is relative open without a date, and takes the article's", function()
    local article = {body = nk.document "He came on Monday, May 3, 2021.", language = "en"}
    local frame = nk.times(article)
    assert.same({"Monday", nil}, {frame[1].expression, frame[1].value})
    assert.equal("2021-05-03", frame[2].value)
    assert.truthy(frame.caption:find("1 not resolved", 1, true))
    article.published = "2021-05-04T10:00"
    assert.equal("2021-05-03", nk.times(article)[1].value)
    assert.same({"before", -1}, {nk.times(article)[2].when, nk.times(article)[2].days})
    assert.has_error(function() nk.times(article, {date = "May"}) end)
  end)

  it("speaks German, and says where it knows no words", function()
    assert.same({"Montag = 2021-05-17", "Vor drei Jahren = 2018", "Letzte Woche = 2021-W19", "20. Mai = 2021-05-20",
      "14 Uhr = T14:00", "vorgestern = 2021-05-18"},
      values("Am Montag kam er. Vor drei Jahren war es anders. Letzte Woche, am 20. Mai, um 14 Uhr, vorgestern.", DAY,
        "de"))
    assert.truthy(nk.times({body = nk.document "x", language = "ja"}).caption:find "no words")
  end)
end)

describe("resolve", function()
  it("numbers weeks as ISO 8601 does", function()
    -- The examples of ISO 8601:2004, annex B, and their neighbors.
    for day, week in pairs{["2008-12-28"] = "2008-W52", ["2008-12-29"] = "2009-W01", ["2009-12-31"] = "2009-W53",
      ["2010-01-03"] = "2009-W53", ["2010-01-04"] = "2010-W01", ["1985-04-12"] = "1985-W15"} do
      assert.equal(week, resolve.week(resolve.day_of(day)))
    end
  end)

  it("gives bounds in which each day has the value again", function()
    for day = 17000, 19000, 7 do
      for _, unit in ipairs{"day", "week", "month", "year", "decade"} do
        local value = resolve.shift(unit, day, 0)
        local first, last = resolve.bounds(value)
        assert.is_true(first <= day and day <= last)
        assert.equal(value, resolve.shift(unit, first, 0))
        assert.equal(value, resolve.shift(unit, last, 0))
        assert.not_equal(value, resolve.shift(unit, last + 1, 0))
        assert.not_equal(value, resolve.shift(unit, first - 1, 0))
      end
    end
  end)

  it("finds weekdays within a week", function()
    for day = 18000, 18020 do
      for weekday = 1, 7 do
        local back, ahead = resolve.day_of(resolve.weekday(weekday, day)),
          resolve.day_of(resolve.weekday(weekday, day, true, true))
        assert.is_true(back <= day and day - back < 7 and ahead > day and ahead - day <= 7)
        assert.equal(0, (ahead - back) % 7)
      end
    end
  end)

  it("count what stays open over all articles", function()
    local function made(text)
      return {body = nk.document(text, {language = "en"}), language = "en", kind = "article"}
    end
    local corpus = nk.corpus{made "They meet on Monday.", made "They met on Tuesday and on Friday."}
    assert.truthy(nk.times(corpus).caption:find("3 not resolved", 1, true))
  end)
end)
