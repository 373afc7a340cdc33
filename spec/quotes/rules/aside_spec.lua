-- Attributions beside the clause that they report, and posts shown whole.
local quotes = require "newskit.quotes"

local function read(text)
  local list = {}
  for _, record in ipairs(quotes.attribute(text, {rules = true, language = "en"})) do
    local function part(spans)
      local parts = {}
      for k, span in ipairs(spans or {}) do parts[k] = text:sub(span.first, span.last) end
      return table.concat(parts, " | ")
    end
    list[#list + 1] = ("%s: %s <%s> %s"):format(record.pattern, part(record.content), part(record.cue),
      part(record.source))
  end
  return list
end

describe("aside: “as X says,”", function()
  it("reports the clause behind its comma", function()
    assert.same({"aside: the mill will close in May <says> Ida Moss"},
                read "As Ida Moss says, the mill will close in May.")
  end)

  it("may say for whom, and has a verb that looks like a noun", function()
    assert.same({"aside: the mill will close in May <reports> Ida Moss"},
                read "As Ida Moss reports for Radio Brack, the mill will close in May.")
  end)

  it("stands inside what is no clause", function()
    assert.same({"aside: there is nothing left <has pointed out> the council"},
                read "But, as the council has pointed out, there is nothing left.")
  end)

  it("is no circumstance with an object", function()
    for _, line in ipairs(read "As Ida Moss announced the plan, workers left the hall.") do
      assert.is_nil(line:find("^aside"))
    end
  end)
end)

describe("aside: posts", function()
  it("are the paragraph above a name with a handle", function()
    assert.same({"post: The mill is safe. <> Ida Moss (@idamoss)"},
                read "It rained.\n\nThe mill is safe.\n\n— Ida Moss (@idamoss) May 4, 2016\n\nIt rained again.")
  end)

  it("need the handle", function()
    assert.same({}, read "It rained.\n\nThe mill is safe.\n\n— Ida Moss (left) in May\n\nIt rained again.")
  end)
end)

describe("aside: passives", function()
  it("report what somebody was told, by whom", function()
    assert.same({"passive: to leave <were told> Mayor Ida Moss"},
                read "Villagers were told by Mayor Ida Moss to leave.")
    assert.same({"passive: that the mill could burn <were warned> "},
                read "They were warned that the mill could burn.")
  end)

  it("take who is accused along", function()
    assert.same({"passive: Bo Adler | of lying about the mill <is accused> "},
                read "Bo Adler is accused of lying about the mill.")
    assert.same({"passive: Workers | to have left the mill <were said> "},
                read "Workers were said to have left the mill.")
  end)

  it("report nothing without an infinitive or a clause", function()
    assert.same({}, read "The story was told by Ida Moss in May.")
  end)
end)
