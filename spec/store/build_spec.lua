-- Corpora on disk: what is read from one is what is read from the files it was built from.
local core = require "newskit.core"
local newskit = require "newskit"
local support = require "spec.support"

local folder, news, path

-- Pages, a pasted text and records, of which one is no JSON, so that every kind of place is there.
local function make_news()
  news = folder .. "/news"
  assert(require("lfs").mkdir(news))
  for name, bytes in pairs{
    ["a.html"] = support.slurp "examples/news/strike.html",
    ["b.txt"] = support.slurp "examples/news/flood.txt",
    ["c.jsonl"] = '{"title":"Ein Titel","text":"Der Rat der Stadt hat am Montag \\u00fcber den Haushalt beraten. '
      .. 'Die Abstimmung ist f\\u00fcr Mai geplant.","date":"2025-03-02","id":1234567890123456789}\n{"text":\n'
      .. '{"title":"Second","text":"\\"We will wait,\\" said Ann Example, the mayor.","url":"https://a.example/2"}\n',
  } do support.spill(news .. "/" .. name, bytes) end
end

local function command(words)
  local pipe = io.popen(("%s/newskit %s 2>&1"):format(support.build(), words))
  local out = pipe:read "a"
  local _, _, code = pipe:close()
  return out, code
end

local function values(article)
  local list = {}
  for _, name in ipairs(require("newskit.article").fields) do list[name] = article[name] end
  list.origin, list.body = tostring(article.origin), article.body.text
  for _, name in ipairs{"headline", "published", "authors", "byline"} do
    list["source of " .. name] = {article:source(name)}
  end
  return list
end

