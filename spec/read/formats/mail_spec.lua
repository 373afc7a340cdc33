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

  it("stops at a limit of depth and of headers", function()
    assert.equal(body, assert(read.parse(nested(5))).text)
    assert.equal("limit", select(3, read.parse(nested(1000))))
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
