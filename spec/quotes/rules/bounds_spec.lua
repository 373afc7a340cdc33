-- Where attributions that follow their content end, and what they can report.
local quotes = require "newskit.quotes"

local function contents(text)
  local list = {}
  for k, record in ipairs(quotes.attribute(text, {rules = true, language = "en"})) do
    local span = record.content[1]
    list[k] = record.cue_text .. ": " .. text:sub(span.first, span.last)
  end
  return list
end

describe("bounds of attributions behind their content", function()
  it("a clause that is to come is the content", function()
    assert.same({"announced: that it would close the mill"},
                contents "Not wanting to wait, the council announced on that day that it would close the mill.")
  end)

  it("a sentence may open with a circumstance", function()
    assert.same({"said: During a search of the mill, workers located tools, ropes and rags"},
                contents "During a search of the mill, workers located tools, ropes and rags, Moss said.")
    assert.same({}, contents "During the long search, Moss said.")
  end)

  it("a medium may follow who speaks", function()
    assert.same({"said: Jobs will go in May"},
                contents "Jobs will go in May, said the firm's newly named chair Ida Moss in a letter to staff.")
  end)
end)

describe("reports side by side", function()
  it("are two behind words in marks that end with a comma", function()
    assert.same({"rejected: the claims as “plainly false,”", "told: the claims are false"},
                contents("The council rejected the claims as “plainly false,” and both workers and guests in the town "
                         .. "told Ida Moss the claims are false."))
  end)

  it("are one where the complementizer is repeated", function()
    assert.same({"said: that it rained, and that in May the mill would close"},
                contents "Ida Moss said that it rained, and that in May the mill would close.")
  end)

  it("begin with a verb that looks like a participle when no other stands before it", function()
    assert.same({"indicated: office jobs would be cut"},
                contents "A letter to workers indicated office jobs would be cut.")
  end)
end)

describe("who stands before a cue", function()
  local function sources(text)
    local list = {}
    for k, record in ipairs(quotes.attribute(text, {rules = true, language = "en"})) do
      list[k] = record.source_text .. ": " .. record.cue_text
    end
    return list
  end

  it("stands before dashes, and with its relative clause", function()
    assert.same({"The agency: promptly announced"},
                sources "The agency — to the surprise of workers — promptly announced that it would close the mill.")
    assert.same({"The firm that makes ships for ports: said"},
                sources "The firm that makes ships for ports said that the mill would close.")
  end)

  it("has a relative clause that reports something apart", function()
    assert.same({"Ida Moss: said", "who: also says"},
                sources "“The mill is closed,” said Ida Moss, who also says he is “a friend of the town.”")
  end)
end)
