local dates = require "newskit.read.fields.dates"

describe("dates of mail and feeds", function()
  it("are read at once as the general way reads them", function()
    local random = require("spec.support").random(7)
    local months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
    local minutes, read = {0, 0, 30, 45, 17}, 0
    for _ = 1, 500 do
      local text = ("Mon, %02d %s %d %02d:%02d:%02d %s%02d%02d"):format(random(33), months[random(12) + 1],
        1790 + random(420), random(26), random(62), random(62), random(2) == 0 and "+" or "-", random(16),
        minutes[random(5) + 1])
      local iso = dates.iso(text)
      assert.equal(dates.first(text), iso, text)
      read = read + (iso and 1 or 0)
    end
    assert.is_true(read > 300)
  end)
end)

describe("dates.all", function()
  local forms = {
    {"06:12 AM, May 20, 2021", "2021-05-20T06:12"},
    {"March 7, 2016 @ 08:01 AM", "2016-03-07T08:01"},
    {"August 6, 2015 @ 03:42 PM", "2015-08-06T15:42"},
    {"12:20pm Jan 7, 2024", "2024-01-07T12:20"},
    {"Friday, 22 Nov 2024 4:55 PM GMT", "2024-11-22T16:55Z"},
    {"3. Mai 2024, 17:47", "2024-05-03T17:47"},
    {"28.04.2023 | 17.52 Uhr", "2023-04-28T17:52"},
    {"31. 10. 2025 17:46", "2025-10-31T17:46"},
    {"7 de marzo de 2024", "2024-03-07"},
    {"Publié le 1er août 2023 à 15h30", "2023-08-01T15:30"},
    {"14 мая 2025, 17:46", "2025-05-14T17:46"},
    {"2024. május 3.", "2024-05-03"},
    {"2024年12月3日 15時30分", "2024-12-03T15:30"},
    {"2025년 6월 4일 오후 2:37", "2025-06-04T14:37"},
    {"3 tháng 12, 2024", "2024-12-03"},
    {"3 במאי 2024", "2024-05-03"},
    {"Sun, 3 Mar 2024 10:00:00 +0100", "2024-03-03T10:00:00+01:00"},
  }
  for _, form in ipairs(forms) do
    it("reads " .. form[1], function()
      assert.equal(form[2], dates.first(form[1]))
    end)
  end

  it("tells published from updated by words of several parts, and in scripts without spaces", function()
    for _, text in ipairs {
      "Publié le 3 mai 2024 à 07h30, mis à jour le 4 mai 2024 à 10h00", "公開日：2024年5月3日 07:30 最終更新日：2024年5月4日 10:00",
      "입력 2024.05.03 07:30 수정 2024.05.04 10:00", "发布时间：2024-05-03 07:30　更新：2024-05-04 10:00",
    } do
      assert.same({{iso = "2024-05-03T07:30", label = "published"}, {iso = "2024-05-04T10:00", label = "updated"}},
        (dates.all(text)), text)
    end
  end)

  it("tells published from updated by the words before", function()
    local found = dates.all "Published 3 May 2024 | Updated 4 May 2024 10:00"
    assert.same({{iso = "2024-05-03", label = "published"}, {iso = "2024-05-04T10:00", label = "updated"}}, found)
  end)

  it("reads an ambiguous pair as day and month, unless told or shown otherwise", function()
    assert.equal("2024-12-03", dates.first "3/12/2024")
    assert.equal("2024-03-12", dates.first("3/12/2024", "mdy"))
    assert.equal("2024-03-12T16:05", dates.first "3/12/2024 4:05 PM")
    assert.equal("2024-03-25", dates.first "3/25/2024")
  end)

  it("guesses no year", function()
    assert.is_nil(dates.first "8 January, 17:46")
    assert.equal("2026-01-08T17:46", dates.all("8 January, 17:46", nil, 2026)[1].iso)
  end)

  it("finds no date in counts, scores and versions", function()
    for _, text in ipairs {"1.234.567 Euro", "Version 2.10.3", "3:1 (2:0)", "call 020 7946 0018", "31.02.2024", ""} do
      assert.is_nil(dates.first(text), text)
    end
  end)

  it("counts the words that are neither date nor label", function()
    assert.equal(0, select(2, dates.all "Stand: 28.04.2023 17:23 Uhr"))
    assert.equal(4, select(2, dates.all "The match of 28.04.2023 was lost"))
  end)
end)

describe("dates.iso", function()
  it("brings metadata into one form and keeps the offset", function()
    assert.equal("2024-05-03T17:47:00+02:00", dates.iso "2024-05-03T17:47:00.000+0200")
    assert.equal("2024-05-03T17:47Z", dates.iso "2024-05-03 17:47 UTC")
    assert.equal("2024-05-03T00:00:00Z", dates.iso "20240503T000000Z")
    assert.equal("2024-05-03", dates.iso "2024-5-3")
    assert.equal("2024-05-03T10:00:00+01:00", dates.iso "Fri May 03 2024 10:00:00 GMT+0100 (CET)")
  end)

  it("refuses what is no date", function()
    for _, text in ipairs {"2024-13-40", "105092", "soon", "0001-01-01"} do assert.is_nil(dates.iso(text), text) end
    assert.is_nil(dates.iso(nil))
  end)
end)

