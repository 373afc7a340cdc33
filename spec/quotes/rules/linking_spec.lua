-- Patterns of news text that users of other quote extractors report as missed or wrongly read. Each
-- example is invented. Threads: textacy #200, #380, #383; CoreNLP #905, #1090, #1139, #1251.
local quotes = require "newskit.quotes"

local function texts(text, spans)
  local parts = {}
  for k, span in ipairs(spans or {}) do
    parts[k] = text:sub(span.first, span.last)
  end
  return table.concat(parts, " | ")
end

-- Each quotation as "content <cue> source => speaker".
local function read(text, options)
  local list = {}
  for k, record in ipairs(quotes.attribute(text, options or {speech = true})) do
    list[k] = ("%s <%s> %s => %s"):format(texts(text, record.content), texts(text, record.cue),
                                          texts(text, record.source), record.speaker or "-")
  end
  return list
end

local function check(text, expected)
  assert.same(expected, read(text))
end

describe("patterns:", function()
  it("a quotation, a dash and a name", function()
    check("“The bridge will hold, and so will we.” – Rosa Lindqvist, engineer",
          {"“The bridge will hold, and so will we.” <–> Rosa Lindqvist, engineer => Rosa Lindqvist"})
    check('"We never met before that day." -- Omar Hale',
          {'"We never met before that day." <--> Omar Hale => Omar Hale'})
  end)

  it("'And from X:' before a quotation", function()
    check("Most were pleased. And from Jonas Reed: “I would do it again.”",
          {"“I would do it again.” <:> Jonas Reed => Jonas Reed"})
  end)

  it("appositions between the source and its verb", function()
    check("“It was dark,” Nadia Brook, 61, a retired nurse who lives near the lock, said.",
          {"“It was dark,” <said> Nadia Brook, 61, a retired nurse who lives near the lock, => Nadia Brook"})
    check("The hospital's director, Ivo Kern, said the ward would open in May.",
          {"the ward would open in May <said> The hospital's director, Ivo Kern, => Ivo Kern"})
  end)

  it("nicknames, scare quotes and titles of works in marks are no quotations", function()
    check('Tony "The Ox" Barker won the race in "Spring Meadow" boots.', {})
    check("The “reform” was dropped, and the band played “Stormy Weather” again.", {})
    check('Eddie "Fast" Malone said he would race again.',
          {'he would race again <said> Eddie "Fast" Malone => Eddie Malone'})
  end)

  it("an odd number of marks loses nothing else", function()
    check("“The first mark is never closed, Ann Lee said.\n\n“The second one is,” said Bo Adler.",
          {"“The first mark is never closed, <said> Ann Lee => Ann Lee",
           "“The second one is,” <said> Bo Adler => Bo Adler"})
    check('I cannot say when," Carl Moss said.\n\n"We wait," Moss added.',
          {'I cannot say when," <said> Carl Moss => Carl Moss', '"We wait," <added> Moss => Carl Moss'})
  end)

  it("paragraphs that begin with a name and a colon", function()
    local text = "HOST: Are you running?\n\nKLINE: I have not decided.\n\nHOST: When will you?\n\nKLINE: Soon."
    local found = read(text)
    assert.equal(4, #found)
    assert.equal("I have not decided. <:> KLINE => KLINE", found[2])
    local block = "Kline: the long wait\n\nJo Kline was on the show.\n\n“HOST: Are you?\n\n“KLINE: No."
        .. "\n\n“HOST: Why?\n\n“KLINE: Well.”"
    found = quotes.attribute(block, {speech = true})
    assert.equal("No.", texts(block, found[#found - 2].content))
    assert.equal("Jo Kline", found[#found - 2].speaker)
    assert.equal("Well.", texts(block, found[#found].content))
    check("Maya Stone: “We did what we could.”", {"“We did what we could.” <:> Maya Stone => Maya Stone"})
  end)

  it("a quotation over several paragraphs has its speaker at either end", function()
    check("“We began at dawn.\n\n“By noon it was over,” said Lena Fox.",
          {"“We began at dawn. | “By noon it was over,” <said> Lena Fox => Lena Fox"})
    check("Lena Fox said: “We began at dawn.\n\n“By noon it was over.”",
          {"“We began at dawn. | “By noon it was over.” <said:> Lena Fox => Lena Fox"})
  end)

  it("marks of other kinds, and marks within marks", function()
    check("«The tide came early», said Piet Maas.", {"«The tide came early» <said> Piet Maas => Piet Maas"})
    check("„The tide came early“, said Piet Maas.", {"„The tide came early“ <said> Piet Maas => Piet Maas"})
    check("''The tide came early,'' said Piet Maas.", {"''The tide came early,'' <said> Piet Maas => Piet Maas"})
    check("“She shouted ‘run’ and we ran,” said Piet Maas.",
          {"“She shouted ‘run’ and we ran,” <said> Piet Maas => Piet Maas"})
    check("“He called it “luck” and left,” said Piet Maas.",
          {"“He called it “luck” and left,” <said> Piet Maas => Piet Maas"})
  end)

  it("apostrophes are no marks", function()
    check("'The workers' rights were ignored in the '90s,' said Tess Vane. 'That's over.'",
          {"'The workers' rights were ignored in the '90s,' | 'That's over.' <said> Tess Vane => Tess Vane"})
  end)

  it("a split quotation is one", function()
    check("“I came,” said Ida Moss, “because I was asked.”",
          {"“I came,” | “because I was asked.” <said> Ida Moss => Ida Moss"})
    check("The road, said Ida Moss, was never safe.",
          {"The road | was never safe <said> Ida Moss => Ida Moss"})
  end)

  it("several verbs share one source", function()
    check("Ida Moss criticized the plan and said it would fail, adding that nobody had asked her.",
          {"the plan <criticized> Ida Moss => Ida Moss", "it would fail <said> Ida Moss => Ida Moss",
           "that nobody had asked her <adding> Ida Moss => Ida Moss"})
  end)

  it("denials and refusals count; negation and auxiliaries belong to the cue", function()
    check("The ministry has not said when the bridge will open.",
          {"when the bridge will open <has not said> The ministry => -"})
  end)

  it("an addressee, a time and a place belong to nothing", function()
    check("Ida Moss told reporters in Brack on Monday that the bridge was safe.",
          {"that the bridge was safe <told> Ida Moss => Ida Moss"})
    check("The mayor urged residents to leave.", {"to leave <urged> The mayor => -"})
  end)

  it("attitudes are left out of speech, and found otherwise", function()
    local text = "Ida Moss believes the bridge is safe."
    check(text, {})
    assert.same({"the bridge is safe <believes> Ida Moss => Ida Moss"}, read(text, {speech = false}))
  end)
end)
