-- Documents, invented: Markdown, Org, reStructuredText, tables, PDF, Word's, OpenDocument's and books, in the shapes
-- that programs write.
-- Samples keep their long lines.
-- luacheck: push no max line length
local zip = require("spec.support").zip
local docx = require "spec.read.formats.documents.docx_samples"

-- A PDF document of a page of lines in Helvetica (ISO 32000-1, 7.5): `{size, text}` each, and `info` as it stands there.
local function pdf(lines, info)
  local show, at = {}, 760
  for index, line in ipairs(lines) do
    at = at - (line[3] or 16)
    show[index] = ("BT /F1 %d Tf 72 %d Td (%s) Tj ET"):format(line[1], at, (line[2]:gsub("[()\\]", "\\%0")))
  end
  local content = table.concat(show, "\n")
  local objects = {
    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    ("<< /Length %d >>\nstream\n%s\nendstream"):format(#content, content),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", "<< " .. (info or "") .. " >>",
  }
  local parts, places, offset = {"%PDF-1.4\n"}, {}, 9
  for number, object in ipairs(objects) do
    places[number] = ("%010d 00000 n \n"):format(offset)
    parts[#parts + 1] = ("%d 0 obj\n%s\nendobj\n"):format(number, object)
    offset = offset + #parts[#parts]
  end
  parts[#parts + 1] = ("xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n")
    :format(#objects + 1, table.concat(places), #objects + 1, offset)
  return table.concat(parts)
end

local odt_spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
  .. 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

local function odt(body, properties)
  return zip{
    {"mimetype", "application/vnd.oasis.opendocument.text", stored = true},
    {"content.xml", "<office:document-content " .. odt_spaces .. "><office:body><office:text>" .. body
      .. "</office:text></office:body></office:document-content>"},
    {"meta.xml", "<office:document-meta " .. odt_spaces .. "><office:meta>" .. (properties or "")
      .. "</office:meta></office:document-meta>"},
  }
end

local function epub(title, chapters, more)
  local members = {
    {"mimetype", "application/epub+zip", stored = true},
    {"META-INF/container.xml", '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
      .. 'full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'},
  }
  local manifest, spine = {}, {}
  for at, chapter in ipairs(chapters) do
    manifest[at] = ('<item id="c%d" href="c%d.xhtml" media-type="application/xhtml+xml"/>'):format(at, at)
    spine[at] = ('<itemref idref="c%d"/>'):format(at)
    members[#members + 1] = {("c%d.xhtml"):format(at), '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
      .. "</head><body>" .. chapter .. "</body></html>"}
  end
  table.insert(members, 3, {"a.opf", '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
    .. 'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>' .. title .. "</dc:title>" .. (more or "")
    .. "</metadata><manifest>" .. table.concat(manifest) .. "</manifest><spine>" .. table.concat(spine)
    .. "</spine></package>"})
  return zip(members)
end

local function p(text) return '<text:p text:style-name="Standard">' .. text .. "</text:p>" end

return {
  {format = "Markdown", name = "with YAML in front", suffix = "markdown", bytes = '---\ntitle: "Bridge to close"\nauthor: Ann Example and Bob Sample\ndate: 2024-05-03\nlayout: post\n---\n\n# Bridge to close\n\nThe council **voted** on [Tuesday](https://a.example/t).\n\n> "A sad day," she said.\n\n- A ferry sails\n',
    articles = {{headline = "Bridge to close", byline = "Ann Example and Bob Sample", authors = {"Ann Example", "Bob Sample"}, published = "2024-05-03",
      text = 'The council voted on Tuesday.\n\n"A sad day," she said.\n\nA ferry sails', format = "markdown", sources = {published = "front matter date"}}}},
  {format = "Markdown", name = "with TOML in front, as Hugo writes it", bytes = '+++\ntitle = "Rain"\ndate = 2024-05-04T06:00:00Z\nauthor = "Bob Sample"\ndescription = "A wet week."\n+++\n\nIt *rained* in Lintmouth.\n\n## Floods\n\nRivers rose.\n',
    articles = {{headline = "Rain", byline = "Bob Sample", standfirst = "A wet week.", text = "It rained in Lintmouth.\n\nFloods\n\nRivers rose."}}},
  {format = "Markdown", name = "with line ends of Windows, in German", bytes = "---\r\ntitle: Fähre fährt\r\nauthor: Eva Muster\r\nurl: https://bote.example/f\r\n---\r\n\r\nDie **Fähre** fährt ab Juni.\r\n",
    articles = {{headline = "Fähre fährt", authors = {"Eva Muster"}, url = "https://bote.example/f", text = "Die Fähre fährt ab Juni."}}},
  {format = "Org", name = "an export of notes", suffix = "org", bytes = "#+TITLE: Bridge to close\n#+AUTHOR: Ann Example\n#+DATE: 2024-05-03\n\nThe council *voted* on [[https://a.example][Tuesday]].\n\n* Ferry\n- It sails\n",
    articles = {{headline = "Bridge to close", byline = "Ann Example", published = "2024-05-03", text = "The council voted on Tuesday.\n\nFerry\n\nIt sails", format = "org"}}},
  {format = "Org", name = "a quotation, drawers, a note", bytes = "#+title: Rain\n#+subtitle: A wet week\n#+author: Bob Sample\n:PROPERTIES:\n:ID: 1\n:END:\nIt rained.[fn:1]\n#+begin_quote\nSo wet, he said.\n#+end_quote\n\n[fn:1] All day.\n",
    articles = {{headline = "Rain", standfirst = "A wet week", authors = {"Bob Sample"}, text = "It rained.\n\nSo wet, he said.\n\nAll day."}}},
  {format = "Org", name = "in German, with states of headings", bytes = "#+TITLE: Fähre fährt\n#+LANGUAGE: de\n#+DATE: <2024-05-04 Sa>\n* DONE Fahrplan\nDie /Fähre/ fährt jede Stunde.\n# Notiz\n",
    articles = {{headline = "Fähre fährt", published = "2024-05-04", text = "Fahrplan\n\nDie Fähre fährt jede Stunde."}}},
  {format = "reStructuredText", name = "a post of Pelican", suffix = "rst", bytes = "Bridge to close\n###############\n\n:date: 2024-05-03 10:20\n:tags: bridges, ferries\n:category: local\n:author: Ann Example\n\nThe council **voted** on *Tuesday*.\n\n* A ferry sails\n",
    articles = {{headline = "Bridge to close", byline = "Ann Example", section = "local", text = "The council voted on Tuesday.\n\nA ferry sails", format = "rst"}}},
  {format = "reStructuredText", name = "a title between lines, links, a directive", bytes = "====\nRain\n====\n\n:Author: Bob Sample\n:Date: 4 May 2024\n\nIt rained in `Lintmouth <https://a.example>`_.\n\n.. image:: a.jpg\n\nFloods\n------\n\nRivers rose.\n",
    articles = {{headline = "Rain", authors = {"Bob Sample"}, published = "2024-05-04", text = "It rained in Lintmouth.\n\nFloods\n\nRivers rose."}}},
  {format = "reStructuredText", name = "a quotation, a note, in German", bytes = "===========\nFähre fährt\n===========\n\nDie Fähre fährt ab Juni. [1]_\n\n    Endlich, sagte sie.\n\n.. [1] Jede Stunde.\n",
    articles = {{headline = "Fähre fährt", text = "Die Fähre fährt ab Juni.\n\nEndlich, sagte sie.\n\nJede Stunde."}}},
  {format = "CSV", name = "commas, quoted line ends", suffix = "csv", bytes = 'id,title,date,text,author\r\n0012,"Bridge, to close",2024-05-03,"The council voted.\r\nA ferry sails.",Ann Example\r\n13,Rain,4 May 2024,It rained.,\r\n',
    articles = {{id = "0012", headline = "Bridge, to close", published = "2024-05-03", text = "The council voted.\nA ferry sails.", authors = {"Ann Example"}},
      {id = "13", headline = "Rain", published = "2024-05-04", text = "It rained.", authors = {}}}},
  {format = "CSV", name = "semicolons, windows-1252, as Excel writes it in German", options = {format = "csv", fields = {headline = "Titel", text = "Text", site = "Quelle"}},
    bytes = "Titel;Text;Quelle\r\nBr\xFCcke gesperrt;Die Br\xFCcke ist gesperrt.;Bote\r\n",
    articles = {{headline = "Brücke gesperrt", text = "Die Brücke ist gesperrt.", site = "Bote", encoding = "windows-1252"}}},
  {format = "CSV", name = "tabs, a byte order mark, a row too long", suffix = "tsv", bytes = "\xEF\xBB\xBFheadline\tbody\tbyline\nRain\tIt rained \"all\" day.\tBob Sample\nSun\tIt shone.\tAnn Example\tmore\n",
    articles = {{headline = "Rain", text = 'It rained "all" day.', byline = "Bob Sample"}, "4 fields under 3 names"}},
  {format = "PDF", name = "a press release", suffix = "pdf", needs = "pdftotext", bytes = pdf({{18, "Old bridge to close"}, {10, "By Ann Example", 30}, {10, "May 3, 2024", 20},
    {10, "The council voted on Tuesday to close the old bridge for eighteen months, officials", 30},
    {10, "said after the vote. Cars have to take the ferry, which runs every hour from June, and", 12}, {10, "buses stop at the harbor.", 12},
    {10, "The mayor called it a sad day for the town, and for all who live on the north bank.", 30}}),
    articles = {{headline = "Old bridge to close", byline = "By Ann Example", published = "2024-05-03", format = "pdf",
      text = "The council voted on Tuesday to close the old bridge for eighteen months, officials said after the vote. Cars have to take the ferry, which runs every hour from June, and buses stop at the harbor.\n\nThe mayor called it a sad day for the town, and for all who live on the north bank."}}},
  {format = "PDF", name = "author and date in the properties", needs = "pdftotext", bytes = pdf({{18, "Rain all week"},
    {10, "It will rain all week in Lintmouth, the weather office said on Monday in its report.", 40}, {10, "Rivers may rise, and low roads will be closed where the water stands on them.", 12}},
    "/Title (Untitled) /Author (Bob Sample) /CreationDate (D:20240504060000Z)"),
    articles = {{headline = "Rain all week", byline = "Bob Sample", authors = {"Bob Sample"}, published = "2024-05-04T06:00:00Z", sources = {published = "pdf property CreationDate"}}}},
  {format = "PDF", name = "in German, in WinAnsi", needs = "pdftotext", bytes = pdf{{18, "F\xE4hre f\xE4hrt wieder"}, {10, "Von Eva Muster", 30}, {10, "4. Mai 2024", 20},
    {10, "Die F\xE4hre \xFCber die Lint f\xE4hrt ab Juni wieder jede Stunde, sagte die Stadt am Freitag.", 30}},
    articles = {{headline = "Fähre fährt wieder", byline = "Von Eva Muster", published = "2024-05-04", text = "Die Fähre über die Lint fährt ab Juni wieder jede Stunde, sagte die Stadt am Freitag."}}},
  {format = "DOCX", name = "of Word", suffix = "docx", bytes = docx.word, articles = {{headline = "Old bridge to close", byline = "By Ann Example and Bob Sample", published = "2024-05-03", format = "docx"}}},
  {format = "DOCX", name = "of Google Docs", bytes = docx.google, articles = {{headline = "Rain all week", standfirst = "No sun before Friday", published = "2023-06-04"}}},
  {format = "DOCX", name = "without styles", bytes = docx.typed, articles = {{headline = "Library opens again", byline = "Dana Wright"}}},
  {format = "ODT", name = "a title as a heading", suffix = "odt", bytes = odt('<text:h text:outline-level="1">Bridge to close</text:h>' .. p "By Ann Example" .. p "3 May 2024" .. p "The council voted." .. p "A ferry sails from June."),
    articles = {{headline = "Bridge to close", byline = "By Ann Example", published = "2024-05-03", text = "The council voted.\n\nA ferry sails from June.", format = "odt"}}},
  {format = "ODT", name = "fields in the properties", bytes = odt(p "Rain" .. p "It rained in Lintmouth all day, the office said." .. p "Rivers rose.", "<dc:title>Rain</dc:title><dc:creator>Bob Sample</dc:creator><dc:date>2024-05-04T06:00:00</dc:date>"),
    articles = {{headline = "Rain", byline = "Bob Sample", text = "It rained in Lintmouth all day, the office said.\n\nRivers rose."}}},
  {format = "ODT", name = "in German, with spaces and breaks", bytes = odt('<text:h text:outline-level="1">Fähre<text:s/>fährt</text:h>' .. p "Von Eva Muster" .. p "Die Fähre<text:line-break/>fährt ab Juni."),
    articles = {{headline = "Fähre fährt", byline = "Von Eva Muster", text = "Die Fähre fährt ab Juni."}}},
  {format = "EPUB", name = "two chapters", suffix = "epub", bytes = epub("Two Bridges", {"<h1>The old bridge</h1><p>It was built in 1900.</p>", "<h1>The new bridge</h1><p>It opens in May.</p>"}, "<dc:creator>Ann Example</dc:creator><dc:date>2024-05-03</dc:date>"),
    articles = {{headline = "The old bridge", text = "It was built in 1900.", byline = "Ann Example", site = "Two Bridges", format = "epub"}, {headline = "The new bridge", published = "2024-05-03"}}},
  {format = "EPUB", name = "in German, a chapter of lists", bytes = epub("Fähren", {"<h1>Fahrplan</h1><p>Sie fährt ab Juni.</p><ul><li>montags</li><li>dienstags</li></ul>"}, "<dc:language>de</dc:language><dc:publisher>Beispiel-Verlag</dc:publisher>"),
    articles = {{headline = "Fahrplan", text = "Sie fährt ab Juni.\n\nmontags\n\ndienstags", language = "de", site = "Beispiel-Verlag"}}},
  {format = "EPUB", name = "a book as a whole", options = {format = "epub_whole"}, bytes = epub("Rain", {"<h1>Monday</h1><p>It rained.</p>", "<h1>Tuesday</h1><p>It poured.</p>"}, "<dc:creator>Bob Sample</dc:creator>"),
    articles = {{headline = "Rain", byline = "Bob Sample", text = "Monday\n\nIt rained.\n\nTuesday\n\nIt poured."}}},
}
-- luacheck: pop
