local core = require "newskit.core"

local sentences = {
  "The harbor will close in autumn, after ninety years, the port authority said on Monday.",
  "Ships will go to the next town, as they did before the war, a spokeswoman told reporters, and the two "
    .. "large cranes will be sold to whoever wants them.",
  "Nobody in the council had asked for this, its chairman said; the vote was eleven to ten, and it was late.",
  "The last ferry leaves on the first Sunday of October, with a brass band on the pier and free tea on board.",
}

local function paragraphs(from, to)
  local list = {}
  for index = from or 1, to or #sentences do list[#list + 1] = "<p>" .. sentences[index] .. "</p>" end
  return table.concat(list, "\n")
end

local function page(inner, head)
  return core.page("<!doctype html><html><head><title>Harbor to close</title>" .. (head or "") .. [[</head><body>
    <nav><ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav>]]
    .. inner .. "<footer><p>Copyright. All rights reserved, and all wrongs too.</p></footer></body></html>")
end

local function body(of)
  local list = {}
  for index, block in ipairs(of:blocks()) do list[index] = block.text end
  return list
end

local function part_of(of, text)
  for _, block in ipairs(of:blocks "all") do
    if block.text == text then return block.part, block.reason end
  end
end

describe("the body", function()
  it("is the paragraphs of the article, in order", function()
    assert.same(sentences, body(page("<article><h1>Harbor to close</h1>" .. paragraphs() .. "</article>")))
  end)

  it("is found without any element that names it", function()
    assert.same(sentences, body(page("<div><h1>Harbor to close</h1><div>" .. paragraphs() .. "</div></div>")))
  end)

  it("is found where line breaks part the paragraphs", function()
    local text = table.concat(sentences, "<br><br>")
    assert.same(sentences, body(page("<h1>Harbor to close</h1><div class=story-text>" .. text .. "</div>")))
  end)

  it("keeps text of inline and unknown elements, without smashing words", function()
    local of = page("<article><h1>Harbor to close</h1>" .. paragraphs()
      .. "<p>The <nobr>old pier</nobr> of <b>iron</b>, <x-term>built</x-term> in 1931,<br>will stay for now, "
      .. "he said.</p></article>")
    assert.equal("The old pier of iron, built in 1931,\nwill stay for now, he said.", body(of)[5])
  end)

  it("leaves out captions, bylines and the headline, and says what they are", function()
    local of = page("<article><h1>Harbor to close</h1><p class=byline>By Ann Example</p>" .. paragraphs(1, 2)
      .. "<figure><img src=a.jpg><figcaption>The harbor in winter.</figcaption></figure>" .. paragraphs(3)
      .. "</article>")
    assert.same(sentences, body(of))
    assert.equal("headline", part_of(of, "Harbor to close"))
    assert.equal("byline", part_of(of, "By Ann Example"))
    local part, reason = part_of(of, "The harbor in winter.")
    assert.equal("caption", part)
    assert.matches("caption", reason)
  end)

  it("keeps first-level headings of its sections, not the headline", function()
    local of = page("<article><h1>Harbor to close</h1>" .. paragraphs(1, 2) .. "<h1>The last ferry</h1>"
      .. paragraphs(3) .. "</article>")
    assert.same({sentences[1], sentences[2], "The last ferry", sentences[3], sentences[4]}, body(of))
    assert.equal("headline", part_of(of, "Harbor to close"))
    of = page("<h1>Harbor to close</h1><article>" .. paragraphs() .. "</article><h1>The last ferry</h1>")
    assert.equal("headline", part_of(of, "The last ferry"))
  end)

  it("leaves out a box that asks for an address, whole, and keeps one that does not", function()
    local box = "<div class=modal><h4>%s</h4><p>There was a problem saving what you wanted to be saved.</p>"
      .. "<p>Whenever Ann Example posts something new, a letter with a link will be delivered to you.</p></div>"
    local asks = box:format "Get email notifications on Ann Example"
    local of = page("<div class=content>" .. asks .. paragraphs() .. "</div>")
    assert.same(sentences, body(of))
    assert.same({"boilerplate", "it stands in a box that asks for an address"},
      {part_of(of, "There was a problem saving what you wanted to be saved.")})
    of = page("<div class=modal>" .. paragraphs() .. "</div>")
    assert.same(sentences, body(of))
  end)

  it("leaves out an offer behind its first paragraph", function()
    local offer = "Already a subscriber? Log in. Get four weeks for one pound and cancel whenever you like."
    local of = page("<article><h1>Harbor to close</h1>" .. paragraphs() .. "<div class=paywall-box><h3>Read on</h3><p>"
      .. offer .. "</p></div></article>")
    assert.equal("boilerplate", (part_of(of, offer)))
  end)

  it("leaves out a line that is said three times in a row, not short cells or what is said twice", function()
    local line = "<div><strong>Weather threatens plans</strong></div>"
    local of = page("<article>" .. paragraphs(1, 2) .. line:rep(4) .. paragraphs(3) .. "</article>")
    assert.same(sentences, body(of))
    assert.equal("it is said three times in a row", select(2, part_of(of, "Weather threatens plans")))
    of = page("<article>" .. paragraphs(1, 2) .. ("<p>" .. sentences[3] .. "</p>"):rep(2) .. "</article>")
    assert.same({sentences[1], sentences[2], sentences[3], sentences[3]}, body(of))
  end)

  it("leaves out words in lists of tools above the text", function()
    local list = "<ul><li>Small<li>Medium<li>Large</ul>"
    local of = page("<h1>Harbor to close</h1><div class=tools>Text Size" .. list .. "</div><div>" .. paragraphs())
    assert.same(sentences, body(of))
    assert.equal("it is a tool above the text", select(2, part_of(of, "Medium")))
  end)

  it("ends before comments", function()
    local of = page("<article><h1>Harbor to close</h1>" .. paragraphs() .. "</article><section id=comments "
      .. "class=comments><ol class=comment-list><li class=comment><p>I have worked there for thirty years, and I "
      .. "cannot believe that it should be over, said nobody ever; but I do mean it, all of it.</p></ol></section>")
    assert.same(sentences, body(of))
  end)

  it("keeps the kinds of blocks", function()
    local of = page("<article><h1>Harbor to close</h1>" .. paragraphs(1, 2) .. "<h2>What the town says</h2>"
      .. paragraphs(3) .. "<blockquote><p>We were not asked, and we will remember that we were not asked, for as long "
      .. "as we live.</p></blockquote></article>")
    local kinds = {}
    for index, block in ipairs(of:blocks()) do kinds[index] = block.kind end
    assert.same({"paragraph", "paragraph", "heading", "paragraph", "paragraph", "quotation"}, kinds)
  end)

  it("keeps text that is nested beyond every limit", function()
    local deep = ("<div>"):rep(200000) .. "<p>" .. sentences[1] .. "</p>" .. ("</div>"):rep(200000)
    assert.same({sentences[1]}, body(page(deep)))
  end)

  it("is the same on every run", function()
    local bytes = "<article><h1>Harbor to close</h1>" .. paragraphs() .. "</article>"
    local first, second = page(bytes), page(bytes)
    assert.same(first:blocks "all", second:blocks "all")
  end)
end)

