-- The JSON that newskit writes: read back by another library, in a fixed order, valid whatever it is given.
local cjson = require "cjson"
local json = require "newskit.base.json"
local support = require "spec.support"

-- Values of every kind, nested; the same ones every time.
local function values(seed)
  local random = support.random(seed)
  local letters = {"a", "é", "€", "\u{1F600}", '"', "\\", "\n", "\t", "\0", "\x7F", "\x1F", "/", "<", " "}
  local function text()
    local parts = {}
    for i = 1, random(20) do parts[i] = letters[random(#letters) + 1] end
    return table.concat(parts)
  end
  local function value(depth)
    local kind = random(depth > 0 and 6 or 4)
    if kind == 0 then return text() end
    if kind == 1 then return random(100000) - 50000 end
    if kind == 2 then return (random(100000) - 50000) / (random(1000) + 1) end
    if kind == 3 then return random(2) == 1 end
    local list = {}
    for i = 1, random(5) + 1 do list[kind == 4 and i or "k" .. text()] = value(depth - 1) end
    return list
  end
  return value
end

describe("json", function()
  it("writes what another library reads back as the same", function()
    local value = values(7)
    for _ = 1, 500 do
      local given = value(3)
      assert.same(given, cjson.decode(json.encode({x = given})).x)
    end
  end)

  it("writes numbers that read back as the same, to the last bit", function()
    local seed = 1
    for _ = 1, 2000 do
      seed = (seed * 6364136223846793005 + 1442695040888963407)
      local number = string.unpack("d", string.pack("j", seed))
      if number == number and math.abs(number) < math.huge then
        local text = json.encode(number)
        assert.equal(number, tonumber(text), text)
        assert.truthy(text:find "^-?%d+%.?%d*e?[+-]?%d*$", text)
      end
    end
    assert.equal("null", json.encode(0 / 0))
    assert.equal("null", json.encode(-1 / 0))
    assert.equal("0.1", json.encode(0.1))
    assert.equal(tostring(math.mininteger), json.encode(math.mininteger))
  end)

  it("replaces each byte that is not part of valid UTF-8", function()
    assert.equal('"a\u{FFFD}b"', json.encode "a\x80b")
    assert.equal('"\u{FFFD}\u{FFFD}"', json.encode "\xED\xA0" )
    for byte = 0, 255 do
      for _, around in ipairs {"", "plain text before it ", "\u{E9}"} do
        assert.truthy(utf8.len(json.encode(around .. string.char(byte) .. around)))
      end
    end
  end)

  it("escapes wherever in a text the character stands", function()
    for place = 0, 20 do
      for _, char in ipairs {'"', "\\", "\n", "\1", "\x7F"} do
        local text = ("x"):rep(place) .. char .. ("é"):rep(place)
        local written = json.encode(text)
        assert.equal(text, cjson.decode("[" .. written .. "]")[1])
        assert.falsy(written:find "%c")
      end
    end
  end)

  it("keeps the order of objects, leaves out what is nil, and sorts other keys by their bytes", function()
    local object = json.object{
      {"z", 1}, {"gone", nil}, {"a", json.array{}}, {"raw", json.raw "[1,2]"}, {"no", json.null},
    }
    assert.equal('{"z": 1, "a": [], "raw": [1,2], "no": null}', json.encode(object))
    assert.equal('{"A": 1, "a": 2, "b": {}, "é": 3}', json.encode{b = {}, a = 2, A = 1, ["é"] = 3})
    assert.equal('[1, [], "function"]', json.encode{1, json.array{}, print})
  end)

  it("asks the metamethods of a value for its keys and items", function()
    local keyed = setmetatable({}, {
      __pairs = function() return next, {one = 1, two = 2}, nil end, __index = {one = 1, two = 2}})
    assert.equal('{"one": 1, "two": 2}', json.encode(keyed))
    local listed = setmetatable({}, {__len = function() return 2 end, __index = function(_, i) return i * 10 end})
    assert.equal("[10, 20]", json.encode(listed))
  end)

  it("refuses values that contain themselves", function()
    local circle = {}
    circle[1] = circle
    local ok, message = pcall(json.encode, circle)
    assert.is_false(ok)
    assert.truthy(message:find("nested deeper than 1000", 1, true))
    local deep = json.array{}
    for _ = 1, 900 do deep = json.array{deep} end
    assert.equal(901, select(2, json.encode(deep):gsub("%[", "")))
  end)

  it("leaves nothing behind when a metamethod raises", function()
    local bad = setmetatable({}, {__pairs = function() error("no keys today", 0) end})
    for _ = 1, 100 do assert.error_matches(function() json.encode{("x"):rep(10000), bad} end, "no keys today") end
    assert.equal('["x"]', json.encode{"x"})
  end)
end)
