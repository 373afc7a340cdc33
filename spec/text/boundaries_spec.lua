-- UAX #29 without tailoring, against the official test files of Unicode 15.0.
local core = require "newskit.core"
local support = require "spec.support"

-- The text of a test line and the first bytes of its segments.
local function parse(line)
  local pieces, starts, at = {}, {}, 1
  for mark, hex in line:gmatch "([÷×\xC3\xB7\x97]+)%s+(%x+)" do
    if mark == "÷" then starts[#starts + 1] = at end
    pieces[#pieces + 1] = utf8.char(tonumber(hex, 16))
    at = at + #pieces[#pieces]
  end
  return table.concat(pieces), starts
end

local function run(file, kind)
  local passed, failed = 0, {}
  for line in io.lines(support.fixture("unicode/" .. file)) do
    local data = line:match "^([^#]+)#?"
    if data and data:find "%x" then
      local text, expected = parse(data)
      if table.concat(core.boundaries(text, kind), " ") == table.concat(expected, " ") then
        passed = passed + 1
      else
        failed[#failed + 1] = line
      end
    end
  end
  return passed, failed
end

describe("core.boundaries", function()
  for kind, case in pairs {
    word = {"WordBreakTest.txt", 1823}, sentence = {"SentenceBreakTest.txt", 502},
    grapheme = {"GraphemeBreakTest.txt", 602},
  } do
    it("passes " .. case[1], function()
      local passed, failed = run(case[1], kind)
      assert.same({}, failed)
      assert.equal(case[2], passed)
    end)
  end

  it("gives nothing for an empty text", function()
    assert.same({}, core.boundaries("", "word"))
  end)

  it("refuses what is not UTF-8 and tells the place", function()
    local found, message, code, position = core.boundaries("ab\xFFc", "word")
    assert.is_nil(found)
    assert.equal("the text is not valid UTF-8", message)
    assert.equal("encoding", code)
    assert.equal(3, position)
  end)

  it("raises on an unknown kind", function()
    assert.error_matches(function() core.boundaries("a", "line") end, "invalid option 'line'")
  end)
end)
