-- Persons in view.
local people = require "newskit.quotes.who.people"
local support = require "spec.quotes.support"

local function index(t, form)
  for i = t.count, 1, -1 do
    if t.norm[i] == form then return i end
  end
end

-- Whom the last `pronoun` of a text stands for.
local function antecedent(text, pronoun, gender, state)
  local t = support.upto("entities", text)
  local entity = people.antecedent(t, state or {spoke = {}, last_paragraph = -10}, index(t, pronoun), gender)
  return entity and entity.name
end

describe("people.antecedent", function()
  it("is a subject of the paragraph before anybody else", function()
    assert.equal("Ann Example", antecedent("Ann Example met Bella Reed. Then she left.", "she", "female"))
  end)

  it("agrees in gender", function()
    assert.equal("Peter Reed", antecedent("Ann Example met Peter Reed. Then he left.", "he", "male"))
    assert.is_nil(antecedent("Ann Example waited. Then he left.", "he", "male"))
  end)

  it("is the last speaker before a subject of an earlier paragraph", function()
    local speaker = {kind = "person", name = "Cora Blake", gender = "female"}
    assert.equal("Cora Blake", antecedent("Ann Example waited.\n\nThen she left.", "she", "female",
                                          {spoke = {}, last_paragraph = 1, last_person = speaker}))
    assert.equal("Ann Example", antecedent("Ann Example waited.\n\nThen she left.", "she", "female"))
  end)

  it("looks no further back than three paragraphs", function()
    local far = "Ann Example waited.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nThen she left."
    assert.is_nil(antecedent(far, "she", "female"))
  end)
end)

describe("people.agrees", function()
  it("is true of what is not known", function()
    assert.is_true(people.agrees({}, "male"))
    assert.is_true(people.agrees({gender = "male"}, nil))
    assert.is_false(people.agrees({gender = "male"}, "female"))
  end)
end)
