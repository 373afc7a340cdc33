-- What encoding bytes have. The texts are written for this spec; the tables by which letters become bytes are
-- those of the core, asked the other way round.
local core = require "newskit.core"
local read = require "newskit.read"

-- Encodes a text by what single bytes and pairs of bytes decode to.
local function encoder(name)
  local bytes = {}
  for byte = 0x80, 0xFF do
    local text = core.decode(string.char(byte), {encoding = name, obey = true})
    if text ~= "\u{FFFD}" then bytes[text] = string.char(byte) end
  end
  return function(text)
    return (text:gsub("[\xC2-\xF4][\x80-\xBF]*", function(c) return assert(bytes[c], c) end))
  end
end

-- luacheck: push ignore 631
local russian = "Совет порта во вторник решил закрыть северный пирс на два года, пока рабочие меняют сваи."
local samples = {
  {"windows-1251", russian}, {"ibm866", russian}, {"iso-8859-5", russian},
  {"koi8-u", "Рада порту у вівторок вирішила закрити північний пірс на два роки, поки робітники міняють палі."},
  {"windows-1250", "Rada portu postanowiła we wtorek zamknąć północne molo na dwa lata, aby wymienić pale, i żąda zwrotu kosztów."},
  {"windows-1253", "Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κλείσει τη βόρεια προβλήτα για δύο χρόνια."},
  {"windows-1254", "Liman kurulu salı günü kuzey iskelesini iki yıl boyunca kapatmaya karar verdi, işçiler kazıkları değiştirecek."},
  {"windows-1255", "מועצת הנמל החליטה ביום שלישי לסגור את המזח הצפוני לשנתיים"},
  {"windows-1256", "قرر مجلس الميناء يوم الثلاثاء إغلاق الرصيف الشمالي لمدة عامين"},
  {"windows-1257", "Uosto taryba antradienį nusprendė dvejiems metams uždaryti šiaurinę prieplauką, kol darbininkai keičia polius."},
  {"windows-874", "คณะกรรมการท่าเรือตัดสินใจปิดท่าเรือทางเหนือเป็นเวลาสองปี"},
  {"windows-1252", "Der Hafenrat beschloss am Dienstag, die nördliche Brücke für zwei Jahre zu schließen, während Arbeiter Pfähle ändern."},
}

-- In their bytes, since no table here encodes them.
local east = {
  {"shift_jis", "\x8d\x60\x82\xcc\x97\x9d\x8e\x96\x89\xef\x82\xcd\x89\xce\x97\x6a\x93\xfa\x82\xc9\x8c\x88\x82\xdf\x82\xbd", "港の理事会は火曜日に決めた"},
  {"euc-jp", "\xb9\xc1\xa4\xce\xcd\xfd\xbb\xf6\xb2\xf1\xa4\xcf\xb2\xd0\xcd\xcb\xc6\xfc\xa4\xcb\xb7\xe8\xa4\xe1\xa4\xbf", "港の理事会は火曜日に決めた"},
  {"gbk", "\xb8\xdb\xbf\xda\xce\xaf\xd4\xb1\xbb\xe1\xd6\xdc\xb6\xfe\xbe\xf6\xb6\xa8\xb9\xd8\xb1\xd5\xb1\xb1\xc2\xeb\xcd\xb7", "港口委员会周二决定关闭北码头"},
  {"big5", "\xb4\xe4\xa4\x66\xa9\x65\xad\xfb\xb7\x7c\xb6\x67\xa4\x47\xa8\x4d\xa9\x77\xc3\xf6\xb3\xac\xa5\x5f\xbd\x58\xc0\x59", "港口委員會週二決定關閉北碼頭"},
  {"euc-kr", "\xc7\xd7\xb8\xb8 \xc0\xa7\xbf\xf8\xc8\xb8\xb4\xc2 \xc8\xad\xbf\xe4\xc0\xcf", "항만 위원회는 화요일"},
  {"iso-2022-jp", "\x1b$B9A$NM};v2q\x1b(B", "港の理事会"},
}
-- luacheck: pop

