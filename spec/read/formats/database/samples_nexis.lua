-- Exports of LexisNexis and Nexis Uni, invented, in the shapes of the real ones: each `{name=, format=, bytes=,
-- articles={…}}`, an article with the fields that must come out, or `{error=}`.
local support = require "spec.support"

local function latin(text)
  return (text:gsub("[\xC2\xC3][\x80-\xBF]", function(two) return string.char(utf8.codepoint(two)) end))
end

local english = [[



Download Request: Selected Items: 1-3
Time Of Request: Friday, March 20, 2015  16:51:31

Send To:
EXAMPLE UNIVERSITY LIBRARY

Terms: harbor and bridge
Source: All of it


                               1 of 3 DOCUMENTS


                             The Example Post

                            January 11, 2015 Sunday
                               Late Edition;
                                  North

Harbor bridge to close for eighteen
months, council says

BYLINE: By Ann Example and Ben Sample

SECTION: NEWS; Pg. 3

LENGTH: 1,234 words

HIGHLIGHT: The old bridge is tired.

The council voted on Sunday to close the old bridge over the harbor for
eighteen months while its piers are made good, and said that the ferry would
run every ten minutes.

"We had no choice," said Ann Example, who leads the council. "The piers are
older than all of us."

GRAPHIC: The bridge in 1911.
PHOTO: EXAMPLE ARCHIVE

LOAD-DATE: January 12, 2015

LANGUAGE: ENGLISH

SUBJECT: BRIDGES (90%); HARBORS & PORTS (72%)

PUBLICATION-TYPE: Newspaper


                       Copyright 2015 Example Post Ltd
                              All Rights Reserved

                               2 of 3 DOCUMENTS


                             Morning Sample

                        March 2, 2014 Sunday 10:15 AM GMT

Rain

LENGTH: 12 words

It rained. The language: plain. SUBJECT to change, it will rain again.

LOAD-DATE: March 2, 2014

LANGUAGE: ENGLISH

                               3 of 3 DOCUMENTS


We are sorry but there is an error in this document and it is not possible to
display it.
]]

-- The form before 2008: rights above the outlet, labels for headline and text.
local early = [[
                               1 of 1 DOCUMENT

                     Copyright 2003 Example Post Company
                             The Example Post

                January 11, 2003, Saturday, Late Edition - Final

SECTION: Section A; Page 3; Column 1; Foreign Desk

LENGTH: 40 words

HEADLINE: Harbor bridge to close

BYLINE:  By ANN EXAMPLE AND BEN SAMPLE

DATELINE: SPRINGFIELD, Jan. 10

BODY:
The council voted to close the bridge.

LENGTH: is also a word that ferrymen know.

LOAD-DATE: January 11, 2003
]]

local german = [[
                              Dokument 1 von 2

                               Beispielzeitung

                           Montag 27. Februar 2012

Brücke am Hafen wird gesperrt

AUTOR: Anna Beispiel

RUBRIK: LOKALES; S. 14 Ausg. 9

LÄNGE: 85 Wörter

HIGHLIGHT: Achtzehn Monate lang.

Die alte Brücke am Hafen wird für achtzehn Monate gesperrt, teilte die Stadt
am Montag mit.

UPDATE: 28. Februar 2012

SPRACHE: GERMAN; DEUTSCH

ZEITUNGS-CODE: bz

                     Copyright 2012 Beispiel Verlag GmbH
                          Alle Rechte vorbehalten

                              Dokument 2 von 2

                               Beispielzeitung

                             1. März 2012 Donnerstag

Es regnet

LÄNGE: 3 Wörter

Es regnet wieder.

SPRACHE: DEUTSCH
]]

local french = [[
                              Document 1 de 3

                              L'Exemple du Soir

                             12 avril 2013 vendredi

Le pont du port fermé

AUTEUR: Anne Exemple

RUBRIQUE: RÉGION; Pg. 35

LONGUEUR: 143 mots

ENCART: Dix-huit mois de travaux

Le vieux pont du port sera fermé pendant dix-huit mois, a annoncé la ville
vendredi.

SUJET: PONTS (90%); PORTS (88%)

DATE-CHARGEMENT: 13 avril 2013

LANGUE: FRENCH; FRANÇAIS

TYPE-PUBLICATION: Journal

                      Copyright 2013 Exemple du Soir SA
                           Tous Droits Réservés

                              Document 2 de 3

                              L'Exemple du Soir

                              14 octobre 2013 lundi

La pluie

LONGUEUR: 4 mots

Il pleut encore ici.

LANGUE: FRENCH
]]

