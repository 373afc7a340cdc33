-- Exports of Factiva, ProQuest and Europresse, invented, in the shapes of the real ones; see samples_nexis.
local function latin(text)
  return (text:gsub("[\xC2\xC3][\x80-\xBF]", function(two) return string.char(utf8.codepoint(two)) end))
end

local coded = [[
SE  News
HD
Harbor bridge to close
BY  By Ann Example
WC  1,234 words
PD  11 January 2015
ET  15:32
SN  The Example Post
SC  EXPOST
ED  Late
PG  3
LA  English
CY  (c) 2015 Example Post Ltd
LP
The council voted to close the bridge.

TD
IN the end they had no choice.
Ferries will run.
CO  exco : Example Harbor Co
NS  gbridg : Bridges | gport : Ports
RE  xx : Exampleland
AN  Document EXPOST0020150111eb1b0001r

HD
Rain
WC  2 words
PD  2 March 2014
SN  Morning Sample
LA  English
LP
It rained.
AN  Document MSAMPL0020140302ea320002x

Search Summary
Text    bridge
]]

local tabbed = "HD\tBr\u{FC}cke wird gesperrt\nWC\t85 W\u{F6}rter\nPD\t27 Februar "
  .. "2012\nSN\tBeispielzeitung\nLA\tDeutsch\n"
  .. "LP\tDie alte Br\u{FC}cke wird gesperrt.\nTD\tDie F\u{E4}hre f\u{E4}hrt.\nAN\tDokument "
  .. "BEISP00020120227e82r0001a\n\f"
  .. "HD\tEs regnet\nWC\t3 W\u{F6}rter\nPD\t1 M\u{E4}rz 2012\nSN\tBeispielzeitung\nLA\tEnglisch\nLP\tEs regnet.\n"
  .. "AN\tDokument BEISP00020120301e831000bb\n"

local bare = [[
Harbor bridge to close

By Ann Example
120 words
11 January 2015
The Example Post
EXPOST
Late
3
English
(c) 2015 Example Post Ltd

The council voted to close the bridge.

Ferries will run.

Document EXPOST0020150111eb1b0001r

Rain
2 words
2 March 2014 10:15
Morning Sample
MSAMPL
English
Copyright 2014 Sample

It rained.

Document MSAMPL0020140302ea320002x
]]

local page_head = '<html><head>\n<meta http-equiv="Content-Type" content="text/html; '
  .. 'charset=UTF-8"/>\n<title>Factiva</title>'
  .. '</head>\n<body><div id="navcontainer" class="fcpNavContainer"></div><div id="contentWrapper">'

local function row(code, value)
  return ('<tr><td align="right" class="index"><b>%s</b>&nbsp;</td><td>%s</td></tr>'):format(code, value)
end

local indexed = page_head .. '<div class="article frArticle"><table>'
  .. row("HD", "<b class='frHeadline'>Le pont <b>ferm\u{E9}</b></b>") .. row("BY", "Anne Exemple") .. row("PG", "26")
  .. row("WC", "295 mots") .. row("PD", "29 d\u{E9}cembre 2011") .. row("ET", "15:32") .. row("SN", "L'Exemple")
  .. row("SC", "EXFR") .. row("LA", "Fran\u{E7}ais") .. row("CY", "(c) Exemple") .. row("LP",
    '<p class="articleParagraph frarticleParagraph">Le pont est ferm\u{E9}.</p>\n'
    .. '<p class="articleParagraph frarticleParagraph">Dix-huit mois.</p>')
  .. row("TD", '<p class="articleParagraph frarticleParagraph">Le bac circule.</p>')
  .. row("NS", "<br/>gpont : Ponts | gport : Ports") .. row("AN", "<br/>Document EXFR000020111229e7ct0001r")
  .. "</table></div><br/><span></span></div></body></html>"

