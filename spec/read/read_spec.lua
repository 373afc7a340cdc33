local gzip = require "newskit.read.bytes.gzip"
local read = require "newskit.read"
local zlib = require "zlib"

local sentence = "The council voted on Tuesday to close the old bridge for eighteen months, officials said."
local body = sentence .. [[


Engineers found cracks in two of the towers last winter, and lorries have been turned away since then.

"Nobody likes a detour, but nobody wants a bridge in the river," the head of the works department said.

A ferry will carry pedestrians and cyclists from June, the council added, and buses will take the northern road.
]]
local text = "Bridge to close for repairs\n\nBy Ann Example\n\n3 May 2024\n\n" .. body

local function packed(bytes)
  return (zlib.deflate(9, 31)(bytes, "finish"))
end

local function in_file(bytes, check)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  file:write(bytes)
  file:close()
  check(path)
  os.remove(path)
end

describe("read.parse", function()
  it("recognizes the format by content", function()
    assert.equal("text", assert(read.parse(text)).format)
    assert.equal("html", assert(read.parse("<!DOCTYPE html><p>" .. sentence)).format)
    assert.equal("html", assert(read.parse("\xEF\xBB\xBF  <html><p>" .. sentence)).format)
    assert.equal("json", assert(read.parse '{"headline":"A","body":"B."}').format)
  end)

  it("lets content win over the name", function()
    assert.equal("html", assert(read.parse("<html><p>x", {name = "x.txt"})).format)
  end)

  it("unpacks gzip of one and of many members", function()
    local half = #text // 2
    assert.equal(text, assert(gzip.unpack(packed(text))))
    assert.equal(text, assert(gzip.unpack(packed(text:sub(1, half)) .. packed(text:sub(half + 1)))))
    assert.equal("Bridge to close for repairs", assert(read.parse(packed(text))).headline)
  end)

  it("says where gzip data is damaged", function()
    local article, message, code, position = read.parse(packed(text):sub(1, 60), {name = "x.gz"})
    assert.is_nil(article)
    assert.truthy(message:find("x.gz: ", 1, true))
    assert.equal("format", code)
    assert.equal(61, position)
  end)

  it("limits what gzip data may become", function()
    local _, _, code = gzip.unpack(packed(("x"):rep(100000)), 1000)
    assert.equal("limit", code)
  end)

  it("converts UTF-16 and windows-1252, and repairs UTF-8", function()
    local wide = "\xFF\xFE" .. ("Brücke gesperrt.\n"):gsub("[\0-\x7F\xC2-\xF4][\x80-\xBF]*", function(letter)
      return string.pack("<I2", utf8.codepoint(letter))
    end)
    assert.equal("utf-16le", assert(read.parse(wide)).encoding)
    local old = assert(read.parse("Die Br\xFCcke \x84Nord\x93 ist bis Mai gesperrt.", {format = "text"}))
    assert.equal("windows-1252", old.encoding)
    assert.equal("Die Brücke „Nord“ ist bis Mai gesperrt.", old.text ~= "" and old.text or old.headline)
    local broken = assert(read.parse("Die Brücke für Fußgänger \xFF ist gesperrt.", {format = "text"}))
    assert.equal(1, broken.repairs)
    assert.equal("utf-8", broken.encoding)
  end)

  it("refuses invalid UTF-8 under strict, with the byte", function()
    local article, message, code, position = read.parse("abc\xFFdef", {format = "text", strict = true, name = "a.txt"})
    assert.is_nil(article)
    assert.equal("a.txt: invalid UTF-8 at byte 4", message)
    assert.equal("encoding", code)
    assert.equal(4, position)
  end)

  it("raises on what is no string and on unknown options", function()
    assert.error_matches(function() read.parse(1) end, "string expected, got number")
    assert.error_matches(function() read.parse("x", {formats = "text"}) end, "'formats' %(did you mean 'format'")
    assert.error_matches(function() read.parse("x", {format = "xls"}) end, "unknown format 'xls'")
  end)
end)

describe("read.read", function()
  it("reads a file and remembers its path", function()
    in_file(text, function(path)
      local article = assert(read.read(path))
      assert.equal(path, article.path)
      assert.same({"Ann Example"}, article.authors)
      assert.equal("2024-05-03", article.published)
    end)
  end)

  it("tells what it left out of a page", function()
    local menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></nav>'
    local page = "<html><body>" .. menu .. "<h1>Bridge to close</h1>" .. ("<p>" .. sentence .. "</p>"):rep(5)
    in_file(page, function(path)
      local cuts, seen = assert(read.read(path)):cuts(), {}
      for _, cut in ipairs(cuts) do
        seen[cut.text] = true
        assert.truthy(#cut.reason > 0)
      end
      assert.truthy(seen.Home or seen["Home Town"] or seen.Town)
      assert.is_nil(seen[sentence])
    end)
    for _, cut in ipairs(assert(read.parse(text)):cuts()) do assert.falsy(cut.text:find(sentence, 1, true)) end
    assert.is_nil(assert(read.parse '{"title": "Bridge to close", "text": "It rained."}'):cuts())
  end)

  it("names the file that cannot be opened", function()
    local article, message, code = read.read "no/such/file.html"
    assert.is_nil(article)
    assert.truthy(message:find("no/such/file.html", 1, true))
    assert.equal("io", code)
  end)
end)

describe("article", function()
  it("prints its headline, byline, date and size", function()
    local article = assert(read.parse(text))
    local size = ("4 sentences, %d tokens"):format(#article.body)
    assert.equal('article "Bridge to close for repairs"\n  byline By Ann Example \u{B7} published 2024-05-03 \u{B7} '
      .. size .. " \u{B7} en", tostring(article))
  end)

  it("makes its document when it is asked for, once", function()
    local article = assert(read.parse(text))
    assert.is_nil(rawget(article, "body"))
    assert.equal(article.text, article.body.text)
    assert.equal(article.body, article.body)
  end)
end)
