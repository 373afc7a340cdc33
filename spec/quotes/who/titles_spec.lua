-- Titles and offices before names, and alone.
local support = require "spec.quotes.support"

local function read(text)
  local t, list = support.upto("names", text), {}
  for k, mention in ipairs(t.mentions) do
    list[k] = support.text(t, mention.name_first, mention.name_last) .. (mention.kind == "title" and " <title>" or "")
  end
  return list
end

describe("titles", function()
  it("end before the name, an office with its field too", function()
    assert.same({"Ann Example"}, read "They met Prime Minister Ann Example there.")
    assert.same({"Mike Example"}, read "They met Secretary of State Mike Example there.")
  end)

  it("are a description where no name follows, wherever they are from", function()
    assert.same({"Prime Minister <title>"}, read "They met the Prime Minister there.")
    assert.same({"New York Judge <title>"}, read "They met a New York Judge there.")
    assert.same({"Commissioner for Works <title>"}, read "They met the Commissioner for Works there.")
  end)

  it("leave organizations with a like word alone", function()
    assert.same({"Office for Harbor Safety"}, read "They met at the Office for Harbor Safety.")
  end)
end)
