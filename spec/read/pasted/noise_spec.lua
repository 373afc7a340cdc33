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
