-- Syllables by known divisions of words, and formulas by hand.
local formulas = require "newskit.analyzers.shared.reading.formulas"
local lexicon = require "newskit.lexicon"
local nk = require "newskit"
local syllables = require "newskit.analyzers.shared.reading.syllables"

-- Words as their dictionaries divide them.
local divided = {
  de = "Haus|halt Stadt|rat Ge|le|gen|heit Ent|schei|dung Mon|tag be|schlos|sen O|pe|ra Mu|se|um The|a|ter Bäu|me "
    .. "Feu|er Ki|no See ein nie Quel|le Qua|li|tät",
  fr = "gou|ver|ne|ment mi|nis|tre mai|son beau|coup é|co|no|mie cré|er pays loi fran|çais qua|tre ville âge",
  es = "go|bier|no ciu|dad pa|ís his|to|ria po|e|ta que gue|rra can|ción a|é|re|o rí|o re|u|nión quie|re",
  it = "go|ver|no cit|tà ac|qua pa|e|se mi|ni|stro uo|mo gior|na|le per|ché quan|do fi|glio",
  pt = "go|ver|no ci|da|de pa|ís co|ra|ção não mãe qua|tro dei|xou eu|ro po|e|ma",
  nl = "re|ge|ring mi|nis|ter be|slui|ten eeuw zee ui|en ko|ning nieuw mooi be|ïn|vloe|den a|qua|ri|um",
}

-- What these words are counted as though they are divided otherwise: what stands together is not always one sound.
-- French is counted as it is spoken: a last "e" is not heard.
local known = {de = {museum = 2}, fr = {ministre = 2, quatre = 1}, es = {["reunión"] = 2}}

describe("syllables", function()
  for code, text in pairs(divided) do
    it("are those of dictionaries in " .. code, function()
      local reading = lexicon.of(code).language.reading
      for word in text:gmatch "%S+" do
        local plain, bars = word:lower():gsub("|", "")
        local expected = known[code] and known[code][plain] or bars + 1
        assert.equal(expected, syllables(plain, reading), word)
      end
    end)
  end

  it("are at least one, for anything", function()
    local reading = lexicon.of("fr").language.reading
    for _, word in ipairs{"", "e", "es", "qu", "brr", "ñ", "123"} do assert.is_true(syllables(word, reading) >= 1) end
  end)
end)

describe("readability in other languages", function()
  it("has the formulas as published, by hand", function()
    local c = {words = 100, sentences = 5, letters = 480, syllables = 170, long = 30, polysyllables = 20,
      monosyllables = 50}
    local expected = {amstad = 180 - 20 - 58.5 * 1.7, kandel_moles = 207 - 1.015 * 20 - 73.6 * 1.7,
      wiener_sachtext = 0.1935 * 20 + 0.1672 * 20 + 0.1297 * 30 - 0.0327 * 50 - 0.875,
      fernandez_huerta = 206.84 - 0.6 * 170 - 1.02 * 20, szigriszt_pazos = 206.835 - 62.3 * 1.7 - 20,
      gulpease = 89 + 300 * 5 / 100 - 10 * 480 / 100, douma = 206.84 - 0.77 * 170 - 0.93 * 20,
      brouwer = 195 - 2 / 3 * 170 - 2 * 20, martins = 248.835 - 84.6 * 1.7 - 1.015 * 20, lix = 20 + 30}
    for name, value in pairs(expected) do
      assert.is_true(math.abs(formulas[name].of(c) - value) < 1e-9, name)
    end
  end)

  it("counts words, sentences, syllables and letters of a text", function()
    local german = {body = nk.document("Der Rat tagt. Er will es so.", {language = "de"}), language = "de"}
    local frame = nk.readability(german)
    assert.is_true(math.abs(frame:where{measure = "amstad"}[1].value - (180 - 3.5 - 58.5)) < 1e-9)
    assert.equal(3.5, frame:where{measure = "lix"}[1].value)
    assert.truthy(frame.caption:find("Only 7 words", 1, true))
    local italian = {body = nk.document("Il treno va.", {language = "it"}), language = "it-IT"}
    assert.equal(89 + (300 - 90) / 3, nk.readability(italian)[1].value)
  end)

  it("has none where none was made, and the English ones when asked", function()
    local finnish = {body = nk.document("Juna lähtee nyt.", {language = "fi"}), language = "fi"}
    assert.equal(0, #nk.readability(finnish))
    assert.is_true(#nk.readability(finnish, {any_language = true}) > 4)
  end)
end)

describe("readability of several texts", function()
  it("says how many are short, not how long the first is", function()
    local long = ("The council met in the town hall on Monday. "):rep(20)
    local function made(text)
      return {body = nk.document(text, {language = "en"}), language = "en", kind = "article"}
    end
    local frame = nk.readability(nk.corpus{made(long), made "The dam holds.", made "The plan of the town failed."})
    assert.truthy(frame.caption:find("2 of 3 texts", 1, true))
    assert.is_nil(nk.readability(nk.corpus{made(long), made(long)}).caption)
  end)
end)
