local quotes = require "newskit.quotes"

-- The speakers, or descriptions in brackets, of a text's quotations in order.
local function speakers(text)
  local list = {}
  for k, record in ipairs(quotes.attribute(text, {speech = true})) do
    list[k] = record.speaker or record.described and "(" .. record.described .. ")" or "-"
  end
  return list
end

describe("quotes.speakers.resolve", function()
  it("follows pronouns by gender and nearness", function()
    assert.same({"Ann Lowe", "Paul Berg", "Ann Lowe", "Paul Berg"}, speakers(
      "Ann Lowe said it rained. Paul Berg said it snowed.\n\n\"It was cold,\" she said.\n\n\"It was warm,\" he said."))
  end)

  it("lets names inside quotations pass when it looks for a pronoun's person", function()
    assert.same({"Ann Lowe", "Ann Lowe"},
                speakers 'Ann Lowe said: "Mary Fox lied to me." "I know," she added.')
  end)

  it("resolves descriptions to the person who was so described", function()
    assert.same({"Dana Ortega", "Dana Ortega", "Paul Berg", "Dana Ortega"}, speakers(
      "Mayor Dana Ortega said no. The mayor said she was sure.\n\nPaul Berg, a farmer, said it was late. "
      .. "The mayor said the farmer was wrong."))
  end)

  it("keeps sources without a name apart, and one where they are described alike", function()
    local records = quotes.attribute("A witness said the car was red. A neighbor said it was blue. "
                                     .. "The witness said she was sure.", {speech = true})
    assert.same({1, 2, 1}, {records[1].voice, records[2].voice, records[3].voice})
    assert.equal("anonymous", records[1].kind)
    assert.is_nil(records[1].speaker)
  end)

  it("takes organizations, documents and groups for what they are", function()
    local kinds = {}
    local text = "The company said it was sorry. The report said it was late. Officials said they were glad."
    for k, record in ipairs(quotes.attribute(text, {speech = true})) do
      kinds[k] = record.kind
    end
    assert.same({"organization", "document", "group"}, kinds)
  end)

  it("finds the name that stands in apposition to a description", function()
    assert.same({"Ivo Kern"}, speakers "Another witness, former harbor master Ivo Kern, said the gate was open.")
  end)

  it("never gives an unnamed source a name from a relation", function()
    assert.same({"(A spokesman for Dana Ortega)", "(Ortega's lawyer)"}, speakers(
      "A spokesman for Dana Ortega said no. Ortega's lawyer said nothing more would be said."))
  end)

  it("takes the only organization that the text names for the company, and for it", function()
    for _, said in ipairs {"The company, which is old, said", "The company said", "It said", "The ferry firm said"} do
      assert.same({"Tidewater Lines"}, speakers(("Tidewater Lines left Brack. %s it was sorry."):format(said)), said)
    end
    assert.same({"(The company)"}, speakers "Ann Lowe left Brack. The company said it was sorry.")
  end)

  it("takes who is behind a preposition for no subject", function()
    assert.same({"Peter Berg"}, speakers "Peter Berg left. His letter to Paul Lowe came back. He said it was late.")
  end)

  it("names whose data they are", function()
    assert.same({"Gull Research"}, speakers "According to data from Gull Research, sales fell by half.")
  end)

  it("names two who speak together, wherever they do", function()
    assert.same({"Ann Lowe and Paul Berg"},
                speakers '"We agree on nothing," said Ann Lowe and Paul Berg in a joint note.')
  end)

  it("goes back to who is surely of the gender", function()
    assert.same({"Ann Lowe", "Paul Berg"}, speakers(
      'Ann Lowe met her brother, Paul Berg. "He looked ill," she said.\n\n"I was not well," he said.'))
  end)
end)
