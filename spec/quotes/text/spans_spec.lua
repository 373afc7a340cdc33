local support = require "spec.quotes.support"

-- The runs of a text, as texts; "+" in front of one that goes on from the paragraph before.
local function runs(text)
  local t = support.upto("spans", text)
  local list = {}
  for k, run in ipairs(t.runs) do
    list[k] = (run.follows and "+" or "") .. support.text(t, run.first, run.last)
  end
  return list
end

describe("quotes.spans.find", function()
  it("pairs curly, straight and doubled marks", function()
    assert.same({"“a b”", '"c d"', "''e f''"}, runs "He said “a b” and \"c d\" and ''e f'' there.")
    assert.same({"“a b’’"}, runs "He said “a b’’ there.")
  end)

  it("pairs guillemets either way and German low marks", function()
    assert.same({"«a b»", "»c d«", "„e f“"}, runs "Il a dit «a b» et »c d« und „e f“ da.")
  end)

  it("gives the outermost run of marks within marks", function()
    assert.same({"“He said “no” twice,”"}, runs "“He said “no” twice,” Ann said.")
    assert.same({"“He said ‘no’ twice,”"}, runs "“He said ‘no’ twice,” Ann said.")
  end)

  it("closes a run at its sentence when the next mark opens again", function()
    assert.same({"“One is open.", "“Two,”"}, runs "“One is open. “Two,” she said.")
  end)

  it("opens an orphaned closing mark at its sentence", function()
    assert.same({'We go now,"'}, runs 'It is late. We go now," she said.')
  end)

  it("goes on over paragraphs that open with a mark", function()
    assert.same({"“One.", "+“Two.", "+“Three,”"}, runs "“One.\n\n“Two.\n\n“Three,” she said.")
    assert.same({"“One is open.", "Two.", nil}, {runs("“One is open.\n\nTwo.")[1], "Two.", nil})
  end)

  it("reads single marks in texts that quote with them, and leaves apostrophes alone", function()
    assert.same({"'The dogs' bowls are here,'"}, runs "'The dogs' bowls are here,' said Ann.")
    assert.same({"‘It’s the ’90s,’"}, runs "‘It’s the ’90s,’ said Ann.")
    assert.same({'"It is \'fine\'"'}, runs "\"It is 'fine'\" he said of the '90s.")
    assert.same({}, runs "The dogs' bowls and the '90s.")
  end)

  it("takes the marks of a nickname for a part of the name", function()
    assert.same({}, runs 'Tony "The Ox" Barker left.')
  end)
end)