describe("bytes of which nothing is said", function()
  for _, row in ipairs(samples) do
    it("are " .. row[1] .. " where their letters say so", function()
      local text, name, repairs, basis = core.decode(encoder(row[1])(row[2]))
      assert.same({row[2], row[1], 0, "detected"}, {text, name, repairs, basis})
    end)
  end

  for _, row in ipairs(east) do
    it("are " .. row[1] .. " where their signs say so", function()
      local text, name = core.decode(row[2])
      assert.same({row[3], row[1]}, {text, name})
    end)
  end

  it("are the same within a page", function()
    local page = core.page("<html><title>x</title><p>" .. encoder "windows-1251"(russian) .. "</p>")
    assert.same({"windows-1251", "detected"}, {page.encoding, page.encoding_basis})
    assert.matches(russian, page:text(1), 1, true)
  end)

  it("are no UTF-8 for one letter at the end", function()
    assert.same({"caf\u{E9}", "windows-1252", 0}, {table.unpack({core.decode "caf\xE9"}, 1, 3)})
    assert.same({"na\u{EF}ve \u{FFFD}", "utf-8", 1}, {table.unpack({core.decode "na\xC3\xAFve \xC3"}, 1, 3)})
  end)

  it("are UTF-16 with and without a mark, in any script", function()
    local text = "Совет порта решил.\nСовет решил.\n港口委员会周二决定。\n"
    for _, form in ipairs{{"<I2", "utf-16le", "\xFF\xFE"}, {">I2", "utf-16be", "\xFE\xFF"}} do
      local pieces = {}
      for _, code in utf8.codes(text) do pieces[#pieces + 1] = string.pack(form[1], code) end
      local bytes = table.concat(pieces)
      assert.same({text, form[2], 0, "content", 0}, {core.decode(bytes)}, form[2])
      assert.same({text, form[2], 0, "bom", 0}, {core.decode(form[3] .. bytes)}, form[2])
    end
    assert.is_nil(core.wide "A plain text with a zero\0 in it, and no more than that one.")
  end)
end)

describe("what is said of bytes", function()
  local cyrillic = encoder "windows-1251"(russian)

  local function of_page(charset, bytes)
    local page = core.page(("<meta charset=%s><p>%s</p>"):format(charset, bytes))
    return {page.encoding, page.encoding_basis}
  end

  it("is believed when they bear it out, and not when they do not", function()
    assert.same({"windows-1251", "declared"}, of_page("windows-1251", cyrillic))
    assert.same({"windows-1252", "declared"}, of_page("ISO-8859-1", "caf\xE9"))
    assert.same({"windows-1252", "detected"}, of_page("utf-8", "caf\xE9 cr\xE8me et th\xE9 \xE0 Paris"))
    assert.same({"windows-1251", "detected"}, of_page("utf-8", cyrillic))
    assert.same({"windows-1251", "detected"}, of_page("iso-8859-1", cyrillic))
    assert.same({"windows-1251", "detected"}, of_page("shift_jis", cyrillic))
    assert.same({"utf-8", "content"}, of_page("windows-1251", russian))
  end)

  it("holds when the user said it", function()
    local text, name, _, basis = core.decode(russian, {encoding = "cp1251", obey = true})
    assert.same({"windows-1251", "caller"}, {name, basis})
    assert.not_equal(russian, text)
    assert.equal("encoding", select(3, core.decode("x", {encoding = "cp9", obey = true})))
  end)

  it("has the names of the Web standard", function()
    for label, name in pairs{Latin1 = "windows-1252", gb2312 = "gbk", ["x-sjis"] = "shift_jis", [" UTF8 "] = "utf-8",
      ["iso-8859-9"] = "windows-1254", ["ks_c_5601-1987"] = "euc-kr"} do
      assert.equal(name, core.encoding(label))
    end
    for _, name in ipairs(core.encodings()) do assert.equal(name, core.encoding(name)) end
    assert.is_nil(core.encoding "latin-1252")
  end)
end)

-- A text in UTF-8 that was read as windows-1252 and written as UTF-8 again.
local function twice(text)
  return (core.decode(text, {encoding = "windows-1252", obey = true}))
end

describe("text that was encoded twice", function()
  local text = "The café’s naïve owner – “saved”, he said – paid £5 to Zoë."

  it("is mended and counted", function()
    local mended, name, repairs, _, count = core.decode(twice(text))
    assert.same({text, "utf-8", 0, 9}, {mended, name, repairs, count})
    assert.equal(9, core.page("<p>" .. twice(text)).mended)
    assert.equal(russian, (core.decode(twice(russian))))
  end)

  it("is mended in the line that has it, and no other", function()
    local good = "Ein Käse für Zoë: “Ä”"
    assert.equal(good .. "\n" .. text .. "\n" .. good, (core.decode(good .. "\n" .. twice(text) .. "\n" .. good)))
  end)

  it("is not seen in text that merely looks a little like it", function()
    for _, plain in ipairs{"MAÇÃ” e PÃ£", "Â« Allons »", "Ã©", "NÃO", "Ü»", "Å“"} do
      assert.equal(plain, (core.decode(plain)))
    end
  end)
end)

describe("the option 'encoding' of reading", function()
  local body = "\n\n" .. russian .. " " .. russian .. "\n\n" .. russian .. "\n"
  local cyrillic = encoder "windows-1251"("Пирс закроют" .. body)

  it("goes before what bytes look like and declare, for every reader", function()
    local inputs = {
      cyrillic, "<meta charset=utf-8><title>x</title><h1>Пирс</h1><p>" .. cyrillic,
      '[{"headline": "Пирс", "text": "' .. cyrillic:gsub("\n", " ") .. '"}]',
      "headline,text\nПирс,\"" .. cyrillic:gsub("\n", " ") .. "\"\n",
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>x</title><item><title>y</title>'
        .. "<description>" .. cyrillic .. "</description></item></channel></rss>",
    }
    for at, bytes in ipairs(inputs) do
      bytes = bytes:gsub("Пирс", encoder "windows-1251" "Пирс")
      local article = assert(read.parse(bytes, {encoding = "CP1251"}))
      assert.equal("windows-1251", article.encoding, at)
      assert.matches("Совет порта во вторник решил", article.text .. (article.description or ""), 1, true)
    end
  end)

  it("refuses names that are none, with the nearest", function()
    local _, message = pcall(read.parse, "x", {encoding = "windows-125"})
    assert.matches("unknown encoding 'windows%-125'.*windows%-125%d", message)
  end)

  it("refuses bytes that are not of it under strict", function()
    local article, _, code = read.parse("\x81\x20 \x81", {encoding = "shift_jis", strict = true})
    assert.same({nil, "encoding"}, {article, code})
  end)
end)

describe("records of one file", function()
  it("have the encoding of the file, however short they are", function()
    local encode = encoder "windows-1251"
    local lines = {"headline,text"}
    for at = 1, 5 do lines[#lines + 1] = encode("Да,") .. '"' .. encode(russian) .. '"' .. ("\n"):rep(at // 9) end
    local seen = 0
    for article in read.open(table.concat(lines, "\n") .. "\n") do
      seen = seen + 1
      assert.same({"Да", russian, "windows-1251"}, {article.headline, article.text, article.encoding})
    end
    assert.equal(5, seen)
  end)
end)
