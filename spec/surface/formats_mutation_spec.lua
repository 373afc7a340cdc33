-- Samples of the XML formats and of the JSON of agencies changed at random: each reader gives articles or documented
-- errors, never one of ours; the same bytes give the same articles; no text is broken UTF-8, no block cuts a character.
local nk = require "newskit"
local support = require "spec.support"

local seeds = {}
for _, name in ipairs{
  "agency/nitf-agency.xml", "agency/nitf-desks.xml", "agency/nitf-embargoed.xml", "agency/g2-nitf.xml",
  "agency/g2-message.xml", "agency/g2-html-data.xml", "agency/newsml1-nitf.xml", "agency/newsml1-paragraphs.xml",
  "agency/newsml1-bundle.xml", "feeds/rss-wordpress.xml", "feeds/rss-1.0.xml", "feeds/rss-latin1.xml",
  "feeds/atom-blog.xml", "feeds/atom-entry.xml", "feeds/atom-0.3.xml", "feeds/sitemap-news.xml",
  "feeds/sitemap-index.xml", "feeds/sitemap-plain.xml", "feeds/jsonfeed-html.json", "wires/ninjs-1.json",
  "wires/ninjs-3.json", "wires/ap.json", "wires/dpa.json", "wires/reuters.json", "wires/afp.json",
} do
  local bytes = support.slurp(support.fixture("formats/" .. name))
  local article = assert(nk.open(bytes))()
  seeds[#seeds + 1] = {name = name, bytes = bytes, format = article.format}
end

-- What is put into inputs: bytes that are special to some part.
local pieces = {
  "\0", "\xFF", "\xC3", "\xE2\x80", "<", ">", "</", "/>", "<p>", "</p>", "<!--", "-->", "<![CDATA[", "]]>",
  "<?x ", "?>", "&", "&amp;", "&lt;", "&#0;", "&#x110000;", "&nbsp;", "&nosuch;", "<item>", "</item>",
  "<title/>", "<link>", " xmlns=''", " xmlns:x='y'", "=\"", "\"", "'", "{", "}", "[", "]", "null", "1e999",
  "true", ",", ":", "\\u", "2024-13-45T99:99:99Z", "embargoed", "stat:", "By ", " (", ")", ("a"):rep(300),
  ("\u{301}"):rep(40), "\u{FEFF}", "\u{10FFFF}", "<a href='//'>",
}

-- A generator of our own: the same on every machine.
local function new_random(seed)
  local random = support.random(seed)
  return function(limit) return random(limit) + 1 end
end

local changes = {
  function(bytes, at, random) return bytes:sub(1, at - 1) .. pieces[random(#pieces)] .. bytes:sub(at) end,
  function(bytes, at, random) return bytes:sub(1, at - 1) .. string.char(random(256) - 1) .. bytes:sub(at + 1) end,
  function(bytes, at, random) return bytes:sub(1, at - 1) .. bytes:sub(at + random(60)) end,
  function(bytes, at, random)
    local piece = bytes:sub(at, at + random(200))
    return bytes:sub(1, at) .. piece:rep(random(3)) .. bytes:sub(at + 1)
  end,
  function(bytes, at) return bytes:sub(1, at) end,
  function(bytes, at, random) -- an element in another's place
    local first = bytes:find("<", at, true) or bytes:find('"', at, true) or at
    local other = random(#bytes)
    return bytes:sub(1, first - 1) .. bytes:sub(other, other + 80) .. bytes:sub(first)
  end,
}

local codes = {format = true, encoding = true, limit = true, record = true}

local function check(article)
  for _, field in ipairs{"headline", "standfirst", "byline", "dateline", "text", "description", "section", "site"} do
    local value = article[field]
    if field == "dateline" then value = value and value.text end
    assert(value == nil or type(value) == "string" and utf8.len(value), field)
  end
  for _, field in ipairs{"published", "modified", "embargo"} do
    assert(article[field] == nil or article[field]:find "^%d%d%d%d", field)
  end
  for _, block in ipairs(article.blocks) do
    assert(block.first >= 1 and block.last <= #article.text and utf8.len(article.text:sub(block.first, block.last)))
  end
end

local write, json = require "newskit.render.article", require "newskit.base.json"

-- Everything that is made of the bytes, as one string.
local function outcome(bytes, format)
  local made = {}
  local following, message, code = nk.open(bytes, {format = format})
  if not following then
    assert(codes[code] and utf8.len(message))
    return message
  end
  for article, why, kind in following do
    if article then
      check(article)
      made[#made + 1] = json.encode(write.object(article))
    else
      assert(codes[kind], ("%s: %s"):format(tostring(kind), tostring(why)))
      assert(utf8.len(why))
      made[#made + 1] = why
    end
  end
  return table.concat(made, "\n")
end

local function run(seed, count)
  local random = new_random(seed)
  for number = 1, count do
    local each = seeds[(number - 1) % #seeds + 1]
    local bytes = each.bytes
    for _ = 1, random(8) do
      if #bytes > 0 then bytes = changes[random(#changes)](bytes, random(#bytes), random) end
    end
    local ok, first = xpcall(outcome, debug.traceback, bytes, each.format)
    if not ok then error(("mutant %d of %s: %s\n%q"):format(number, each.name, first, bytes:sub(1, 3000))) end
    if number % 4 == 0 then assert.is_true(first == outcome(bytes, each.format)) end
  end
end

describe("mutated samples of formats", function()
  it("give articles or errors that say what is wrong", function() run(1, 10 * #seeds) end)

  it("do so in great numbers #slow", function() run(tonumber(os.getenv "NK_SEED") or 2, 400 * #seeds) end)
end)
