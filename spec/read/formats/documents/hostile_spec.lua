-- Documents that are cut short, changed or made to grow: an article, or a message with a code, and nothing else.
local nk = require "newskit"
local samples = require "spec.read.formats.documents.docx_samples"
local zip = require("spec.support").zip

local CONTAINER = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
local PACKAGE = '<package><metadata><title>x</title></metadata><manifest><item id="a" href="a.html" '
  .. 'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'

-- The document of a format around this markup.
local made = {
  docx = function(inside) return samples.docx{body = inside} end,
  odt = function(inside)
    return zip{{"mimetype", "application/vnd.oasis.opendocument.text", stored = true}, {"content.xml",
      "<document-content><body><text>" .. inside .. "</text></body></document-content>"}}
  end,
  epub = function(inside)
    return zip{{"mimetype", "application/epub+zip", stored = true}, {"META-INF/container.xml", CONTAINER},
      {"a.opf", PACKAGE}, {"a.html", "<html><body>" .. inside .. "</body></html>"}}
  end,
}
local formats = {"docx", "odt", "epub"}

local codes = {format = true, encoding = true, limit = true, io = true}

-- What comes of the bytes, as one string.
local function outcome(bytes, format)
  local parts = {}
  local following, message, code = nk.open(bytes, {format = format})
  if not following then
    assert(codes[code] and utf8.len(message), tostring(message))
    return message
  end
  for article, problem, kind in following do
    if article then
      assert(utf8.len(article.text) and utf8.len(article.headline or ""))
      parts[#parts + 1] = (article.headline or "") .. "\n" .. article.text
    else
      assert(codes[kind] and utf8.len(problem), tostring(problem) .. " " .. tostring(kind))
      parts[#parts + 1] = problem
    end
  end
  return table.concat(parts, "\n")
end

local plain = "<p>Old bridge to close</p><p>The council voted to close the bridge.</p>"
local sound = {docx = samples.word, odt = made.odt(plain), epub = made.epub(plain)}

describe("a document", function()
  it("that is cut short says so, wherever it is cut", function()
    for _, format in ipairs(formats) do
      local bytes = sound[format]
      for size = 1, #bytes - 1, math.max(1, #bytes // 100) do
        assert.matches("cannot be opened", outcome(bytes:sub(1, size), format), 1, true)
        outcome(bytes:sub(1, size))
      end
    end
  end)

  it("with a changed byte is an article or an error", function()
    for _, format in ipairs(formats) do
      local bytes = sound[format]
      for at = 1, #bytes, math.max(1, #bytes // 100) do
        outcome(bytes:sub(1, at - 1) .. "\xFF" .. bytes:sub(at + 1), format)
      end
    end
  end)

  it("in a wrong encoding is repaired", function()
    for _, bytes in ipairs{made.odt "<p>A caf\xE9 opens today.</p>", made.epub "<p>A caf\xE9 opens today.</p>",
      made.docx(samples.p(nil, "A caf\xE9 opens today."))}
    do
      assert.matches("A caf\u{E9} opens", outcome(bytes), 1, true)
    end
  end)

  it("that grows without end is refused", function()
    local zeros = ("\0"):rep(64 << 20)
    for _, format in ipairs(formats) do
      assert.matches("grows by more than the limit", outcome(made[format](zeros), format), 1, true)
    end
    local entities = '<!DOCTYPE a [<!ENTITY a "' .. ("x"):rep(100) .. '">'
      .. ('<!ENTITY b "%s">'):format(("&a;"):rep(99)) .. ('<!ENTITY c "%s">]><a>&c;&c;</a>'):format(("&b;"):rep(500))
    outcome(zip{{"mimetype", "application/vnd.oasis.opendocument.text", stored = true}, {"content.xml", entities}},
      "odt")
  end)

  it("of nests and of many small things is read in linear time", function()
    for _, format in ipairs(formats) do
      outcome(made[format](("<p>"):rep(50000)), format)
      outcome(made[format](("<list><list-item>"):rep(50000)), format)
      outcome(made[format](("<p>x</p>"):rep(20000)), format)
      outcome(made[format](("<tbl><tr><tc><p><r><t>x</t></r></p></tc></tr></tbl>"):rep(5000)), format)
    end
    outcome(made.docx(samples.p(nil, (" "):rep(1000000) .. "x")))
  end)

  it("in an archive within an archive is an archive to unpack", function()
    assert.matches("zip archive, not text (unpack it first)", outcome(zip{{"a.odt", sound.odt}}), 1, true)
  end)
end)
