local core = require "newskit.core"

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
