-- What every reader promises for any bytes, by the checks of spec/fuzz/reader.lua: its own samples cut at every
-- hundredth byte, the samples of all others, and bytes changed at random.
local gzip = require "newskit.read.bytes.gzip"
local reader = require "newskit.read.reader"
local samples = require "spec.read.samples"
local support = require "spec.support"

local promises = assert(loadfile "spec/fuzz/reader.lua")()

-- Bytes of a sample, unpacked where readers are given them so.
local function bytes_of(sample)
  return gzip.is(sample.bytes) and gzip.unpack(sample.bytes) or sample.bytes
end

-- A program is started for each PDF document.
local function is_slow(name) return name == "pdf" end

-- What is no encoding of the sample's: every byte a character of UTF-16, in both orders, capitals of UTF-8 with their
-- leading bytes lost, Latin-1 in place of UTF-8 and the other way around.
local function encodings(bytes)
  return {
    bytes:gsub(".", "%0\0"), bytes:gsub(".", "\0%0"), "\xFF\xFE" .. bytes:gsub(".", "\0%0"),
    bytes:gsub("e", "\xE9"),
    bytes:gsub("e", "\xC3\xC3\xA9"), bytes:gsub(" ", "\xA4\xA4"), "\xEF\xBB\xBF\xFF" .. bytes,
    (bytes:gsub("\n", "\r")),
  }
end

describe("readers", function()
  it("keep their promises for what is cut at every hundredth byte", function()
    local seen = {}
    for _, sample in ipairs(samples) do
      local bytes, name = bytes_of(sample), sample.reader
      seen[name] = true
      for stop = 0, math.min(#bytes, 20000), 100 do promises(bytes:sub(1, stop), name) end
    end
    for _, name in ipairs(reader.names()) do assert(seen[name], "no sample of " .. name) end
  end)

  it("keep their promises for packed samples that are cut", function()
    for _, sample in ipairs(samples) do
      if gzip.is(sample.bytes) then
        for stop = 7, #sample.bytes, 20 do promises(sample.bytes:sub(1, stop), sample.reader) end
      end
    end
  end)

  it("keep their promises for samples in wrong encodings", function()
    for _, sample in ipairs(samples) do
      local bytes = bytes_of(sample):sub(1, 6000)
      local changed = is_slow(sample.reader) and {} or encodings(bytes)
      for _, each in ipairs(changed) do promises(each, sample.reader) end
    end
  end)

  it("keep their promises for samples of other formats", function()
    local taken = {}
    for _, sample in ipairs(samples) do
      local bytes = bytes_of(sample):sub(1, 6000)
      for _, name in ipairs(taken[sample.reader] and {} or reader.names()) do
        if not is_slow(name) then promises(bytes, name) end
      end
      taken[sample.reader] = true
    end
  end)

  it("keep their promises for bytes changed at random", function()
    local random = support.random(20)
    for _, sample in ipairs(samples) do
      local bytes = bytes_of(sample):sub(1, 4000)
      for _ = 1, is_slow(sample.reader) and 1 or 10 do
        local at, byte = random(#bytes) + 1, string.char(random(256))
        promises(bytes:sub(1, at - 1) .. byte .. bytes:sub(at + random(4)), sample.reader)
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
