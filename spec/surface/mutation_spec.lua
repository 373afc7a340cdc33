-- Pages and texts changed at random go through reading, quotes and reports: whatever they are, there is no
-- error but documented ones, the same bytes give the same result, JSON is JSON, and no span cuts a character.
local cjson = require "cjson"
local nk = require "newskit"
local support = require "spec.support"

local seeds = {
  support.slurp "examples/article.txt", support.slurp "examples/news/flood.txt",
  support.slurp(support.fixture "quotes/interview.txt"), support.slurp(support.fixture "seed.html"),
  [[{"headline": "Harbor to close", "author": ["Ann Example"], "body": "The council voted.\n\n“No,” she said."}]],
}

-- What is put into inputs: bytes that are special to some part.
local pieces = {
  "\0", "\xFF", "\xC3", "\xE2\x80", "\u{201C}", "\u{201D}", "\u{2019}", '"', "'", "\n\n", "\r", "<", ">", "</p>", "<p>",
  "<script>", "<!--", "]]>", "&#0;", "&amp", "{", "}", "[", "\\", "\\u", " said ", "Mr. ", "\u{202E}",
  "\u{FEFF}", "\u{10FFFF}", "99999999999999999999", "2024-13-45T99:99:99", "By ", "%s", "%",
  "\u{1F468}\u{200D}\u{1F692}", ("a"):rep(300), ("\u{301}"):rep(40),
}

-- A generator of our own: the same on every machine.
local function new_random(seed)
  local random = support.random(seed)
  return function(limit) return random(limit) + 1 end
end

local changes = {
  function(bytes, at, random) return bytes:sub(1, at - 1) .. pieces[random(#pieces)] .. bytes:sub(at) end,
  function(bytes, at, random) return bytes:sub(1, at - 1) .. string.char(random(256) - 1) .. bytes:sub(at + 1) end,
  function(bytes, at, random) return bytes:sub(1, at - 1) .. bytes:sub(at + random(200)) end,
  function(bytes, at, random)
    local piece = bytes:sub(at, at + random(400))
    return bytes:sub(1, at) .. piece:rep(random(3)) .. bytes:sub(at + 1)
  end,
  function(bytes, at) return #bytes > 2000 and bytes:sub(1, at) or bytes end,
  function(bytes, at) return bytes:sub(at) .. bytes:sub(1, at - 1) end,
}

local function mutant(random)
  local bytes = seeds[random(#seeds)]
  for _ = 1, random(12) do
    if #bytes > 0 then bytes = changes[random(#changes)](bytes, random(#bytes), random) end
  end
  return bytes
end

local function check_span(text, span)
  assert(math.type(span.first) == "integer" and span.first >= 1 and span.last <= #text and span.first <= span.last + 1)
  assert(utf8.len(text:sub(span.first, span.last)), "a span cuts a character")
end

local function check_quotes(article)
  local text = article.body.text
  assert(utf8.len(text))
  for _, quote in ipairs(nk.quotes(article)) do
    for _, part in ipairs{"content", "cue", "source"} do
      for _, span in ipairs(quote[part] or {}) do check_span(text, span) end
    end
    assert(not quote.speaker or utf8.len(quote.speaker))
  end
end

-- Everything that is made of the bytes, as one string.
local function outcome(bytes)
  local article, message, code = nk.parse(bytes, {name = "x"})
  if not article then
    assert(type(message) == "string" and message:sub(1, 3) == "x: " and utf8.len(message))
    assert(code == "format" or code == "encoding" or code == "limit")
    return message
  end
  check_quotes(article)
  local report = nk.pipelines.find("article"):run(article)
  local json = report:render("json").text
  cjson.decode(json)
  local html = report:render("html").text
  assert(utf8.len(json) and utf8.len(html))
  return json .. html
end

local function run(seed, count)
  local random = new_random(seed)
  for number = 1, count do
    local bytes = mutant(random)
    local ok, first = xpcall(outcome, debug.traceback, bytes)
    if not ok then error(("mutant %d of seed %d: %s\n%q"):format(number, seed, first, bytes:sub(1, 3000))) end
    if number % 4 == 0 then assert.is_true(first == outcome(bytes)) end
  end
end

describe("mutated pages and texts", function()
  it("are read, searched for quotes and reported on", function() run(1, 20) end)

  it("are so in great numbers #slow", function() run(tonumber(os.getenv "NK_SEED") or 2, 1000) end)
end)
