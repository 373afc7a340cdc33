local dates = require "newskit.read.fields.dates"
local systems = require "newskit.read.calendar.systems"

describe("days by number", function()
  it("agree with the C library on every day of a century and a half", function()
    for days = -20000, 40000, 7 do
      local year, month, day = systems.date(days)
      local wanted = os.date("!*t", days * 86400)
      assert.same({wanted.year, wanted.month, wanted.day}, {year, month, day})
      assert.equal(days, systems.days(year, month, day))
      assert.equal((wanted.wday + 5) % 7 + 1, systems.weekday(year, month, day))
      assert.is_true(systems.valid(year, month, day))
    end
  end)

  it("are none that no month has", function()
    for _, text in ipairs {"31.04.2024", "30.02.2024", "29.02.2023", "31 June 2024", "2024-13-01", "2024-00-10"} do
      assert.is_nil(dates.first(text), text)
      assert.is_nil(dates.iso(text), text)
    end
    assert.equal("2024-02-29", dates.first "29.02.2024")
    assert.equal("2000-02-29", dates.iso "2000-02-29")
    assert.is_nil(dates.iso "1900-02-29")
  end)
end)

describe("the Solar Hijri calendar", function()
  -- First days of years as the calendar office of the University of Tehran publishes them.
  it("begins its years when the almanac says", function()
    local firsts = {
      [1358] = {1979, 3, 21}, [1375] = {1996, 3, 20}, [1376] = {1997, 3, 21}, [1399] = {2020, 3, 20},
      [1400] = {2021, 3, 21}, [1403] = {2024, 3, 20}, [1404] = {2025, 3, 21},
    }
    for year, wanted in pairs(firsts) do assert.same(wanted, {systems.from_persian(year, 1, 1)}) end
    assert.same({2025, 3, 20}, {systems.from_persian(1403, 12, 30)})
    assert.is_nil((systems.from_persian(1404, 12, 30)))
  end)

  it("has each day once, in order", function()
    local before = systems.days(systems.from_persian(1370, 12, 29))
    for year = 1371, 1410 do
      for month = 1, 12 do
        for day = 1, 31 do
          local found = {systems.from_persian(year, month, day)}
          if found[1] and not (month == 1 and day == 1 and year == 1371) then
            assert.equal(before + 1, systems.days(table.unpack(found)))
          end
          if found[1] then before = systems.days(table.unpack(found)) end
        end
      end
    end
  end)

  it("is read by its months, and in numbers by its digits or the language", function()
    assert.equal("2025-03-04T11:32", dates.first "۱۴ اسفند ۱۴۰۳ - ۱۱:۳۲")
    assert.equal("2025-03-04", dates.first "۱۴۰۳/۱۲/۱۴")
    assert.equal("2025-03-04", dates.first("1403/12/14", nil, "fa"))
    assert.is_nil(dates.first "1403/12/14")
    assert.is_nil(dates.first "14 اسفند 2025")
  end)
end)

describe("other eras", function()
  it("are read in Thai, Japanese and Chinese", function()
    local forms = {
      {"4 มีนาคม 2568 - 10:15", "2025-03-04T10:15"}, {"4 มี.ค. 68 10.15 น.", "2025-03-04T10:15"},
      {"วันที่ 4 มีนาคม พ.ศ. 2568", "2025-03-04"},
      {"๔ มีนาคม ๒๕๖๘", "2025-03-04"}, {"เผยแพร่ 04/03/2568", "2025-03-04"},
      {"令和7年3月4日(火)10時15分", "2025-03-04T10:15"}, {"令和元年5月1日", "2019-05-01"},
      {"平成31年4月30日", "2019-04-30"},
      {"昭和64年1月7日", "1989-01-07"}, {"民國114年3月4日", "2025-03-04"},
      {"二〇二五年三月十二日", "2025-03-12"}, {"2025年三月二十一日 下午3:05", "2025-03-21T15:05"},
    }
    for _, form in ipairs(forms) do assert.equal(form[2], dates.first(form[1]), form[1]) end
  end)
end)
