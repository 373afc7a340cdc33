local core = require "newskit.core"

-- A source of pieces of so many bytes.
local function pieces(bytes, step)
  local at = 1 - step
  return function()
    at = at + step
    if at <= #bytes then return bytes:sub(at, at + step - 1) end
  end
end

-- All events as lists, with what next() gives at the end.
local function events(source, options)
  local reader <close> = assert(core.xml(source, options))
  local list = {}
  while true do
    local event = table.pack(reader:next())
    if not event[1] then return list, event[2], event[3], event[4] end
    list[#list + 1] = {event[1], event[2], event[3]}
  end
end

local feed = [==[<?xml version="1.0"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<item id="1" dc:lang="en"><title>Harbor &amp; bridge</title><dc:creator>Ann Example</dc:creator>
<description><![CDATA[<p>It rained.</p>]]> Twice.</description></item></channel></rss>]==]

describe("core.xml", function()
  it("gives the events of a document in order, with namespaces", function()
    local list = events(feed)
    assert.same({"start", "rss"}, list[1])
    assert.same({"start", "title"}, list[5])
    assert.same({"text", "Harbor & bridge"}, list[6])
    assert.same({"start", "creator", "http://purl.org/dc/elements/1.1/"}, list[8])
    assert.same({"text", "<p>It rained.</p> Twice."}, list[13])
    assert.same({"end", "rss"}, list[#list])
  end)

  it("gives the same events however the document is cut", function()
    local whole = events(feed)
    for step = 1, 40 do assert.same(whole, events(pieces(feed, step))) end
    assert.same(whole, events(pieces(feed, 1 << 20)))
  end)

  it("reads attributes by name and namespace, and tells where an element begins", function()
    local reader = core.xml(feed)
    for kind, name in reader:events() do
      if kind == "start" and name == "item" then
        assert.equal("1", reader:attribute "id")
        assert.equal("en", reader:attribute("lang", "http://purl.org/dc/elements/1.1/"))
        assert.is_nil(reader:attribute "lang")
        assert.equal(2, #reader:attributes())
        local line, byte, depth = reader:place()
        assert.equal(3, line)
        assert.equal("<item", feed:sub(byte, byte + 4))
        assert.equal(2, depth)
      end
    end
    assert.has_error(function() reader:skip() end)
  end)

  it("passes over an element", function()
    local reader, seen = core.xml(feed), {}
    for kind, name in reader:events() do
      if kind == "start" and name == "item" then reader:skip() else seen[#seen + 1] = kind .. " " .. name end
    end
    assert.same({"start rss", "start channel", "text \n", "end channel", "end rss"}, seen)
  end)

  it("gives comments and instructions when asked", function()
    local text = "<a>x<!-- c --><?go on?>y</a>"
    assert.equal(3, #events(text))
    local list = events(text, {comments = true, instructions = true})
    assert.same({"comment", " c "}, list[3])
    assert.same({"instruction", "go", "on"}, list[4])
  end)

  it("tells of damage with line, column and byte, after what is before it", function()
    local list, message, code, byte = events "<a>\n<b>x</c></a>"
    assert.same({"text", "x"}, list[#list])
    assert.matches("line 2, column 9: .*mismatch", message)
    assert.equal("format", code)
    assert.equal(13, byte)
    assert.error_matches(function() for _ in core.xml("<a>x<b>"):events() do end end, "ends inside an element")
    assert.matches("no XML document", select(2, events "A text."))
    assert.matches("no XML document", select(2, events ""))
  end)

  it("fails or repairs at every truncation, and never gives more than there is", function()
    for len = 0, #feed - 1 do
      local _, message = events(feed:sub(1, len))
      assert.is_string(message)
      local list, still = events(feed:sub(1, len), {recover = true})
      local open = 0
      for _, event in ipairs(list) do
        open = open + (event[1] == "start" and 1 or event[1] == "end" and -1 or 0)
      end
      assert.is_true(still ~= nil or open == 0)
    end
  end)

  it("checks its arguments", function()
    assert.error_matches(function() core.xml(5) end, "string or function")
    assert.error_matches(function() core.xml("<a/>", {recovr = true}) end, "did you mean 'recover'")
    assert.error_matches(function() core.xml("<a/>", {depth = 0}) end, "from 1")
    assert.error_matches(function() core.xml(function() return 5 end):next() end, "must give strings")
    assert.error_matches(function() core.xml(function() error "broken pipe" end):next() end, "broken pipe")
    local _, _, code = core.xml("<a/>", {encoding = "utf-99"})
    assert.equal("encoding", code)
    local reader = core.xml "<a/>"
    reader:close()
    assert.error_matches(function() reader:next() end, "closed")
  end)
end)

describe("core.xml, of encodings", function()
  it("reads what is declared, or said by the carrier", function()
    assert.same({"text", "при"}, events("<?xml version='1.0' encoding='koi8-r'?><a>\xD0\xD2\xC9</a>")[2])
    assert.same({"text", "東京"}, events("<?xml version='1.0' encoding='shift_jis'?><a>\x93\x8C\x8B\x9E</a>")[2])
    assert.same({"text", "x"}, events("\xFF\xFE<\0a\0>\0x\0<\0/\0a\0>\0")[2])
    assert.same({"text", "при"}, events("<a>\xD0\xD2\xC9</a>", {encoding = "koi8-r"})[2])
    assert.same({"text", "é"}, events("\xEF\xBB\xBF<a>é</a>")[2])
  end)

  it("reads iso-8859-1 as windows-1252", function()
    assert.same({"text", "“é”"}, events("<?xml version='1.0' encoding='ISO-8859-1'?><a>\x93\xE9\x94</a>")[2])
  end)

  it("names bytes that are not of the encoding, or leaves them out", function()
    local text = "\xFF\xFE<\0a\0>\0x\0\0\xD8y\0<\0/\0a\0>\0"
    for step = 1, #text do
      local list, message, code = events(pieces(text, step))
      assert.equal("encoding", code)
      assert.matches("byte 0x00 is not of", message)
      assert.same({"start", "a"}, list[1])
      local reader = core.xml(pieces(text, step), {recover = true})
      reader:next()
      assert.matches("^x.*y$", select(2, reader:next()))
    end
    assert.equal("encoding", select(3, events(text:sub(1, 3))))
  end)

  it("names the place of a byte that is not UTF-8, or mends it", function()
    local text = "<a>\nsaid \x93No\x94</a>"
    local _, message, code, byte = events(text)
    assert.equal("line 2, column 6: byte 0x93 is not UTF-8, the encoding of the document", message)
    assert.equal("encoding", code)
    assert.equal(10, byte)
    for step = 1, #text do
      local reader = core.xml(pieces(text, step), {recover = true})
      reader:next()
      assert.equal("\nsaid “No”", select(2, reader:next()))
      local count, repairs = reader:repairs()
      assert.equal(2, count)
      assert.equal(2, repairs[1].line)
    end
  end)
end)

describe("core.xml, of broken documents with recover", function()
  local function text_of(source)
    local reader, parts = core.xml(source, {recover = true}), {}
    for kind, text in reader:events() do
      if kind == "text" then parts[#parts + 1] = text end
    end
    return table.concat(parts), (reader:repairs())
  end

  it("keeps ampersands that begin no reference, and references after them", function()
    local text, count = text_of "<a>AT&T & B &amp; C &eacute;</a>"
    assert.equal("AT&T & B & C é", text)
    assert.equal(3, count)
    local reader = core.xml("<a href='/?x=1&y=2&amp;z=3&#x26;' b='&'>&</a>", {recover = true})
    reader:next()
    assert.equal("/?x=1&y=2&z=3&", reader:attribute "href")
    assert.equal("&", reader:attribute "b")
  end)

  it("leaves ampersands alone where they are no markup", function()
    local source = "<a><![CDATA[x & y &z]]><!-- a & b --><?p & ?>&amp;</a>"
    for step = 1, #source do assert.equal("x & y &z&", (text_of(pieces(source, step)))) end
  end)

  it("closes what is left open, and stops after the root", function()
    assert.equal("xy", (text_of "<a>x<b>y"))
    assert.equal("x", (text_of "<a>x</a>junk<b>y</b>"))
    assert.equal("x", (text_of "\n <?xml version='1.0'?><a>x</a>"))
  end)

  it("counts every repair and keeps the first hundred", function()
    local reader = core.xml("<a>" .. ("& "):rep(500) .. "</a>", {recover = true})
    for _ in reader:events() do end
    local count, list = reader:repairs()
    assert.equal(500, count)
    assert.equal(100, #list)
  end)
end)

describe("core.xml, of hostile documents", function()
  local function fault(source, options)
    local _, message, code = events(source, options)
    return code, message
  end

  local function bomb(width)
    local parts = {"<!DOCTYPE a [<!ENTITY e0 'aaaaaaaaaa'>"}
    for i = 1, 9 do parts[#parts + 1] = ("<!ENTITY e%d '%s'>"):format(i, (("&e%d;"):format(i - 1)):rep(width)) end
    return table.concat(parts) .. "]>"
  end

  it("bounds what entities add", function()
    assert.equal("limit", fault(bomb(10) .. "<a>&e9;</a>"))
    assert.equal("limit", fault(bomb(10) .. "<a b='&e9;'/>", {recover = true}))
    local long = "<!DOCTYPE a [<!ENTITY e '" .. ("x"):rep(50000) .. "'>]><a>"
    assert.equal("limit", fault(long .. ("&e;"):rep(50000) .. "</a>"))
    local empty = bomb(10):gsub("aaaaaaaaaa", "")
    assert.equal("limit", fault(empty .. "<a>&e9;</a>"))
  end)

  it("replaces entities as text, however long the document", function()
    local source = "<!DOCTYPE a [<!ENTITY co 'Example &amp; Sons'>]><a>"
      .. ("<b>&co; is a company.</b>"):rep(100000) .. "</a>"
    local reader, count = core.xml(source), 0
    for kind, text in reader:events() do
      if kind == "text" then
        count = count + 1
        assert(text == "Example & Sons is a company.")
      end
    end
    assert.equal(100000, count)
    assert.equal("format", fault "<!DOCTYPE a [<!ENTITY e '<b/>'>]><a>&e;</a>")
  end)

  it("loads nothing from outside", function()
    assert.equal("format", fault "<!DOCTYPE a [<!ENTITY e SYSTEM '/etc/hostname'>]><a>&e;</a>")
    assert.equal("format", fault "<!DOCTYPE a [<!ENTITY e SYSTEM '/etc/hostname'>]><a b='&e;'/>")
    local list = events("<!DOCTYPE a [<!ENTITY e SYSTEM '/etc/hostname'>]><a>&e;</a>", {recover = true})
    assert.same({"text", "&e;"}, list[2])
    assert.equal(2, #events "<!DOCTYPE a [<!ENTITY % p SYSTEM '/etc/hostname'> %p;]><a/>")
    assert.equal(2, #events "<!DOCTYPE a SYSTEM '/etc/hostname'><a/>")
  end)

  it("bounds depth, attributes and texts", function()
    local code, message = fault(("<a>"):rep(100000))
    assert.equal("limit", code)
    assert.matches("'depth'", message)
    assert.equal("format", fault(("<a>"):rep(90000), {depth = 100000}))
    local attributes = {}
    for i = 1, 1001 do attributes[i] = ("a%d=''"):format(i) end
    assert.equal("limit", fault("<a " .. table.concat(attributes, " ") .. "/>"))
    assert.equal("limit", fault("<a>" .. ("x"):rep(2000) .. "</a>", {token = 1000}))
    assert.equal("limit", fault("<a b='" .. ("x"):rep(200000) .. "'/>", {token = 1000}))
    assert.equal("limit", fault("<a><!--" .. ("x"):rep(200000) .. "--></a>", {token = 1000}))
    assert.equal("limit", fault("<!DOCTYPE a [" .. (" "):rep(200000) .. "]><a/>", {token = 1000}))
  end)

  it("holds no more of a long stream than its pieces", function()
    local count = 0
    local function source()
      count = count + 1
      if count == 1 then return "<a>" elseif count <= 3000 then
        return ("<item n='%d'><title>Harbor to close</title></item>"):format(count):rep(100)
      elseif count == 3001 then return "</a>" end
    end
    local reader, most, seen = core.xml(source), 0, 0
    collectgarbage()
    local before = collectgarbage "count"
    for kind, name in reader:events() do
      if kind == "start" and name == "item" then
        reader:element()
        seen = seen + 1
        if seen % 10000 == 0 then
          collectgarbage()
          most = math.max(most, collectgarbage "count" - before)
        end
      end
    end
    assert.equal(299900, seen)
    assert.is_true(most < 2000)
  end)
end)