describe("nk.build", function()
  setup(function()
    folder = support.folder()
    path = folder .. "/news.nkc"
    make_news()
  end)

  teardown(function() support.remove(folder) end)

  it("keeps every field, its source, its place and the document", function()
    local corpus = newskit.corpus(news)
    assert.equal(4, newskit.build(corpus, path))
    assert.equal(1, #corpus.failed)
    local kept = {}
    for number, article in newskit.corpus(path)() do kept[number] = article end
    for number, article in newskit.corpus(news)() do
      assert.same(values(article), values(kept[number]))
      assert.equal(article.body, kept[number].body)
      assert.same(article:left_out(), kept[number]:left_out())
    end
    assert.equal(4, #kept)
  end)

  it("gives the same bytes as the files, by path, through a pipe and packed", function()
    newskit.build(newskit.corpus(news), path)
    for _, name in ipairs{"quotes", "ngrams", "volume", "articles", "speakers", "keywords", "duplicates"} do
      local of_files = command(("%s %s -q --format csv"):format(name, news)):gsub("newskit:[^\n]*\n", "")
      assert.is_true(#of_files > 0, name)
      for _, way in ipairs{path, "- < " .. path, path .. " -j 2"} do
        assert.equal(of_files, (command(("%s %s -q --format csv"):format(name, way))), name .. " " .. way)
      end
    end
    os.execute(("gzip -k %s"):format(path))
    local packed = command(("read %s.gz -q --format jsonl"):format(path))
    assert.equal(command(("read %s -q --format jsonl"):format(path)), packed)
  end)

  it("leaves no file when it is stopped, and goes on from what is there", function()
    newskit.build(newskit.corpus(news), path)
    local whole, part = support.slurp(path), path .. ".part"
    local random = support.random(5)
    for _ = 1, 5 do
      os.remove(path)
      support.spill(part, whole:sub(1, random(#whole)))
      assert.is_nil(require("lfs").attributes(path, "mode"))
      assert.equal(4, newskit.build(newskit.corpus(news), path, {resume = true}))
      assert.equal(whole, support.slurp(path))
    end
    support.spill(part, whole:sub(1, -9))
    local _, message = newskit.build(newskit.corpus{news, withheld = true}, path, {resume = true})
    assert.matches("other inputs or options", message)
  end)

  it("tells that a build was not finished, and reads what is there", function()
    newskit.build(newskit.corpus(news), path)
    support.spill(folder .. "/cut", support.slurp(path):sub(1, -200))
    local corpus, count = newskit.corpus(folder .. "/cut"), 0
    for number in corpus() do count = number end
    assert.is_true(count >= 3)
    assert.matches("not finished: %d articles", corpus.failed[1].message)
    assert.equal("unfinished", corpus.failed[1].code)
  end)

  it("adds, filters and copies", function()
    os.remove(path)
    newskit.build(newskit.corpus(news), path, {append = true})
    newskit.build(newskit.corpus(news):where{kind = "article", language = "de"}, path, {append = true})
    assert.equal(5, newskit.corpus(path):count())
    local copy = folder .. "/copy.nkc"
    assert.equal(5, newskit.build(newskit.corpus(path), copy))
    local list = {}
    for number, article in newskit.corpus(copy)() do list[number] = article.headline end
    assert.equal("Ein Titel", list[5])
  end)

  it("raises on what is no corpus, and on unknown options", function()
    assert.has_error(function() newskit.build("news/", path) end)
    assert.error_matches(function() newskit.build(newskit.corpus(news), path, {apend = true}) end, "append")
  end)

  it("leaves what was there when nothing could be read", function()
    newskit.build(newskit.corpus(news), path)
    local whole = support.slurp(path)
    local count, message, code = newskit.build(newskit.corpus(folder .. "/absent"), path)
    assert.same({nil, path .. ": not built: no article could be read", "empty"}, {count, message, code})
    assert.equal(whole, support.slurp(path))
    assert.is_nil(require("lfs").attributes(path .. ".part", "mode"))
    local out, status = command(("build %s/absent -o %s"):format(folder, path))
    assert.equal(1, status)
    assert.matches("absent: No such file or directory\n.*not built", out)
  end)

  it("does not grow by itself", function()
    local inside = news .. "/all.nkc"
    for _ = 1, 2 do
      assert.equal(4, newskit.build(newskit.corpus(news), inside))
      assert.equal(4, newskit.build(newskit.corpus(news .. "/*"), inside))
      assert.equal(1, newskit.build(newskit.corpus(news):where{language = "de"}, inside))
    end
    local _, message = newskit.build(newskit.corpus(inside), inside, {append = true})
    assert.matches("would be added to itself", message)
    assert.equal(4, newskit.build(newskit.corpus(news), inside))
    os.remove(inside)
  end)

  it("follows a link, and takes no folder or device for a file", function()
    local lfs, link = require "lfs", folder .. "/link.nkc"
    newskit.build(newskit.corpus(news), path)
    assert(lfs.link("news.nkc", link, true))
    assert.equal(1, newskit.build(newskit.corpus(news .. "/a.html"), link))
    assert.equal("link", lfs.symlinkattributes(link, "mode"))
    assert.equal(1, newskit.corpus(path):count())
    local device = folder .. "/device" -- a link, so that a fault takes that away, not the device
    assert(lfs.link("/dev/null", device, true))
    for where, kind in pairs{[news] = "directory", [device] = "char device"} do
      local made, message = newskit.build(newskit.corpus(news), where)
      assert.is_nil(made)
      assert.equal(where .. ": is a " .. kind .. ", no file", message)
      assert.equal(kind, lfs.attributes(where, "mode"))
    end
  end)

  it("says what the command lacks", function()
    assert.same({"newskit: build: a file is needed (-o news.nkc)\n", 2}, {command("build " .. news)})
    local out, code = command(("build %s -o %s"):format(news, path))
    assert.matches("4 articles", out)
    assert.equal(1, code) -- a record that is no JSON
  end)
end)

-- The documents of a language that is found out must not hang on what was asked first.
describe("a document of an article without a language", function()
  it("is the same whether its language was asked for or not", function()
    local bytes = '{"title":"Ein Titel","text":"Das Treffen am 3. Mai war gut, z. B. für Dr. Beispiel aus der Stadt."}'
    local first, second = newskit.parse(bytes), newskit.parse(bytes)
    local language = first.language
    assert.equal(core.document(first.text, {language = language}), first.body)
    assert.equal(first.body, second.body)
  end)
end)

describe("a build that is killed #slow", function()
  it("has the same bytes when it is started again, five times", function()
    local home = support.folder()
    local lines = {}
    for i = 1, 3000 do
      lines[i] = ('{"title":"No. %d","text":"%s"}'):format(i, ("Work went on at place %d. "):format(i):rep(60))
    end
    support.spill(home .. "/a.jsonl", table.concat(lines, "\n"))
    local build = ("%s/newskit build -q %s/a.jsonl -o %s/"):format(support.build(), home, home)
    assert(os.execute(build .. "whole.nkc"))
    local random, killed = support.random(11), 0
    for i = 1, 5 do
      local moment = ("timeout -s KILL 0.%02d %sk.nkc --resume"):format(8 + 6 * i + random(6), build)
      if not os.execute(moment .. " 2>/dev/null") then killed = killed + 1 end
    end
    assert.is_true(killed > 0)
    assert(os.execute(build .. "k.nkc --resume"))
    -- The settings name no file of the output, so the bytes are the same.
    assert.equal(support.slurp(home .. "/whole.nkc"), support.slurp(home .. "/k.nkc"))
    support.remove(home)
  end)
end)
