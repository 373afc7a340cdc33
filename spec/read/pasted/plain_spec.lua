local lines = require "newskit.read.pasted.lines"
local plain = require "newskit.read.pasted.plain"
local read = require "newskit.read"

local agency = [[
EXAMPLETON, May 3 (Example Wire) - The central bank held interest rates on Thursday,
as most economists had expected, and said that it would look at the data before
it decided on a cut in the summer.

Governor Ann Example told reporters that inflation had fallen "a good way" but
that services prices were still rising too fast for comfort.

(Reporting by Ben Sample; Editing by Cara Case)
]]

local interview = [[
Q: What will happen to the bridge?

A: It will be repaired. We have the money, and the plan has been approved by the council.

Q: When?

A: In May, if the weather holds. The ferry will run until the works are done.
]]

local article = [[
Minister says the bridge will stay
by Ann Example
Tuesday, 3 May 2024
The minister said on Tuesday that the bridge will stay open, whatever the engineers may find this week.
"I do not close bridges," she said, to laughter from the press gallery.
The opposition called the remark careless and asked for the report of the engineers.
]]

local function blocks(text)
  local found = assert(read.parse(text, {format = "text"}))
  local list = {}
  for at, block in ipairs(found.blocks) do list[at] = found.text:sub(block.first, block.last) end
  return list, found
end

describe("plain.is", function()
  it("tells a text by itself from a page's", function()
    for _, text in ipairs {agency, interview, article} do assert.is_true(plain.is((lines.split(text)))) end
    assert.is_false(plain.is((lines.split(article .. "\nShare this article\n"))))
    assert.is_false(plain.is((lines.split(article .. "\nRead more: Bridges of the county\n"))))
  end)
end)

describe("a text without a page around it", function()
  it("may begin with its first paragraph: agency copy, wrapped lines joined", function()
    local list, found = blocks(agency)
    assert.is_nil(found.headline)
    assert.equal("EXAMPLETON", found.dateline.place)
    assert.equal(2, #list)
    assert.truthy(list[1]:find "^EXAMPLETON, May 3 .- as most .- in the summer%.$")
    assert.same({"Ben Sample"}, {found.authors[1]})
  end)

  it("may be questions and answers", function()
    assert.equal(4, #blocks(interview))
  end)

  it("has headline, byline and date above single line breaks", function()
    local list, found = blocks(article)
    assert.equal("Minister says the bridge will stay", found.headline)
    assert.equal("by Ann Example", found.byline)
    assert.equal("2024-05-03", found.published)
    assert.equal(3, #list)
  end)

  it("may be one sentence", function()
    local list, found = blocks "The council met on Tuesday."
    assert.same({"The council met on Tuesday."}, list)
    assert.is_nil(found.headline)
  end)

  it("may be a line that could be a headline, were there a text below", function()
    for _, line in ipairs {"Council votes to keep the bridge", "harbor", "Ann Example", "May 3, 2024"} do
      local list, found = blocks(line .. "\n")
      assert.same({line}, list)
      assert.is_nil(found.headline)
      assert.equal("article", found.kind)
    end
  end)
end)
