-- Attributions behind their content.
local quotes = require "newskit.quotes"

local function read(name, text)
  local list = {}
  for _, record in ipairs(quotes.attribute(text, {rules = true})) do
    local function part(spans)
      local parts = {}
      for k, span in ipairs(spans or {}) do parts[k] = text:sub(span.first, span.last) end
      return table.concat(parts, " | ")
    end
    if record.pattern == name then
      list[#list + 1] = ("%s <%s> %s"):format(part(record.content), part(record.cue), part(record.source))
    end
  end
  return list
end

describe("trailing: behind a run", function()
  it("stand in either order", function()
    assert.same({"“We go now,” <said> Ida Moss"}, read("after run", "“We go now,” said Ida Moss."))
    assert.same({"“We go now,” <said> Ida Moss"}, read("after run", "“We go now,” Ida Moss said."))
  end)

  it("join what goes on behind them", function()
    assert.same({"“We go,” | “and we stay.” <said> Ida Moss"},
                read("after run", "“We go,” said Ida Moss, “and we stay.”"))
  end)

  it("take the words of the sentence before the run along", function()
    assert.same({"It was “a mess,” <said> he"}, read("after run", "It was “a mess,” he said."))
  end)

  it("leave a time between source and verb out", function()
    assert.same({"“We go now,” <said> Ida Moss"}, read("after run", "“We go now,” Ida Moss on Monday said."))
  end)

  it("stand in another paragraph for nobody", function()
    assert.same({}, read("after run", "“We go now.”\n\nIda Moss said nothing."))
  end)
end)

describe("trailing: behind a clause", function()
  it("need a comma", function()
    assert.same({"The bridge was closed <said> Ida Moss"}, read("trailing", "The bridge was closed, Ida Moss said."))
    assert.same({"The bridge was closed <according to> Ida Moss"},
                read("trailing", "The bridge was closed, according to Ida Moss."))
  end)

  it("may interrupt it", function()
    assert.same({"The road | was never safe <said> Ida Moss"},
                read("trailing", "The road, said Ida Moss, was never safe."))
  end)

  it("may have an addressee behind them, for verbs that trail with one", function()
    assert.same({"The bridge was closed <told> she"}, read("trailing", "The bridge was closed, she told staff."))
  end)
end)
