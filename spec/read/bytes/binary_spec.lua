local core = require "newskit.core"
local read = require "newskit.read"
local zlib = require "zlib"

local random = "\x8F\2\x91\0\x17\xE3\5\x9C\x1B\x80\xFF\4\x13\xD8\6\xA1"

-- Beginnings of files of other kinds, and what the message calls them.
local others = {
  {"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj", "a PDF document"},
  {"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "a PNG image"},
  {"\xFF\xD8\xFF\xE0\0\16JFIF\0", "a JPEG image"},
  {"GIF89a\1\0\1\0", "a GIF image"},
  {"RIFF\4\0\0\0WEBPVP8 ", "a WebP image"},
  {"PK\3\4\20\0\6\0\8\0[Content_Types].xml word/document.xml", "a Word document"},
  {"PK\3\4\20\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text"},
  {"PK\3\4\20\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
    "an OpenDocument spreadsheet, not text (a spreadsheet program saves it as CSV)"},
  {"PK\3\4\20\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.presentation", "an OpenDocument presentation"},
  {"PK\3\4\20\0\0\0\0\0pages/one.html<html >", "a zip archive"},
  {"{\\rtf1\\ansi The council voted.}", "an RTF document"},
  {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", "an old Office document"},
  {"\0\0\0\24ftypisom", "an MPEG-4 file"},
  {random:rep(100), "control characters"},
}

local text = "Bridge to close\n\n"
  .. "The council voted on Tuesday to close the old bridge for eighteen months, officials said."

local function encoded(format, mark)
  local units = {mark}
  for _, code in utf8.codes(text) do units[#units + 1] = string.pack(format, code) end
  return table.concat(units)
end

describe("read.parse, of what is no text", function()
  for _, other in ipairs(others) do
    it("names " .. other[2], function()
      local article, message, code, position = read.parse(other[1], {name = "x.bin"})
      assert.is_nil(article)
      assert.equal("x.bin: is ", message:sub(1, 10))
      assert.truthy(message:find(other[2], 1, true))
      assert.equal("format", code)
      assert.equal(1, position)
    end)
  end

  it("looks inside gzip, and refuses gzip in gzip", function()
    local packed = zlib.deflate(9, 31)("%PDF-1.7\n", "finish")
    assert.matches("a PDF document", select(2, read.parse(packed)), 1, true)
    assert.matches("gzip data", select(2, read.parse((zlib.deflate(9, 31)(packed, "finish")))), 1, true)
  end)

  it("takes texts that begin like other formats for texts", function()
    local beginnings = {"GIF89a is a format.", "ID3 tags are fun.", "BZh is a name.", "The ftyp box.", "MM, II*"}
    for _, beginning in ipairs(beginnings) do
      assert(read.parse(beginning .. " " .. text))
    end
  end)

  it("forgives a few control characters", function()
    assert.matches("eighteen", assert(read.parse((text:gsub("Tuesday", "Tues\0day\7")))).text, 1, true)
  end)
end)

describe("read.parse, of wide encodings", function()
  local rows = {
    {"<I2", "\xFF\xFE", "utf-16le"}, {">I2", "\xFE\xFF", "utf-16be"}, {"<I2", "", "utf-16le"}, {">I2", "", "utf-16be"},
    {"<I4", "\xFF\xFE\0\0", "utf-32le"}, {">I4", "\0\0\xFE\xFF", "utf-32be"}, {"<I4", "", "utf-32le"},
    {">I4", "", "utf-32be"},
  }
  for _, row in ipairs(rows) do
    it(("decodes %s %s a byte order mark"):format(row[3], row[2] == "" and "without" or "with"), function()
      local article = assert(read.parse(encoded(row[1], row[2])))
      assert.equal("Bridge to close", article.headline)
      assert.matches("^The council voted .* officials said%.$", article.text)
      assert.equal(row[3], article.encoding)
    end)
  end

  it("repairs what is no character, and refuses it under strict", function()
    local bytes = encoded("<I4", "\xFF\xFE\0\0") .. "\0\0\x11\0"
    assert.equal(1, assert(read.parse(bytes)).repairs)
    assert.equal("encoding", select(3, read.parse(bytes, {strict = true})))
  end)
end)

describe("what a file is refused for", function()
  it("is said of counts with the name of the file", function()
    assert.same({nil, "no/such.counts: cannot open the file", "io"}, {core.counts_load "no/such.counts"})
    assert.equal("spec/run.lua: not a counts file", (select(2, core.counts_load "spec/run.lua")))
    local counts = core.counts()
    assert.equal("no/such.txt: cannot open the file", (select(2, counts:add_file "no/such.txt")))
    assert.equal("no/such/x: cannot create the file", (select(2, counts:save "no/such/x")))
  end)
end)
