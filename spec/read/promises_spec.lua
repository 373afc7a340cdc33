-- What every reader promises for any bytes, by the checks of spec/fuzz/reader.lua: its own samples cut at every
-- hundredth byte, the samples of all others, and bytes changed at random.
local lfs = require "lfs"
local reader = require "newskit.read.reader"
local support = require "spec.support"

local promises = assert(loadfile "spec/fuzz/reader.lua")()

local samples = {}
for _, room in ipairs{"agency", "feeds", "wires"} do
  local folder = support.fixture("formats/" .. room)
  for name in lfs.dir(folder) do
    if name:find "^%w" then samples[#samples + 1] = folder .. "/" .. name end
  end
end
table.sort(samples)
samples[#samples + 1] = "examples/article.txt"
samples[#samples + 1] = support.fixture "seed.html"

describe("readers", function()
  it("keep their promises for what is cut at every hundredth byte", function()
    assert.is_true(#samples > 20)
    for _, path in ipairs(samples) do
      local bytes = support.slurp(path)
      local name = assert(reader.choose(bytes, path)).name
      for stop = 0, math.min(#bytes, 20000), 100 do promises(bytes:sub(1, stop), name) end
    end
  end)

  it("keep their promises for samples of other formats", function()
    for _, path in ipairs(samples) do
      local bytes = support.slurp(path):sub(1, 6000)
      for _, name in ipairs(reader.names()) do promises(bytes, name) end
    end
  end)

  it("keep their promises for bytes changed at random", function()
    local random = support.random(20)
    for _, path in ipairs(samples) do
      local bytes = support.slurp(path):sub(1, 4000)
      local name = assert(reader.choose(bytes, path)).name
      for _ = 1, 10 do
        local at, byte = random(#bytes) + 1, string.char(random(256))
        promises(bytes:sub(1, at - 1) .. byte .. bytes:sub(at + random(4)), name)
      end
    end
  end)

  it("would be caught breaking one", function()
    local broken = reader.new{name = "broken_promise", looks = function() return false end,
      read = function() return require("newskit.article").new{headline = "caf\xE9", text = "x"} end}
    local ok, message = pcall(promises, "any bytes", broken.name)
    assert.is_false(ok)
    assert.truthy(message:find("no valid UTF-8", 1, true))
  end)
end)
