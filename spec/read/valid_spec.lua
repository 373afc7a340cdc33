-- Nothing that newskit gives is invalid UTF-8, whatever it is given: every string of every article, of what its
-- sources tell, and of what is written of it, over inputs whose fields are filled with signs, cut characters,
-- bytes that are none, and wrong declarations. The sequence of random numbers is the same each time.
-- luacheck: no max line length
local read = require "newskit.read"
local write = require "newskit.render.article"

local state = 1
local function random(most)
  state = (state * 6364136223846793005 + 1442695040888963407) & ~0
  return (state >> 33) % most + 1
end

local pieces = {
  "©", "© ", "®", "·", "· ", "–", " – ", "—", "«", "»", "“", "”", "’", "„", "\u{A0}", "\u{AD}", "\u{3000}", "\u{200B}",
  "：", "、", "・", "［", "］", "（", "）", "【", "】", "é", "É", "à", "Æ", "ž", "ß", "ї", "Я", "я", "ת", "ع", "ก", "年", "月", "北", "京",
  "記", "者", "한", "국", "🙂", "\u{301}", "\u{FEFF}", "\u{FFFD}", "№", "•", "|", "/", ",", ";", ":", "-", "(", ")", "[", "]",
  "By ", "Von ", "Par ", "Photo: ", "Foto: ", "Image: ", "Reuters", "AFP", "dpa", "Ann Example", "José Ñandú", "Łukasz Żak",
  "4 March 2025", "2025-03-04", "4 مارس 2025", "२०२५", "３月４日", "10:15", " ", "  ", "\n", "\t", "and ", "et ", "LONDON", "ŁÓDŹ",
  " (Reuters) - ", "&copy;", "&#169;", "&amp;", "&lt;", "Ã©", "â€™",
  "\xA9", "\xC2", "\xC3", "\xE2", "\xE2\x80", "\x80", "\xA9 ", "\xF0\x9F", "\xFF", "\xFE", "\0", "\xC0\x80", "\xED\xA0\x80", "\x93", "\x1B$B",
}

local function soup(most)
  local parts = {}
  for at = 1, random(most) do parts[at] = pieces[random(#pieces)] end
  return table.concat(parts)
end

local sentence = "The board of the harbor voted on Tuesday to close the pier for two years, the chair said. "

local forms = {
  [[<html lang="$"><head><meta charset="@"><title>$ | $</title><meta name="author" content="$"><meta name="description" content="$">
    <meta property="og:site_name" content="$"><meta property="article:published_time" content="$">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "$", "author": {"name": "$"}, "datePublished": "$"}</script>
    </head><body><h1>$</h1><p class="byline">$</p><time>$</time><figure><img src="a.jpg" alt="$"><figcaption>$</figcaption></figure>
    <article><p>$ #</p><p># $</p><p>#</p><aside><a href="/x">$ and more of it</a></aside></article><footer>$</footer></body></html>]],
  "$\n\n$\n\n$\n\n$ #\n\n# $\n\n$\n\n# #\n\nRead also: $\n\n$\n",
  '{"headline": "$", "byline": "$", "published": "$", "text": "$ # #", "section": "$", "keywords": ["$", "$"], "images": [{"caption": "$"}]}',
  "headline,author,date,text\n\"$\",\"$\",\"$\",\"$ #\"\n",
  [[<?xml version="1.0" encoding="@"?><rss version="2.0"><channel><title>$</title><item><title>$</title><author>$</author>
    <pubDate>$</pubDate><description>$ #</description></item></channel></rss>]],
}
local charsets = {"utf-8", "windows-1252", "windows-1251", "shift_jis", "gbk", "utf-16", "nonsense", "iso-2022-jp", "euc-kr", "macintosh"}

local function fill(form)
  local charset = charsets[random(#charsets)]
  return (form:gsub("[$@#]", function(sign)
    return sign == "$" and soup(7) or sign == "@" and charset or sentence
  end))
end

-- Where a value holds a string that is no UTF-8; nil when nowhere.
local function fault(value, where, seen)
  if type(value) == "string" and not utf8.len(value) then return ("%s: %q"):format(where, value) end
  if type(value) ~= "table" or seen[value] then return nil end
  seen[value] = true
  for key, inner in next, value do
    local found = fault(key, where .. " key", seen) or fault(inner, where .. "." .. tostring(key), seen)
    if found then return found end
  end
end

local function check(bytes, opts)
  local article, message = read.parse(bytes, opts)
  if not article then return fault(message, "message", {}) end
  return fault(article, "article", {}) or fault(write.text(article, {width = 80, explain = true}), "text", {})
    or fault(write.markdown(article), "markdown", {}) or fault(write.object(article, true), "json", {})
end

describe("what is read", function()
  for at, form in ipairs(forms) do
    it("is valid UTF-8 in every field, from form " .. at, function()
      for round = 1, 60 do
        local bytes = fill(form)
        if round % 3 == 0 then bytes = bytes:gsub("[\x80-\xFF]+", function(run) return run:sub(1, random(#run)) end) end
        if round % 10 == 0 then bytes = bytes:sub(1, random(#bytes)) end
        local found = check(bytes)
        assert.is_nil(found, found and found .. "\nfrom: " .. ("%q"):format(bytes))
      end
    end)
  end

  it("is valid UTF-8 in every encoding that the user names", function()
    for round = 1, 60 do
      local name = charsets[(round - 1) % 6 + 1]
      local found = check(fill(forms[round % #forms + 1]), {encoding = name})
      assert.is_nil(found)
    end
  end)
end)
