-- Web archives, built here as crawlers write them.
local nk = require "newskit"
local read = require "newskit.read"
local support = require "spec.support"

local function page(headline, body)
  return ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>%s</title></head><body><nav><a href=/>Home</a>"
    .. "</nav><article><h1>%s</h1>%s</article><footer>About us</footer></body></html>"):format(headline, headline, body)
end

local paragraphs = "<p>The council of Aldmere closes the old bridge for eighteen months, it said on Tuesday, after an "
  .. "inspection found cracks in two of its piers.</p><p>Traffic will use the northern road, which was widened last "
  .. "year, until the work is done, the head of the works department said.</p>"

local count = 0

local function record(kind, uri, content, media, extra)
  count = count + 1
  return ("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%08d-0000-4000-8000-000000000000>\r\n"
    .. "WARC-Target-URI: %s\r\nWARC-Date: 2025-03-04T10:00:00Z\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
    .. "%s\r\n\r\n")
    :format(kind, count, uri, extra or "", media, #content, content)
end

local function answer(body, fields, status)
  return ("HTTP/1.1 %s\r\n%s\r\n%s"):format(status or "200 OK", fields or "Content-Type: text/html\r\n", body)
end

local function response(uri, body, fields, status)
  return record("response", uri, answer(body, fields, status), "application/http; msgtype=response")
end

local function chunked(body)
  local parts = {}
  for at = 1, #body, 100 do
    local piece = body:sub(at, at + 99)
    parts[#parts + 1] = ("%x\r\n%s\r\n"):format(#piece, piece)
  end
  return table.concat(parts) .. "0\r\n\r\n"
end

local info = record("warcinfo", "", "software: x\r\n", "application/warc-fields")

-- Records of pages, each a member of gzip of its own.
local function packed_pages(count_of_pages)
  local members = {}
  for at = 1, count_of_pages do
    local one = response("https://a.example/" .. at, page("Page number " .. at, paragraphs))
    members[at] = require "zlib".deflate(9, 31)(one, "finish")
  end
  return members
end

-- The articles, and the failures as "message@byte".
local function all(bytes)
  local articles, failures = {}, {}
  for article, message, code, at in assert(nk.open(bytes)) do
    if article then
      articles[#articles + 1] = article
    else
      failures[#failures + 1] = {message = message, code = code, at = at}
    end
  end
  return articles, failures
end

describe("web archives", function()
  it("give the pages of responses, resources and conversions, each with its address and place", function()
    local bytes = info .. response("https://a.example/one", page("Bridge closes in Aldmere", paragraphs))
      .. record("resource", "https://a.example/two", page("Second page of the archive", paragraphs), "text/html")
      .. record("conversion", "https://a.example/three",
        "Bridge closes\n\nThe council closes the bridge.", "text/plain")
    local articles, failures = all(bytes)
    assert.equal(3, #articles)
    assert.same({"https://a.example/one", "https://a.example/two", "https://a.example/three"},
      {articles[1].url, articles[2].url, articles[3].url})
    assert.equal("Bridge closes in Aldmere", articles[1].headline)
    assert.truthy(articles[1].text:find("Traffic will use", 1, true))
    assert.falsy(articles[1].text:find("About us", 1, true))
    assert.equal("warc", articles[1].format)
    assert.truthy(articles[1].id:find("urn:uuid:", 1, true))
    assert.equal(#info + 1, articles[1].origin.byte)
    assert.equal("WARC/1.1", bytes:sub(articles[2].origin.byte, articles[2].origin.byte + 7))
    assert.same({{message = "records without a page", code = "passed", at = 1}}, failures)
  end)

  it("unwrap chunks, gzip and deflate, and know archives that kept the field but not the chunks", function()
    local body = page("Bridge closes in Aldmere", paragraphs)
    local zlib = require "zlib"
    local gzip = zlib.deflate(9, 31)(body, "finish")
    local deflate = zlib.deflate(9)(body, "finish")
    local html = "Content-Type: text/html; charset=utf-8\r\n"
    local articles, failures = all(
      response("https://a.example/1", chunked(body), html .. "Transfer-Encoding: chunked\r\n")
      .. response("https://a.example/2", body, html .. "Transfer-Encoding: chunked\r\n")
      .. response("https://a.example/3", gzip, html .. "Content-Encoding: gzip\r\n")
      .. response("https://a.example/4", chunked(gzip),
        html .. "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
      .. response("https://a.example/5", deflate, html .. "Content-Encoding: deflate\r\n"))
    assert.same({}, failures)
    assert.equal(5, #articles)
    for _, article in ipairs(articles) do assert.equal(articles[1].text, article.text) end
    assert.truthy(articles[1].text:find("Traffic will use", 1, true))
  end)

  it("pass over other kinds and media, redirects and errors, and count them", function()
    local articles, failures = all(info
      .. record("request", "https://a.example/", "GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request")
      .. record("revisit", "https://a.example/", answer(""), "application/http")
      .. record("metadata", "https://a.example/", "x: y\r\n", "application/warc-fields")
      .. response("https://a.example/i.png", "\137PNG\r\n", "Content-Type: image/png\r\n")
      .. response("https://a.example/old", "moved", nil, "301 Moved Permanently")
      .. response("https://a.example/gone", page("Not found", paragraphs), nil, "404 Not Found")
      .. response("https://a.example/robots.txt", "User-agent: *", "Content-Type: text/plain\r\n")
      .. response("https://a.example/one", page("Bridge closes in Aldmere", paragraphs)))
    assert.equal(1, #articles)
    assert.same({{message = "records without a page", code = "passed", at = 8}}, failures)
  end)

  it("go on behind a broken record, and say where it was", function()
    local one = response("https://a.example/one", page("Bridge closes in Aldmere", paragraphs))
    local two = response("https://a.example/two", page("Second page of the archive", paragraphs))
    local broken = one:gsub("Content%-Length: %d+", "Content-Length: many", 1)
    local articles, failures = all(one .. broken .. two)
    assert.equal(2, #articles)
    assert.equal("Second page of the archive", articles[2].headline)
    assert.equal(1, #failures)
    assert.equal("format", failures[1].code)
    articles, failures = all(one .. ("rubbish "):rep(20000) .. two)
    assert.equal(2, #articles)
    assert.equal("no record of WARC begins here", failures[1].message)
  end)

  it("give what stands before a cut, and report the record that is cut", function()
    local one = response("https://a.example/one", page("Bridge closes in Aldmere", paragraphs))
    local two = response("https://a.example/two", page("Second page of the archive", paragraphs))
    for stop = #one + 50, #one + #two - 10, 100 do
      local articles, failures = all((one .. two):sub(1, stop))
      assert.equal(1, #articles, stop)
      assert.equal(1, #failures, stop)
      assert.equal("format", failures[1].code)
    end
  end)

  it("are read packed by record, from a folder", function()
    local members = packed_pages(3)
    local folder = support.folder()
    support.spill(folder .. "/crawl.warc.gz", table.concat(members))
    local headlines = {}
    for _, article in nk.corpus(folder):articles() do headlines[#headlines + 1] = article.headline end
    support.remove(folder)
    assert.same({"Page number 1", "Page number 2", "Page number 3"}, headlines)
  end)

  it("are counted in reports, on any number of threads", function()
    local folder = support.folder()
    local parts = {info}
    for at = 1, 20 do
      parts[#parts + 1] = response("https://a.example/" .. at, page("Page number " .. at, paragraphs))
      parts[#parts + 1] = response("https://a.example/i" .. at, "GIF89a", "Content-Type: image/gif\r\n")
    end
    support.spill(folder .. "/crawl.warc", table.concat(parts))
    for workers = 1, 2 do
      local report = nk.pipelines.find "outlet":run(nk.corpus(folder), {workers = workers})
      assert.equal(20, report.corpus.articles)
      assert.same({["records without a page"] = 21}, report.corpus.left_out)
      assert.same({}, report.corpus.failed)
    end
    support.remove(folder)
  end)

  it("are read in the charset that the server or the archive said", function()
    local function latin(headline)
      return page(headline, paragraphs):gsub("<meta charset=utf%-8>", "")
    end
    local articles = all(response("https://a.example/1", latin "Most na \xF8ece", "Content-Type: text/html; "
        .. "charset=ISO-8859-2\r\n")
      .. record("resource", "<https://a.example/2>", latin "Most na \xF8ece", 'text/html; charset="iso-8859-2"')
      .. record("conversion", "https://a.example/3", "Most na \xF8ece\n\nMost je zav\xF8en od pond\xECl\xED.",
        "text/plain; charset=iso-8859-2"))
    assert.same({"Most na řece", "Most na řece", "Most na řece"},
      {articles[1].headline, articles[2].headline, articles[3].headline})
    assert.equal("iso-8859-2", articles[1].encoding)
    assert.equal("https://a.example/2", articles[2].url)
    assert.truthy(articles[3].text:find("zavřen od pondělí", 1, true))
    assert.equal("WARC-Target-URI", (articles[3]:source "url"))
    assert.equal("WARC-Record-ID", (articles[3]:source "id"))
  end)

  it("give what stands before damage in their packing, and say that", function()
    local members = packed_pages(3)
    local whole = table.concat(members)
    for stop = #members[1] + #members[2] + 20, #whole - 1, 100 do
      local articles, failures = all(whole:sub(1, stop))
      assert.equal(2, #articles, stop)
      assert.truthy(#failures > 0, stop)
      assert.equal("format", failures[#failures].code)
    end
    local middle = #members[1] + #members[2] // 2
    local articles, failures = all(whole:sub(1, middle) .. "rubbish" .. whole:sub(middle + 8))
    assert.equal("Page number 1", articles[1].headline)
    assert.equal("format", failures[#failures].code)
  end)

  it("go on with the next member behind a damaged one, wherever the damage is, in pieces of any size", function()
    local members = packed_pages(5)
    local before = #members[1] + #members[2]
    for at = before + 1, before + #members[3], 7 do
      local whole = table.concat(members)
      local damaged = whole:sub(1, at - 1) .. string.char(whole:byte(at) ~ 0x55) .. whole:sub(at + 1)
      local given, size = 0, at % 2 == 0 and 100 or #damaged
      local headlines, failed = {}, 0
      for article in assert(nk.open(function()
        given = given + size
        return given - size < #damaged and damaged:sub(given - size + 1, given) or nil
      end)) do
        if article then headlines[#headlines + 1] = article.headline else failed = failed + 1 end
      end
      local seen = table.concat(headlines, " ")
      assert.truthy(seen:find("Page number 2 .*Page number 4 Page number 5$"), ("%d: %s"):format(at, seen))
      assert.is_true(failed > 0 or seen:find "Page number 3" ~= nil)
    end
  end)

  it("end where what follows damage only looks like members", function()
    local members = packed_pages(2)
    local bytes = members[1] .. members[2]:sub(1, 40) .. ("\x1F\x8B\8\x1F"):rep(50000)
    local articles, failures = all(bytes)
    assert.equal(1, #articles)
    assert.is_true(#failures > 0 and #failures < 5)
  end)

  it("cost linear time where chunks, headers and marks of records are made to be looked at again", function()
    local html = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
    local articles, failures = all(response("https://a.example/1", ("a"):rep(1 << 22), html)
      .. response("https://a.example/2", ("1\r\nx\r\n"):rep(1 << 16), html)
      .. response("https://a.example/3", "ffffffff\r\n<p>short", html)
      .. ("WARC/1."):rep(1 << 16) .. "\r\n\r\n"
      .. response("https://a.example/4", page("Bridge closes in Aldmere", paragraphs)))
    assert.equal("Bridge closes in Aldmere", articles[#articles].headline)
    assert.truthy(#failures > 0)
  end)

  it("refuse what a record claims beyond the limits, without reading it", function()
    local huge = response("https://a.example/one", page("Bridge closes in Aldmere", paragraphs))
      :gsub("Content%-Length: %d+", "Content-Length: 99999999999", 1)
    local articles, failures = all(huge)
    assert.equal(0, #articles)
    assert.equal("limit", failures[1].code)
    local bomb = require "zlib".deflate(9, 31)(("\0"):rep(1 << 24), "finish")
    articles, failures = all(response("https://a.example/b", bomb,
      "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"))
    assert.equal(1, #articles + #failures)
    assert.equal(nil, read.parse("WARC/1.1\r\n", {format = "warc"}))
  end)
end)
