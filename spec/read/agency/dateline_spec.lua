local dateline = require "newskit.read.agency.dateline"

-- place, day, agency, and the text behind; "-" for what is not there.
local rows = {
  {"SAMPLETON (Example Wire) - The bank", "SAMPLETON", "-", "Example Wire", "The bank"},
  {"SAMPLETON, May 3 (EW) \u{2014} The bank", "SAMPLETON", "May 3", "EW", "The bank"},
  {"SAMPLEVILLE, 5 janvier (AEP) \u{2013} Le conseil", "SAMPLEVILLE", "5 janvier", "AEP", "Le conseil"},
  {"SAMPLETON, Jan. 5 \u{2014} The board", "SAMPLETON", "Jan. 5", "-", "The board"},
  {"NEW SAMPLE \u{2014} The board", "NEW SAMPLE", "-", "-", "The board"},
  {"Beispielstadt (bsp) - Der Rat", "Beispielstadt", "-", "bsp", "Der Rat"},
  {"Beispielstadt/Musterdorf (dpa/AFP) - Der Rat", "Beispielstadt/Musterdorf", "-", "dpa/AFP", "Der Rat"},
  {"SAMPLETON, Ohio (EW) -- The board", "SAMPLETON, Ohio", "-", "EW", "The board"},
  {"ST. SAMPLE, Mo. (EW) \u{2014} A man", "ST. SAMPLE, Mo.", "-", "EW", "A man"},
  {"Sampleton, Ill. \u{2014} A man", "Sampleton, Ill.", "-", "-", "A man"},
  {"SAMPLETON, England, March 4, 2025 -- The Trust", "SAMPLETON, England", "March 4, 2025", "-", "The Trust"},
  {"(AP) \u{2014} The bank", "-", "-", "AP", "The bank"},
  {"Villa Ejemplo, 5 ene (EFE).- El consejo", "Villa Ejemplo", "5 ene", "EFE", "El consejo"},
  {"(ANSA) - ESEMPIO, 05 GEN - Il consiglio", "ESEMPIO", "05 GEN", "ANSA", "Il consiglio"},
  {"Esempio, 5 gen. - (Adnkronos) - Il consiglio", "Esempio", "5 gen", "Adnkronos", "Il consiglio"},
  {"ПРИМЕРСК, 5 января. /ТАСС/. Совет", "ПРИМЕРСК", "5 января", "ТАСС", "Совет"},
  {"ПРИМЕРСК, 5 янв - РИА Новости. Совет", "ПРИМЕРСК", "5 янв", "РИА Новости", "Совет"},
  {"Vzorov 5. ledna (ČTK) - Rada", "Vzorov", "5. ledna", "ČTK", "Rada"},
  {"MUSTERDORF taz | Der Rat", "MUSTERDORF", "-", "taz", "Der Rat"},
  {"مثال (رويترز) - قال المجلس", "مثال", "-", "رويترز", "قال المجلس"},
  {"नमूना, 5 जनवरी (भाषा) परिषद ने", "नमूना", "5 जनवरी", "भाषा", "परिषद ने"},
  {"新华社例城1月5日电（记者 王例）议会", "例城", "1月5日", "新华社", "议会"},
  {"（中央社例市5日電）議會", "例市", "5日", "中央社", "議會"},
  {"【レイ共同】議会は", "レイ", "-", "共同", "議会は"},
  {"［レイ　５日　ロイター］ - 議会は", "レイ", "5日", "ロイター", "議会は"},
  {"(예시=연합뉴스) 김예시 기자 = 의회는", "예시", "-", "연합뉴스", "의회는"},
}

describe("dateline.find", function()
  for _, row in ipairs(rows) do
    it("divides " .. row[1], function()
      local found = assert(dateline.find(row[1]))
      assert.same({table.unpack(row, 2)}, {
        found.place or "-", found.day or "-", found.agency or "-", row[1]:sub(found.last + 1),
      })
    end)
  end

  it("names the reporters in it", function()
    assert.same({"王例"}, dateline.find("新华社例城1月5日电（记者 王例）议会").people)
    assert.same({"김예시"}, dateline.find("(예시=연합뉴스) 김예시 기자 = 의회는").people)
    assert.same({"山田例"}, dateline.find("【レイ＝山田例】議会は").people)
  end)

  it("is not what else stands before a dash or in brackets", function()
    for _, text in ipairs {
      "Ann Example - the chair - said so", "US - China talks go on", "NATO - Sampleland talks go on",
      "The minister (Labor) - who won - said so", "Sampleton - Der Rat", "Two towns (of ten) - so it seems",
      "\u{2014} The bank", "", "EXWA \u{2014} the agency \u{2014} said so", "Example (EXMP) \u{2014} The stock fell",
      "Ann Example (Greens) - who won - said so", "UPDATE \u{2014} The bank", "【速報】議会は", "(예시) 의회는",
      "[예시마당=김예시의 이야기] 오늘", "157 миллионов \u{2014} именно столько", "SAMPLETON \u{2014} where it rains",
    } do assert.is_nil(dateline.find(text), text) end
  end)

  it("takes time in proportion to its window, whatever stands there", function()
    for _, piece in ipairs {" ", "(", "- ", "A, ", "1. ", "\u{3010}", "/"} do
      assert.has_no.errors(function() dateline.find("A" .. piece:rep(200000)) end)
    end
  end)
end)

describe("dateline.record", function()
  local function date(day, published)
    return dateline.record({place = "SAMPLETON", day = day}, "SAMPLETON, " .. day, published).date
  end

  it("gives a day the year of the publication", function()
    for _, day in ipairs {"Jan. 5", "Jan 5", "5 janvier", "1月5日", "5日", "5. ledna"} do
      assert.equal("2024-01-05", date(day, "2024-01-06T10:00:00Z"), day)
    end
  end)

  it("gives a day in December the year before what is published in January", function()
    assert.equal("2023-12-31", date("Dec. 31", "2024-01-01"))
    assert.equal("2024-12-31", date("Dec. 31", "2024-12-31"))
  end)

  it("has no date without a year", function()
    assert.is_nil(date "Jan. 5")
    assert.equal("2019-01-05", date "Jan. 5, 2019")
  end)

  it("prints as it was printed", function()
    assert.equal("SAMPLETON, May 3 (EW)", dateline.shown "SAMPLETON, May 3 (EW) \u{2014} ")
    assert.equal("SAMPLETON, May 3", tostring(dateline.of "SAMPLETON, May 3"))
  end)
end)