local function html_article(number, count, rows)
  local parts = {('<A NAME="DOC_ID_%d_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n'
    .. '<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">%d of %d DOCUMENTS</SPAN></P>\n</DIV>\n')
    :format(number, number, count)}
  for _, row in ipairs(rows) do
    if row[1] == "text" then
      parts[#parts + 1] = '<BR><DIV CLASS="c5"><P CLASS="c9"><SPAN CLASS="c2">'
        .. table.concat(row, '</SPAN></P>\n<P CLASS="c9"><SPAN CLASS="c2">', 2) .. "</SPAN></P>\n</DIV>\n"
    elseif row[2] then
      parts[#parts + 1] = ('<BR><DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">%s: </SPAN><SPAN CLASS="c2">%s</SPAN>'
        .. "</P>\n</DIV>\n"):format(row[1], row[2])
    else
      parts[#parts + 1] = ('<BR><DIV CLASS="%s"><P CLASS="c1"><SPAN CLASS="c2">%s</SPAN></P>\n</DIV>\n')
        :format(row.class or "c3", row[1])
    end
  end
  return table.concat(parts) .. "<!-- Hide XML section from browser\n</DOCFULL>\n</DOC> -->\n"
end

local function html(count, articles)
  local parts = {('<HTML>\n<HEAD>\n<STYLE TYPE="text/css"><!--\n.c0 { text-align: center; }\n.c3 { text-align: '
    .. 'center; '
    .. 'margin-left: 13%%; }\n.c5 { text-align: left; }\n--></STYLE>\n<!-- LXNComment 1:2 -->\n<TITLE>&nbsp;</TITLE>\n'
    .. '<META TOPIC="null" DOCUMENTS="%d" UPDATED="Saturday, October 21, 2017" /></HEAD>\n<BODY>\n'):format(count)}
  for number, rows in ipairs(articles) do parts[#parts + 1] = html_article(number, count, rows) end
  return table.concat(parts) .. "</BODY></HTML>\n"
end

local html_english = html(2, {
  {{"The Example Post"}, {"January 11, 2015 Sunday<BR>City Edition"},
    {"Bridge &amp; harbor to close", class = "c5"}, {"BYLINE", "By ANN EXAMPLE"}, {"SECTION", "NEWS; Pg. B2"},
    {"LENGTH", "20 words"}, {"text", "The council voted to close the <b>bridge</b>.", "Ferries will run."},
    {"LOAD-DATE", "January 12, 2015"}, {"LANGUAGE", "ENGLISH"},
    {"Copyright 2015 Example Post Ltd<BR>All Rights Reserved", class = "c0"}},
  {{"Morning Sample"}, {"March 2, 2014"}, {"Rain", class = "c5"}, {"LENGTH", "2 words"}, {"text", "It rained."},
    {"LANGUAGE", "ENGLISH"}},
})

local html_german = html(1, {
  {{"Beispiel Online"}, {'27.</SPAN><SPAN CLASS="c2"> Februar 2012 Montag 9:50 PM GMT+1'},
    {"Br&uuml;cke wird gesperrt", class = "c5"}, {"AUTOR", "Beispiel, Anna"}, {"RUBRIK", "LOKALES"},
    {"L&Auml;NGE", "9 W&ouml;rter"}, {"text", "Die alte Br&uuml;cke wird gesperrt."}, {"UPDATE", "28. Februar 2012"},
    {"SPRACHE", "GERMAN; DEUTSCH"}},
})

local html_french = html(3, {
  {{"L'Exemple"}, {"12 avril 2013 vendredi"}, {"Le pont ferm&eacute;", class = "c5"}, {"RUBRIQUE",
    "R&Eacute;GION; Pg. 35"},
    {"LONGUEUR", "143 mots"}, {"text", "Le pont est ferm&eacute;."}, {"SUJET", "PONTS (90%); PORTS (88%)"},
    {"LANGUE", "FRENCH"}},
  {{"We are sorry but there is an error in this document and it is not possible to display it.", class = "c5"}},
})

-- A document of paragraphs; "*" is the empty one with a bookmark, "Label:value" is written in two runs.
local function document(paragraphs)
  local parts = {'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w='
    .. '"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'}
  for at, text in ipairs(paragraphs) do
    if text == "*" then
      parts[#parts + 1] = ('<w:p><w:bookmarkStart w:id="%d" w:name="Bookmark_%d"/><w:bookmarkEnd w:id="%d"/></w:p>')
        :format(at, at, at)
    elseif text == "Body" then
      parts[#parts + 1] = '<w:p><w:bookmarkStart w:id="1" w:name="Body"/><w:r><w:t>Body</w:t></w:r></w:p>'
    else
      local label, value = text:match "^(%u[%a-]+:)\xC2\xA0(.*)$"
      parts[#parts + 1] = label
        and ('<w:p><w:r><w:br/></w:r><w:r><w:t>%s</w:t></w:r><w:r><w:t>\xC2\xA0%s</w:t></w:r></w:p>'):format(label,
          value)
        or ("<w:p><w:r><w:t>%s</w:t></w:r></w:p>"):format(text)
    end
  end
  parts[#parts + 1] = "</w:body></w:document>"
  return support.zip{{"word/document.xml", table.concat(parts)}, {"[Content_Types].xml", "<Types/>"}}
end

local one = {
  "*", "Harbor bridge to close", "The Example Post", "January 11, 2015 Sunday, Late Edition",
  "Copyright 2015 Example Post Ltd", "Section:\u{A0}NEWS; Pg. 3", "Length:\u{A0}120 words",
  "Byline:\u{A0}Ann Example, example.com", "Highlight:\u{A0}The old bridge is tired.", "Body", "ABSTRACT",
  "The bridge is tired &amp; closes.", "FULL TEXT", "The council voted to close the bridge.", "Ferries will run.",
  "Classification", "Language:\u{A0}ENGLISH", "Subject:\u{A0}BRIDGES (90%); PORTS (72%)",
  "Load-Date:\u{A0}January 12, 2015", "End of Document",
}

local short = {
  "*", "Rain", "Morning Sample", "March 2, 2014 Sunday 10:15 AM GMT", "Length:\u{A0}2 words", "Body", "It rained.", "",
  "", "It rained again.", "Load-Date:\u{A0}March 2, 2014", "End of Document",
}

local abstract = {
  "*", "Snow", "Morning Sample", "March 3, 2014 Monday", "Length:\u{A0}2 words", "Body", "ABSTRACT",
    "Snow is expected.",
  "Classification", "Language:\u{A0}ENGLISH", "End of Document",
}

local function together(...)
  local all = {}
  for _, list in ipairs{...} do table.move(list, 1, #list, #all + 1, all) end
  return all
end

local cover = {"User Name: Ann Example", "Documents (4)", "1. Harbor bridge to close", "Content Type", "News",
  "2. Rain"}

local first = {
  headline = "Harbor bridge to close", site = "The Example Post", published = "2015-01-11", edition = "Late Edition",
  section = "NEWS", page = "3", length = 120, byline = "Ann Example, example.com", authors = {"Ann Example"},
  standfirst = "The old bridge is tired.", description = "The bridge is tired & closes.", language = "en",
  keywords = {"BRIDGES", "PORTS"}, rights = "Copyright 2015 Example Post Ltd", kind = "article",
  text = "The council voted to close the bridge.\n\nFerries will run.",
}

local second = {
  headline = "Rain", site = "Morning Sample", published = "2014-03-02T10:15Z", length = 2,
  text = "It rained.\n\nIt rained again.",
}

return {
  document = document, one = one,
  {name = "LexisNexis text, English", format = "nexis", bytes = english, articles = {
    {
      headline = "Harbor bridge to close for eighteen months, council says", site = "The Example Post",
      published = "2015-01-11", edition = "Late Edition; North", byline = "By Ann Example and Ben Sample",
      authors = {"Ann Example", "Ben Sample"}, section = "NEWS", page = "3", length = 1234, language = "en",
      standfirst = "The old bridge is tired.", keywords = {"BRIDGES", "HARBORS & PORTS"},
      rights = "Copyright 2015 Example Post Ltd All Rights Reserved",
      text = "The council voted on Sunday to close the old bridge over the harbor for eighteen months while its piers "
        .. "are made good, and said that the ferry would run every ten minutes.\n\n\"We had no choice,\" said Ann "
        .. "Example, "
        .. "who leads the council. \"The piers are older than all of us.\"",
      sources = {byline = "BYLINE", published = "date line", page = "SECTION", keywords = "SUBJECT"}, record = 1,
        line = 14,
    },
    {
      headline = "Rain", site = "Morning Sample", published = "2014-03-02T10:15Z", length = 12,
      text = "It rained. The language: plain. SUBJECT to change, it will rain again.", record = 2,
    },
    {error = "gives an error in place of the document", code = "document"},
  }},
  {name = "LexisNexis text of the early form", format = "nexis", bytes = early, articles = {
    {
      headline = "Harbor bridge to close", site = "The Example Post", published = "2003-01-11",
        section = "Section A; Column 1; "
        .. "Foreign Desk", page = "3", edition = "Late Edition - Final", authors = {"ANN EXAMPLE", "BEN SAMPLE"},
          length = 40,
      dateline = "SPRINGFIELD, Jan. 10", rights = "Copyright 2003 Example Post Company The Example Post",
      text = "The council voted to close the bridge.\n\nLENGTH: is also a word that ferrymen know.",
    },
  }},
  {name = "LexisNexis text, German, windows-1252", format = "nexis", bytes = latin(german), articles = {
    {
      headline = "Brücke am Hafen wird gesperrt", site = "Beispielzeitung", published = "2012-02-27",
        section = "LOKALES",
      page = "14", length = 85, language = "de", authors = {"Anna Beispiel"}, encoding = "windows-1252",
      standfirst = "Achtzehn Monate lang.", rights = "Copyright 2012 Beispiel Verlag GmbH Alle Rechte vorbehalten",
      text = "Die alte Brücke am Hafen wird für achtzehn Monate gesperrt, teilte die Stadt am Montag mit.",
      sources = {length = "LÄNGE", byline = "AUTOR"},
    },
    {headline = "Es regnet", published = "2012-03-01", text = "Es regnet wieder."},
  }},
  {name = "LexisNexis text, French, cut short", format = "nexis", bytes = french, articles = {
    {
      headline = "Le pont du port fermé", site = "L'Exemple du Soir", published = "2013-04-12", section = "RÉGION",
      page = "35", length = 143, language = "fr", authors = {"Anne Exemple"}, standfirst = "Dix-huit mois de travaux",
      keywords = {"PONTS", "PORTS"},
      text = "Le vieux pont du port sera fermé pendant dix-huit mois, a annoncé la ville vendredi.",
    },
    {headline = "La pluie", published = "2013-10-14", length = 4, text = "Il pleut encore ici."},
    {error = "the file announces 3 articles and holds 2", code = "count"},
  }},
  {name = "LexisNexis page, English", format = "nexis_html", bytes = html_english, articles = {
    {
      headline = "Bridge & harbor to close", site = "The Example Post", published = "2015-01-11",
        edition = "City Edition",
      authors = {"ANN EXAMPLE"}, section = "NEWS", page = "B2", length = 20, language = "en",
      text = "The council voted to close the bridge.\n\nFerries will run.",
      rights = "Copyright 2015 Example Post Ltd All Rights Reserved", sources = {section = "SECTION"}, record = 1,
    },
    {headline = "Rain", site = "Morning Sample", published = "2014-03-02", text = "It rained.", record = 2},
  }},
  {name = "LexisNexis page, German", format = "nexis_html", bytes = html_german, articles = {
    {
      headline = "Brücke wird gesperrt", site = "Beispiel Online", published = "2012-02-27T21:50+01:00",
      byline = "Beispiel, Anna", authors = {"Anna Beispiel"}, section = "LOKALES", length = 9, language = "de",
      text = "Die alte Brücke wird gesperrt.",
    },
  }},
  {name = "LexisNexis page, French, with an error and one missing", format = "nexis_html", bytes = html_french,
    articles = {
    {
      headline = "Le pont fermé", site = "L'Exemple", published = "2013-04-12", section = "RÉGION", page = "35",
      length = 143, language = "fr", keywords = {"PONTS", "PORTS"}, text = "Le pont est fermé.",
    },
    {error = "gives an error in place of the document", code = "document"},
    {error = "announces 3 articles and holds 2", code = "count"},
  }},
  {name = "Nexis Uni, one document", format = "nexis_uni", bytes = document(one), articles = {first}},
  {name = "Nexis Uni, several in one with a list", format = "nexis_uni",
    bytes = document(together(cover, one, short, abstract)), articles = {
      first, second,
      {headline = "Snow", kind = "abstract", text = "", description = "Snow is expected.", published = "2014-03-03"},
      {error = "announces 4 articles and holds 3", code = "count"},
    }},
  {name = "Nexis Uni, an archive of documents", format = "nexis_uni",
    bytes = support.zip{{"a.DOCX", document(one)}, {"b.docx", document(short)}, {"list.txt", "x"}},
    articles = {first, second}},
}
