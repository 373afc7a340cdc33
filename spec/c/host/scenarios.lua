-- Run by host_test.c: things that people do with newskit, while memory ends at one request after another.
-- An action must raise "not enough memory" or do its work as ever; afterwards it must work again; and
-- what failed must not stay in memory. `attempt`, `live` and `pin` come from the host.
-- luacheck: read globals attempt live pin
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path

pin(assert(package.searchpath("cjson", package.cpath)))

local core = require "newskit.core"
local nk = require "newskit"
local json = require "newskit.base.json"

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local text = slurp "examples/article.txt"
local short = text:sub(1, 1200):gsub("[\x80-\xFF]*$", "")
local page = [[<!DOCTYPE html><html lang=en><head><title>Harbor to close</title>
<meta name=author content="Ann Example"><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Harbor to close", "datePublished": "2024-05-03T10:00:00Z"}</script></head>
<body><nav><a href=/>Home</a></nav><article><h1>Harbor to close</h1>]]
  .. ("<p>The council voted on Tuesday to close the old harbor, “and not a day too late,” she said.</p>"):rep(8)
  .. "</article></body></html>"

-- "The council " as a gzip member.
local packed = "\x1F\x8B\8\0\0\0\0\0\2\3\x0B\xC9\x48\x55\x48\xCE\x2F\xCD\x4B\xCE\xCC\x51\x00\x00"
  .. "\xDD\xFF\x44\xD9\x0C\0\0\0"

local function joined(value)
  return json.encode(value)
end

-- Where counts are saved: beside the script's own temporary files, and gone at the end.
local path = os.tmpname()

local function trained()
  local examples = {
    {document = "the dog runs", tags = {"D", "N", "V"}}, {document = "a cat sits", tags = {"D", "N", "V"}},
  }
  return joined(nk.tagger.train{data = examples, epochs = 2}:tag "the cat runs")
end

local scenarios = {
  {name = "document", action = function()
    local document = assert(core.document(text, {abbreviations = {"Prof", "Dr"}}))
    return table.concat(document:forms(), "\n") .. joined(document:norms()) .. joined(document:kinds())
  end},
  {name = "views", action = function()
    local parts = {}
    for sentence in core.document(short):sentences() do
      for token in sentence:tokens() do parts[#parts + 1] = token.norm end
    end
    return table.concat(parts, " ")
  end},
  {name = "counts", action = function()
    local counts <close> = assert(core.counts{n = 3})
    assert(counts:add(core.document(short)))
    assert(counts:save(path))
    local loaded <close> = assert(core.counts_load(path))
    assert(loaded:merge(counts))
    return joined(loaded:top(20))
  end},
  {name = "page", action = function()
    local of <close> = assert(core.page(page))
    return joined(of:blocks "all")
  end},
  {name = "xml", action = function()
    local feed = "<rss xmlns:m='urn:m'><item m:k='1'>a &amp; b<x/>&eacute;</item><item>c & d</item></rss>"
    local at, seen = 0, {}
    local reader <close> = assert(core.xml(function()
      at = at + 1
      return at <= #feed and feed:sub(at, at) or nil
    end, {recover = true}))
    local kind, first, code
    repeat
      kind, first, code = reader:next()
      assert(kind or not first, code == "memory" and "not enough memory" or first)
      if first == "item" and kind == "start" then seen[#seen + 1] = joined(assert(reader:element()).children[1]) end
    until not kind
    return joined{seen, (reader:repairs())}
  end},
  {name = "unpack", action = function()
    local unpacker <close> = assert(core.unpack(packed))
    local pieces = {}
    for piece in function() return unpacker:next() end do pieces[#pieces + 1] = piece end
    return table.concat(pieces)
  end},
  {name = "extractor", action = function() return joined(nk.keywords(short):top(5)) end},
  {name = "trainer", action = trained},
  {name = "tagger", few = true, action = function()
    return joined(nk.tagger.shipped("pos"):tag(core.document(short)))
  end},
  {name = "read text", action = function() return assert(nk.parse(text)).text end},
  {name = "read page", action = function()
    local article = assert(nk.parse(page))
    return joined{article.headline, article.published, article.text, article.authors[1]}
  end},
  {name = "read JSON", action = function()
    return assert(nk.parse '{"headline": "Harbor to close", "body": "The council voted.\\n\\nIt rained."}').text
  end},
  {name = "ngrams", action = function() return joined(nk.ngrams(short):top(10)) end},
  {name = "quotes", few = true, action = function() return nk.quotes(assert(nk.parse(text))):with{}[1].speaker end},
  {name = "report", few = true, action = function()
    return nk.pipelines.find("article"):run(assert(nk.parse(text))):render("json").text
  end},
  {name = "report in HTML", few = true, action = function()
    return nk.pipelines.find("article"):run(assert(nk.parse(text))):render("html").text
  end},
}

local function settle()
  collectgarbage()
  collectgarbage()
  return live()
end

-- The action with the requests from `n` on refused: `count` of them.
local function once(scenario, n, count, expected)
  local requests, ok, result = attempt(n, count, scenario.action)
  if not ok then
    local message = type(result) == "table" and result.message or result
    -- luaL_checkstack() calls it a stack overflow when there is no memory for a larger stack.
    local told = tostring(message)
    assert(told:find "memory" or told:find "stack overflow", ("%s, request %d: %s"):format(scenario.name, n, told))
  else
    assert(result == expected, ("%s, request %d: another result"):format(scenario.name, n))
  end
  return requests, ok
end

-- Every request of the beginning, then fewer and fewer. Two refusals: the second is what Lua asks for again
-- after it collected garbage.
local function torment(scenario)
  local expected = scenario.action()
  attempt(1, 0, scenario.action) -- loads what is loaded late
  local total = attempt(1 << 30, 1, scenario.action)
  local before, failures = settle(), 0
  local dense, step = scenario.few and 12 or 250, scenario.few and 3 or 12
  local n = 1
  while n <= total do
    for _, count in ipairs(scenario.few and {2} or {2, 1 << 30}) do
      local _, ok = once(scenario, n, count, expected)
      if not ok then failures = failures + 1 end
    end
    n = n < dense and n + 1 or n + n // step + 1
  end
  assert(failures > 0, scenario.name .. ": never failed")
  assert(scenario.action() == expected, scenario.name .. ": another result afterwards")
  local after = settle()
  assert(after <= before + 200000, ("%s: %d bytes more after failures"):format(scenario.name, after - before))
  if os.getenv "HOST_VERBOSE" then
    print(scenario.name, total, failures, after - before)
  end
end

for _, scenario in ipairs(scenarios) do torment(scenario) end
os.remove(path)
