-- Reports in a real browser, worked as a reader would.
local browser = require "spec.render.browser"
local nk = require "newskit"
local pipelines = require "newskit.pipelines"

local visit = browser.visit

local hostile = '</script><script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>'
  .. '"\'<svg onload=alert(1)>&lt;b&gt; javascript:alert(1) \1\27[31m'

local function hostile_report()
  local text = "“" .. hostile .. "” said Ann <i>Example</i>.\n\nThat was " .. hostile .. "."
  local quotes = nk.frame{
    name = "quotes", title = hostile, text = text,
    columns = {"type", "speaker", {name = "content", type = "spans"}, "role", "kind"},
  }
  quotes:add{type = hostile, speaker = hostile, role = hostile, content = {{first = 1, last = #hostile + 6}}}
  quotes:add{type = "direct", content = {{first = 5, last = 40}, {first = 30, last = #text}}}
  local words = nk.frame{name = hostile, title = hostile, columns = {{name = "word", title = hostile, unit = hostile},
    {name = "count", type = "integer"}}}
  for i = 1, 60 do words:add{word = hostile .. i, count = i} end
  local article = {
    headline = hostile, byline = hostile, url = "javascript:document.title='owned'", site = hostile,
    published = hostile, body = nk.document(text), images = {{caption = hostile}},
    related = {{headline = hostile, url = "javascript:document.title='owned'"}},
    source = function() return hostile end,
  }
  return nk.report{title = hostile, article = article, sections = {quotes, words}}:render("html").text, text
end

local function seed_report()
  return assert(pipelines.find "article"):run(assert(nk.read "examples/article.txt")):render("html").text
end

local function numbers_report()
  local frame = nk.frame{name = "numbers", columns = {"name", {name = "value", type = "number"}, "kind"}}
  for i = 1, 500 do
    local value = i % 7 ~= 0 and (i * 37 % 101) / 8 or nil
    frame:add{name = "item " .. i, value = value, kind = i % 2 == 0 and "even" or "odd"}
  end
  return nk.report{title = "Numbers", sections = {frame}}:render("html").text
end

describe("the HTML report in a browser #slow", function()
  if not browser.name then
    pending "needs a chromium"
    return
  end

  it("opens the example article without a word on the console, with its quotations marked", function()
    local seen, console = visit(seed_report(), [[
      return {title: document.title, marks: all("mark.q[data-q]").length, refs: all("a.ref").length,
        rows: all("tr[id^=quote-]").length, speakers: all(".voices li").length,
        overflow: document.documentElement.scrollWidth > innerWidth,
        color: getComputedStyle(one("mark.q")).textDecorationColor !== getComputedStyle(document.body).color}]])
    assert.same({}, console)
    assert.truthy(seen.title:find("Anti-espionage", 1, true))
    assert.is_true(seen.rows >= 5 and seen.refs == seen.rows and seen.marks >= seen.rows)
    assert.is_true(seen.speakers >= 3 and seen.color)
    assert.is_false(seen.overflow)
  end)

  it("links quotations and rows both ways", function()
    local seen, console = visit(seed_report(), [[
      one("mark[data-q='2']").click(); await wait(() => one("tr.lit"));
      const row = one("tr.lit").id, focus = document.activeElement.closest("tr").id, hash = location.hash;
      one("#quote-3").cells[1].click(); await wait(() => one(".text .lit"));
      const lit = all(".text .lit").map(mark => mark.dataset.q);
      one("a.ref[href='#quote-1']").click(); await wait(() => one("#quote-1.lit"));
      return {row, focus, hash, lit, then: one("tr.lit").id}]])
    assert.same({}, console)
    assert.same({row = "quote-2", focus = "quote-2", hash = "#quote-2", lit = seen.lit, ["then"] = "quote-1"}, seen)
    assert.is_true(#seen.lit >= 1)
    for _, numbers in ipairs(seen.lit) do assert.truthy((" " .. numbers .. " "):find " 3 ") end
  end)

  it("sorts, filters, chooses and shows more rows", function()
    local seen, console = visit(numbers_report(), [[
      const table = "#table-numbers", heads = all(table + " thead th"), sort = n => heads[n].firstChild.click();
      const seen = {first: column(table, 0).length};
      one("button.more").click(); seen.more = column(table, 0).length;
      sort(1); seen.down = column(table, 1).slice(0, 3); seen.aria = heads[1].getAttribute("aria-sort");
      sort(1); seen.up = column(table, 1).slice(0, 2); seen.hash = location.hash;
      sort(1); seen.back = column(table, 0).slice(0, 2); seen.none = heads[1].getAttribute("aria-sort");
      sort(0); sort(0); seen.names = column(table, 0).slice(0, 2);
      sort(0); type(one("#numbers .tools input"), "ITEM 49"); seen.found = column(table, 0);
      seen.status = one("#numbers .status").textContent;
      const select = one("#numbers select"); select.value = "odd"; select.dispatchEvent(new Event("change"));
      seen.odd = column(table, 0);
      type(one("#numbers .tools input"), "nothing like it"); seen.nothing = column(table, 0).length;
      return seen]])
    assert.same({}, console)
    assert.equal(50, seen.first)
    assert.equal(250, seen.more)
    assert.same({"12.50", "12.50", "12.50"}, seen.down)
    assert.equal("descending", seen.aria)
    assert.same({"0.00", "0.00"}, seen.up)
    assert.equal("#numbers?sort=value", seen.hash)
    assert.same({"item 1", "item 2"}, seen.back)
    assert.equal("none", seen.none)
    assert.same({"item 500", "item 499"}, seen.names)
    assert.same({"item 49", "item 149", "item 249"}, {table.unpack(seen.found, 1, 3)})
    assert.equal("15 of 500 rows", seen.status)
    assert.equal("item 491", seen.odd[6])
    assert.equal(10, #seen.odd)
    assert.equal(0, seen.nothing)
  end)

  it("draws rows from data as it draws those that came as HTML", function()
    local seen = visit(numbers_report(), [=[
      one("button.more").click();
      const rows = all("#table-numbers tbody tr"), shape = row => [...row.cells].map(cell =>
        [cell.tagName, cell.className, cell.scope, cell.dir, cell.dataset.label,
          cell.textContent.replace(/[\d.]+/g, "0")]
          .join("|")).join("/");
      return {early: [rows[0], rows[1], rows[6]].map(shape), late: [rows[70], rows[71], rows[76]].map(shape)}]=])
    assert.same(seen.early, seen.late) -- odd, even, and with a missing value
  end)

  it("saves the rows as they are filtered and sorted", function()
    local frame = nk.frame{name = "sheet", columns = {
      "text", {name = "value", type = "number", title = "Value, in all"},
    }}
    for i = 1, 60 do frame:add{text = i == 60 and '=SUM("A") b' or "b " .. i, value = i / 8} end
    frame:add{text = "other", value = 1.0}
    local seen, console = visit(nk.report{title = "S", sections = {frame}}:render("html").text, [[
      let saved; URL.createObjectURL = blob => { saved = blob; return ""; };
      HTMLAnchorElement.prototype.click = () => {};
      type(one("#sheet .tools input"), "b"); all("#sheet thead button")[1].click(); one(".tools .save").click();
      return {lines: (await saved.text()).split("\r\n"), type: saved.type}]])
    assert.same({}, console)
    assert.equal("text/csv", seen.type)
    assert.equal(62, #seen.lines)
    assert.same({'Text,"Value, in all"', '"\'=SUM(""A"") b",7.5', "b 59,7.375"}, {table.unpack(seen.lines, 1, 3)})
  end)

  it("saves a plot as a picture that needs no page", function()
    local frame = nk.frame{name = "bars", columns = {"label", {name = "value", type = "integer"}}}
    for i = 1, 4 do frame:add{label = "<" .. i .. ">", value = i} end
    local seen, console = visit(nk.report{title = "S", sections = {frame}}:render("html").text, [[
      let saved; URL.createObjectURL = blob => { saved = blob; return ""; };
      HTMLAnchorElement.prototype.click = () => {};
      one("figure .save").click();
      const picture = new DOMParser().parseFromString(await saved.text(), "image/svg+xml").documentElement;
      const mark = picture.querySelector("rect.mark");
      return {tag: picture.tagName, bars: picture.querySelectorAll("rect.mark").length, fill: mark.getAttribute("fill"),
        label: picture.querySelector("text").textContent, width: Number(picture.getAttribute("width")) > 100}]])
    assert.same({}, console)
    assert.same({tag = "svg", bars = 4, fill = seen.fill, label = "<1>", width = true}, seen)
    assert.matches("^rgb%(", seen.fill)
  end)

  it("opens a view that is kept in an address", function()
    local seen, console = visit(numbers_report(), [[
      return {rows: column("#table-numbers", 1).slice(0, 2), find: one("#numbers .tools input").value,
        kinds: [...new Set(column("#table-numbers", 2))]}]], {fragment = "#numbers?sort=-value&find=item+4&kind=even"})
    assert.same({}, console)
    assert.equal("item 4", seen.find)
    assert.same({"even"}, seen.kinds)
    assert.is_true(tonumber(seen.rows[1]) >= tonumber(seen.rows[2]))
  end)

  it("leads from a speaker to the quotations, and from a number to the article", function()
    local report = nk.pipeline{"articles", "speakers", "quotes"}:run(nk.corpus "examples/news")
    local seen, console = visit(report:render("html").text, [[
      const link = one("#speakers tbody a"), name = link.textContent;
      link.click();
      const speakers = [...new Set(all("#quotes tbody .speaker").map(cell => cell.firstChild.textContent))];
      const chosen = one("#quotes select").value;
      one("#quotes td.article a").click();
      const hash = location.hash, articles = column("#table-articles", 0), button = one("#articles .chosen button");
      button.click();
      return {same: speakers.length === 1 && speakers[0] === name, chosen: chosen === name, hash, articles,
        then: column("#table-articles", 0).length}]])
    assert.same({}, console)
    assert.is_true(seen.same and seen.chosen)
    assert.equal("#articles?article=" .. seen.articles[1], seen.hash)
    assert.same({1, 4}, {#seen.articles, seen["then"]})
  end)

  it("finds words in context and lights up their place", function()
    local seen, console = visit(seed_report(), [[
      type(one("#search-word"), "nation*  securit*");
      const node = one("#search-rows .node a"), rows = all("#search-rows tr").length;
      node.click();
      const [range] = CSS.highlights.get("place");
      type(one("#search-word"), "zebra (");
      return {rows, node: node.textContent, place: range.toString(), none: all("#search-rows tr").length}]])
    assert.same({}, console)
    assert.is_true(seen.rows >= 5)
    assert.equal("national security", seen.node)
    assert.equal("national security", seen.place)
    assert.equal(0, seen.none)
  end)

  it("turns dark and light again", function()
    local seen, console = visit(numbers_report(), [[
      const paper = () => getComputedStyle(document.body).backgroundColor, button = one("#theme");
      const first = paper(); button.click(); const second = paper(), pressed = button.getAttribute("aria-pressed");
      button.click(); return {first, second, third: paper(), pressed}]])
    assert.same({}, console)
    assert.equal("true", seen.pressed)
    assert.equal(seen.first, seen.third)
    assert.not_equal(seen.first, seen.second)
  end)

  it("keeps hostile text text", function()
    local html, text = hostile_report()
    local seen, console = visit(html, [[
      one("button.more").click(); all("thead button").forEach(button => button.click());
      type(one(".tools input"), "<script>");
      return {title: document.title, scripts: all("script").length, images: all("img").length,
        bold: all(".text b, .text i").length,
        text: all(".text [id^=p]").filter(each => /^p\d/.test(each.id)).map(each => each.textContent),
        handlers: all("*").filter(each => [...each.attributes].some(a => /^on|^style$/.test(a.name))).length,
        addresses: all("a").filter(each => !/^(#|https?:)/.test(each.getAttribute("href"))).length,
        head: one("h1").textContent, cell: one("section:nth-of-type(4) tbody th").textContent}]])
    assert.same({}, console)
    local safe = hostile:gsub("[\1\27]", "\u{FFFD}")
    assert.equal(safe, seen.title:sub(1, #safe))
    assert.equal(safe, seen.head)
    assert.equal(safe, seen.cell:sub(1, #safe))
    assert.same({0, 0, 0, 0}, {seen.images, seen.bold, seen.handlers, seen.addresses})
    assert.equal(3, seen.scripts) -- data, the page's and ours
    assert.equal((text:gsub("[\1\27]", "\u{FFFD}")), table.concat(seen.text, "\n\n"))
  end)

  it("runs no script and no style but its own", function()
    local html = numbers_report():gsub("</main>", [[<p id="x" style="color: red" onclick="1">x</p>
      <script>document.title = "owned"</script></main>]])
    local seen, console = visit(html, [[ return {title: document.title,
      red: getComputedStyle(one("#x")).color === "rgb(255, 0, 0)"}]])
    assert.same({title = "Numbers", red = false}, seen)
    assert.is_true(#console >= 2) -- the browser tells what it refused
  end)

  it("fits a phone", function()
    local seen = visit(seed_report(), [[
      return {wide: all("main *").filter(each =>
        each.getBoundingClientRect().right > innerWidth + 1 && !each.closest(".scroll, svg, nav")).map(each =>
        each.tagName + "." + each.className).slice(0, 5)}]])
    assert.same({}, seen.wide)
  end)
end)
