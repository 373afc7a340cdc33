-- Messages of wires in IPTC 7901 and ANPA 1312, invented, in the shapes that agencies send; some without the control
-- characters, as archives keep them.
-- Samples keep their long lines.
-- luacheck: push no max line length
local function sent(text)
  return (text:gsub("\n", "\r\n"))
end

local english = sent [[
exa0012 3 i 64  exw 0045

Harbor/transport/council/
REFILE
1ST LEAD
Lintmouth to close its old bridge for
eighteen months
By Ann Example and Bob Sample =

Lintmouth (exw) - The harbor council voted on Tuesday to close the old
bridge for eighteen months, after an inspection found cracks in two
of its piers.

Traffic will use the northern road, the council said.

# Notebook

## Editorial contacts
- Desk: +1 555 0100

exw aex bsa

031015 GMT May 24
]]

local german = sent("\1exd0107 2 wi 31  exw 0101\n\nHafen/Verkehr/\n\2(Eil \7\7\7\7\7)\n(Sperrfrist 4. Mai 06.00 Uhr)\n"
  .. "Lintmünde kauft zweite Fähre\n(Foto Produktion) =\n\nLintmünde (exw) - Der Rat hat am Freitag beschlossen, eine "
  .. "zweite\nFähre zu kaufen. Sie fährt ab Juni.\n\nexw yy mu\n\3\n031215 Mai 24\n\n\4\n")
  :gsub("[\xC3][\x80-\xBF]", function(two) return string.char(utf8.codepoint(two)) end)

local two = sent("\1exa0013 4 s 12  exw 0046\n\nSailing/\n\2Regatta moved to Sunday =\n\n   Lintmouth (exw) - The regatta "
  .. "starts on Sunday, not on Saturday,\nbecause of the wind.\n   All boats will sail.\n\3\n032200 GMT Dec 99\n\4\n"
  .. "\1exa0014 1 i 0  exw 0047\n\nHarbor/\n\2KILL KILL KILL\nLintmouth to close its old bridge =\n\nPlease do not use "
  .. "exa0012.\n\3\n040900 GMT May 24\n\4\n")

local lead = "\22\22\1x0042\31exwnp-----\r\nr f\19\17BC-EX--Harbor-Ferry 1stLd   05-03 0466\r\n\2^BC-EX--Harbor-Ferry, "
  .. "1st Ld,466<\r\n^Council votes for a second ferry<\r\n^EXW Photo EX101<\r\n^Eds: Updates with vote.<\r\n^The harbor "
  .. "council votes for a second ferry, which sails from June.<\r\n^By ANN EXAMPLE=\r\n^Example Wire Writer=\r\n"
  .. "\t   LINTMOUTH, England (EXW) _ The council voted 6-3 to buy a second ferry. \r\n \r\n"
  .. "\t   ``It pays for itself,'' said Dora Deck, who runs the harbor. \r\n\t   ___\r\n\t   Bob Sample contributed.\r\n"
  .. "\r\n\3\t   EXW-NY-05-03-24 1015EDT<\r\n\4\r\n"

local headlines = [[
V4644-----
r e AP-EX-Top-Harbor-Hea     02-09 0121
^*9006< ^EX-Top-Harbor-Headlines,0176<
^Harbor news at 11:23 p.m.
^Ferry sails again
^Regatta moved to Sunday

	   EXW-WF-02-10-16 0423GMT<

]]

local kill = "\1w0107asian\nu i BC-EX--Harbor   05-04 0020\n\2^BC-EX--Harbor,20<\n^BULLETIN KILL<\n\tThe ferry story is wrong."
  .. " A kill is mandatory.\n\3\tEXW-WF-05-04-24 0900GMT<\n\4\n\1w0108asian\nr s BC-EX--Regatta   05-04 0008\n\2"
  .. "^BC-EX--Regatta,8<\n^Boats sail on Sunday<\n\tLINTMOUTH (EXW) _ All boats\nsail.\n\3\tEXW-WF-05-04-24 0905GMT<\n\4\n"

return {
  {format = "IPTC 7901", name = "with an editor's notebook, without control characters", bytes = english, suffix = "iptc",
    articles = {
    {headline = "Lintmouth to close its old bridge for eighteen months", byline = "By Ann Example and Bob Sample",
      authors = {"Ann Example", "Bob Sample"}, published = "2024-05-03T10:15Z", id = "exa0012", priority = "3",
      section = "i", length = 64, site = "exw", keywords = {"Harbor", "transport", "council"}, format = "iptc7901",
      text = "Lintmouth (exw) - The harbor council voted on Tuesday to close the old bridge for eighteen months, after an "
        .. "inspection found cracks in two of its piers.\n\nTraffic will use the northern road, the council said.",
      sources = {headline = "iptc7901 head", published = "iptc7901 time of sending", priority = "iptc7901 priority"}},
  }},
  {format = "IPTC 7901", name = "urgent, embargoed, in German and ISO 8859-1", bytes = german, articles = {
    {headline = "Lintmünde kauft zweite Fähre", published = "2024-05-03T12:15", id = "exd0107", priority = "2",
      section = "wi", keywords = {"Hafen", "Verkehr"}, status = "embargoed", encoding = "windows-1252", language = "de",
      text = "Lintmünde (exw) - Der Rat hat am Freitag beschlossen, eine zweite Fähre zu kaufen. Sie fährt ab Juni."},
  }},
  {format = "IPTC 7901", name = "two messages, indented paragraphs, one that takes back", bytes = two, articles = {
    {headline = "Regatta moved to Sunday", published = "1999-12-03T22:00Z", section = "s", keywords = {"Sailing"},
      text = "Lintmouth (exw) - The regatta starts on Sunday, not on Saturday, because of the wind.\n\nAll boats will sail."},
    {headline = "Lintmouth to close its old bridge", status = "canceled", id = "exa0014", priority = "1",
      text = "Please do not use exa0012."},
  }},
  {format = "ANPA 1312", name = "a lead with photos, notes, summary and byline", bytes = lead, suffix = "anpa", articles = {
    {headline = "Council votes for a second ferry", byline = "By ANN EXAMPLE", authors = {"ANN EXAMPLE"}, id = "x0042",
      published = "2024-05-03T10:15-04:00", section = "f", priority = "r", length = 466, site = "EXW",
      description = "The harbor council votes for a second ferry, which sails from June.", format = "anpa",
      keywords = {"Harbor-Ferry"}, text = "LINTMOUTH, England (EXW) — The council voted 6-3 to buy a second ferry.\n\n“It "
        .. "pays for itself,” said Dora Deck, who runs the harbor.\n\nBob Sample contributed.",
      sources = {text = "anpa text", length = "anpa keyword line"}},
  }},
  {format = "ANPA 1312", name = "of headlines, without control characters", bytes = headlines, articles = {
    {headline = "Harbor news at 11:23 p.m.", published = "2016-02-10T04:23Z", section = "e", length = 176,
      text = "Ferry sails again\n\nRegatta moved to Sunday"},
  }},
  {format = "ANPA 1312", name = "two messages, one that takes back", bytes = kill, articles = {
    {headline = "BULLETIN KILL", status = "canceled", id = "w0107", text = "The ferry story is wrong. A kill is mandatory."},
    {headline = "Boats sail on Sunday", id = "w0108", text = "LINTMOUTH (EXW) — All boats sail.",
      published = "2024-05-04T09:05Z"},
  }},
}
-- luacheck: pop
