-- The page on many articles in a real browser: five questions that a reader brings, each answered in at most three
-- clicks, on a desk and on a phone; and what every number promises.
local browser = require "spec.render.browser"
local json = require "newskit.base.json"
local nk = require "newskit"
local pipelines = require "newskit.pipelines"
local support = require "spec.support"

-- Three invented outlets. Maria Velasco speaks five times in two of them; the Herald alone writes of the harbor, in all
-- its articles; the Coast has the article that names nobody.
local samples = {
  {"Osma Herald", "Harbor plan is delayed", "2025-03-03", [[The harbor needs new cranes. "We are late," said Maria
    Velasco, the port director. "We lost a winter," Velasco said. "Ships will wait," said Juan Peralta, a pilot. The
    council of the town meets again on Monday to hear what the builders propose.]]},
  {"Osma Herald", "Fishermen leave the harbor", "2025-03-11", [[Boats left the harbor at dawn. "The fish are gone," said
    Pedro Alarcon, a fisherman. "He is right," said Maria Velasco, the port director. Nobody could tell how long the
    boats would stay away, or where they had gone.]]},
  {"Valdara Post", "Schools get new roofs", "2025-03-12", [[The roofs leaked for years. "Children come first," said Ana
    Quintero, the mayor. "It was time," said Maria Velasco, a mother of two. "I asked for it twice," Velasco said. The
    work begins in summer and will take until the leaves fall.]]},
  {"Valdara Post", "Library stays open", "2025-04-02", [[Readers came in numbers. "Books are not a luxury," said Ana
    Quintero, the mayor. The vote was close, and the reading room was full until late in the evening on that day.]]},
  {"The Coast", "Who pays for the road", "2025-05-20", [[The road was closed. "It will cost millions," an official said.
    "Nobody asked us," a resident said. "We will see," another official said. It leads along the cliff to the last
    house of the village, and the sea is near.]]},
  {"The Coast", "A bridge of wood", "2025-05-21", [[The bridge is old. "It still stands," said Luis Ferrer, an
    engineer. Few people cross it now, since the new one was built a mile up the river three years ago.]]},
}
for _, sample in ipairs(samples) do sample[4] = sample[4]:gsub("%s+", " ") end

local function page(options)
  local folder, lines = support.folder(), {}
  for i, sample in ipairs(samples) do
    lines[i] = json.encode{
      site = sample[1], headline = sample[2], published = sample[3], text = sample[4], byline = "Eva Blanco",
      url = "https://example.org/" .. i,
    }
  end
  support.spill(folder .. "/articles.jsonl", table.concat(lines, "\n") .. "\n")
  local report = assert(pipelines.find("corpus", {})):run(nk.corpus(folder .. "/articles.jsonl"))
  support.remove(folder)
  return report:render("html", options)
end

