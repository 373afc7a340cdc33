-- The JSON family: every shape gives the article that a person would expect, by field; what newskit writes comes
-- back whole; what is broken is named, and the rest goes on.
local facts = require "newskit.render.facts"
local json = require "newskit.base.json"
local nk = require "newskit"
local write = require "newskit.render.article"

local text = "The council voted on Tuesday to close the old bridge. A ferry will carry pedestrians from June."
local html = "<p>The council <b>voted</b> on Tuesday.</p><p>A ferry will carry pedestrians.</p>"
local plain = "The council voted on Tuesday.\n\nA ferry will carry pedestrians."
local url = "https://news.example/bridge"

local function q(value) return json.encode(value) end

-- Each service with a record as it gives it (invented), and what must come out. Samples keep their long lines.
-- luacheck: push no max line length
local shapes = {
  {"NewsAPI", ('{"status":"ok","totalResults":1,"articles":[{"source":{"id":null,"name":"Example Post"},"author":"Ann Example",'
    .. '"title":"Bridge to close","description":"A closure.","url":%s,"urlToImage":"https://news.example/a.jpg",'
    .. '"publishedAt":"2024-05-03T10:00:00Z","content":"The council voted\\u2026 [+1234 chars]"}]}'):format(q(url)),
    {headline = "Bridge to close", site = "Example Post", byline = "Ann Example", published = "2024-05-03T10:00:00Z",
      url = url, description = "A closure.", text = "The council voted\u{2026}", authors = {"Ann Example"},
      images = {{url = "https://news.example/a.jpg"}}}},
  {"Guardian", ('{"response":{"status":"ok","results":[{"id":"uk/bridge","type":"article","sectionName":"UK news","webTitle":'
    .. '"Bridge to close | UK","webPublicationDate":"2024-05-03T10:00:00Z","webUrl":%s,"fields":{"headline":"Bridge to '
    .. 'close","standfirst":"<p>A closure</p>","byline":"Ann Example","body":%s,"lang":"en"}}]}}'):format(q(url), q(html)),
    {headline = "Bridge to close", standfirst = "A closure", byline = "Ann Example", section = "UK news", id = "uk/bridge",
      text = plain, url = url, language = "en", published = "2024-05-03T10:00:00Z"}},
  {"New York Times", ('{"headline":{"main":"Bridge to close","kicker":null},"byline":{"original":"By Ann Example"},"pub_date":'
    .. '"2024-05-03T10:00:00+0000","section_name":"Metro","web_url":%s,"abstract":"A closure.","keywords":[{"name":'
    .. '"subject","value":"Bridges"}]}'):format(q(url)),
    {headline = "Bridge to close", byline = "By Ann Example", authors = {"Ann Example"}, section = "Metro", url = url,
      published = "2024-05-03T10:00:00+00:00", description = "A closure.", keywords = {"Bridges"}, kind = "empty"}},
  {"NELA-GT", ('{"id":"post--2024-05-03--x","date":"2024-05-03","source":"examplepost","title":"Bridge to close","content":%s,'
    .. '"author":"Ann Example","url":%s,"published":"Fri, 03 May 2024 10:00:00 GMT","published_utc":1714730400}')
    :format(q(text), q(url)),
    {headline = "Bridge to close", site = "examplepost", text = text, published = "2024-05-03T10:00:00Z",
      id = "post--2024-05-03--x"}},
  {"trafilatura", ('{"title":"Bridge to close","author":"Ann Example; Bob Sample","hostname":"news.example","date":"2024-05-03",'
    .. '"tags":"bridges;ferries","raw_text":"x","text":%s,"language":"en","source":%s,"source-hostname":"Example Post",'
    .. '"excerpt":"A closure."}'):format(q(text), q(url)),
    {headline = "Bridge to close", authors = {"Ann Example", "Bob Sample"}, url = url, text = text,
      keywords = {"bridges", "ferries"}, description = "A closure.", published = "2024-05-03", site = "Example Post"}},
  {"fundus", '{"title":"Bridge to close","authors":["Ann Example"],"publishing_date":"2024-05-03 10:00:00+02:00","topics":'
    .. '["Bridges"],"free_access":true,"lang":"en","body":{"summary":["A closure."],"sections":[{"headline":["Ferry"],'
    .. '"paragraphs":["It will sail.","From June."]}]}}',
    {headline = "Bridge to close", authors = {"Ann Example"}, keywords = {"Bridges"}, language = "en",
      published = "2024-05-03T10:00:00+02:00", text = "A closure.\n\nFerry\n\nIt will sail.\n\nFrom June."}},
  {"news-please", ('{"authors":["Ann Example"],"date_publish":"2024-05-03 10:00:00","date_modify":null,"description":"A closure.",'
    .. '"image_url":"https://news.example/a.jpg","language":"en","maintext":%s,"source_domain":"news.example",'
    .. '"title":"Bridge to close","url":%s}'):format(q(text), q(url)),
    {headline = "Bridge to close", text = text, site = "news.example", published = "2024-05-03T10:00:00", url = url}},
  {"Media Cloud", ('{"id":1234567890123456789,"media_name":"Example Post","publish_date":"2024-05-03","title":"Bridge to close",'
    .. '"language":"en","url":%s,"story_text":%s}'):format(q(url), q(text)),
    {id = 1234567890123456789, site = "Example Post", published = "2024-05-03", text = text, language = "en"}},
  {"GDELT", ('{"articles":[{"url":%s,"title":"Bridge to close","seendate":"20240503T100000Z","domain":"news.example",'
    .. '"socialimage":""}]}'):format(q(url)),
    {headline = "Bridge to close", url = url, published = "2024-05-03T10:00:00Z", site = "news.example", kind = "empty"}},
  {"schema.org graph", ('{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Post"},{"@type":"Person","@id":"#a",'
    .. '"name":"Ann Example"},{"@type":"NewsArticle","headline":"Bridge to close","articleBody":%s,"author":{"@id":"#a"},'
    .. '"publisher":{"@type":"Organization","name":"Example Post"},"datePublished":"2024-05-03"}]}'):format(q(text)),
    {headline = "Bridge to close", authors = {"Ann Example"}, site = "Example Post", published = "2024-05-03", text = text}},
  {"a list of schema.org", ('[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Bridge to close","articleBody":%s,'
    .. '"author":[{"@type":"Organization","name":"Example Post"}],"isAccessibleForFree":"False"}]'):format(q(text)),
    {headline = "Bridge to close", agencies = {"Example Post"}, paywall = true, text = text}},
  {"ninjs 1", ('{"uri":"urn:x:1","type":"text","versioncreated":"2024-05-03T10:00:00Z","headline":"Bridge to close","byline":'
    .. '"Ann Example","located":"Exampleton","language":"en-GB","description_text":"A closure.","body_html":%s}'):format(q(html)),
    {id = "urn:x:1", headline = "Bridge to close", dateline = "Exampleton", language = "en", text = plain,
      published = "2024-05-03T10:00:00Z", description = "A closure."}},
  {"ninjs 3", ('{"uri":"urn:x:3","contentcreated":"2024-05-03T10:00:00Z","headlines":[{"role":"main","value":"Bridge to close"}],'
    .. '"bodies":[{"role":"main","contenttype":"text/plain","value":%s}],"by":"Ann Example"}'):format(q(text)),
    {headline = "Bridge to close", text = text, byline = "Ann Example", id = "urn:x:3", published = "2024-05-03T10:00:00Z"}},
  {"AP", '{"data":{"item":{"altids":{"itemid":"abc1"},"headline":"Bridge to close","bylines":[{"by":"By Ann Example","title":'
    .. '"Associated Example"}],"datelinelocation":{"city":"Exampleton"},"versioncreated":"2024-05-03T10:00:00Z"}}}',
    {id = "abc1", headline = "Bridge to close", byline = "By Ann Example", authors = {"Ann Example"}, dateline = "Exampleton",
      kind = "empty"}},
  {"dpa", ('{"urn":"urn:dpa:1","version_created":"2024-05-03T10:00:00+02:00","language":"de","headline":"Bridge to close",'
    .. '"teaser":"A closure.","byline":"Von Ann Example, dpa","article_html":"<section class=\\"main\\">%s</section>",'
    .. '"notepad":{"nonpublic_html":"<p>secret</p>"}}'):format(html),
    {id = "urn:dpa:1", text = plain, description = "A closure.", published = "2024-05-03T10:00:00+02:00", language = "de"}},
  {"Reuters", ('{"data":{"item":{"versionedGuid":"tag:example:1","headLine":"Bridge to close","byLine":"Ann Example","bodyXhtml":%s,'
    .. '"versionCreated":"2024-05-03T10:00:00Z"}}}'):format(q(html)),
    {id = "tag:example:1", headline = "Bridge to close", text = plain, byline = "Ann Example"}},
  {"AFP", '{"uno":"x1","headline":"Bridge to close","news":["The council voted.","A ferry sails."],"lang":"en","published":'
    .. '"2024-05-03T10:00:00Z"}', {id = "x1", text = "The council voted.\n\nA ferry sails.", language = "en"}},
  {"WordPress", ('[{"id":7,"date_gmt":"2024-05-03T10:00:00","link":%s,"title":{"rendered":"Bridge &amp; ferry"},"content":'
    .. '{"rendered":%s}}]'):format(q(url), q(html)),
    {id = 7, headline = "Bridge & ferry", text = plain, url = url, published = "2024-05-03T10:00:00"}},
  {"JSON Feed", ('{"version":"https://jsonfeed.org/version/1.1","title":"Example Post","items":[{"id":"1","title":"Bridge to '
    .. 'close","content_html":%s,"date_published":"2024-05-03T10:00:00Z","authors":[{"name":"Ann Example"}]}]}'):format(q(html)),
    {id = "1", headline = "Bridge to close", text = plain, authors = {"Ann Example"}, published = "2024-05-03T10:00:00Z"}},
  {"Elasticsearch", ('{"hits":{"total":1,"hits":[{"_id":"z","_source":{"title":"Bridge to close","text":%s}}]}}'):format(q(text)),
    {headline = "Bridge to close", text = text}},
}
-- luacheck: pop

