-- Every page of the evaluation data, whole and cut off at random places. Meant for the sanitized build.
local core = require "newskit.core"
local gzip = require "newskit.read.bytes.gzip"
local lfs = require "lfs"
local support = require "spec.support"

local folder = support.shared "data/extraction/pages"

local function names()
  local list = {}
  for name in lfs.dir(folder) do
    if name:find "%.html%.gz$" then list[#list + 1] = name end
  end
  table.sort(list)
  return list
end

-- What has to hold of any page.
local function check(bytes)
  local page <close> = assert(core.page(bytes))
  local whole = page:text(1)
  assert(utf8.len(whole), "the text is not UTF-8")
  for _, block in ipairs(page:blocks "all") do
    assert(block.text ~= "" and not block.text:find "^%s" and not block.text:find "%s$")
  end
  assert.equal(#page, page:last(1))
end

describe("pages of the evaluation data #slow", function()
  if not folder then
    pending "the evaluation data is not there"
    return
  end

  it("are read whole and cut off anywhere", function()
    math.randomseed(2026)
    for _, name in ipairs(names()) do
      local bytes = assert(gzip.read(folder .. "/" .. name))
      check(bytes)
      for _ = 1, 3 do check(bytes:sub(1, math.random(#bytes))) end
      check(bytes:sub(math.random(#bytes)))
    end
  end)
end)
