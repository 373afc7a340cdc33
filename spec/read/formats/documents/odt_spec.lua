-- OpenDocument texts as LibreOffice, Google Docs and Word write them, made here, field by field.
local nk = require "newskit"
local zip = require("spec.support").zip

local SPACES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
  .. 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
  .. 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
  .. 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
  .. 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
  .. 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
  .. 'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

local function part(root, inside)
  return '<?xml version="1.0" encoding="UTF-8"?>\n<office:' .. root .. " " .. SPACES .. ">" .. inside .. "</office:"
    .. root .. ">"
end

local function odt(parts)
  local members = {
    {"mimetype", "application/vnd.oasis.opendocument.text", stored = true},
    {"content.xml", part("document-content", "<office:automatic-styles>" .. (parts.automatic or "")
      .. "</office:automatic-styles><office:body><office:text>" .. parts.body .. "</office:text></office:body>")},
  }
  if parts.styles then
    members[#members + 1] = {"styles.xml", part("document-styles", "<office:styles>" .. parts.styles
      .. "</office:styles>")}
  end
  if parts.meta then
    members[#members + 1] = {"meta.xml", part("document-meta", "<office:meta>" .. parts.meta .. "</office:meta>")}
  end
  for _, more in ipairs(parts.more or {}) do members[#members + 1] = more end
  return zip(members)
end

local function p(style, text) return ('<text:p text:style-name="%s">%s</text:p>'):format(style, text) end
local function h(level, text)
  return ('<text:h text:style-name="Heading_20_%d" text:outline-level="%d">%s</text:h>'):format(level, level, text)
end

-- LibreOffice: automatic styles, changes, a note, a list in a list, a table, a box, a comment, contents.
local libre = odt{
  automatic = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    .. '<style:style style:name="P2" style:parent-style-name="Standard"/>',
  styles = '<style:style style:name="Heading_20_1" style:display-name="Heading 1"/>',
  meta = "<meta:initial-creator>Typist Twelve</meta:initial-creator><dc:title>Untitled</dc:title>"
    .. "<meta:creation-date>2024-05-02T08:00:00</meta:creation-date><dc:date>2024-05-03T09:30:00</dc:date>"
    .. "<meta:keyword>bridges</meta:keyword>",
  body = '<text:tracked-changes><text:changed-region><text:deletion>' .. p("P2", "twelve weeks")
    .. '</text:deletion></text:changed-region></text:tracked-changes>'
    .. "<text:table-of-content><text:index-body>" .. p("Contents_20_1", "What comes next 1")
    .. "</text:index-body></text:table-of-content>"
    .. p("P1", "Old bridge <text:span>to close</text:span>") .. p("P2", "By Ann Example")
    .. p("P2", "The council voted<text:s text:c=\"2\"/>to close the bridge for <text:change text:change-id=\"1\"/>"
      .. "eighteen months<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
      .. "<text:note-body>" .. p("Footnote", "Figures of the office.") .. "</text:note-body></text:note>, officials"
      .. "<text:line-break/>said.<office:annotation>" .. p("P2", "check this") .. "</office:annotation>")
    .. h(1, "What comes next")
    .. "<text:list><text:list-item>" .. p("P2", "A ferry runs") .. "<text:list><text:list-item>" .. p("P2", "hourly")
    .. "</text:list-item></text:list></text:list-item></text:list>"
    .. "<table:table><table:table-column/><table:table-row><table:table-cell>" .. p("P2", "2024")
    .. "</table:table-cell><table:table-cell>" .. p("P2", "9 million") .. "</table:table-cell></table:table-row>"
    .. "</table:table>"
    .. p("P2", "She called it \u{201C}sad\u{201D}.<draw:frame><draw:text-box>" .. p("P2", "Boxed, once.")
      .. "</draw:text-box></draw:frame><draw:frame><draw:image/><svg:desc>a bridge</svg:desc></draw:frame>")
    .. p("Illustration", "The bridge in 2020."),
}

describe("an OpenDocument text", function()
  it("of LibreOffice has fields and text", function()
    local article = assert(nk.parse(libre))
    assert.same({"Old bridge to close", "By Ann Example", "2024-05-02T08:00:00", "2024-05-03T09:30:00", "odt"},
      {article.headline, article.byline, article.published, article.modified, article.format})
    assert.same({{"Ann Example"}, {"bridges"}}, {article.authors, article.keywords})
    assert.same({"odt style title", "odt meta creation-date"},
      {(article:source "headline"), (article:source "published")})
    assert.equal(table.concat({"The council voted to close the bridge for eighteen months, officials said.",
      "What comes next", "A ferry runs", "hourly", "2024 9 million", "She called it \u{201C}sad\u{201D}.",
      "Boxed, once.", "Figures of the office."}, "\n\n"), article.text)
    local kinds = {}
    for at, block in ipairs(article.blocks) do kinds[at] = block.kind end
    assert.same({"paragraph", "heading", "list_item", "list_item", "table", "paragraph", "paragraph", "footnote"},
      kinds)
    assert.equal("The bridge in 2020.", article.images[1].caption)
  end)

  it("of Google Docs has title and subtitle by styles that are based on theirs", function()
    local article = assert(nk.parse(odt{
      automatic = '<style:style style:name="P7" style:parent-style-name="Title"/>'
        .. '<style:style style:name="P8" style:parent-style-name="Subtitle"/>',
      body = p("P7", "Rain all week") .. p("P8", "No sun before Friday") .. p("P9", "4 June 2023")
        .. p("P9", "It will rain, the office said.") .. h(2, "Floods") .. p("P9", "Rivers may rise."),
    }))
    assert.same({"Rain all week", "No sun before Friday", "2023-06-04"},
      {article.headline, article.standfirst, article.published})
    assert.equal("It will rain, the office said.\n\nFloods\n\nRivers may rise.", article.text)
  end)

  it("without a title has the first heading", function()
    local article = assert(nk.parse(odt{body = h(1, "Library opens") .. p("Standard", "It opens on Monday.")
      .. "<text:section>" .. p("Standard", "Readers are glad.") .. "</text:section>",
      meta = "<dc:creator>Dana Wright</dc:creator>"}))
    assert.same({"Library opens", "Dana Wright", "It opens on Monday.\n\nReaders are glad."},
      {article.headline, article.byline, article.text})
    assert.equal("odt first heading", article:source "headline")
  end)

  it("that is encrypted says so", function()
    local _, message, code = nk.parse(odt{body = "", more = {{"META-INF/manifest.xml",
      "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}}})
    assert.equal("is an OpenDocument text that is encrypted: save it without a password", message)
    assert.equal("format", code)
  end)
end)
