local core = require "newskit.core"
local xml = require "newskit.read.bytes.xml"

local feed = [==[<feed xmlns="urn:f" xmlns:m="urn:m"><entry xml:lang="en" m:k="v" id="1"><title>One</title>
<content>It <b>rained</b> twice.</content><m:x/></entry><entry id="2"/><other/></feed>]==]

describe("xml.elements", function()
  it("gives one element at a time as a tree", function()
    local seen = {}
    for entry in assert(xml.elements(feed, "entry")) do seen[#seen + 1] = entry end
    assert.equal(2, #seen)
    local entry = seen[1]
    assert.equal("urn:f", entry.ns)
    assert.same({["xml:lang"] = "en", ["{urn:m}k"] = "v", id = "1"}, entry.attributes)
    assert.equal("One", entry:child("title").text)
    assert.same({"It ", " twice."}, {entry:child("content").children[1], entry:child("content").children[3]})
    assert.equal("It  twice.", entry:child("content").text)
    assert.equal("It rained twice.", entry:child("content"):content())
    assert.equal("rained", entry:find("content", "b").text)
    assert.equal("x", entry:child(nil, "urn:m").name)
    assert.equal(1, #entry:all "title")
    assert.same({"<entry", 1}, {feed:sub(entry.byte, entry.byte + 5), entry.line})
    assert.same({{}, ""}, {seen[2].children, seen[2].text})
  end)

  it("ends with the message where the document is damaged, after what is before it", function()
    local step = xml.elements((feed:gsub("<other/>", "<other>")), {entry = true})
    assert.equal("1", step().attributes.id)
    assert.equal("2", step().attributes.id)
    local none, message, code = step()
    assert.same({nil, "format"}, {none, code})
    assert.matches("mismatch", message)
  end)

  it("leaves out an element that is too large, and goes on behind it", function()
    local large = "<a><e>" .. ("<x>0123456789</x>"):rep(1000) .. "</e><e>small</e></a>"
    local step = xml.elements(large, "e", {element = 50000})
    local entry, message, code, byte = step()
    assert.is_false(entry)
    assert.matches("'element'", message)
    assert.same({"limit", 4}, {code, byte})
    assert.equal("small", step().text)
    assert.is_nil(step())
  end)
end)

describe("xml.parse", function()
  it("gives a document as one tree", function()
    local root = assert(xml.parse(feed))
    assert.equal("feed", root.name)
    assert.equal(3, #root.children)
    assert.equal("<feed> (3 children)", tostring(root))
    local none, message, code = xml.parse "<a>"
    assert.same({nil, "format"}, {none, code})
    assert.is_string(message)
  end)

  it("reads deep documents within the limit that is asked for", function()
    local depth = 20000
    local root = assert(xml.parse(("<a>"):rep(depth) .. "x" .. ("</a>"):rep(depth), {depth = depth}))
    local found = 1
    while type(root.children[1]) == "table" do
      root, found = root.children[1], found + 1
    end
    assert.equal(depth, found)
  end)

  it("has an element of core.xml read once only", function()
    local reader = core.xml "<a/>"
    assert.has_error(function() reader:element() end)
    reader:next()
    assert.equal("a", reader:element().name)
    assert.has_error(function() reader:element() end)
  end)
end)