local function origins(bytes, name)
  local seen = {}
  for article, message in nk.open(bytes, {name = name}) do
    seen[#seen + 1] = article and ("%s %s"):format(article.origin, article.headline) or "! " .. message:sub(1, 16)
  end
  return seen
end

describe("records of services", function()
  for _, shape in ipairs(shapes) do
    it("of " .. shape[1], function()
      local article, seen = nil, 0
      for each, message in assert(nk.open(shape[2])) do
        article, seen = assert(each, message), seen + 1
      end
      assert.equal(1, seen)
      for field, expected in pairs(shape[3]) do
        local value = article[field]
        assert.same(expected, field == "dateline" and tostring(value) or value, field)
      end
      if article.headline then assert.truthy(article:source "headline":find "^json ") end
    end)
  end
end)

describe("the fields of a record", function()
  it("may be named by the user, as a path too", function()
    local record = '{"story":{"words":"The text."},"when":"3 May 2024","who":"Ann Example","title":"T"}'
    local opts = {fields = {text = "story.words", date = "when", author = "who"}}
    local article = assert(nk.parse(record, opts))
    assert.same({"The text.", "2024-05-03", {"Ann Example"}, "Ann Example", "T"},
      {article.text, article.published, article.authors, article.byline, article.headline})
    local function mapped(fields) return function() nk.parse(record, {fields = fields}) end end
    assert.error_matches(mapped{txt = "a"}, "unknown field 'txt' %(did you mean 'text'")
    assert.error_matches(mapped{text = 5}, "field 'text'")
  end)

  it("keep the form of ids", function()
    local ids = {
      ["1"] = 1, ["1234567890123456789"] = 1234567890123456789, ['"007"'] = "007", ["-5"] = -5, ['"1"'] = "1",
      ["9007199254740993"] = 9007199254740993, ["98765432109876543210"] = "98765432109876543210",
    }
    for id, expected in pairs(ids) do
      local article = assert(nk.parse(('{"title":"T","text":"x","id":%s}'):format(id)))
      assert.equal(expected, article.id)
      assert.equal(math.type(expected), math.type(article.id))
    end
  end)

  it("give the same from an object, an array, a list in an answer, and lines", function()
    local record = ('{"headline":"Council votes","articleBody":%s,"datePublished":"2024-05-03T10:00:00Z",'
      .. '"author":{"name":"Ann Example"}}'):format(q(text))
    local expected = q(facts.object(assert(nk.parse(record))))
    for _, bytes in ipairs{"[" .. record .. "]", '{"articles":[' .. record .. "]}", record .. "\n" .. record .. "\n"} do
      assert.equal(expected, q(facts.object(assert(nk.parse(bytes)))))
    end
  end)

  it("of a record that is nothing but a text are those of a pasted one", function()
    local pasted = "Bridge to close\n\nBy Ann Example\n\n3 May 2024\n\n" .. text
    local article = assert(nk.parse(('{"text":%s}'):format(q(pasted))))
    assert.same({"Bridge to close", "2024-05-03"}, {article.headline, article.published})
    assert.equal("2024-05-03", assert(nk.parse('{"text":"Rain today","date":"2024-05-03"}')).published)
  end)
end)

describe("what newskit writes", function()
  local function rewritten(article, explain)
    local first = json.encode(write.object(article, explain))
    local again = assert(nk.parse(first))
    return first, json.encode(write.object(again, explain)), again
  end

  it("comes back with every field", function()
    -- luacheck: push no max line length
    local page = ([[<!DOCTYPE html><html lang=en><head><title>Bridge to close - Example Post</title>
      <meta property="og:site_name" content="Example Post"><meta name=description content="A closure.">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close","author":{"name":"Ann Example"},
      "datePublished":"2024-05-03T10:00:00Z","keywords":["bridges"],"image":"https://news.example/a.jpg"}</script></head>
      <body><h1>Bridge to close</h1>%s</body></html>]]):format(("<p>" .. text .. "</p>"):rep(4))
    -- luacheck: pop
    local pasted = "Bridge to close\n\nBy Ann Example\n\n" .. text
    for _, input in ipairs{page, pasted, shapes[1][2], shapes[2][2], "x \xFF y"} do
      local article = assert(nk.parse(input))
      article.id = "a1"
      for _, explain in ipairs{false, true} do
        local first, second, again = rewritten(article, explain)
        local function placeless(line) return (line:gsub(', "origin": "[^"]*"', "")) end
        assert.equal(placeless(first), placeless(second))
        for at, block in ipairs(article.blocks) do
          assert.same({block.kind, block.first, block.last},
            {again.blocks[at].kind, again.blocks[at].first, again.blocks[at].last})
        end
      end
    end
  end)

  it("is not believed where it cannot be", function()
    local article = assert(nk.parse('{"article":{"headline":5,"authors":[1,"Ann"],"blocks":[{"span":[0,99]}],'
      .. '"sources":[]},"text":"x"}'))
    assert.same({nil, {"Ann"}, {}}, {article.headline, article.authors, article.blocks})
  end)
end)

