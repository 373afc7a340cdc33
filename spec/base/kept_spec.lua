-- What was worked out of an object last: made once for a key, bounded, and never what keeps an object alive.
local kept = require "newskit.base.kept"

describe("base.kept", function()
  it("makes a value once for an object and a key", function()
    local get, made, owner = kept.new(2), 0, {}
    local function make() made = made + 1 return made end
    assert.equal(1, get(owner, "a", make))
    assert.equal(1, get(owner, "a", make))
    assert.equal(2, get(owner, "b", make))
    assert.equal(3, get({}, "a", make))
  end)

  it("holds so many values and no more: the oldest makes room", function()
    local get, made, owner = kept.new(2), {}, {}
    for _, key in ipairs {"a", "b", "a", "c", "b", "a"} do
      get(owner, key, function() made[#made + 1] = key return key end)
    end
    assert.same({"a", "b", "c", "a"}, made)
  end)

  it("keeps no object alive", function()
    local get, seen = kept.new(4), setmetatable({}, {__mode = "k"})
    do
      local owner = {}
      seen[owner] = true
      get(owner, "a", function() return 1 end)
    end
    collectgarbage()
    collectgarbage()
    assert.is_nil(next(seen))
  end)
end)
