-- Generated files are byte for byte what their generators write, so that an edit by hand fails here.
local support = require "spec.support"

local generated = {
  ["lua/newskit/lexicon/folders.lua"] = "csrc/generate/folders.lua",
  ["csrc/text/tailor/lexicon.c"] = "csrc/generate/segmentation.lua",
  ["csrc/body/words.h"] = "csrc/generate/markup.lua words",
  ["csrc/body/phrases.h"] = "csrc/generate/markup.lua phrases",
}

local function output(command)
  local pipe <close> = assert(io.popen("lua5.4 " .. command .. " 2>&1"))
  return pipe:read "a"
end

-- Where two texts part: a message of a line each, not of two files.
local function first_difference(expected, found)
  if expected == found then return nil end
  local line = 1
  local theirs = found:gmatch "([^\n]*)\n?"
  for ours in expected:gmatch "([^\n]*)\n?" do
    local other = theirs()
    if ours ~= other then return ("line %d: '%s', the generator writes '%s'"):format(line, other or "", ours) end
    line = line + 1
  end
  return "it is longer than what the generator writes"
end

describe("generated files", function()
  for path, command in pairs(generated) do
    it(path .. " is what its generator writes", function()
      assert.is_nil(first_difference(output(command), support.slurp(path)))
    end)
  end

  it("csrc/text/unicode/tables.c is what its generator writes", function()
    local data = support.shared "data/unicode/WordBreakProperty.txt.gz"
    if not data then return pending "needs ../shared" end
    local written = output("csrc/generate/unicode.lua " .. data:match "^(.*)/")
    assert.is_nil(first_difference(written, support.slurp "csrc/text/unicode/tables.c"))
  end)

  it("say by which program they are made", function()
    for path, command in pairs(generated) do
      assert.is_truthy(support.slurp(path):find(command:match "%S+", 1, true), path)
    end
  end)
end)
