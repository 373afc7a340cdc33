-- Web archives, mail, mailboxes and saved pages, invented, in the shapes that crawlers and mail programs write.
-- Samples keep their long lines.
-- luacheck: push no max line length
local zlib = require "zlib"

local sentences = {"The council of Aldmere closes the old bridge for eighteen months, it said on Tuesday, after an inspection "
  .. "found cracks in two of its piers.", "Traffic will use the northern road, which was widened last year, until the work "
  .. "is done, the head of the works department said."}
local text = table.concat(sentences, "\n\n")

local function page(headline)
  return ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>%s</title></head><body><nav><a href=/>Home</a>"
    .. "</nav><article><h1>%s</h1><p>%s</p><p>%s</p></article></body></html>"):format(headline, headline, sentences[1],
    sentences[2])
end

local function record(kind, uri, content, media, version)
  return ("WARC/%s\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:1%s>\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\n"
    .. "WARC-Date: 2025-03-04T10:00:00Z\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"):format(version or "1.0", kind, kind, uri,
    media, #content, content)
end

local function response(uri, body, fields, version)
  return record("response", uri, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" .. (fields or "") .. "\r\n" .. body,
    "application/http; msgtype=response", version)
end

local function gzip(bytes) return (zlib.deflate(9, 31)(bytes, "finish")) end

local info = record("warcinfo", "", "software: x\r\n", "application/warc-fields")

local function mail(subject, rest, from)
  return "From: " .. (from or "Aldmere Press <press@aldmere.example>") .. "\r\nTo: desk@paper.example\r\nSubject: "
    .. subject .. "\r\nDate: Tue, 4 Mar 2025 07:30:00 +0100\r\nMIME-Version: 1.0\r\n" .. rest
end

local plain = mail("Bridge closes", "Content-Type: text/plain; charset=utf-8\r\n\r\n" .. text .. "\r\n")
local quoted = mail("=?iso-8859-1?Q?F=E4hre?=", "Content-Type: text/plain; charset=iso-8859-1\r\n"
  .. "Content-Transfer-Encoding: quoted-printable\r\n\r\nDie F=E4hre f=E4hrt ab Juni wieder jede Stunde.=\r\n\r\n",
  '"Muster, Eva" <eva@bote.example>')
local mixed = mail("Bridge closes", 'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: '
  .. 'multipart/alternative; boundary="y"\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\n' .. text
  .. "\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--y--\r\n--x\r\nContent-Type: application/pdf; "
  .. 'name="plan.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--x--\r\n')

local function box(line_end, ...)
  local parts = {}
  for at, one in ipairs{...} do
    parts[at] = "From press@aldmere.example Tue Mar  4 07:30:00 2025\n" .. one:gsub("\r\n", "\n") .. "\n"
  end
  return (table.concat(parts):gsub("\n", line_end))
end

local function saved(headline, encoding, body, more)
  return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/a\r\nSubject: " .. headline
    .. "\r\nDate: Tue, 4 Mar 2025 07:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\t"
    .. 'type="text/html";\r\n\tboundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: '
    .. encoding .. "\r\nContent-Location: https://courier.example/a\r\n\r\n" .. body .. "\r\n" .. (more or "")
    .. "------b--\r\n"
end

local function encoded(bytes) -- quoted-printable
  return (bytes:gsub("[=\x80-\xFF]", function(byte) return ("=%02X"):format(byte:byte()) end)
    :gsub(("[^\n]"):rep(70), "%0=\r\n"))
end

local style = "------b\r\nContent-Type: text/css\r\nContent-Location: cid:css\r\n\r\np { color: red }\r\n"
local mail_article = {headline = "Bridge closes", byline = "Aldmere Press", text = text, format = "mail"}
local web_article = {headline = "Bridge closes in Aldmere", text = text, format = "warc"}
local body = page "Bridge closes in Aldmere"

return {
  {format = "WARC", name = "1.0, plain, with what holds no page", suffix = "warc",
    bytes = info .. response("https://a.example/1", body) .. record("request", "https://a.example/1", "GET /", "x/y"),
    articles = {{headline = web_article.headline, text = text, url = "https://a.example/1", format = "warc",
      id = "<urn:uuid:1response>"}, "records without a page"}},
  {format = "WARC", name = "1.1, packed by record, packed bodies", bytes = gzip(response("https://a.example/1", gzip(body),
    "Content-Encoding: gzip\r\n", "1.1")) .. gzip(response("https://a.example/2", body, nil, "1.1")),
    articles = {web_article, {url = "https://a.example/2"}}},
  {format = "WARC", name = "a broken record between two", bytes = response("https://a.example/1", body)
    .. "WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n" .. record("conversion", "https://a.example/t",
      "Bridge closes\n\n" .. text, "text/plain"),
    articles = {web_article, "a record without Content-Length", {headline = "Bridge closes", text = text}}},
  {format = "eml", name = "plain text", suffix = "eml", bytes = plain, articles = {mail_article}},
  {format = "eml", name = "quoted-printable, ISO 8859-1, a turned name", bytes = quoted, articles = {
    {headline = "Fähre", text = "Die Fähre fährt ab Juni wieder jede Stunde."}}},
  {format = "eml", name = "parts within parts, an attachment", bytes = mixed, articles = {
    {headline = "Bridge closes", text = text, attachments = {"plan.pdf"}}}},
  {format = "mbox", name = "two messages", suffix = "mbox", bytes = box("\n", plain, quoted), articles = {mail_article,
    {headline = "Fähre"}}},
  {format = "mbox", name = "with line ends of Windows", bytes = box("\r\n", plain, mixed), articles = {mail_article,
    {attachments = {"plan.pdf"}}}},
  {format = "mbox", name = "a line marked as no beginning", bytes = box("\n", mail("Roads",
    "Content-Type: text/plain\r\n\r\n>From the north it was said on Tuesday that all of the roads are open again.\r\n"),
    plain), articles = {{headline = "Roads",
      text = "From the north it was said on Tuesday that all of the roads are open again."}, mail_article}},
  {format = "MHTML", name = "of Chrome", suffix = "mhtml", bytes = saved("Bridge closes", "quoted-printable",
    encoded(page "Bridge closes"), style), articles = {{headline = "Bridge closes", text = text, format = "mhtml",
      url = "https://courier.example/a"}}},
  {format = "MHTML", name = "in base64", bytes = saved("Bridge closes", "base64", "PCFET0NUWVBFIGh0bWw+PGh0bWw+PGJvZHk+PGFy"
    .. "dGljbGU+PGgxPlJhaW48L2gxPjxwPkl0IHJhaW5l\r\nZCBhbGwgZGF5LCBhbmQgcml2ZXJzIHJvc2UuPC9wPjwvYXJ0aWNsZT48L2JvZHk+"
    .. "PC9odG1sPg=="), articles = {{headline = "Rain", text = "It rained all day, and rivers rose.", format = "mhtml"}}},
  {format = "MHTML", name = "a style before the page, binary", bytes = saved("x", "binary", page "Bridge closes", style),
    articles = {{headline = "Bridge closes", text = text}}},
}
-- luacheck: pop