describe("page.kind", function()
  it("is article where there is one", function()
    assert.equal("article", page("<article><h1>Harbor to close</h1>" .. paragraphs() .. "</article>").kind)
  end)

  it("is index for teasers and for lists of links", function()
    local teasers, links = {}, {}
    for number = 1, 24 do
      teasers[number] = ('<article class=card><h3><a href="/%d">Harbor number %d to close in autumn</a></h3>%s'
        .. "</article>"):format(number, number, paragraphs(1 + number % 2, 1 + number % 2))
      links[number] = ('<li><a href="/%d">Harbor number %d to close in autumn after vote</a>'):format(number, number)
    end
    assert.equal("index", page("<main><h1>News</h1>" .. table.concat(teasers) .. "</main>").kind)
    assert.equal("index", page("<main><h1>News</h1><ul>" .. table.concat(links) .. "</ul></main>").kind)
  end)

  it("is video for a player with a line", function()
    assert.equal("video", page("<main><h1>Harbor to close</h1><video src=a.mp4></video>" .. paragraphs(1, 1)
      .. "</main>").kind)
  end)

  it("is paywall for the start of an article and an offer", function()
    local offer = "<div class=paywall><h2>Subscribe to read on</h2><p>This text is for subscribers. Get all of it "
      .. "for one month for one dollar.</p><a href=/sub>Subscribe now</a></div>"
    assert.equal("paywall", page("<article><h1>Harbor to close</h1>" .. paragraphs(1, 1) .. offer .. "</article>").kind)
    assert.equal("article", page("<article><h1>Harbor to close</h1>" .. paragraphs() .. paragraphs() .. offer
      .. "</article>").kind)
  end)

  it("is consent for a wall that asks for it", function()
    assert.equal("consent", core.page([[<html><body><div class="cookie-consent"><h1>Before you go on</h1><p>We and our
      partners store and access information on a device, such as cookies, and process personal data, such as unique
      identifiers sent by a device, for personalized ads and content.</p><p>With your permission we and our
      partners may use precise location data and identification through device scanning. You may consent to our
      processing as described above, or refuse.</p><button>Accept all</button></div>]]).kind)
  end)

  it("is empty for a page without text", function()
    assert.equal("empty", core.page("<html><body><div></div></body></html>").kind)
    assert.equal("empty", core.page("").kind)
  end)
end)

