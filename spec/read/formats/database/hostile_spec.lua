-- Broken exports of databases: cut short, in the wrong encoding, changed at random, full of labels. Whatever they are,
-- there are articles, errors with a message and a code, and no others; the same bytes give the same.
local nk = require "newskit"
local support = require "spec.support"

local samples = {}
for _, part in ipairs{"samples_nexis", "samples_others"} do
  for _, sample in ipairs(require("spec.read.formats.database." .. part)) do samples[#samples + 1] = sample end
end

local codes = {format = true, encoding = true, limit = true, document = true, count = true}

-- Everything that comes of the bytes, as one string.
local function outcome(bytes, format)
  local following, message, code = nk.open(bytes, {name = "x", format = format})
  if not following then
    assert(codes[code] and utf8.len(message), message)
    return message
  end
  local parts, count = {}, 0
  while true do
    local article, problem, kind = following()
    if article == nil then break end
    count = count + 1
    assert(count < 1000)
    if article then
      assert(utf8.len(article.text) and utf8.len(article.headline or "") and utf8.len(article.byline or ""))
      for _, block in ipairs(article.blocks) do
        assert(block.first <= block.last and block.last <= #article.text)
        assert(utf8.len(article.text:sub(block.first, block.last)))
      end
      for _, field in ipairs{"site", "section", "page", "edition", "rights", "id", "url", "standfirst",
        "description"} do
        assert(utf8.len(article[field] or ""), field)
      end
      parts[#parts + 1] = tostring(article.origin) .. (article.headline or "") .. (article.published or "")
        .. article.text
    else
      assert(type(problem) == "string" and utf8.len(problem) and codes[kind], tostring(problem) .. " "
        .. tostring(kind))
      parts[#parts + 1] = problem
    end
  end
  return table.concat(parts, "\n")
end

describe("a broken export", function()
  it("is read as far as it goes when it is cut short", function()
    for _, sample in ipairs(samples) do
      local step = math.max(1, #sample.bytes // 100)
      for size = 0, #sample.bytes, step do
        outcome(sample.bytes:sub(1, size), sample.format)
        if size % 5 == 0 then outcome(sample.bytes:sub(1, size)) end
      end
    end
  end)

  it("says what is missing", function()
    local function last_of(name, size)
      for _, sample in ipairs(samples) do
        if sample.name == name then
          local last
          for article, message in nk.open(sample.bytes:sub(1, size)) do last = not article and message or last end
          return last
        end
      end
    end
    assert.truthy(last_of("LexisNexis text, English", 1400):find("announces 3 articles and holds 2", 1, true))
    assert.truthy(last_of("LexisNexis page, English", 1500):find("announces 2 articles and holds 1", 1, true))
    assert.truthy(last_of("RTF of Nexis Uni", -20):find("cut short", 1, true))
  end)

  it("is read in the wrong encoding", function()
    for _, sample in ipairs(samples) do
      for _, change in ipairs{
        function(bytes) return (bytes:gsub("[\x80-\xFF]", "\xFE")) end,
        function(bytes) return "\xEF\xBB\xBF" .. bytes:gsub("e", "\xE9") end,
        function(bytes) return "\xFF\xFE" .. bytes:gsub(".", "%0\0") end,
        function(bytes) return (bytes:gsub("[Uu][Tt][Ff]%-8", "shift_jis")) end,
        function(bytes) return (bytes:gsub("[Uu][Tt][Ff]%-8", "iso-8859-2")) end,
      } do
        local changed = change(sample.bytes)
        outcome(changed)
        outcome(changed, sample.format)
      end
    end
  end)

  it("in UTF-16 is read as it is", function()
    for _, sample in ipairs(samples) do
      if sample.format == "nexis" or sample.format == "factiva" or sample.format == "proquest" then
        if utf8.len(sample.bytes) then
          local wide = {"\xFF\xFE"}
          for _, code in utf8.codes(sample.bytes) do wide[#wide + 1] = string.pack("<I2", code) end
          assert.equal(outcome(sample.bytes), outcome(table.concat(wide)), sample.name)
        end
      end
    end
  end)

  it("of 100,000 labels, lines without end or none at all is read", function()
    local many, long = 100000, ("word "):rep(200000)
    local inputs = {
      {"nexis", "1 of 2 DOCUMENTS\n\n" .. ("LENGTH: 5 words\n\n"):rep(many)},
      {"nexis", "1 of 2 DOCUMENTS\n\nPost\n\n" .. ("SUBJECT: X (90%); "):rep(many) .. "\n\nLANGUAGE: ENGLISH\n"},
      {"nexis", "1 of 2 DOCUMENTS\n\nLENGTH: 2 words\n\n" .. long}, {"nexis", (" "):rep(1000000)
        .. "1 of 2 DOCUMENTS"},
      {"nexis", ("2 of 3 DOCUMENTS\n"):rep(900)},
      {"nexis_html", '<a name="DOC_ID_1_0"><div><p>LENGTH: ' .. ("<p>LENGTH: 5 words</p>"):rep(many)},
      {"nexis_html", '<a name="DOC_ID_1_0">' .. ("<div>"):rep(many)},
      {"nexis_html", '<a name="DOC_ID_1_0">' .. ("<table><tr><td>"):rep(many // 4)},
      {"factiva_html", '<div class="article enArticle">' .. ('<div class="article">'):rep(many)},
      {"factiva_html", '<div class="article enArticle">' .. ('<p class="articleParagraph">'):rep(many)},
      {"europresse", '<article><span class="DocPublicationName">x</span>' .. ("<div>"):rep(many)},
      {"europresse", '<span class="DocPublicationName">x' .. ('<span class="DocHeader">1 May 2020, '):rep(many)},
      {"nexis_html", '<a name="DOC_ID_1_0"' .. ("<a name="):rep(many)}, {"nexis_html", ("<"):rep(many)},
      {"factiva", "HD  x\n" .. ("BY  Ann Example\n"):rep(many)}, {"factiva", "HD  x\nLP  " .. long},
      {"factiva", "HD  x\nLP\n" .. ("AN  x\n"):rep(many)}, {"factiva", ("HD\t"):rep(many)},
      {"factiva_html", '<div class="article enArticle">'
        .. ("<div>5 words</div><div>1 May 2020</div>"):rep(many // 2)},
      {"factiva_html", '<div class="article enArticle"><table>'
        .. ("<tr><td><b>HD</b></td><td>x</td></tr>"):rep(many // 4)},
      {"factiva_html", ("<div "):rep(many)},
      {"proquest", ("_"):rep(60) .. "\n\nx\n\n" .. ("Title: x\n\n"):rep(many)},
      {"proquest", ("_"):rep(60) .. "\nFull text: " .. ("Title: x\n\nz\n\n"):rep(many // 2)},
      {"proquest", ("_"):rep(1000000)}, {"proquest", ("_"):rep(60) .. "\n\nTitle: " .. long},
      {"europresse", '<span class="DocPublicationName">' .. ('<span class="DocHeader">x, </span>'):rep(many // 4)},
      {"europresse", '<span class="DocPublicationName">x<span class="DocHeader">' .. ("1, "):rep(many)},
      {"europresse", ("<article>"):rep(many)},
      {"europresse", '<span class="DocPublicationName">x</span><b class=TitreArticleVisu></b>' .. ("a<br>"):rep(many)},
      {"proquest_html", '<a class="documentTitle"><p class=titleAuthorETC>' .. ("x: "):rep(many)},
      {"proquest_html", '<a class="documentTitle"><text>' .. ("x<br>"):rep(many)},
      {"database_rtf", "{\\rtf1 End of Document" .. ("{"):rep(many)}, {"database_rtf", "{\\rtf1 Load-Date:"
        .. ("\\u"):rep(many)},
      {"database_rtf", "{\\rtf1 End of Document " .. ("Body\\par Length:\\par "):rep(many)},
      {"database_rtf", "{\\rtf1 End of Document\\bin99999999999999 " .. ("}"):rep(many)},
    }
    for at, input in ipairs(inputs) do
      local ok, problem = pcall(outcome, input[2], input[1])
      assert.is_true(ok, ("%d, %s: %s"):format(at, input[1], tostring(problem)))
    end
  end)

  it("whose document is too large when unpacked, or no XML, is refused", function()
    local bomb = support.zip{{"word/document.xml", "<w:t>Body</w:t>" .. (" "):rep(40000000)}}
    assert.truthy(outcome(bomb, "nexis_uni"):find "more than")
    for _, text in ipairs{
      "", "<", "<w:p>", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x><p><t>Body &a;</t></p></x>",
      ("<p>"):rep(10000), "<x>" .. ("<p><t>Body</t></p>"):rep(10000) .. "</x>",
    } do
      local bytes = support.zip{{"word/document.xml", text}}
      assert.is_nil(outcome(bytes, "nexis_uni"):find "root:")
      outcome(bytes)
    end
  end)
end)

-- What is put into exports: bytes that are special to their readers.
local pieces = {
  "\0", "\xFF", "\xE2\x80", "\xC2\xA0", "\n", "\n\n", "\r", "\f", "\t", ":", "LENGTH: ", "LANGUAGE: ",
    "1 of 2 DOCUMENTS\n",
  "HD  ", "TD\n", "AN\tDocument EXPOST0020150111eb1b0001r\n", ("_"):rep(60) .. "\n", "Full text: ", "Title: ", "<",
    ">", "</div>",
  "<div>", "<p>", "<table>", "<article>", "</article>", '<span class="DocPublicationName">', '<a name="DOC_ID_1_0">',
    "{", "}",
  "\\par ", "\\u8220?", "\\'", "\\bin5 ", "&amp;", "&#0;", "&", "Body", "End of Document", "January 99, 99999", "%",
    "PK\3\4",
  ("a"):rep(300), ("\u{301}"):rep(40), "2015-01-11T99:99",
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
    return bytes:sub(1, at) .. bytes:sub(at, at + random(400)):rep(random(3)) .. bytes:sub(at + 1)
  end,
  function(bytes, at) return bytes:sub(at) .. bytes:sub(1, at - 1) end,
}

local function run(seed, count)
  local random = new_random(seed)
  for _, sample in ipairs(samples) do
    for number = 1, count do
      local bytes = sample.bytes
      for _ = 1, random(8) do
        if #bytes > 0 then bytes = changes[random(#changes)](bytes, random(#bytes), random) end
      end
      local ok, first = xpcall(outcome, debug.traceback, bytes, number % 3 > 0 and sample.format or nil)
      if not ok then error(("mutant %d of %s, seed %d: %s"):format(number, sample.name, seed, first)) end
      if number % 4 == 0 then assert.is_true(first == outcome(bytes, number % 3 > 0 and sample.format or nil)) end
    end
  end
end

describe("mutated exports", function()
  it("give articles or documented errors", function() run(1, 12) end)

  it("give them in great numbers #slow", function() run(tonumber(os.getenv "NK_SEED") or 2, 100) end)
end)
