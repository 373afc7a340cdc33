local read = require "newskit.read"

local paragraphs = {
  "The harbor board of Exampleton voted on Tuesday to close the long pier for two years while it is repaired.",
  "Its chair, Lena Sample, said that the works would cost fourteen million and that the county would pay half of it.",
  "\"We had no choice,\" she said.",
  "Ferry crews feared for their summer and asked for a berth near the fish market until the works are done.",
  "A hearing is planned for next month.",
}

local head = "Long pier closes for two years\n\nBy Ann Writer\n\n4 March 2025\n\n"

local kinds = {
  ad = {"Advertisement"}, newsletter = {"Sign up to our morning newsletter"}, share = {"Share", "Facebook", "Email"},
  also = {"Read also", "Council delays vote on the bridge until spring"},
  several = {"Related articles", "Council delays vote on the bridge", "Keeper of the lighthouse retires",
    "Fish market may move to the hill"},
  inline = {"Read also: Council delays vote on the bridge until spring"},
  caption = {"The pier at dusk. Photo: Ann Example/Courier"}, credit = {"Photo: Ann Example"},
  title = {"Long pier closes for two years"},
  german = {"Lesen Sie auch", "Stadtrat verschiebt Abstimmung"}, french = {"Lire aussi : Le conseil reporte le vote"},
}

local names = {}
for name in pairs(kinds) do names[#names + 1] = name end
table.sort(names)

local function text_with(name, at)
  local list = {}
  for place, paragraph in ipairs(paragraphs) do
    list[#list + 1] = paragraph
    if place == at then table.move(kinds[name], 1, #kinds[name], #list + 1, list) end
  end
  return head .. table.concat(list, "\n\n") .. "\n"
end

describe("noise in a text", function()
  for _, name in ipairs(names) do
    it("takes no paragraph with it, wherever it stands: " .. name, function()
      for at = 1, #paragraphs do
        local article = assert(read.parse(text_with(name, at), {format = "text"}))
        assert.equal(table.concat(paragraphs, "\n\n"), article.text)
        assert.equal("Long pier closes for two years", article.headline)
        assert.same({"Ann Writer"}, article.authors)
      end
    end)
  end

  it("is told from headings that begin with the same words", function()
    local text = head .. paragraphs[1] .. "\n\nShare prices fall\n\n" .. paragraphs[2] .. "\n\nRelated costs\n\n"
      .. paragraphs[4]
    local article = assert(read.parse(text, {format = "text"}))
    assert.truthy(article.text:find("Related costs", 1, true))
    assert.truthy(article.text:find("Share prices fall", 1, true))
  end)
end)

describe("article:cuts of a text", function()
  it("has every line that is in no paragraph, in order, each with a reason", function()
    local text = text_with("also", 2) .. "\n-- \nAnn Writer\n"
    local article = assert(read.parse(text, {format = "text"}))
    local cuts, shown = article:cuts(), {}
    for at, cut in ipairs(cuts) do shown[at] = cut.text .. ": " .. cut.reason end
    assert.equal("Long pier closes for two years: a field", shown[1])
    local all = table.concat(shown, "\n")
    assert.truthy(all:find("Council delays vote on the bridge until spring: related", 1, true))
    for line in text:gmatch "[^\n]+" do
      local found = article.text:find(line, 1, true)
      for _, cut in ipairs(cuts) do found = found or cut.text:find(line, 1, true) or line:find(cut.text, 1, true) end
      assert(found, line)
    end
  end)

  it("says how much is left out", function()
    local article = assert(read.parse(text_with("ad", 1), {format = "text"}))
    assert.is_true(article:left_out() > 0 and article:left_out() < 0.1)
    local teaser = "\nRead also\n\nCouncil delays vote on the bridge until the spring comes\n"
    local page = text_with("ad", 5) .. teaser:rep(12)
    assert.is_true(assert(read.parse(page, {format = "text"})):left_out() > 0.2)
    assert.is_nil(assert(read.parse "<html><p>One.</p></html>"):left_out())
  end)
end)
