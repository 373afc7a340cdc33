-- Attributions before their content.
local quotes = require "newskit.quotes"

-- What one pattern finds in a text, as "content <cue> source".
local function read(name, text)
  local list = {}
  for _, record in ipairs(quotes.attribute(text, {rules = true})) do
    local function part(spans) return spans and text:sub(spans[1].first, spans[1].last) or "-" end
    if record.pattern == name then
      list[#list + 1] = ("%s <%s> %s"):format(part(record.content), part(record.cue), part(record.source))
    end
  end
  return list
end

describe("leading: source and verb before a clause", function()
  it("shares a subject among several verbs", function()
    assert.same({"the plan <criticized> Ida Moss", "it would fail <said> Ida Moss"},
                read("leading", "Ida Moss criticized the plan and said it would fail."))
  end)

  it("takes a subject over a participle before it", function()
    assert.same({"that nobody knew <adding> Ida Moss"},
                {read("leading", "Ida Moss praised the plan, adding that nobody knew.")[2]})
  end)

  it("leaves passives and infinitives alone", function()
    assert.same({}, read("leading", "The bridge was said to be closed."))
  end)
end)

describe("leading: colons", function()
  it("need a cue, or a name that opens the sentence or follows 'from'", function()
    assert.same({"“We go now.” <said:> Ida Moss"}, read("colon", "Ida Moss said: “We go now.”"))
    assert.same({"“We go now.” <:> Ida Moss"}, read("name", "And a word from Ida Moss: “We go now.”"))
    assert.same({}, read("name", "The hall of fame: “We go now.”"))
  end)
end)

describe("leading: cues before a run", function()
  it("stand before a comma, over an addressee and a time", function()
    assert.same({"“We go now.” <told> Ida Moss"},
                read("lead", "Ida Moss told reporters on Monday, “We go now.”"))
  end)

  it("may be a passive when somebody was asked or told", function()
    assert.same({"“Will you go?” <was asked> -"}, read("lead", "She was asked, “Will you go?”"))
  end)

  it("are no verbs that report findings", function()
    assert.same({}, read("lead", "The study showed, “We go now.”"))
  end)
end)

describe("leading: phrases", function()
  it("open a sentence and end at the comma", function()
    assert.same({"the bridge was closed <According to> Ida Moss"},
                read("phrase", "According to Ida Moss, the bridge was closed."))
  end)
end)
