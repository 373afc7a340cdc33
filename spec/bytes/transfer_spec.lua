local core = require "newskit.core"
local support = require "spec.support"

describe("core.base64", function()
  it("decodes the examples of RFC 4648", function()
    local want = {[""] = "", ["Zg=="] = "f", ["Zm8="] = "fo", ["Zm9v"] = "foo", ["Zm9vYg=="] = "foob",
      ["Zm9vYmE="] = "fooba", ["Zm9vYmFy"] = "foobar"}
    for text, bytes in pairs(want) do assert.equal(bytes, core.base64(text)) end
  end)

  it("passes over what is not of its alphabet, and begins anew behind padding", function()
    assert.equal("foobar", core.base64 "Zm9v\r\nYm!\0Fy\r\n")
    assert.equal("fofo", core.base64 "Zm8=Zm8=")
    assert.equal("f", core.base64 "Zg")
    assert.equal("", core.base64 "=====")
    assert.equal("\255\255\255", core.base64 "////")
  end)
end)

describe("core.quoted_printable", function()
  it("decodes codes and joins lines", function()
    assert.equal("Café closed", core.quoted_printable "Caf=C3=a9 cl=\r\nos=  \t\ned")
    assert.equal("a=b", core.quoted_printable "a=3Db")
  end)

  it("leaves what is no code", function()
    for _, text in ipairs{"=", "a=", "=A", "=XY", "a = b", "=\rb", "\0\255"} do
      assert.equal(text, core.quoted_printable(text))
    end
    assert.equal("", core.quoted_printable "=\r\n")
  end)
end)

describe("core.decode", function()
  it("takes valid UTF-8 for that, then what was said, then windows-1252", function()
    assert.same({"řeka", "utf-8", 0}, {core.decode("řeka", "iso-8859-2")})
    assert.same({"řeka", "iso-8859-2", 0}, {core.decode("\xF8eka", "ISO-8859-2")})
    assert.same({"øeka", "windows-1252", 0}, {core.decode("\xF8eka", "no-such-charset")})
    assert.same({"øeka", "windows-1252", 0}, {core.decode "\xF8eka"})
    assert.same({"", "utf-8", 0}, {core.decode ""})
    assert.equal("橋", (core.decode("\27$B66\27(B", "iso-2022-jp")))
    assert.equal("no escape", (core.decode("no escape", "iso-2022-jp")))
  end)

  it("counts what it repairs, and gives valid UTF-8 of any bytes", function()
    local text, _, repairs = core.decode("a\xFF\xFFb\0c", "utf-8")
    assert.same({"a\u{FFFD}\u{FFFD}bc", 3}, {text, repairs})
    local random = support.random(7)
    for _, charset in ipairs{"", "utf-8", "gb18030", "shift_jis", "iso-2022-jp", "koi8-r", "x"} do
      local bytes = {}
      for at = 1, 500 do bytes[at] = string.char(random(256)) end
      local given = core.decode(table.concat(bytes), charset)
      assert.is_true((core.valid(given)))
      assert.is_nil(given:find("\0", 1, true))
    end
  end)
end)
