-- Pages whose text a script loads. All of it is invented.
-- luacheck: no max line length
local cjson = require "cjson"
local read = require "newskit.read"

local paragraphs = {
  "The harbor council of Wellmouth decided on Monday to sell the old ferry, which has not left its berth since spring.",
  "Mayor Ada Quill said the money would pay for a new crane, and that the town could not wait for another winter.",
  "Two companies have asked for the plans of the ship; the council will open their letters in the first week of June.",
}
local headline = "Council sells the old ferry"
local text = table.concat(paragraphs, "\n\n")
local markup = "<p>" .. table.concat(paragraphs, "</p><p>") .. "</p>"
local other = ("Another story of the same site tells of a bakery, at some length and with many words. "):rep(20)

local function page(head, body)
  return ([[<!DOCTYPE html><html lang="en"><head><title>%s - The Wellmouth Mail</title>%s</head><body>
    <nav><a href="/">Home</a> <a href="/town">Town</a></nav><h1>%s</h1>%s
    <footer><p>Copyright The Wellmouth Mail. All rights reserved.</p></footer></body></html>]]):format(
    headline, head, headline, body)
end

local function script(attributes, content)
  return ("<script %s>%s</script>"):format(attributes, content)
end

local function escaped(html)
  return (html:gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"))
end

local pieces = {}
for at, one in ipairs(paragraphs) do pieces[at] = {type = "paragraph", data = {text = one}} end
local state = {
  lists = {{title = "Bakery", body = other}},
  story = {headline = headline, blocks = pieces},
}
local flat = {story = {title = headline, bodyHtml = markup, summary = "Short."}, more = {{title = "Bakery", html = other}}}
local encode = cjson.encode

local kept = {
  {"json-ld articleBody", page(script('type="application/ld+json"',
    encode{["@type"] = "NewsArticle", headline = headline, articleBody = text}), "<div id=app></div>")},
  {"script __NEXT_DATA__", page("", "<div></div>" .. script('id="__NEXT_DATA__" type="application/json"', encode(state)))},
  {"script window.__STATE__", page(script("", "var a = {};window.__STATE__ = " .. encode(flat) .. ";var b = [1];"), "")},
  {"script __S__", page("", script("", 'window["__S__"]=JSON.parse(' .. encode(encode(flat)) .. ")"))},
  {"template shadowrootmode", page("", '<x-story><template shadowrootmode="open">' .. markup .. "</template></x-story>")},
  {"textarea", page("", "<textarea hidden>" .. escaped(markup) .. "</textarea>")},
  {"page blocks", page("", "<noscript>" .. markup .. "</noscript>")},
}

describe("a page whose text a script loads", function()
  for _, row in ipairs(kept) do
    it("is read from " .. row[1], function()
      local article = assert(read.parse(row[2]))
      assert.same({headline, text, "article"}, {article.headline, article.text, article.kind})
      assert.equal(row[1], article:source "text")
      for at, block in ipairs(article.blocks) do
        assert.equal(paragraphs[at], article.text:sub(block.first, block.last))
      end
    end)
  end

  it("is empty where it holds none, and never its foot", function()
    for _, body in ipairs{"<div id=app></div>", "<p>Loading …</p>", "<p>You need to enable JavaScript to run this app.</p>",
      script("", "window.a = " .. encode{config = {name = "x", list = {1, 2, 3}}}),
      script("", "window.a = {" .. ("\"a\": [1, {"):rep(50)), script("", 'x = JSON.parse("' .. ("\\"):rep(901))} do
      local article = assert(read.parse(page("", body)))
      assert.same({"empty", ""}, {article.kind, article.text}, body)
    end
  end)

  it("shows its own text where it has one", function()
    local loud = encode{title = headline, body = other .. other}
    local shown = page(script("", "window.__STATE__ = " .. loud), markup .. markup:upper() .. markup)
    local article = assert(read.parse(shown))
    assert.equal("page blocks", article:source "text")
    assert.not_matches("bakery", article.text)
  end)

  it("is read whatever its scripts are", function()
    for _, piece in ipairs{"=[", "a=", "a= ", '="', "={\"", "JSON.parse(", "<textarea>", "<template ", "={\"a\":"} do
      local article = assert(read.parse(page("", script("", piece:rep(50000)) .. piece:rep(50000))))
      assert.equal(headline, article.headline)
    end
  end)
end)
