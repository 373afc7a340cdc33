local mime = require "newskit.read.bytes.mime"

describe("mime.words", function()
  it("decodes words, and drops white space between two of them alone", function()
    assert.equal("a", mime.words "=?ISO-8859-1?Q?a?=") -- the examples of RFC 2047, section 8
    assert.equal("a b", mime.words "=?ISO-8859-1?Q?a?= b")
    assert.equal("ab", mime.words "=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=")
    assert.equal("a b", mime.words "=?ISO-8859-1?Q?a_b?=")
    assert.equal("a b", mime.words "=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=")
    assert.equal("Re: Café, open", mime.words "Re: =?utf-8*fr?q?Caf=C3=A9?=, open")
  end)

  it("joins a character that is cut between two words", function()
    assert.equal("Café", mime.words "=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=")
  end)

  it("leaves what is no word", function()
    for _, text in ipairs{"=?", "a =? b", "=?utf-8?X?a?=", "=?utf-8?Q?a", "1 =? 2 ?= 3", ""} do
      assert.equal(text, mime.words(text))
    end
    assert.equal("caf\u{E9}", mime.words "caf\xE9")
    assert.is_nil(mime.words(nil))
  end)

  it("does not look again and again at what never ends", function()
    for _, text in ipairs{"=?" .. ("a"):rep(1 << 21), ("=?"):rep(1 << 20), ("=?a?Q?"):rep(1 << 18)} do
      assert.equal(text, mime.words(text))
    end
  end)
end)

describe("mime.parameter", function()
  it("finds a value, quoted or not, and not its name within another value", function()
    assert.equal("utf-8", mime.parameter('text/html; Charset="utf-8"', "charset"))
    assert.equal("utf-8", mime.parameter("text/html;charset=utf-8", "charset"))
    assert.equal("real", mime.parameter('multipart/mixed; name="a; boundary=false"; boundary=real', "boundary"))
    assert.is_nil(mime.parameter("text/html", "charset"))
    assert.is_nil(mime.parameter(nil, "charset"))
  end)

  it("puts together what came in pieces and with a charset", function()
    -- The example of RFC 2231, section 4.1.
    assert.equal("This is even more ***fun*** isn't it!", mime.parameter("application/x-stuff; "
      .. "title*0*=us-ascii'en'This%20is%20even%20more%20; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"",
      "title"))
    assert.equal("brücke.png", mime.parameter("attachment; filename*=utf-8''br%C3%BCcke.png", "filename"))
    assert.equal("most řeka.png", mime.parameter("attachment; filename*=iso-8859-2''most%20%F8eka.png", "filename"))
  end)

  it("costs linear time", function()
    local value = "a;" .. ("b=c;"):rep(1 << 16) .. (";"):rep(1 << 18) .. ("x"):rep(1 << 18) .. ";d=e"
    assert.equal("e", mime.parameter(value, "d"))
  end)
end)

describe("mime.parts", function()
  local function bodies(bytes)
    local list = {}
    mime.parts(bytes, function(_, body) list[#list + 1] = body end)
    return list
  end

  it("gives parts without the line end that belongs to their mark", function()
    assert.same({"one\r", "\r\ntwo\r"}, bodies("Content-Type: multipart/mixed; boundary=q\r\n\r\npreamble\r\n"
      .. "--q\r\n\r\none\r\n--q \r\n\r\n\r\ntwo\r\n--q--\r\nepilogue\r\n--q\r\n\r\nnothing"))
  end)

  it("gives the last part though no mark ends it, and parts whose boundary is not named", function()
    assert.same({"one\n"}, bodies "Content-Type: multipart/mixed; boundary=q\n\n--q\n\none\n")
    assert.same({"one"}, bodies "Content-Type: multipart/mixed\n\n--q\n\none\n--q--\n")
    assert.same({}, bodies "Content-Type: multipart/mixed; boundary=q\n\nno part")
  end)

  it("costs linear time where marks are many or nearly marks", function()
    local head = "Content-Type: multipart/mixed; boundary=" .. ("-"):rep(60) .. "\n\n"
    assert.equal(0, #bodies(head .. ("-"):rep(1 << 21)))
    assert.equal(1, #bodies(head .. ("-"):rep(62) .. "\n\n" .. (("-"):rep(62) .. "x\n"):rep(1 << 14)))
    assert.equal(1 << 14, #bodies(head .. (("-"):rep(62) .. "\n\n"):rep(1 << 14)))
  end)
end)
