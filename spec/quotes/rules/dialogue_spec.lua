-- Transcripts and interviews.
local quotes = require "newskit.quotes"

-- The turns of a text as "label: words", by the pattern "dialogue" alone.
local function turns(text)
  local list = {}
  for _, record in ipairs(quotes.attribute(text, {rules = true, speech = true})) do
    if record.pattern == "dialogue" then
      local parts = {}
      for k, span in ipairs(record.content) do parts[k] = text:sub(span.first, span.last) end
      local source = record.source[1]
      list[#list + 1] = text:sub(source.first, source.last) .. ": " .. table.concat(parts, " | ")
    end
  end
  return list
end

describe("dialogue.find", function()
  it("takes questions and answers only together", function()
    assert.same({"Q: Why now?", "A: Because it rains."}, turns "Q: Why now?\n\nA: Because it rains.")
    assert.same({}, turns "Q: Why now?\n\nIt rained for days.")
  end)

  it("takes names in capitals when somebody speaks twice", function()
    assert.same({"HOST: Why now?", "KLINE: It rains.", "HOST: And then?"},
                turns "HOST: Why now?\n\nKLINE: It rains.\n\nHOST: And then?")
    assert.same({}, turns "PRICE: Ten coins.\n\nPLACE: The pier.\n\nDATE: Monday.")
  end)

  it("gives a turn all its paragraphs, remarks in brackets apart", function()
    assert.same({"Q: Why now?", "A: It rains. | It pours.", "Q: And then?"},
                turns "Q: Why now?\n\nA: It rains.\n\n(Laughter)\n\nIt pours.\n\nQ: And then?")
  end)

  it("takes one name and a colon when the words stand in marks", function()
    assert.same({"Maya Stone: “We did what we could.”"}, turns "Maya Stone: “We did what we could.”")
    assert.same({}, turns "Maya Stone: a life in pictures.")
  end)
end)
