-- Broken and hostile documents of the XML formats: a clear error or a reported repair, never a crash, never more than
-- is there, and in linear time and bounded memory.
local nk = require "newskit"
local support = require "spec.support"

local samples = {
  "agency/nitf-agency.xml", "agency/nitf-embargoed.xml", "agency/nitf-desks.xml", "agency/g2-nitf.xml",
  "agency/g2-message.xml", "agency/g2-html-data.xml", "agency/newsml1-nitf.xml", "agency/newsml1-paragraphs.xml",
  "agency/newsml1-bundle.xml", "feeds/rss-wordpress.xml", "feeds/rss-1.0.xml", "feeds/rss-latin1.xml",
  "feeds/atom-blog.xml", "feeds/atom-entry.xml", "feeds/sitemap-news.xml", "feeds/sitemap-index.xml",
}

-- All that comes of the bytes: the articles, and the messages of what failed.
local function read_all(bytes, opts)
  local list, failures = {}, {}
  local following, message, code = nk.open(bytes, opts)
  if not following then return list, {{message = message, code = code}} end
  for article, why, kind, byte in following do
    if article then
      list[#list + 1] = article
      assert(utf8.len(article.text) and utf8.len(article.headline or ""))
    else
      assert(type(why) == "string" and utf8.len(why))
      assert.not_equal("reader", kind, why) -- an error of ours
      failures[#failures + 1] = {message = why, code = kind, byte = byte}
    end
  end
  return list, failures
end

local function reader_of(name)
  return (assert(read_all(support.slurp(support.fixture("formats/" .. name)))[1]).format)
end

local function repairs_of(list)
  local count = 0
  for _, article in ipairs(list) do count = count + article.repairs end
  return count
end

describe("an XML document that is cut short", function()
  for _, name in ipairs(samples) do
    it("is read up to there, and said to be so: " .. name, function()
      local bytes = support.slurp(support.fixture("formats/" .. name))
      local whole, format = #read_all(bytes), reader_of(name)
      local last = #bytes
      while bytes:byte(last) ~= 62 do last = last - 1 end
      for length = 100, last - 1, 100 do
        local list, failures = read_all(bytes:sub(1, length), {format = format})
        assert(#list <= whole)
        local last_said = failures[#failures]
        assert(last_said and last_said.code ~= "record", ("%s cut at %d: nothing is said"):format(name, length))
      end
    end)
  end
end)

describe("an XML document in the wrong encoding", function()
  it("is repaired, and says so", function()
    local bytes = support.slurp(support.fixture "formats/feeds/rss-latin1.xml"):gsub("windows%-1252", "UTF-8")
    local list = read_all(bytes)
    assert.equal("Brücke gesperrt", list[1].headline)
    assert(repairs_of(list) > 0)
    local strict, failures = read_all(bytes, {strict = true})
    assert.same({0, 1}, {#strict, #failures})
  end)

  it("of a name that nobody knows is an error or repaired", function()
    local bytes = support.slurp(support.fixture "formats/feeds/rss-latin1.xml"):gsub("windows%-1252", "x-nonsense")
    local list, failures = read_all(bytes)
    assert(#failures > 0 or repairs_of(list) > 0)
  end)

  it("in UTF-16 is read", function()
    local bytes = {"\xFF\xFE"}
    local plain = support.slurp(support.fixture "formats/feeds/atom-blog.xml"):gsub("utf%-8", "utf-16")
    for _, code in utf8.codes(plain) do bytes[#bytes + 1] = string.pack("<I2", code) end
    local list = read_all(table.concat(bytes))
    assert.equal(2, #list)
    assert.equal("Le pont ferme.", list[2].text)
  end)
end)

local frames = { -- where a text goes in each format; `%s` in the prolog, the text and the depth
  nitf = "%s<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content><p>%s</p>"
    .. "</body.content></body></nitf>",
  newsml_g2 = "%s<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='1'><contentMeta><headline>Rain</headline>"
    .. "</contentMeta><contentSet><inlineXML><html><body><p>%s</p></body></html></inlineXML></contentSet></newsItem>",
  newsml = "%s<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Rain</HeadLine></NewsLines><ContentItem>"
    .. "<DataContent><p>%s</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
  rss = "%s<rss><channel><item><title>Rain</title><description>%s</description></item></channel></rss>",
  atom = "%s<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Rain</title><content type='xhtml'><div>%s</div>"
    .. "</content></entry></feed>",
  sitemap = "%s<urlset><url><loc>https://a.example/%s</loc></url></urlset>",
}

local roots = {nitf = "nitf", newsml_g2 = "newsItem", newsml = "NewsML", rss = "rss", atom = "feed", sitemap = "urlset"}

local function each_frame(test)
  for _, name in ipairs{"nitf", "newsml_g2", "newsml", "rss", "atom", "sitemap"} do
    test(name, frames[name], roots[name])
  end
end

describe("a hostile XML document", function()
  it("of entities that grow without end is refused", function()
    each_frame(function(name, frame, root)
      local entities = {'<!ENTITY a0 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">'}
      for at = 1, 9 do entities[at + 1] = ('<!ENTITY a%d "%s">'):format(at, ("&a%d;"):format(at - 1):rep(10)) end
      local prolog = ("<!DOCTYPE %s [%s]>"):format(root, table.concat(entities))
      local list, failures = read_all(frame:format(prolog, "&a9;"))
      assert(#failures > 0, name)
      for _, article in ipairs(list) do assert(#article.text < 1 << 21, name) end
    end)
  end)

  it("loads nothing from outside", function()
    each_frame(function(name, frame, root)
      local prolog = ('<!DOCTYPE %s [<!ENTITY x SYSTEM "%s">]>'):format(root, support.fixture "seed.gold.json")
      local list, failures = read_all(frame:format(prolog, "before &x; after"))
      for _, article in ipairs(list) do
        assert.falsy(article.text:find("{", 1, true), name)
        assert.falsy((article.url or ""):find("{", 1, true), name)
      end
      assert(#list + #failures > 0, name)
    end)
  end)

  it("of 100,000 elements in each other is an error", function()
    each_frame(function(name, frame)
      local _, failures = read_all(frame:format("", ("<b>"):rep(100000) .. "x" .. ("</b>"):rep(100000)))
      assert(#failures > 0, name)
      assert.equal("limit", failures[1].code, name)
    end)
  end)

  it("of very many parts is read in linear time", function()
    local many = ("<category>c</category><author>a@b.example (%s)</author>"):format((" "):rep(50)):rep(20000)
    local list = read_all("<rss><channel><item><title>Rain</title>" .. many .. "</item></channel></rss>")
    assert.equal("Rain", list[1].headline)
    list = read_all(frames.nitf:format("", ("<br/>, , ,"):rep(50000)))
    assert.equal("Rain", list[1].headline)
    list = read_all("<rss><channel><item><title>" .. ("&lt;a "):rep(50000) .. "</title></item></channel></rss>")
    assert(#list <= 1)
  end)

  it("does not end a message whose next item is right", function()
    local item = "<item><title>%s</title><description>It rained.</description></item>"
    local bytes = "<rss><channel>" .. item:format(("x"):rep(11 << 20)) .. item:format "Rain" .. "</channel></rss>"
    local list, failures = read_all(bytes)
    assert(#failures > 0 or #list == 2)
  end)
end)