local function block(id, language, headline, rows, paragraphs, last)
  local parts = {('<div id="article-%s" class="article"><div class="article %sArticle"><p>\n</p>'):format(id,
    language)}
  for at, text in ipairs(rows) do
    if at == 2 then
      parts[#parts + 1] = ('<div id="hd"><span class="%sHeadline">%s</span>\n</div>'):format(language, headline)
    end
    parts[#parts + 1] = (text:find "^By " and '<div class="author">%s </div>' or "<div>%s</div>"):format(text)
  end
  for _, text in ipairs(paragraphs) do
    parts[#parts + 1] = ('\n<p class="articleParagraph %sarticleParagraph">%s</p>'):format(language, text)
  end
  return table.concat(parts) .. ("<p>%s %s</p></div></div><br><span></span>"):format(last, id)
end

-- The interface speaks German, the articles English; declared to be UTF-8, and windows-1252.
local german_page = latin(page_head .. block("EXPOST0020150111eb1b0001r", "en", "Bridge <b>to close</b>", {
  "Foreign Desk; 1", "By ANN EXAMPLE", "Special to The Example Post", "877 W\u{F6}rter", "9 Januar 1993",
    "The Example Post",
  "EXPOST", "Late Edition", "1", "Englisch", "Copyright 1993 The Example Post.",
}, {"The caf\u{E9} by the bridge closes.", "Ferries \u{A3}2."}, "Dokument")
  .. block("EXPOST0020150111eb1b0002s", "en", "Rain", {
    "Desk", "2 W\u{F6}rter", "1 M\u{E4}rz 1993", "The Example Post", "EXPOST", "Englisch", "Copyright 1993",
  }, {"It rained."}, "Dokument") .. "</div></body></html>")

local chinese_page = page_head .. block("WDREX00020180914eea70005l", "de", "Br\u{FC}cke", {
  "Funk", "8165 \u{5B57}", "2018 \u{5E74} 10 \u{6708} 7 \u{65E5} 17:04", "Beispielfunk", "WDREX", "\u{5FB7}\u{6587}",
  "Copyright (2018) Beispiel",
}, {"Die Br\u{FC}cke am Hafen wird gesperrt."}, "\u{6587}\u{4EF6}") .. "</div></body></html>"

local rule = ("_"):rep(60)

local proquest = rule .. [[


Harbor bridge to close

Author: Example, Ann; Sample, Ben

Publication info: Example Post ; Springfield [Springfield]. 11 Jan 2015: A.3.

Abstract: The bridge closes.

Links: https://example.org/x

Full text: The council voted to close the bridge.

Location: the harbor. A line that looks like a label stays in the text.

Ferries will run, officials said, and no one would say how long the works would last.

Subject: Bridges; Ports

Title: Harbor bridge to close

Publication title: Example Post; Springfield

Pages: A.3

Publication date: Jan 11, 2015

Section: News

ProQuest document ID: 1234567890

Document URL: https://search.proquest.com/docview/1234567890?accountid=1

Copyright: Copyright Example Post Jan 11, 2015

Language of publication: English

Database: Example Newsstream

]] .. rule .. [[


Rain

Abstract: It may rain.

Title: Rain

Publication title: Morning Sample

Publication date: Mar 2, 2014

ProQuest document ID: 99

Language of publication: English

]] .. rule .. [[


Contact us at: https://example.org Database copyright 2020 ProQuest LLC. All rights reserved.
]]

local wrapped = (rule
  .. "\n\nSnow falls\n\nTitle: Snow falls\n\nPublication title: Sample\n\nPublication date: Feb 5, 2019\n\n"
  .. "ProQuest document ID: 7\n\nFull text: Snow fell on the harbor on Tuesday and the ferries stayed in port all\n"
  .. "through the day, while the bridge, which is closed, stood alone in the white.\n\nThe council said that it\n"
  .. "would wait until the weather turned, as councils have always done and ever will\n\n"
  .. "CREDIT: Ann Example\n\n" .. rule .. "\n\nrights\n"):gsub("\n", "\r\n")

local accents = latin(rule
  .. "\n\nLe pont ferm\u{E9}\n\nAuthor: Exemple, Anne\n\nPublication title: L'Exemple\n\nPublication date: "
  .. "12 avr. 2013\n\nProQuest document ID: 8\n\nFull text: Le pont est ferm\u{E9} depuis lundi.\n\nLanguage of "
  .. "publication: French\n")

local function result(title, line, text, truncated)
  return ('<div><a class="documentTitle%s" href="https://search.proquest.com/docview/55/x">%s</a>'
    .. '<div class="abstract_Text"><span class="titleAuthorETC">%s</span></div><text>%s</text></div>')
    :format(truncated and " truncatedDocumentTitle" or "", title, line, text)
end

local pq_head = "<!DOCTYPE html><html><head><title>ProQuest</title></head><body>"

local function article(name, header, title, author, text, footer)
  return '<article> <header> <div> <span class="DocPublicationName">' .. name
    .. '</span> </div> <div> <span class="DocHeader">'
    .. header .. '</span> </div> <div class="titreArticle"> <p class="titreArticleVisu">' .. title .. "</p> </div> "
      .. author
    .. " </header> <section> <div class=\"DocText\"> <div class='docOcurrContainer'> " .. text
    .. " </div> </div> </section> <footer> <small>" .. footer .. "</small> </footer> </article>"
end

local new_page = "<html><head><style>p{}</style></head> <body> " .. article("L'Exemple, no. 21301",
  "R\u{E9}gion, mardi 14 mars 2006, p. 16",
  "Le pont <mark>ferm\u{E9}</mark>", "<div class=\"docAuthors\">Anne Exemple</div>",
    "<p>Le pont est ferm\u{E9}.</p> <p>Dix-huit mois.</p>",
  "\u{A9} 2006 L'Exemple. Tous droits r\u{E9}serv\u{E9}s.</small> <p>Num\u{E9}ro de document : "
    .. "news\u{B7}20060315\u{B7}EX\u{B7}0q1503_1256056</p><small>")
  .. article("Exemple Web", "lundi 13 mars 2006 10:15 UTC", "La pluie", "<div>Paul Exemple</div>", "<p>Il pleut.</p>",
    "\u{A9} 2006 Exemple Web")
  .. article("L'Exemple", "Derni\u{E8}re heure, lundi 13 mars 2006, p. MDE6", "La neige", "", "", "\u{A9} 2006")
    .. " </body></html>"

local english_page = "<html><body>" .. article("The Example Post", "News, Tuesday, March 14, 2006, p. A3",
  "Bridge to close",
  "<div>Ann Example</div>", "<p>The council voted to close the bridge.</p>", "\u{A9} 2006 Example Post")
    .. "</body></html>"

local old_page = latin('<html><head><META http-equiv="Content-Type" content="text/html; '
  .. 'charset=ISO-8859-1"></head><body><table><tr><td>'
  .. '<table id="tbHeaderImages"><tr><td></td></tr></table><span '
  .. 'class="DocPublicationName">L\'Exemple</span><br><span class="DocHeader">'
  .. 'Politique, </span><span class="DocHeader">jeudi </span><span class="DocHeader">5 octobre 2013</span><span '
  .. 'class="DocHeader">, p. 03'
  .. '</span><br><br><span class="TitreArticleVisu">Le pont <span '
  .. 'style="color:red">ferm\u{E9}</span></span><br><br>Anne Exemple<br><p></p>'
  .. '<font style="font-weight:bold;">Le pont est ferm\u{E9} depuis lundi, a dit la ville.</font><p></p>Le bac '
  .. 'circule.<p></p>'
  .. '<b><i>\u{A9} 2013 L\'Exemple. Tous droits r\u{E9}serv\u{E9}s.</i></b><p></p>Num\u{E9}ro de document : '
  .. 'news\u{B7}20131005\u{B7}EX\u{B7}2040'
  .. '<br><table><tr><td '
  .. 'align="center">news\u{B7}20131005\u{B7}EX\u{B7}2040</td></tr></table></td></tr></table></body></html>')

local function rtf(text)
  return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}{\\info{\\title No text}}" .. text
    .. "}"
end

local rtf_nexis = rtf("Harbor bridge to close\\par The Example Post\\par January 11, 2015 "
  .. "Sunday\\par\nSection:\\~NEWS; Pg. 3\\par "
  .. "Length:\\~20 words\\par Byline:\\~Ann Example\\par Body\\par The caf\\'e9 \\u8220?closes\\u8221?.\\par "
  .. "Ferries will run.\\par "
  .. "Classification\\par Language:\\~ENGLISH\\par Load-Date:\\~January 12, 2015\\par End of Document\\par "
  .. "Rain\\par Sample\\par March 2, 2014\\par Length:\\~2 words\\par Body\\par It rained.\\par End of Document\\par ")

local rtf_factiva = rtf((tabbed:gsub("[\xC2\xC3][\x80-\xBF]", function(two)
  return ("\\'%02x"):format(utf8.codepoint(two))
end):gsub("\t", "\\tab "):gsub("\n", "\\par "):gsub("\f", "\\page ")))

local rtf_bare = rtf((bare:gsub("\n", "\\par\n")))

local first = {
  headline = "Harbor bridge to close", byline = "By Ann Example", authors = {"Ann Example"}, site = "The Example Post",
  edition = "Late", page = "3", language = "en", rights = "(c) 2015 Example Post Ltd",
    id = "EXPOST0020150111eb1b0001r",
}

local function with(fields, more)
  local made = {}
  for key, value in pairs(fields) do made[key] = value end
  for key, value in pairs(more) do made[key] = value end
  return made
end

local german = {
  {headline = "Br\u{FC}cke wird gesperrt", length = 85, published = "2012-02-27", site = "Beispielzeitung",
    language = "de",
    text = "Die alte Br\u{FC}cke wird gesperrt.\n\nDie F\u{E4}hre f\u{E4}hrt.", id = "BEISP00020120227e82r0001a"},
  {headline = "Es regnet", published = "2012-03-01", language = "en", text = "Es regnet."},
}

local short = {headline = "Rain", length = 2, site = "Morning Sample", text = "It rained.",
  id = "MSAMPL0020140302ea320002x"}

return {
  {name = "Factiva text with codes", format = "factiva", bytes = coded, articles = {
    with(first, {published = "2015-01-11T15:32", section = "News", length = 1234, keywords = {"Bridges", "Ports"},
      text = "The council voted to close the bridge.\n\nIN the end they had no choice.\n\nFerries will run.",
        record = 1,
      line = 1, sources = {headline = "HD", published = "PD ET", text = "LP TD"}}),
    with(short, {published = "2014-03-02", record = 2}),
  }},
  {name = "Factiva text with codes and tabs, in German", format = "factiva", bytes = tabbed, articles = german},
  {name = "Factiva text without codes", format = "factiva", bytes = bare, articles = {
    with(first, {published = "2015-01-11", length = 120,
      text = "The council voted to close the bridge.\n\nFerries will run.",
      sources = {site = "line behind the date"}}),
    with(short, {published = "2014-03-02T10:15", language = "en"}),
  }},
  {name = "Factiva page with indexing", format = "factiva_html", bytes = indexed, articles = {
    {headline = "Le pont ferm\u{E9}", byline = "Anne Exemple", authors = {"Anne Exemple"}, page = "26", length = 295,
      published = "2011-12-29T15:32", site = "L'Exemple", language = "fr", rights = "(c) Exemple",
      keywords = {"Ponts", "Ports"}, id = "EXFR000020111229e7ct0001r",
      text = "Le pont est ferm\u{E9}.\n\nDix-huit mois.\n\nLe bac circule.", sources = {page = "PG", site = "SN"}},
  }},
  {name = "Factiva page of a German interface, wrongly declared", format = "factiva_html", bytes = german_page,
    articles = {
    {headline = "Bridge to close", section = "Foreign Desk; 1", byline = "By ANN EXAMPLE", authors = {"ANN EXAMPLE"},
      dateline = "Special to The Example Post", length = 877, published = "1993-01-09", site = "The Example Post",
      edition = "Late Edition", page = "1", language = "en", rights = "Copyright 1993 The Example Post.",
      id = "EXPOST0020150111eb1b0001r", encoding = "windows-1252", repairs = 0,
      text = "The caf\u{E9} by the bridge closes.\n\nFerries \u{A3}2."},
    {headline = "Rain", published = "1993-03-01", text = "It rained.", id = "EXPOST0020150111eb1b0002s"},
  }},
  {name = "Factiva page of a Chinese interface", format = "factiva_html", bytes = chinese_page, articles = {
    {headline = "Br\u{FC}cke", section = "Funk", length = 8165, published = "2018-10-07T17:04", site = "Beispielfunk",
      language = "de", text = "Die Br\u{FC}cke am Hafen wird gesperrt."},
  }},
  {name = "ProQuest text, one of two an abstract", format = "proquest", bytes = proquest, articles = {
    {headline = "Harbor bridge to close", byline = "Example, Ann; Sample, Ben", authors = {"Ann Example",
      "Ben Sample"},
      site = "Example Post", page = "A.3", published = "2015-01-11", section = "News", id = "1234567890",
      url = "https://search.proquest.com/docview/1234567890?accountid=1", description = "The bridge closes.",
      rights = "Copyright Example Post Jan 11, 2015", language = "en", keywords = {"Bridges", "Ports"},
        kind = "article",
      text = "The council voted to close the bridge.\n\nLocation: the harbor. A line that looks like a label stays "
        .. "in the text.\n\nFerries will run, officials said, and no one would say how long the works would last.",
      record = 1, sources = {page = "Pages", text = "Full text"}},
    {headline = "Rain", site = "Morning Sample", published = "2014-03-02", kind = "abstract", text = "",
      description = "It may rain.", id = "99", language = "en"},
  }},
  {name = "ProQuest text, wrapped, the text last", format = "proquest", bytes = wrapped, articles = {
    {headline = "Snow falls", site = "Sample", published = "2019-02-05", id = "7",
      text = "Snow fell on the harbor on Tuesday and the ferries stayed in port all through the day, while the "
        .. "bridge, which "
        .. "is closed, stood alone in the white.\n\nThe council said that it would wait until the weather turned, "
        .. "as councils "
        .. "have always done and ever will"},
  }},
  {name = "ProQuest text in French, windows-1252", format = "proquest", bytes = accents, articles = {
    {headline = "Le pont ferm\u{E9}", authors = {"Anne Exemple"}, site = "L'Exemple", published = "2013-04-12",
      language = "fr",
      text = "Le pont est ferm\u{E9} depuis lundi.", encoding = "windows-1252"},
  }},
  {name = "ProQuest page", format = "proquest_html", bytes = pq_head .. result("Bridge to close",
    "Example, Ann. \n<strong>Example Post</strong>; Springfield [Springfield]: 11 Jan 2015.",
      "<p>The bridge closes.</p><p>Ferries.</p>")
    .. result("Rain &amp; more", "<strong>Morning Sample</strong>; X: 02 Mar 2014: A1.", "It rained.", true)
      .. "</body></html>",
    articles = {
      {headline = "Bridge to close", authors = {"Ann Example"}, site = "Example Post", published = "2015-01-11",
        text = "The bridge closes.\n\nFerries.", id = "55"},
      {headline = "Rain & more", site = "Morning Sample", published = "2014-03-02", text = "It rained."},
    }},
  {name = "ProQuest page without strong outlets", format = "proquest_html", bytes = pq_head .. result("Snow",
    "Ben Sample. Example Weekly; Springfield: 05 Jan 2019.", "Snow fell."), articles = {
      {headline = "Snow", authors = {"Ben Sample"}, site = "Example Weekly", published = "2019-01-05",
        text = "Snow fell."},
    }},
  {name = "ProQuest page without authors", format = "proquest_html", bytes = pq_head .. result("Wind",
    "Example Weekly; Springfield: Feb 7, 2019.", "Wind blew."), articles = {
      {headline = "Wind", authors = {}, site = "Example Weekly", published = "2019-02-07", text = "Wind blew."},
    }},
  {name = "Europresse page since 2014", format = "europresse", bytes = new_page, articles = {
    {headline = "Le pont ferm\u{E9}", site = "L'Exemple", edition = "no. 21301", section = "R\u{E9}gion",
      published = "2006-03-14",
      page = "16", byline = "Anne Exemple", authors = {"Anne Exemple"},
        text = "Le pont est ferm\u{E9}.\n\nDix-huit mois.",
      rights = "\u{A9} 2006 L'Exemple. Tous droits r\u{E9}serv\u{E9}s.",
        id = "news\u{B7}20060315\u{B7}EX\u{B7}0q1503_1256056",
      sources = {site = "DocPublicationName", page = "DocHeader"}, record = 1},
    {headline = "La pluie", site = "Exemple Web", published = "2006-03-13T10:15Z", authors = {"Paul Exemple"},
      text = "Il pleut."},
    {headline = "La neige", page = "MDE6", published = "2006-03-13", text = "", kind = "empty"},
  }},
  {name = "Europresse page in English", format = "europresse", bytes = english_page, articles = {
    {headline = "Bridge to close", site = "The Example Post", section = "News", published = "2006-03-14", page = "A3",
      authors = {"Ann Example"}, text = "The council voted to close the bridge."},
  }},
  {name = "Europresse page before 2014", format = "europresse", bytes = old_page, articles = {
    {headline = "Le pont ferm\u{E9}", site = "L'Exemple", section = "Politique", published = "2013-10-05", page = "03",
      byline = "Anne Exemple", authors = {"Anne Exemple"}, encoding = "windows-1252",
      text = "Le pont est ferm\u{E9} depuis lundi, a dit la ville.\n\nLe bac circule.",
        id = "news\u{B7}20131005\u{B7}EX\u{B7}2040",
      rights = "\u{A9} 2013 L'Exemple. Tous droits r\u{E9}serv\u{E9}s."},
  }},
  {name = "RTF of Nexis Uni", format = "database_rtf", bytes = rtf_nexis, articles = {
    {headline = "Harbor bridge to close", site = "The Example Post", published = "2015-01-11", section = "NEWS",
      page = "3",
      length = 20, authors = {"Ann Example"}, language = "en",
        text = "The caf\u{E9} \u{201C}closes\u{201D}.\n\nFerries will run."},
    {headline = "Rain", site = "Sample", published = "2014-03-02", text = "It rained."},
  }},
  {name = "RTF of Factiva with codes", format = "database_rtf", bytes = rtf_factiva, articles = german},
  {name = "RTF of Factiva without codes", format = "database_rtf", bytes = rtf_bare, articles = {
    with(first, {published = "2015-01-11", length = 120}), with(short, {published = "2014-03-02T10:15"}),
  }},
}
