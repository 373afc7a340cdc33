-- Sources: however the bytes come in pieces, packed or not, the lines and the whole are the same.
local source = require "newskit.read.bytes.source"
local zlib = require "zlib"

local text = "one\r\n\ntwo \"x\"\n" .. ("long "):rep(50) .. "\n\nlast"

local function pieces(bytes, size)
  local at = 1
  return function()
    if at > #bytes then return nil end
    local piece = bytes:sub(at, at + size - 1)
    at = at + size
    return piece
  end
end

local function packed(bytes)
  return (zlib.deflate(9, 31)(bytes, "finish"))
end

local function lines_of(stream)
  local seen = {}
  for line, number, byte in stream:lines() do seen[#seen + 1] = ("%d %d %s"):format(number, byte, line) end
  return seen
end

describe("source", function()
  it("gives the same lines with their bytes for any size of the pieces", function()
    local expected = lines_of(source.bytes(text))
    assert.equal("1 1 one", expected[1])
    assert.equal("3 7 two \"x\"", expected[3])
    assert.equal(6, #expected)
    for size = 1, 12 do
      assert.same(expected, lines_of(source.of(pieces(text, size))))
      assert.same(expected, lines_of(source.of(pieces(packed(text:sub(1, 40)) .. packed(text:sub(41)), size))))
    end
  end)

  it("keeps what was peeked at", function()
    local stream = source.of(pieces(text, 3))
    assert.equal(text:sub(1, 10), stream:peek(10):sub(1, 10))
    assert.equal(text, stream:all())
    assert.is_nil(stream())
  end)

  it("gives what stands before damage, then tells of it", function()
    local broken = packed(("abc\n"):rep(1000)):sub(1, -12)
    local stream = source.of(pieces(broken, 7))
    local count, line, message, code = 0
    local following = stream:lines()
    repeat
      line, message, code = source.try(following)
      if line then count = count + 1 end
    until not line
    assert.is_true(count > 100)
    assert.matches("^gzip data ends too early", message)
    assert.equal("format", code)
  end)

  it("limits what is asked for as one string", function()
    local _, message, code = source.try(source.bytes(text).all, source.bytes(text), 10)
    assert.equal("limit", code)
    assert.truthy(message:find "more than 10 bytes")
  end)

  it("makes UTF-16 narrow and drops the mark of UTF-8", function()
    assert.equal("ab", source.bytes("\xFF\xFEa\0b\0"):narrow():all())
    assert.equal("ab", source.bytes("\xEF\xBB\xBFab"):narrow():all())
  end)
end)
