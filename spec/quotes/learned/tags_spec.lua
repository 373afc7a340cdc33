-- From a tagger's labels to attributions.
local tags = require "newskit.quotes.learned.tags"

describe("tags.attributions", function()
  local function attributions(labels)
    local list, firsts, lasts, kinds = {}, {}, {}, {}
    for label in labels:gmatch "%S+" do
      list[#list + 1] = label
      if label:find "^B" then firsts[#firsts + 1], kinds[#kinds + 1] = #list, label:sub(2) end
      if label ~= "O" then lasts[#firsts] = #list end
    end
    local t = {count = #list, document = list, paragraph = {}, sentence = {}}
    for i = 1, #list do t.paragraph[i], t.sentence[i] = 1, 1 end
    return tags.attributions(t, {spans = function() return firsts, lasts, kinds end})
  end

  it("links a content on either side with the cue and source between", function()
    assert.same({{content = {{1, 2}, {6, 7}}, cue = {4, 4}, source = {3, 3}}}, attributions "Bl Il Bs Bq O Br Ir")
  end)

  it("gives two cues the source that stands before them", function()
    local list = attributions "Bs Bq Br O Bq Br Ir"
    assert.same({1, 1}, list[1].source)
    assert.same({1, 1}, list[2].source)
    assert.same({{6, 7}}, list[2].content)
  end)

  it("keeps two contents apart that touch", function()
    assert.same({{1, 1}, {2, 3}}, attributions "Bl Bl Il Bq"[1].content)
  end)

  it("leaves out cues without content and contents without cue", function()
    assert.same({}, attributions "Bs Bq O")
    assert.same({}, attributions "Bs Br O")
  end)
end)
