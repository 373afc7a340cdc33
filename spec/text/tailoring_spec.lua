-- The news tailoring: tokens, kinds and sentences of texts written for these tests.
local core = require "newskit.core"

local function tokens(text, opts)
  return table.concat(core.document(text, opts):forms(), " ")
end

local function sentences(text, opts)
  local list = {}
  for sentence in core.document(text, opts):sentences() do list[#list + 1] = sentence.text end
  return list
end

describe("tokens of news", function()
  for text, expected in pairs {
    ["Mr. Orr met Dr. Ann B. Low in the U.S. today"] = "Mr. Orr met Dr. Ann B. Low in the U.S. today",
    ["Wait... what?! No -- never!!"] = "Wait ... what ?! No -- never !!",
    ["a non-smoker's e-mail of a well-known aide"] = "a non-smoker's e-mail of a well - known aide",
    ["It rose 3.5 percent to $1,000.50, or .5 more"] = "It rose 3.5 percent to $ 1,000.50 , or .5 more",
    ["at 10:30 a.m. on 9/11/2001, call 555-0100"] = "at 10:30 a.m. on 9/11/2001 , call 555-0100",
    ["in 2004-05 he won 3-2"] = "in 2004 - 05 he won 3 - 2",
    ["see https://example.org/a_(b)?c=d. Or www.example.org!"] =
      "see https://example.org/a_(b)?c=d . Or www.example.org !",
    ["mail ann.low@example.org or @ann_low #budget"] = "mail ann.low@example.org or @ann_low #budget",
    ["\u{201C}Don\u{2019}t,\u{201D} she said"] = "\u{201C} Don\u{2019}t , \u{201D} she said",
    ["the '90s, the 1990's and 'em"] = "the '90s , the 1990's and 'em",
    ["``No,'' he said"] = "`` No , '' he said",
    ["It ended.Then it began"] = "It ended . Then it began",
  } do
    it("keeps together what belongs together in: " .. text, function()
      assert.equal(expected, tokens(text))
    end)
  end

  it("splits clitics on request, as the Penn Treebank does", function()
    local opts = {clitics = true}
    assert.equal("do n't ca n\u{2019}t we 'll Ann 's they 're I 'm he 'd",
      tokens("don't can\u{2019}t we'll Ann's they're I'm he'd", opts))
    assert.equal("can not gon na the U.S. 's 1990 's", tokens("cannot gonna the U.S.'s 1990's", opts))
    assert.equal("O'Brien o'clock rock'n'roll", tokens("O'Brien o'clock rock'n'roll", opts))
  end)

  it("tells kinds", function()
    local doc = core.document "Ann 3rd , $ https://example.org/ a@example.org @ann #news \u{1F600} :-)"
    assert.same({"word", "number", "punctuation", "symbol", "url", "email", "handle", "hashtag", "emoji", "emoji"},
      doc:kinds())
  end)

  it("can be switched off", function()
    assert.equal("Mr . Orr , U.S .", tokens("Mr. Orr, U.S.", {tailoring = "none"}))
  end)
end)

describe("sentences of news", function()
  for text, expected in pairs {
    ["Prices fell in the U.S. The dollar rose."] = {"Prices fell in the U.S.", "The dollar rose."},
    ["The U.S. Congress met. Sen. Orr spoke."] = {"The U.S. Congress met.", "Sen. Orr spoke."},
    ["It opens at 10 a.m. Monday. It closes at 6 p.m. Visitors pay."] =
      {"It opens at 10 a.m. Monday.", "It closes at 6 p.m.", "Visitors pay."},
    ["\u{201C}We lost.\u{201D} He wept. \u{201C}Why?\u{201D} she asked."] =
      {"\u{201C}We lost.\u{201D}", "He wept.", "\u{201C}Why?\u{201D} she asked."},
    ["He left (at last.) She stayed."] = {"He left (at last.)", "She stayed."},
    ["So ... it goes. Well... Then it ended."] = {"So ... it goes.", "Well...", "Then it ended."},
    ["It is No. 5. No. She said no."] = {"It is No. 5.", "No.", "She said no."},
    ["They cited a study.[3][4] Others did not."] = {"They cited a study.[3][4]", "Others did not."},
    ["1. Buy milk 2. Sell eggs"] = {"1. Buy milk", "2. Sell eggs"},
    ["a. Buy milk b. Sell eggs c. Rest"] = {"a. Buy milk", "b. Sell eggs", "c. Rest"},
    ["features\nsize and weight\nprice"] = {"features", "size and weight", "price"},
    ["At 5 a.m. Mr. Orr woke."] = {"At 5 a.m. Mr. Orr woke."},
    ["(a) We met. (b) We left."] = {"(a) We met.", "(b) We left."},
    ["She cited Orr v. Low. Vitamin C. It helps."] = {"She cited Orr v. Low.", "Vitamin C.", "It helps."},
    ["Yahoo! Inc. fell. He left Yahoo! The share rose."] = {"Yahoo! Inc. fell.", "He left Yahoo!", "The share rose."},
    ["See https://example.org/x. It helps."] = {"See https://example.org/x.", "It helps."},
    ["Headline without a stop\n\nThe body starts."] = {"Headline without a stop", "The body starts."},
    ["It was a cold\nnight. Rain fell."] = {"It was a cold\nnight.", "Rain fell."},
    ["\u{4ECA}\u{5929}\u{3002}\u{660E}\u{5929}\u{3002}"] = {"\u{4ECA}\u{5929}\u{3002}", "\u{660E}\u{5929}\u{3002}"},
  } do
    it("end where they should in: " .. text:gsub("\n", " "), function()
      assert.same(expected, sentences(text))
    end)
  end

  it("joins wrapped lines and starts a paragraph at every other line", function()
    local wrapped = "The council met on Monday to talk about the new\nBridge Street plan, which Mayor Orr had\z
      called\nan urgent matter for the whole of the old town\nand its people.\nA second matter was left."
    local doc = core.document(wrapped)
    assert.equal(2, #doc:spans "paragraph")
    assert.equal(3, #core.document("One line\nAnother line\nA third one"):spans "paragraph")
  end)

  it("takes every line for a paragraph on request", function()
    assert.equal(1, #core.document("one line\nanother line"):spans "paragraph")
    for _, tailoring in ipairs {"news", "none"} do
      local doc = core.document("one line\nanother line", {lines = true, tailoring = tailoring})
      assert.equal(2, #doc:spans "paragraph")
    end
  end)

  it("knows the abbreviations of a text's language", function()
    for language, text in pairs {
      de = "Er traf Dr. Low bzw. Frau Orr. Dann ging er.", fr = "Mme. Low et M. Orr sont venus. Puis elle partit.",
      es = "El Sr. Orr vive en la av. Norte. Luego vino.", it = "Il sig. Orr vide il prof. Low. Poi venne.",
      pt = "O sr. Orr viu a Dra. Low. Depois saiu.", nl = "Dhr. Orr zag bijv. Mevr. Low. Toen ging hij.",
      sv = "Han såg t.ex. Orr m.fl. på kvällen. Sedan gick han.",
      fi = "Hän tapasi mm. Orrin ja tri Lown. Sitten hän lähti.",
      ru = "Он живёт на ул. Орра в г. Лоу. Потом ушёл.", el = "Είδε τον κ. Ορρ. Μετά έφυγε.",
      pl = "Poznał np. Orra oraz dr. Lowa. Potem wyszedł.", cs = "Potkal např. Orra a Ing. Lowa. Potom odešel.",
    } do
      assert.equal(2, #sentences(text, {language = language}), language)
    end
  end)

  it("falls back from a region on its language, and from one without a list on English", function()
    local text = "Sie kam bzw. Herr Orr kam. Mr. Low ging."
    assert.equal(2, #sentences(text, {language = "de-AT"}))
    assert.equal(2, #sentences(text, {language = "DE_ch"}))
    assert.same(sentences(text), sentences(text, {language = "xx"}))
    assert.same(sentences(text), sentences(text, {language = "en-GB"}))
    assert.error_matches(function() core.document("a", {language = 1}) end, "option 'language': string expected")
  end)

  it("takes a full stop behind a number for an ordinal where the language writes it so", function()
    for language, text in pairs {
      de = "Am 3. Mai kam er. Er blieb bis zum 19. Jahrhundert, sagt Karl V. Es war 2020. Dann ging er.",
      da = "Den 3. Maj kom han. Under 2. Verdenskrig gik han. Det var i 2020. Han blev.",
      hu = "Az V. Kerületben él. A 3. Rész jó. Ez 2020. A vége ez.",
    } do
      assert.equal(4, #sentences(text, {language = language}), language)
    end
    assert.equal(2, #sentences("He won 3. May he rest.", {language = "en"}))
    assert.equal(2, #sentences("Es waren 3. Das war gut.", {language = "de"}))
  end)

  it("knows abbreviations whose pieces stand apart", function()
    assert.equal(1, #sentences("Er trank z. B. Äpfel und i. d. R. Bier, d.\u{A0}h. Malz.", {language = "de"}))
    assert.equal(1, #sentences("Comió p. ej. Arroz en EE. UU. durante años.", {language = "es"}))
    assert.equal(2, #sentences("Er nahm A. Dann B. Äpfel.", {language = "de"}))
    local long = ("z. "):rep(20000)
    assert.is_true(#core.document(long, {language = "de"}) >= 20000)
  end)

  it("takes sets made beforehand", function()
    local set = core.abbreviations({blorp = {"final", "capitalized"}, zu = "starter", "Fa."}, {alone = true})
    assert.equal(1, #sentences("Die Fa. Orr kam zum Blorp. Orr.", {abbreviations = set}))
    assert.equal(2, #sentences("Die Fa. Orr kam zum Blorp. Zu Orr.", {abbreviations = set}))
    assert.equal(2, #sentences("Mr. Orr kam.", {abbreviations = set}))
    assert.equal(1, #sentences("Mr. Orr kam."))
    assert.error_matches(function() core.abbreviations({}, {alon = true}) end, "did you mean 'alone'")
  end)

  it("takes further abbreviations", function()
    local text = "Die Abg. Orr kam. Die Fa. Low zahlte."
    assert.equal(4, #sentences(text))
    assert.equal(2, #sentences(text, {abbreviations = {"Abg.", fa = "title"}}))
    assert.equal(4, #sentences(text))
    assert.error_matches(function() core.document("a", {abbreviations = {x = "often"}}) end, "invalid option 'often'")
    assert.error_matches(function() core.document("a", {abbreviations = {("x"):rep(17)}}) end, "1 to 16 bytes")
  end)
end)
