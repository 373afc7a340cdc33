local core = require "newskit.core"
local support = require "spec.support"

local function has_zip()
  for _, name in ipairs(core.packings()) do
    if name == "zip" then return true end
  end
  return false
end

local body = ("<p>The council voted.</p>"):rep(100)

if not has_zip() then
  it("says that zip archives are not built in", function()
    local none, message, code = core.zip(support.zip{{"a", "x"}})
    assert.same({nil, "format"}, {none, code})
    assert.matches("without libzip", message)
  end)
  return
end

describe("core.zip", function()
  local bytes = support.zip{{"word/document.xml", body}, {"../../etc/passwd", "x"},
    {"empty", ""}}

  it("lists and reads members by name", function()
    local zip <close> = assert(core.zip(bytes))
    assert.equal(3, #zip)
    assert.same({"word/document.xml", "../../etc/passwd", "empty"}, zip:names())
    assert.equal(body, zip:read "word/document.xml")
    assert.equal("x", zip:read "../../etc/passwd")
    assert.equal("", zip:read "empty")
    assert.equal(#body, zip:info("word/document.xml").size)
    assert.is_false(zip:info("word/document.xml").encrypted)
    assert.is_nil(zip:info "none")
    local none, message, code = zip:read "none"
    assert.same({nil, "format"}, {none, code})
    assert.matches("no member 'none'", message)
  end)

  it("reads from a file", function()
    local path = os.tmpname()
    local file <close> = assert(io.open(path, "wb"))
    file:write(bytes)
    file:flush()
    local zip <close> = assert(core.zip_open(path))
    assert.equal(body, zip:read "word/document.xml")
    os.remove(path)
    local none, _, code = core.zip_open "/nonexistent/x.zip"
    assert.same({nil, "io"}, {none, code})
  end)

  it("refuses what is cut short or no archive", function()
    for len = 0, #bytes - 1 do
      local none, message, code = core.zip(bytes:sub(1, len))
      assert.same({nil, "format"}, {none, code})
      assert.is_string(message)
    end
  end)

  it("refuses damaged and encrypted members, and reads the others", function()
    local damaged = support.zip{{"a", body}, {"b", "x"}}
    damaged = damaged:sub(1, 40) .. "\xAA" .. damaged:sub(42)
    local zip = assert(core.zip(damaged))
    assert.is_nil((zip:read "a"))
    assert.equal("x", zip:read "b")
    local locked = assert(core.zip(support.zip{{"a", body, flags = 1}}))
    assert.is_true(locked:info("a").encrypted)
    assert.matches("a: .*encrypted", select(2, locked:read "a"))
  end)

  it("bounds sizes, growth and members, whatever the directory says", function()
    local zip = core.zip(support.zip{{"a", body}}, {size = 100})
    assert.equal("limit", select(3, zip:read "a"))
    local liar = core.zip(support.zip{{"a", body, size = 10}}, {size = 100})
    assert.is_nil((liar:read "a"))
    local bomb = core.zip(support.zip{{"a", ("\0"):rep(1 << 25)}})
    assert.equal("limit", select(3, bomb:read "a"))
    assert.equal("limit", select(3, core.zip(bytes, {members = 2})))
  end)

  it("checks its arguments", function()
    assert.error_matches(function() core.zip(bytes, {sise = 1}) end, "did you mean 'size'")
    local zip = core.zip(bytes)
    zip:close()
    assert.error_matches(function() zip:names() end, "closed")
    assert.equal("archive (closed)", tostring(zip))
  end)
end)
