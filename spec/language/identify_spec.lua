-- The language of texts: invented sentences, and properties that hold for any bytes.
local core = require "newskit.core"
local nk = require "newskit"
local support = require "spec.support"

local sentences = dofile(support.fixture "languages.lua")

local function codes_of(...)
  local codes = {}
  for _, list in ipairs{...} do
    for code in pairs(list) do codes[#codes + 1] = code end
  end
  table.sort(codes)
  return codes
end

local function share_of(list, code)
  for _, guess in ipairs(list) do
    if guess.code == code then return guess.share end
  end
  return 0
end

describe("nk.identify", function()
  it("knows the languages of sentences written for it", function()
    local wrong = {}
    for _, code in ipairs(codes_of(sentences.invented, sentences.declaration)) do
      for _, text in ipairs(sentences.invented[code] or sentences.declaration[code]) do
        local found = nk.identify(text)
        if found ~= code then wrong[#wrong + 1] = code .. " taken for " .. found .. ": " .. text end
      end
    end
    assert.same({}, wrong)
  end)

  it("is sure of both sentences together", function()
    for _, code in ipairs(codes_of(sentences.invented)) do
      local found, confidence = nk.identify(table.concat(sentences.invented[code], " "))
      assert.equal(code, found)
      assert.is_true(confidence > 0.6, ("%s %.3f"):format(code, confidence))
    end
  end)

  it("does not mind capitals", function()
    for _, code in ipairs{"de", "en", "fr", "pl", "sv", "es", "nl", "ru", "uk", "el", "hu", "vi"} do
      local text = sentences.invented[code][2]
      local upper = text:gsub("[\xC3-\xD1][\x80-\xBF]", function(letter)
        local point = utf8.codepoint(letter)
        local two = point >= 0xE0 and point <= 0xFE and point ~= 0xF7 or point >= 0x430 and point <= 0x44F
        return two and utf8.char(point - 32) or letter
      end):upper()
      assert.equal(code, (nk.identify(upper)))
      local title = text:gsub("%f[%w\x80-\xFF]%l", string.upper)
      assert.equal(code, (nk.identify(title)))
    end
  end)

  it("does not see digits and addresses", function()
    local text = sentences.invented.de[1]
    local _, confidence, list = nk.identify(text)
    local _, more, other = nk.identify("1,234 – 5.6 % " .. text
      .. " https://www.example.org/the/news/that/was/in/the/paper anna.example@the-paper.example 2024")
    assert.same(list, other)
    assert.equal(confidence, more)
  end)

  it("says und for a text without letters", function()
    for _, text in ipairs{"", " ", "12:30 – 14:00", "\xFF\xFE", "…!?", "ᏣᎳᎩ"} do
      local code, confidence, list = nk.identify(text)
      assert.equal("und", code)
      assert.equal(0, confidence)
      assert.same({}, list)
    end
  end)

  it("is unsure of a few letters", function()
    for _, text in ipairs{"a", "OK", "Ω", "да", "Ana"} do
      local _, confidence = nk.identify(text)
      assert.is_true(confidence < 0.5, text .. " " .. confidence)
    end
  end)

  it("counts a word that follows itself once", function()
    local _, once = nk.identify "word"
    local _, often = nk.identify(("word "):rep(500))
    assert.equal(once, often)
  end)

  it("gives the languages of a mixed text by their share", function()
    local function more(code, times)
      return (table.concat(sentences.invented[code], " ") .. "\n"):rep(times)
    end
    for _, pair in ipairs{{"de", "en"}, {"en", "de"}, {"fr", "ru"}, {"ar", "en"}, {"zh", "en"}, {"hi", "fr"}} do
      local code, confidence, list = nk.identify(more(pair[1], 9) .. more(pair[2], 3))
      assert.equal(pair[1], code)
      assert.equal(pair[2], list[2].code)
      assert.is_true(confidence > 0.5 and confidence < 0.95)
      assert.is_true(list[2].share > 0.08)
    end
  end)

  it("writes Japanese and Chinese apart, and Serbian in both alphabets", function()
    assert.equal("ja", (nk.identify "首相は会見で新たな経済対策を発表した"))
    assert.equal("zh", (nk.identify "總理在記者會上宣布新的經濟措施"))
    local _, _, list = nk.identify("Predsednik Vlade je u ponedeljak izjavio da će novi most biti otvoren"
      .. " sledeće godine, pošto su svi radovi završeni u roku.")
    assert.is_true(share_of(list, "sr") > 0)
  end)

  it("ranks by share, at most as many as asked for", function()
    local _, _, list = nk.identify("Ana", {limit = 3})
    assert.is_true(#list <= 3)
    local _, confidence, all = nk.identify("Na ostrovu", {limit = 100})
    local sum = 0
    for i, guess in ipairs(all) do
      sum = sum + guess.share
      assert.is_true(i == 1 or guess.share <= all[i - 1].share)
    end
    assert.is_true(sum <= 1.01)
    assert.equal(confidence, all[1].share)
  end)

  it("checks its arguments", function()
    assert.has_error(function() nk.identify(12) end, "bad argument #1 to 'identify' (string expected, got number)")
    local done, message = pcall(nk.identify, "x", {limits = 2})
    assert.is_false(done)
    assert.is_truthy(message:find("did you mean 'limit'", 1, true))
  end)

  it("lists what it knows, alphabetically and each once", function()
    local known = nk.languages()
    assert.is_true(#known >= 75)
    for i = 2, #known do assert.is_true(known[i - 1] < known[i]) end
    for _, code in ipairs(codes_of(sentences.invented, sentences.declaration)) do
      local found = false
      for _, other in ipairs(known) do found = found or other == code end
      assert.is_true(found, code)
    end
  end)
end)

describe("any bytes", function()
  it("are safe at every cut, and give the same twice", function()
    for _, code in ipairs{"en", "ru", "zh", "th", "yo"} do
      local text = (sentences.invented[code] or sentences.declaration[code])[1]
      for cut = 0, #text do
        local piece = text:sub(1, cut)
        local first, confidence = nk.identify(piece)
        local again, same = nk.identify(piece)
        assert.equal(first, again)
        assert.equal(confidence, same)
        assert.is_true(confidence >= 0 and confidence <= 1)
      end
    end
  end)

  it("may be invalid UTF-8: the rest still counts", function()
    local text = sentences.invented.fr[2]
    assert.equal("fr", (nk.identify("\xFF\xC0\x80 " .. text .. " \xE2\x82")))
    for byte = 0, 255 do
      local code, confidence = nk.identify(string.char(byte))
      assert.is_true(#code >= 2 and confidence < 0.5)
    end
  end)

  it("may be ten million, without spaces too", function()
    local text = (table.concat(sentences.invented.de, " ") .. " "):rep(60000)
    assert.is_true(#text > 10000000)
    assert.equal("de", (nk.identify(text)))
    assert.equal("string", type((nk.identify(("ab@"):rep(3400000)))))
    assert.equal("string", type((nk.identify(("x"):rep(10000000)))))
  end)
end)

describe("core.identifier", function()
  local model = assert(package.searchpath("newskit.models.language.card", package.path))
    :gsub("card%.lua$", "languages.model")

  it("refuses files that are no model", function()
    local nothing, message, code = core.identifier(support.fixture "languages.lua")
    assert.is_nil(nothing)
    assert.is_truthy(message:find("not a model of languages", 1, true))
    assert.equal("format", code)
    assert.equal("io", (select(3, core.identifier "spec/fixtures/no-such-file")))
  end)

  it("refuses a model with a byte changed or cut off", function()
    local bytes, path = support.slurp(model), os.tmpname()
    local function refused(changed)
      local file = assert(io.open(path, "wb"))
      file:write(changed)
      file:close()
      return (select(3, core.identifier(path)))
    end
    assert.is_nil(refused(bytes))
    for _, at in ipairs{1, 9, 17, 40, 5000, 100000, #bytes} do
      local other = string.char(bytes:byte(at) ~ 4)
      assert.equal("format", refused(bytes:sub(1, at - 1) .. other .. bytes:sub(at + 1)))
    end
    assert.equal("format", refused(bytes:sub(1, -2)))
    assert.equal("format", refused(""))
    os.remove(path)
  end)

  it("has a card that names its bytes", function()
    local card, bytes = require "newskit.models.language.card", support.slurp(model)
    local hash = 0xcbf29ce484222325
    for i = 1, #bytes do hash = (hash ~ bytes:byte(i)) * 0x100000001b3 end
    assert.equal(card.bytes, #bytes)
    assert.equal(card.fnv1a64, ("%016x"):format(hash))
  end)
end)