describe("page:blocks", function()
  it("gives texts that stand in the page's text, in order, with a score", function()
    local of = page("<article><h1>Harbor to close</h1>" .. paragraphs() .. "</article>")
    local whole, at = of:text(1), 1
    for _, block in ipairs(of:blocks "all") do
      local first, last = whole:find(block.text, at, true)
      assert.is_truthy(first)
      assert.is_true(block.score >= 0 and block.score <= 1)
      at = last + 1
    end
  end)

  it("raises on an unknown part", function()
    assert.error_matches(function() page(""):blocks "boddy" end, "invalid option 'boddy'")
  end)
end)

describe("page:block", function()
  local of = page("<article><h1>Harbor to close</h1>" .. paragraphs() .. "</article><p>Contact</p>")

  it("gives the blocks of the whole page by number, each made once", function()
    local all = of:blocks "all"
    for at, block in ipairs(all) do assert.equal(block, of:block(at)) end
    assert.is_nil(of:block(0))
    assert.is_nil(of:block(#all + 1))
  end)

  it("bounds a part by its first and last block", function()
    local first, last = of:bounds()
    local found = of:blocks()
    assert.equal(found[1], of:block(first))
    assert.equal(found[#found], of:block(last))
    assert.same({1, #of:blocks "all"}, {of:bounds "all"})
    assert.is_nil((of:bounds "related"))
    assert.is_nil((core.page(""):bounds "all"))
    assert.error_matches(function() of:bounds "boddy" end, "invalid option 'boddy'")
  end)

  it("finds the first block from a node on", function()
    local at = of:block_from(of:find("h1")[1])
    assert.equal("Harbor to close", of:block(at).text)
    assert.equal(1, of:block_from(1))
    assert.is_nil(page("<p>Text<img>"):block_from(#page("<p>Text<img>")))
  end)
end)

describe("page:features", function()
  it("has a name for each byte of a row", function()
    local names, rows = page(paragraphs()):features()
    assert.is_true(#rows > 4)
    for _, row in ipairs(rows) do assert.equal(#names, #row) end
  end)

  it("wants a score for each block", function()
    assert.error_matches(function() page(paragraphs()):features {1} end, "one score for each block")
  end)
end)