describe("JSON in pieces", function()
  it("knows lines by content, and goes on after a bad one", function()
    local lines = '{"title":"A","text":"x"}\n\n{"title":\n{"title":"C","text":"y"}\r\n[1]\n'
    assert.same({"in:1 A", "! in: invalid JSON", "in:4 C", "! in: an object ex"}, origins(lines, "in"))
  end)

  it("takes a pretty object for one article, and objects one after another for several", function()
    assert.same({"x A"}, origins('{\n  "title": "A",\n  "text": "x"\n}\n', "x"))
    assert.same({"x A", "x#2 B"}, origins('{"title":"A",\n"text":"x"}\n{"title":"B",\n"text":"y"}', "x"))
    assert.same({"x#1 A [", "x#2 B"}, origins('[\n{"title":"A [","text":"\\"}"},\n{"title":"B","text":"\\\\"}]', "x"))
  end)

  it("does not take an article's own lists for articles", function()
    local record = '{"title":"A","text":"x","items":[{"title":"B","text":"y"}]}'
    assert.same({"x A"}, origins(record, "x"))
  end)

  it("gives the same for any size of the pieces", function()
    local bytes = '{"status":"ok","articles":[{"title":"A \\\\","text":"x\\"]}"},'
      .. '{"title":"B","text":"{[","authors":[{}]}]}'
    local expected = origins(bytes, "x")
    assert.same({"x#1 A \\", "x#2 B"}, expected)
    for size = 1, #bytes do
      local at = 1
      assert.same(expected, origins(function()
        local piece = bytes:sub(at, at + size - 1)
        at = at + size
        return piece ~= "" and piece or nil
      end, "x"), size)
    end
  end)

  it("ends in an article or a message wherever it is cut", function()
    for _, shape in ipairs(shapes) do
      for last = 1, #shape[2] - 1 do
        local following, message = nk.open(shape[2]:sub(1, last), {format = "json"})
        assert.truthy(following, message)
        local count = 0
        for article, problem in following do
          count = count + 1
          assert.truthy(article or type(problem) == "string")
        end
        assert.is_true(count > 0, last)
      end
    end
  end)

  it("survives nesting, whatever its depth", function()
    for _, opening in ipairs{"[", '{"a":', '{"articles":['} do
      local article, message = nk.parse(opening:rep(100000), {format = "json"})
      assert.is_nil(article)
      assert.truthy(message:find "deep" or message:find "invalid" or message:find "nest", message)
    end
  end)
end)