describe("dates.possible", function()
  it("never denies what dates.all finds", function()
    for _, text in ipairs{"May 3, 2024", "3.5.24", "3 / 5 /24", "2024\u{5E74}5\u{6708}3\u{65E5}", "3.\u{A0}5.24",
      "\u{FF12}\u{FF10}\u{FF12}\u{FF14}-05-03", "28.09.1912:44"} do
      assert.is_truthy(dates.all(text)[1], text)
      assert.is_true(dates.possible(text), text)
    end
  end)

  it("denies lines without a year", function()
    for _, text in ipairs{"No number", "8 January", "12 comments", "9:51", "Page 3 of 120"} do
      assert.is_false(dates.possible(text), text)
      assert.same({}, (dates.all(text)))
    end
  end)
end)

describe("clocks", function()
  local function clock(text, language)
    local iso = dates.first(text, nil, language)
    return iso and iso:sub(11) or nil
  end

  it("are read in every usual form", function()
    local forms = {
      {"4. 3. 2025, 10.15", "T10:15"}, {"4 March 2025 5.15pm", "T17:15"}, {"4 March 2025 5.15 p.m.", "T17:15"},
      {"March 4, 2025 | 5:15 PM EST", "T17:15-05:00"},
      {"4 mars 2025 à 17h30", "T17:30"}, {"4. März 2025, 17 Uhr", "T17:00"},
      {"4. März 2025, 17.30 Uhr", "T17:30"}, {"4. mars 2025 kl. 17.30", "T17:30"}, {"4.3.2025 klo 17.30", "T17:30"},
      {"4 marca 2025, godz. 17.30", "T17:30"}, {"4 Maret 2025 pukul 17.30 WIB", "T17:30+07:00"},
      {"4 maart 2025 om 17u30", "T17:30"},
      {"4 marzo 2025 alle 17.30", "T17:30"}, {"4 มีนาคม 2568 เวลา 17.30 น.", "T17:30"},
      {"2025年3月4日 17時30分", "T17:30"},
      {"2025年3月4日 下午5点30分", "T17:30"}, {"4 tháng 3, 2025 17:30", "T17:30"},
      {"Tue, 04 Mar 2025 17:30:09 +0530", "T17:30:09+05:30"}, {"Tue Mar  4 17:30:00 2025", "T17:30:00"},
      {"4 March 2025 12:05 am", "T00:05"}, {"4 March 2025 12:05 pm", "T12:05"}, {"12:20pm 4 March 2025", "T12:20"},
    }
    for _, form in ipairs(forms) do assert.equal(form[2], clock(form[1]), form[1]) end
  end)

  it("are no prices, scores or hours that no day has", function()
    for _, text in ipairs {
      "4.3.2025 12.50 Euro", "4.3.2025 | 3.50 %", "4.3.2025, 25:10", "4.3.2025 1.2.3", "am 12. 4. März 2025",
    } do
      assert.equal("", clock(text), text)
    end
  end)

  it("have zones that some place on Earth has", function()
    assert.equal("T10:15", clock "4 March 2025 10:15 -50:00")
    assert.equal("T10:15", clock "4 March 2025 10:15 +99")
    assert.equal("T10:15+05:45", clock "4 March 2025 10:15 +05:45")
    assert.equal("T10:15+05:30", clock("4 March 2025 10:15 IST", "hi"))
    assert.equal("T10:15", clock "4 March 2025 10:15 IST")
    assert.equal("2025-03-04T10:00:00", dates.iso "2025-03-04T10:00:00+99:00")
    assert.equal("2025-03-04T10:00:00", dates.iso "2025-03-04T10:00:00-13:00")
    assert.equal("2025-03-04T10:00:00-05:00", dates.iso "2025-03-04 10:00:00 EST")
  end)
end)

describe("dates.unix", function()
  it("reads seconds and thousandths, and no other numbers", function()
    assert.equal("2025-03-04T07:30:00Z", dates.unix "1741073400")
    assert.equal("2025-03-04T07:30:00Z", dates.unix "1741073400000")
    assert.equal("2025-03-04T07:30:00Z", dates.unix "1741073400.5")
    for _, text in ipairs {"123456", "20250304", "202503040730", "99999999999999", "-1741073400", "17410734x0", ""} do
      assert.is_nil(dates.unix(text), text)
    end
  end)
end)

describe("labels of dates", function()
  it("are known in languages that have no page lexicon", function()
    local forms = {
      {"अपडेटेड 04 मार्च 2025", "updated"},
      {"Atnaujinta 2025-03-04", "updated"}, {"Актуализирана 4 март 2025", "updated"},
      {"Actualitzat 4 de març de 2025", "updated"}, {"Diterbitkan 4 Mac 2025", "published"},
      {"Objavljeno 4. ožujka 2025.", "published"}, {"آپدیت: 4 March 2025", "updated"},
    }
    for _, form in ipairs(forms) do
      local found = dates.all(form[1])[1]
      assert.equal(form[2], found and found.label, form[1])
      assert.equal("2025-03-04", found.iso, form[1])
    end
  end)
end)

describe("hostile lines", function()
  it("take time in proportion to their length", function()
    for _, unit in ipairs {"4 ", "4 de ", "2025 ", "Mar 4 ", "4/", "年一", "พ.", "元", "10.15 ", "d'"} do
      local found = dates.all(unit:rep(20000))
      assert.is_table(found)
    end
  end)
end)
