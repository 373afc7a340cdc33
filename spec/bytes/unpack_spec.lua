local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local zlib = require "zlib"

local function packed(bytes)
  return (zlib.deflate(9, 31)(bytes, "finish"))
end

local function hex(digits)
  return (digits:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end

local function cut(bytes, step)
  local at = 1 - step
  return function()
    at = at + step
    if at <= #bytes then return bytes:sub(at, at + step - 1) end
  end
end

-- What an unpacker gives before it ends, with its end.
local function unpacked(source, options)
  local unpacker <close> = assert(core.unpack(source, options))
  local pieces, members = {}, {}
  while true do
    local piece, where, code, byte = unpacker:next()
    if not piece then return table.concat(pieces), members, where, code, byte end
    pieces[#pieces + 1], members[#members + 1] = piece, where
  end
end

local text = ("The council voted on Tuesday to close the old bridge.\n"):rep(3000)

describe("core.unpack", function()
  it("unpacks gzip however it is cut, member by member", function()
    local half = #text // 2
    local first, second = packed(text:sub(1, half)), packed(text:sub(half + 1))
    for _, step in ipairs{1, 2, 7, 100, 1 << 20} do
      local bytes, members, message = unpacked(cut(first .. second, step))
      assert.is_true(bytes == text)
      assert.is_nil(message)
      assert.equal(1, members[1])
      assert.equal(#first + 1, members[#members])
    end
  end)

  it("hands through what is not packed", function()
    assert.equal("The council voted.", (unpacked "The council voted."))
    assert.equal("ab", (unpacked(cut("ab", 1))))
    assert.equal("", (unpacked ""))
    assert.equal("\x1F\x8B", (unpacked "\x1F\x8B"))
  end)

  it("unpacks deflate with and without zlib's frame", function()
    local framed = zlib.deflate()(text, "finish")
    assert.is_true(unpacked(framed, {kind = "deflate"}) == text)
    assert.is_true(unpacked(framed:sub(3, -5), {kind = "deflate"}) == text)
  end)

  it("leaves out padding behind the last member", function()
    assert.is_true(unpacked(packed(text) .. ("\0"):rep(1000)) == text)
    assert.is_true(unpacked(packed(text) .. "x") == text)
  end)

  it("tells at every truncation where it is, and gives what is before", function()
    local bytes = packed "The council voted."
    for len = 3, #bytes - 1 do
      local got, _, message, code, byte = unpacked(bytes:sub(1, len))
      assert.equal(("The council voted."):sub(1, #got), got)
      assert.matches("ends too early", message)
      assert.same({"format", len + 1}, {code, byte})
    end
  end)

  it("tells of damage, and gives what is before", function()
    local bytes = packed(text)
    local got, _, message, code = unpacked(bytes:sub(1, -6) .. "\0" .. bytes:sub(-4))
    assert.is_true(got == text)
    assert.matches("gzip data is damaged %(byte %d+%)", message)
    assert.equal("format", code)
  end)

  it("bounds size and growth", function()
    local _, _, message, code = unpacked(packed(text), {size = 1000})
    assert.equal("limit", code)
    assert.matches("'size'", message)
    local bomb = packed(("\0"):rep(1 << 25))
    local got, _, why, what = unpacked(bomb)
    assert.equal("limit", what)
    assert.matches("'ratio'", why)
    assert.is_true(#got <= (1 << 24) + (1 << 16))
    assert.equal(1 << 25, #(unpacked(bomb, {ratio = 2000})))
  end)

  it("reads what the build has libraries for, and says what it has none for", function()
    local built = {}
    for _, name in ipairs(core.packings()) do built[name] = true end
    assert.is_true(built.gzip and built.deflate)
    for name, bytes in pairs{zstd = "\x28\xB5\x2F\xFD\0\0", xz = "\xFD7zXZ\0", bzip2 = "BZh91AY&SY"} do
      assert.equal(name, core.packing(bytes))
      local _, _, message = unpacked(bytes)
      assert.matches(built[name] and "ends too early" or "built without", message)
    end
    if built.zstd then
      -- one raw block in a frame without size or sum (RFC 8878, 3.1.1)
      local frame = hex "28b52ffd0058" .. string.pack("<I3", 18 << 3 | 1) .. "The council voted."
      assert.equal("The council voted.", (unpacked(frame)))
      assert.equal("The council voted.The council voted.", (unpacked(frame .. frame)))
    end
  end)

  it("checks its arguments", function()
    assert.error_matches(function() core.unpack(5) end, "string or function")
    assert.error_matches(function() core.unpack("", {kind = "rar"}) end, "unknown value")
    assert.error_matches(function() core.unpack("", {sise = 1}) end, "did you mean 'size'")
    assert.error_matches(function() core.unpack(function() error "broken pipe" end):next() end, "broken pipe")
  end)

  it("serves read.gzip", function()
    assert.is_true(gzip.is(packed "x"))
    assert.equal("gzip", gzip.packed(packed "x"))
    assert.is_nil(gzip.packed "x")
    local _, message, code, position = gzip.unpack(packed(text):sub(1, 100))
    assert.same({"format", 101}, {code, position})
    assert.matches("too early", message)
  end)
end)
