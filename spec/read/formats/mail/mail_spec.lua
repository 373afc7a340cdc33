local read = require "newskit.read"

local body = "The council of Aldmere closes the old bridge for eighteen months, it said on Tuesday."

local function message(rest, subject)
  return "From: Aldmere Press <press@aldmere.example>\r\nTo: desk@paper.example\r\nSubject: "
    .. (subject or "Bridge closes") .. "\r\nDate: Tue, 4 Mar 2025 07:30:00 +0100\r\nMIME-Version: 1.0\r\n" .. rest
end

local function nested(count)
  local list = {}
  for at = 1, count do
    list[at] = ("Content-Type: multipart/mixed; boundary=b%dx\r\n\r\n--b%dx\r\n"):format(at, at)
  end
  return message(table.concat(list) .. "Content-Type: text/plain\r\n\r\n" .. body)
end

describe("mail", function()
  it("reads quoted-printable and encoded words", function()
    local article = assert(read.parse(message("Content-Transfer-Encoding: quoted-printable\r\n\r\n"
      .. "Caf=C3=A9 cl=\r\nosed.",
      "=?utf-8?Q?Caf=C3=A9?= =?utf-8?B?IGNsb3NlZA==?=")))
    assert.equal("Café closed", article.headline)
    assert.equal("Café closed.", article.text)
    assert.equal("Aldmere Press", article.byline)
    assert.equal("mail", article.format)
    assert.equal("Subject", (article:source "headline"))
    assert.truthy(tostring(article.published):find("2025-03-04", 1, true))
  end)

  it("takes the text part of a multipart, in base64", function()
    local article = assert(read.parse(message('Content-Type: multipart/alternative; boundary="q"\r\n\r\n--q\r\n'
      .. "Content-Type: text/html\r\n\r\n<p>no</p>\r\n--q\r\nContent-Type: text/plain\r\n"
      .. "Content-Transfer-Encoding: base64\r\n\r\nUmFp\r\nbiBmZWxsLg==\r\n--q--\r\n")))
    assert.equal("Rain fell.", article.text)
  end)

  it("reads wrapped text as paragraphs, and leaves out the signature", function()
    local article = assert(read.parse(message("\r\nThe council of Aldmere closes the old bridge for eighteen "
      .. "months, it said\r\non Tuesday, after an inspection found cracks in two of its piers.\r\n\r\nTraffic "
        .. "will use the "
      .. "northern road, which was widened last year,\r\nuntil the work is done, the head of the works "
        .. "department said.\r\n\r\n-- \r\n"
      .. "Aldmere Press\r\n+1 555 0100\r\n")))
    assert.equal(2, #article.blocks)
    assert.truthy(article.text:find("months, it said on Tuesday, after", 1, true))
    assert.falsy(article.text:find("555 0100", 1, true))
    assert.equal("Bridge closes", article.headline)
  end)

  it("names attachments, and takes none of them for the text", function()
    local article = assert(read.parse(message('Content-Type: multipart/mixed; boundary="q"\r\n\r\n--q\r\n'
      .. 'Content-Type: text/plain; name="notes.txt"\r\n'
      .. 'Content-Disposition: attachment; filename="notes.txt"\r\n\r\nno\r\n'
      .. "--q\r\nContent-Type: text/plain\r\n\r\n" .. body .. "\r\n--q\r\n"
      .. "Content-Type: image/png\r\nContent-Disposition: attachment; filename==?utf-8?Q?br=C3=BCcke.png?=\r\n"
      .. "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--q--\r\n")))
    assert.equal(body, article.text)
    assert.same({"notes.txt", "brücke.png"}, article.attachments)
    assert.equal("Content-Disposition", (article:source "attachments"))
  end)

  it("reads the page of a mail that has no text", function()
    local article = assert(read.parse(message("Content-Type: text/html; charset=utf-8\r\n"
      .. "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Bridge closes</h1><p>" .. body
      .. "</p><p>Traffic will use the northern road, which was wid=\r\nened last year.</p></body></html>\r\n")))
    assert.truthy(article.text:find("was widened last year", 1, true))
    assert.equal("text/html", (article:source "text"))
  end)

  it("reads dates with zones by name, and says that the byline is the sender's", function()
    local bytes = message("\r\n" .. body):gsub("Tue, 4 Mar 2025 07:30:00 %+0100", "Tue, 4 Mar 2025 07:30:00 EST")
    local article = assert(read.parse(bytes))
    assert.equal("2025-03-04T07:30:00-05:00", article.published)
    assert.equal("From", (article:source "byline"))
  end)

  it("takes UT for the zone that it is", function()
    for _, zone in ipairs{"UT", "GMT", "Z", "+0000"} do
      local bytes = message("\r\n" .. body):gsub("07:30:00 %+0100", "07:30:00 " .. zone)
      assert.truthy(assert(read.parse(bytes)).published:find "07:30:00[Z+]")
    end
  end)

  it("decodes parts and words by their charsets", function()
    local article = assert(read.parse(message("Content-Type: text/plain; charset=KOI8-R\r\n"
      .. "Content-Transfer-Encoding: 8bit\r\n\r\n\xED\xCF\xD3\xD4 \xDA\xC1\xCB\xD2\xD9\xD4.\r\n",
      "=?iso-8859-2?Q?Most_na_=F8ece?=")))
    assert.equal("Most na řece", article.headline)
    assert.equal("Мост закрыт.", article.text)
    assert.equal("koi8-r", article.encoding)
    article = assert(read.parse(message("Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n"
      .. "\27$B66\27(B\r\n", "=?ISO-2022-JP?B?GyRCNjYbKEI=?=")))
    assert.equal("橋", article.headline)
    assert.equal("橋", article.text)
    article = assert(read.parse(message("Content-Type: text/html; charset=iso-8859-2\r\n\r\n<p>Most na "
      .. "\xF8ece je od pond\xECl\xED zav\xF8en, oznamil \xFA\xF8ad.</p>")))
    assert.truthy(article.text:find("řece je od pondělí zavřen", 1, true))
  end)

  it("joins a text that a picture stands in", function()
    local article = assert(read.parse(message('Content-Type: multipart/mixed; boundary="q"\r\n\r\n--q\r\n'
      .. "Content-Type: text/plain\r\n\r\n" .. body .. "\r\n--q\r\n"
      .. 'Content-Type: image/png; name="map.png"\r\nContent-Disposition: inline\r\n\r\nx\r\n--q\r\n'
      .. "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nThe caf\xE9 at its end stays open until the work is "
      .. "done, the head of the works department said.\r\n--q--\r\n")))
    assert.truthy(article.text:find(body, 1, true))
    assert.truthy(article.text:find("The café at its end", 1, true))
    assert.same({"map.png"}, article.attachments)
  end)

  it("takes the HTML part where the text part only says that there is one", function()
    local html = "<p>" .. body .. "</p><p>Traffic will use the northern road, which was widened last year, until the "
      .. "work is done, the head of the works department said.</p>"
    local bytes = message('Content-Type: multipart/alternative; boundary="q"\r\n\r\n--q\r\n'
      .. "Content-Type: text/plain\r\n\r\nPlease use a reader of HTML.\r\n--q\r\n"
      .. "Content-Type: text/html\r\n\r\n" .. html .. "\r\n--q--\r\n")
    local article = assert(read.parse(bytes))
    assert.truthy(article.text:find("northern road", 1, true))
    assert.equal("text/html", (article:source "text"))
  end)

  it("knows marks of parts from lines that begin like one", function()
    local article = assert(read.parse(message("Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\n"
      .. "Content-Type: multipart/alternative; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\n" .. body
      .. "\r\n--quite so, said the mayor of Aldmere on Tuesday.\r\n--q1--\r\n--q--\r\nepilogue")))
    assert.truthy(article.text:find("--quite so", 1, true))
    assert.falsy(article.text:find("epilogue", 1, true))
  end)

  it("stops at a limit of depth and of headers", function()
    assert.equal(body, assert(read.parse(nested(5))).text)
    assert.equal("limit", select(3, read.parse(nested(10000))))
    assert.equal("limit", select(3, read.parse(message("X-Long: " .. ("a"):rep(2 << 20) .. "\r\n\r\n" .. body))))
  end)

  it("leaves text that mentions From: to the reader of text", function()
    assert.equal("text", assert(read.parse("From: the desk\n\n" .. body)).format)
  end)

  it("fails or reads when cut anywhere", function()
    local whole = nested(3)
    for stop = 1, #whole, math.max(1, #whole // 100) do
      assert.has_no.errors(function() read.parse(whole:sub(1, stop)) end)
    end
  end)
end)

describe("mailboxes", function()
  local nk = require "newskit"

  local function box(...)
    local parts = {}
    for at, one in ipairs{...} do
      parts[at] = "From press@aldmere.example Tue Mar  4 07:30:00 2025\n" .. one:gsub("\r\n", "\n") .. "\n"
    end
    return table.concat(parts, "\n")
  end

  it("give each message, with its place", function()
    local bytes = box(message("\r\n" .. body, "First"), message("\r\n" .. body, "Second"))
    local list = {}
    for article in assert(nk.open(bytes)) do list[#list + 1] = article end
    assert.equal(2, #list)
    assert.same({"First", "Second"}, {list[1].headline, list[2].headline})
    assert.same({1, 2}, {list[1].origin.record, list[2].origin.record})
    assert.equal("From: ", bytes:sub(list[2].origin.byte, list[2].origin.byte + 5))
    assert.equal("mail", list[1].format)
  end)

  it("part at lines that begin a message alone, and take the mark off those that do not", function()
    local text = "From the north it was reported on Tuesday that the road is open, and that it will stay so in "
      .. "2025.\r\n\r\n"
      .. ">From the south nothing was heard, and nobody knows why that was so in the winter of 2024"
    local list = {}
    for article in assert(nk.open(box(message("\r\n" .. text, "Roads"), message("\r\n" .. body)))) do
      list[#list + 1] = article
    end
    assert.equal(2, #list)
    assert.truthy(list[1].text:find("From the north it was", 1, true))
    assert.truthy(list[1].text:find("From the south", 1, true))
    assert.falsy(list[1].text:find(">From", 1, true))
  end)
end)

describe("saved pages", function()
  local html = "<html><head><title>Bridge closes - The Courier</title></head><body><article><h1>Bridge closes</h1><p>"
    .. "The council of Aldmere closes the old bridge for eighteen months, it said on Tuesday.</p><p>Traffic "
      .. "will use the "
    .. "northern road, which was widened last year.</p></article></body></html>"

  local function saved(head, parts)
    local list = {}
    for at, part in ipairs(parts) do list[at] = "------x\r\n" .. part .. "\r\n" end
    return "From: <Saved by Blink>\r\n" .. head .. "Subject: Bridge closes\r\nDate: Tue, 4 Mar 2025 07:30:00 -0000\r\n"
      .. 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n'
      .. "\r\n"
      .. table.concat(list) .. "------x--\r\n"
  end

  local page = "Content-Type: text/html\r\nContent-ID: <one>\r\nContent-Transfer-Encoding: binary\r\n"
    .. "Content-Location: https://courier.example/bridge\r\n\r\n" .. html
  local frame = "Content-Type: text/html\r\nContent-ID: <two>\r\n\r\n<html><body><p>An advertisement in a frame</p>"
    .. "</body></html>"

  it("are the page, with the address that it was saved from", function()
    local article = assert(read.parse(saved("Snapshot-Content-Location: https://courier.example/bridge\r\n",
      {page, frame})))
    assert.equal("mhtml", article.format)
    assert.equal("Bridge closes", article.headline)
    assert.equal("https://courier.example/bridge", article.url)
    assert.truthy(article.text:find("northern road", 1, true))
    assert.falsy(article.text:find("advertisement", 1, true))
  end)

  it("are the part that the message names as its start", function()
    local bytes = saved("", {frame, page}):gsub('type="text/html";', 'type="text/html"; start="<one>";')
    assert.truthy(assert(read.parse(bytes)).text:find("northern road", 1, true))
  end)

  it("fail or are read when cut anywhere", function()
    local bytes = saved("", {page, frame})
    for stop = 1, #bytes, 100 do
      local article, problem, code = read.parse(bytes:sub(1, stop), {format = "mhtml"})
      assert(article or problem and code)
    end
    assert.equal("format", select(3, read.parse(saved("", {"Content-Type: text/css\r\n\r\np{}"}), {format = "mhtml"})))
  end)
end)
