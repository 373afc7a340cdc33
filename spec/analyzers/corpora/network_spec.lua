-- Networks of invented texts, as a table, as GraphML, GEXF and a picture; and collocates set against each other.
local core = require "newskit.core"
local nk = require "newskit"
local place = require "newskit.render.plot.network"

local text = ("Red fox runs. "):rep(4) .. ("Fox hunts hare. "):rep(3) .. ("Hare eats clover. "):rep(3)
  .. ("Tram stops here. "):rep(5)
local plain = {stopwords = false, window = 1, min = 2}

local function with(options)
  for name, value in pairs(plain) do options[name] = value end
  return options
end

local function edges(frame)
  local list = {}
  for i, row in ipairs(frame) do list[i] = ("%s %s %d"):format(row.source, row.target, row.step) end
  return list
end

--- The elements of a document, by name, with their attributes.
local function elements(xml)
  local found = {}
  for name, attributes in xml:gmatch "<([%a]+)([^>]*)>" do
    found[name] = found[name] or {}
    local values = {}
    for key, value in attributes:gmatch '([%w%.]+)="([^"]*)"' do values[key] = value end
    table.insert(found[name], values)
  end
  return found
end

describe("network", function()
  it("has the pairs that collocations rank, with the same scores", function()
    local frame = nk.network(text, with{})
    local pairs_of = nk.collocations(text, {stopwords = false, window = 1, unordered = true, min = 2,
      measure = "log_dice"})
    assert.equal(#pairs_of, #frame)
    for i, row in ipairs(frame) do
      assert.equal(pairs_of[i].score, row.score)
      assert.equal(pairs_of[i].collocation, row.source .. " " .. row.target)
    end
  end)

  it("grows from a word, so far as it is told", function()
    local near = nk.network(text, with{node = {"Red"}, depth = 1})
    assert.same({"red fox 1"}, edges(near))
    local frame = nk.network(text, with{node = {"red"}, depth = 5})
    local list = table.concat(edges(frame), ",")
    assert.truthy(list:find("^red fox 1,") and list:find("fox runs 2", 1, true) and list:find("hare eats 4", 1, true))
    assert.is_nil(list:find "tram")
    assert.equal(2, #nk.network(text, with{node = {"fox"}, depth = 1, branches = 2}))
  end)

  it("is GraphML and GEXF of the same nodes and edges", function()
    local report = nk.report{sections = {nk.network(text, with{})}}
    local graphml, gexf = report:render("graphml").text, report:render("gexf").text
    for _, xml in ipairs{graphml, gexf} do
      local found = elements(xml)
      assert.equal(#report.sections[1].frame, #found.edge)
      local ids = {}
      for _, node in ipairs(found.node) do ids[node.id] = true end
      for _, edge in ipairs(found.edge) do assert.is_true(ids[edge.source] and ids[edge.target]) end
      for _ in assert(core.xml(xml)):events() do end
    end
  end)

  it("escapes words in XML", function()
    local frame = nk.frame{columns = {"source", "target", {name = "score", type = "number"}}}
    frame:add{source = 'a<"b', target = "c&\1", score = 1.5}
    local text_of = nk.report{sections = {frame}}:render("gexf").text
    assert.truthy(text_of:find('label="a&lt;&quot;b"', 1, true))
    assert.truthy(text_of:find('label="c&amp;\u{FFFD}"', 1, true))
  end)

  it("is a picture in a page, the same each time, with words inside it", function()
    local list = {}
    for i = 1, 30 do list[i] = {source = "w" .. i % 7, target = "v" .. i % 11, value = i} end
    local one, two = tostring(place(list, {title = "t", id = "p"})), tostring(place(list, {title = "t", id = "p"}))
    assert.equal(one, two)
    assert.equal(18, select(2, one:gsub("<circle", "")))
    for x in one:gmatch '<circle[^>]-cx="([%d.]+)%%"' do assert.is_true(tonumber(x) >= 6 and tonumber(x) <= 94) end
    local page = nk.report{sections = {nk.network(text, with{})}}:render("html").text
    assert.truthy(page:find('class="plot network"', 1, true))
  end)

  it("is empty for nothing", function()
    assert.equal(0, #nk.network "")
    assert.equal(0, #nk.network("", {node = {"a"}}))
  end)
end)

describe("contrast with a node", function()
  it("counts what stands around its hits in each group", function()
    local corpus = nk.corpus{
      {body = nk.document "Fast trams and old trams run. A fox runs past.", site = "A", kind = "article"},
      {body = nk.document "New trams run. New trams stop. A fox sleeps.", site = "B", kind = "article"},
    }
    local frame = nk.contrast(corpus, {node = "tram*", window = 1, min = 1, stopwords = false})
    local b = frame:where{site = "B"}
    assert.same({"new", 2}, {b[1].term, b[1].frequency})
    assert.is_nil(frame:where{term = "fox"}[1])
    assert.is_nil(frame:where{term = "trams"}[1])
  end)
end)
