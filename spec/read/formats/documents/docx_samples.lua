-- Word documents as Word, Google Docs and LibreOffice write them, made here.
local zip = require("spec.support").zip

local samples = {}

local W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
  .. 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
  .. 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
  .. 'xmlns:v="urn:schemas-microsoft-com:vml"'
local DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

--- A paragraph: its style, and runs as XML or as text.
function samples.p(style, inside, properties)
  if not inside:find("<", 1, true) then inside = "<w:r><w:t xml:space=\"preserve\">" .. inside .. "</w:t></w:r>" end
  local about = (style and '<w:pStyle w:val="' .. style .. '"/>' or "") .. (properties or "")
  return "<w:p>" .. (about ~= "" and "<w:pPr>" .. about .. "</w:pPr>" or "") .. inside .. "</w:p>"
end

--- A run of text.
function samples.r(text)
  return '<w:r><w:t xml:space="preserve">' .. text .. "</w:t></w:r>"
end

local relations = DECLARED .. '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
  .. '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  .. 'officeDocument" Target="%s"/></Relationships>'

--- A document: `body`, and of choice `styles`, `footnotes`, `core` (XML inside their roots), `main` (its name).
function samples.docx(parts)
  local main = parts.main or "word/document.xml"
  local members = {
    {"[Content_Types].xml", DECLARED .. "<Types/>"},
    {"_rels/.rels", relations:format(main)},
    {main, DECLARED .. "<w:document " .. W .. "><w:body>" .. parts.body .. "<w:sectPr/></w:body></w:document>"},
  }
  local function add(name, root, inside)
    if inside then members[#members + 1] = {name, DECLARED .. "<" .. root .. " " .. W .. ">" .. inside .. "</" .. root
      .. ">"} end
  end
  add("word/styles.xml", "w:styles", parts.styles)
  add("word/footnotes.xml", "w:footnotes", parts.footnotes)
  if parts.core then
    members[#members + 1] = {"docProps/core.xml", DECLARED .. '<cp:coreProperties xmlns:cp="http://schemas.'
      .. 'openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
      .. 'xmlns:dcterms="http://purl.org/dc/terms/">' .. parts.core .. "</cp:coreProperties>"}
  end
  return zip(members)
end

local function style(id, name, rest)
  return ('<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/>%s</w:style>'):format(id, name, rest or "")
end

local p, r = samples.p, samples.r

--- Word with a German interface: ids of styles are German, a custom style is based on a heading; revisions, a
-- footnote, a list, a table, a text box in both of its forms, a field, hidden text, a table of contents.
samples.word = samples.docx{
  styles = style("Titel", "Title") .. style("berschrift1", "heading 1") .. style("Zwischen", "Zwischentitel",
    '<w:basedOn w:val="berschrift1"/>') .. style("Verzeichnis1", "toc 1") .. style("Beschriftung", "caption"),
  core = "<dc:title>Document1</dc:title><dc:creator>Typist Twelve</dc:creator>"
    .. "<dcterms:created>2024-05-02T08:00:00Z</dcterms:created>"
    .. "<dcterms:modified>2024-05-03T09:30:00Z</dcterms:modified><dc:language>en-GB</dc:language>",
  footnotes = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    .. '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>' .. r " Figures of the harbor office."
    .. "</w:p></w:footnote>",
  body = p("Verzeichnis1", "Contents 3") .. p("Titel", "Old bridge to close")
    .. p(nil, "By Ann Example and Bob Sample") .. p(nil, "3 May 2024")
    .. p(nil, r "The council voted to close the bridge for " .. '<w:del w:id="1"><w:r><w:delText>twelve</w:delText>'
      .. '</w:r></w:del><w:ins w:id="2"><w:r><w:t>eighteen</w:t></w:r></w:ins>' .. r " months, officials said."
      .. '<w:r><w:footnoteReference w:id="2"/></w:r>')
    .. p("Zwischen", "What comes next")
    .. p(nil, "A ferry runs", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    .. p(nil, "Trams turn back", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    .. "<w:tbl><w:tr><w:tc>" .. p(nil, "Year") .. "</w:tc><w:tc>" .. p(nil, "Cost") .. "</w:tc></w:tr><w:tr><w:tc>"
    .. p(nil, "2024") .. "</w:tc><w:tc>" .. p(nil, "9 million") .. "</w:tc></w:tr></w:tbl>"
    .. p(nil, r "The mayor said it was \u{201C}a sad day\u{201D}." .. '<w:r><mc:AlternateContent><mc:Choice><wps:txbx>'
      .. "<w:txbxContent>" .. p(nil, "Boxed fact, once.") .. "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>"
      .. "<w:pict><v:textbox><w:txbxContent>" .. p(nil, "Boxed fact, once.") .. "</w:txbxContent></v:textbox></w:pict>"
      .. "</mc:Fallback></mc:AlternateContent></w:r>")
    .. p(nil, r "See " .. '<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>' .. r "the plan"
      .. "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r>" .. r " of the city.")
    .. p(nil, r "One paragraph", '<w:rPr><w:del w:id="3"/></w:rPr>') .. p(nil, " was two before.")
    .. p("Beschriftung", "The bridge in 2020. Photo: Cy Lens"),
}

--- Google Docs: styles by English ids, a subtitle, no properties, smart tags and content controls around runs.
samples.google = samples.docx{
  styles = style("Title", "Title") .. style("Subtitle", "Subtitle") .. style("Heading2", "heading 2"),
  body = p("Title", "Rain all week") .. p("Subtitle", "No sun before Friday")
    .. p(nil, "Published: 4 June 2023")
    .. "<w:sdt><w:sdtPr><w:id/></w:sdtPr><w:sdtContent>" .. p(nil, "It will rain all week, the office said on Monday.")
    .. "</w:sdtContent></w:sdt>" .. p("Heading2", "Floods")
    .. p(nil, '<w:smartTag><w:r><w:t>Rivers</w:t></w:r></w:smartTag><w:hyperlink>' .. r " may rise" .. "</w:hyperlink>"
      .. '<w:r><w:tab/><w:t>soon.</w:t></w:r>'),
}

--- No styles at all, as typed; another name of the main part, as Word on the web gives it.
samples.typed = samples.docx{
  main = "word/document2.xml",
  core = "<dc:creator>Dana Wright</dc:creator><dcterms:created>2022-11-30T10:00:00Z</dcterms:created>",
  body = p(nil, "Library opens again") .. p(nil, "")
    .. p(nil, "The library opens again on Monday after two years of work, the city said. It has 40,000 books.")
    .. p(nil, "Readers welcomed the news."),
}

return samples