describe("the page on many articles in a browser #slow", function()
  if not browser.name then
    pending "needs a chromium"
    return
  end

  local html = page().text

  -- Comes to a view and waits until it is drawn.
  local come = [[
    const come = async (id, what) => { one("#" + id).scrollIntoView(); await wait(() => one(`#view-${id} ${what}`)); };
    const panelFilled = () => wait(() => one("#panel[open] .sentence"));
    const sentences = () => all("#panel .sentence").map(each => each.textContent);
  ]]

  for _, width in ipairs{1280, 390} do
    local function ask(steps) return browser.visit(html, come .. steps, {width = width}) end

    it("says who is quoted most, and where, at " .. width, function()
      local seen, console = ask [[
        await come("voices", ".matrix tbody tr");
        const row = one("#voices .matrix tbody tr"), number = one("td.all .count", row).textContent;
        const where = all("td.cell:not(.empty)", row).map(cell => cell.dataset.label + " " + cell.textContent);
        click(one("td.cell .count", row)); await panelFilled();
        const quotes = sentences(); click(one("#panel .sentence")); await wait(() => one("#panel mark.lit"));
        return {name: one(".name", row).textContent, number, where, quotes, lit: one("#panel mark.lit").textContent,
          text: one("#panel .text").textContent, clicks, wide: document.documentElement.scrollWidth > innerWidth}]]
      assert.same({}, console)
      assert.equal("Maria Velasco", seen.name)
      assert.equal("5", seen.number)
      table.sort(seen.where)
      assert.same({"Osma Herald 3", "Valdara Post 2"}, seen.where)
      assert.truthy(#seen.quotes == 3 or #seen.quotes == 2)
      assert.truthy(seen.text:find(seen.lit, 1, true))
      assert.is_true(seen.clicks <= 3)
      assert.is_false(seen.wide)
    end)

    it("tells the share of women among named persons by outlet, with the quotations, at " .. width, function()
      local seen, console = ask [[
        await come("voices", ".women .bar-row");
        const row = all("#voices .women .bar-row").find(each => one(".bar-name", each).textContent === "Osma Herald");
        const text = one(".bar-number", row).textContent;
        click(one(".count", row)); await panelFilled();
        return {text, quotes: sentences(), clicks}]]
      assert.same({}, console)
      assert.equal("33 %1 of 3", seen.text) -- Velasco of Velasco, Peralta and Alarcon
      assert.equal(3, #seen.quotes)
      for _, quote in ipairs(seen.quotes) do assert.truthy(quote:find "Velasco") end
      assert.is_true(seen.clicks <= 3)
    end)

    it("tells the words that set one outlet apart, with their articles, at " .. width, function()
      local seen, console = ask [[
        await come("outlets", ".typical li");
        const part = all("#outlets .apart section").find(each => one("h4", each).textContent === "Osma Herald");
        const items = all("li:not(.heads)", part);
        const item = items.find(each => one(".word", each).textContent.toLowerCase() === "harbor");
        const count = one(".count", item);
        click(count); await panelFilled();
        return {count: count.textContent, headlines: all("#panel .headline").map(each => each.textContent),
          quotes: sentences(), clicks}]]
      assert.same({}, console)
      assert.equal("2", seen.count)
      assert.same({samples[1][2], samples[2][2]}, seen.headlines)
      for _, sentence in ipairs(seen.quotes) do assert.truthy(sentence:find "harbor") end
      assert.is_true(seen.clicks <= 3)
    end)

    it("finds all sentences with a word, at " .. width, function()
      local seen, console = ask [[
        await come("context", "#context-word");
        type(one("#context-word"), "roof*");
        await wait(() => all("#context tbody tr").length && /^roof/i.test(one("#context button.node").textContent));
        const places = all("#context button.node").map(each => each.textContent);
        const status = one("#context .status").textContent;
        click(all("#context button.node")[0]); await wait(() => one("#panel .text"));
        return {places, status, text: one("#panel .text").textContent, clicks}]]
      assert.same({}, console)
      assert.same({"roofs"}, seen.places)
      assert.equal("1 place in 1 article", seen.status)
      assert.equal(samples[3][4], seen.text:gsub("%s+$", ""))
      assert.is_true(seen.clicks <= 3)
    end)

    it("names the article with the most unnamed sources, at " .. width, function()
      local seen, console = ask [[
        await come("reading", ".article-item");
        choose(one("#reading-order"), "unnamed");
        const item = one("#reading .article-item"), headline = one(".headline", item).textContent;
        click(one("button.headline", item)); await wait(() => one(".text", item));
        const text = one(".text", item).textContent, marks = all("mark", item).length;
        return {headline, first: one("#voices .ranking .headline").textContent, text, marks, clicks}]]
      assert.same({}, console)
      assert.equal(samples[5][2], seen.headline)
      assert.equal(samples[5][2], seen.first)
      assert.equal(samples[5][4], seen.text)
      assert.is_true(seen.marks >= 3)
      assert.is_true(seen.clicks <= 3)
    end)
  end

  it("counts nothing that it does not open", function()
    local seen, console = browser.visit(html, come .. [[
      for (const id of ["voices", "topics", "outlets", "context", "reading"]) await come(id, ".count");
      const wrong = [], counts = all("main button.count").filter(each => /^[\d,]+$/.test(each.textContent));
      for (const count of counts) {
        const what = count.getAttribute("aria-label"), number = Number(count.textContent.replace(",", ""));
        count.click();
        await wait(() => one("#panel .caption"));
        const said = one("#panel .caption").textContent.match(/^([\d,]+) (quotation|article)/);
        // Numbers of persons and of words open what these stand in.
        if (!/persons|women|men|unknown|words/.test(what) && Number(said[1].replace(",", "")) !== number) {
          wrong.push(what + " / " + said[0]);
        }
        one("#panel").close();
      }
      return {wrong, tried: counts.length}]])
    assert.same({}, console)
    assert.same({}, seen.wrong)
    assert.is_true(seen.tried > 60)
  end)

  it("draws the trend of a word that one types, and compares two outlets", function()
    local seen, console = browser.visit(html, come .. [[
      await come("topics", "#trend-word");
      one("#trend-word").value = "harbor"; one("#topics form button").click();
      await wait(() => one(".trend"));
      const bars = all(".trend button.time-bar").map(each => each.getAttribute("aria-label"));
      await come("outlets", "details");
      one("#outlets details").open = true;
      choose(all("#outlets details select")[1], "2");
      return {bars, title: one(".trend h4").textContent,
        pair: all("#outlets .compared > h4:first-child").map(each => each.textContent)}]])
    assert.same({}, console)
    assert.equal("“harbor” 2 articles, 2 places✕", seen.title)
    assert.equal(2, #seen.bars)
    assert.equal(2, #seen.pair)
    assert.not_equal(seen.pair[1], seen.pair[2])
  end)

  it("is worked by the keyboard: the panel takes the focus, Escape gives it back", function()
    local seen, console = browser.visit(html, come .. [[
      await come("voices", ".matrix .count");
      const count = one("#voices .matrix .count"); count.focus(); count.click(); await panelFilled();
      const inside = one("#panel").contains(document.activeElement);
      one("#panel").close();
      const nameless = all("button, input, select, summary, a[href]").filter(each =>
        !(each.textContent.trim() || each.getAttribute("aria-label") || each.closest("label")));
      return {inside, back: document.activeElement === count, nameless: nameless.map(each => each.outerHTML)}]])
    assert.same({}, console)
    assert.is_true(seen.inside and seen.back)
    assert.same({}, seen.nameless)
  end)

  it("reads its data from files beside it when there is much of it", function()
    local folder = support.folder()
    assert(page{most = 100}:save(folder .. "/news.html"))
    local seen, console = browser.visit(support.slurp(folder .. "/news.html"), come .. [[
      // The browser's clock runs ahead of its disk: work takes time that a clock does not.
      const rest = () => { for (let i = 0, text = ""; i < 2e6; i++) text = String(i); return false; };
      await wait(() => one("#view-reading li") || one("#reading").scrollIntoView() || rest());
      await come("context", "#context-word");
      type(one("#context-word"), "roofs");
      await wait(() => all("#context button.node").map(each => each.textContent).join() === "roofs" || rest());
      return {places: all("#context button.node").length, articles: one("#about .card .count").textContent,
        data: all("script[type='application/json']").length}]], {path = folder .. "/worked.html"})
    support.remove(folder)
    assert.same({}, console)
    assert.is_nil(seen.error)
    assert.equal(1, seen.places)
    assert.equal("6", seen.articles)
    assert.is_true(seen.data >= 1)
  end)
end)
