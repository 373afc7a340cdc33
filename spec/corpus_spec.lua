local core = require "newskit.core"
local corpus = require "newskit.corpus"
local lfs = require "lfs"
local zlib = require "zlib"

local folder

local function write(name, bytes)
  local path = folder .. "/" .. name
  local file <close> = assert(io.open(path, "wb"))
  file:write(bytes)
  return path
end

local function gzip(bytes)
  return (zlib.deflate(9, 31)(bytes, "finish"))
end

local function headlines(of)
  local list = {}
  for number, article in of:articles() do list[number] = article.headline end
  return list
end

local records = table.concat{
  '{"headline": "One", "text": "First text.", "site": "a.example", "id": "x1"}\n',
  "\n",
  '{"headline": "Two", "text": "Second text.", "site": "b.example"}\r\n',
  '{"headline": "Three", "text": "Third text.", "site": "a.example"}',
}

describe("corpus", function()
  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    lfs.mkdir(folder)
    lfs.mkdir(folder .. "/inner")
    write("b.txt", "A headline of it\n\nThe body of the second file is here. It has two sentences.\n")
    write("a.txt", "Another headline\n\nThe body of the first file is here. It has two sentences too.\n")
    write("inner/c.jsonl", records)
    write("ignored.bin", "\0\1\2")
    write("packed.jsonl.gz", gzip(records) .. gzip '\n{"headline": "Four", "body": "x"}\n')
    write("broken.jsonl", '{"headline": "Good", "text": "x"}\n{"headline": \n{"headline": "Also", "text": "y"}\n')
    write("damaged.jsonl.gz", gzip((records .. "\n"):rep(50)):sub(1, -20))
  end)

  teardown(function()
    for _, name in ipairs{"b.txt", "a.txt", "inner/c.jsonl", "ignored.bin", "packed.jsonl.gz", "broken.jsonl",
      "damaged.jsonl.gz", "inner", ""} do
      os.remove(folder .. "/" .. name)
    end
  end)

  it("reads the files of a folder in the order of their names, others left aside", function()
    local origins = {}
    for number, article in corpus.new(folder):articles() do
      origins[number] = tostring(article.origin):match "([^/]+)$"
    end
    assert.same({"a.txt", "b.txt", "broken.jsonl:1", "broken.jsonl:3"}, {table.unpack(origins, 1, 4)})
    assert.equal("c.jsonl:4", origins[#origins - 4])
  end)

  it("reads globs", function()
    assert.equal(2, corpus.new(folder .. "/?.txt"):count())
    assert.equal(2, corpus.new(folder .. "/[a-b].t*"):count())
    assert.equal(1, corpus.new(folder .. "/[!a].txt"):count())
    assert.same({"One", "Two", "Three"}, headlines(corpus.new(folder .. "/**/c.jsonl")))
  end)

  it("reads gzip of several members, and text after it", function()
    assert.same({"One", "Two", "Three", "Four"}, headlines(corpus.new(folder .. "/packed.jsonl.gz")))
  end)

  it("gives records their origin and id", function()
    local _, article = corpus.new(folder .. "/inner/c.jsonl"):articles()()
    assert.equal(folder .. "/inner/c.jsonl:1", tostring(article.origin))
    assert.equal("x1", article.id)
    assert.equal("First text.", article.body.text)
  end)

  it("goes on after what cannot be read, and tells of it by file and line", function()
    local made = corpus.new(folder .. "/broken.jsonl", folder .. "/none.txt", folder .. "/none*.txt")
    assert.same({"Good", "Also"}, headlines(made))
    assert.equal(3, #made.failed)
    assert.equal(folder .. "/broken.jsonl:2", made.failed[1].source)
    assert.truthy(made.failed[1].message:find "invalid JSON")
    assert.truthy(made.failed[2].message:find "No such file")
    assert.equal("no file of this pattern", made.failed[3].message)
  end)

  it("gives the lines before damage and tells of it", function()
    local made = corpus.new(folder .. "/damaged.jsonl.gz")
    assert.is_true(made:count() > 0)
    assert.equal(1, #made.failed)
    assert.truthy(made.failed[1].message:find "gzip")
  end)

  it("takes iterators, texts and articles", function()
    local list = {"One sentence here.", {body = {text = "x"}, headline = "Own"}}
    local made = corpus.new(function() return table.remove(list, 1) end, {body = {text = "y"}, headline = "Last"})
    local seen = {}
    for _, article in made:articles() do seen[#seen + 1] = article.headline or article.body.text end
    assert.same({"One sentence here.", "Own", "Last"}, seen)
    assert.error_matches(function() corpus.new(5) end, "bad argument #1 to 'corpus'")
  end)

  it("takes of a record only what has the right type", function()
    local path = write("odd.jsonl", table.concat{
      '{"headline": null, "title": "T", "authors": [1, null, "Ann", {}], "images": [{"caption": 3, "url": "u"}, 4], ',
      '"published": 5, "keywords": "k", "text": "Body."}\n[1]\n"x"\n{"text": 5}\n',
    })
    local made = corpus.new(path)
    local _, article = made:articles()()
    assert.same({"T", {"Ann"}, {{url = "u"}}, {"k"}},
      {article.headline, article.authors, article.images, article.keywords})
    assert.is_nil(article.published)
    assert.equal(1, made:count())
    assert.equal(3, #made.failed)
    os.remove(path)
  end)

  it("filters and maps as a stream, leaving the corpus alone", function()
    local all = corpus.new(folder .. "/inner")
    local some = all:where{site = "a.example"}:map(function(article)
      article.headline = article.headline:upper()
      return article
    end)
    assert.same({"ONE", "THREE"}, headlines(some))
    assert.same({"One", "Two", "Three"}, headlines(all))
    assert.same({}, headlines(some:where(function() return false end)))
    assert.error_matches(function() all:where "site" end, "function expected, got string")
  end)

  it("finds articles by date, value, one of several values, and parts of the date", function()
    local list = {}
    for i, day in ipairs{"2025-02-28", "2025-03-01T08:00Z", "2025-03-31", "2025-04-01", false} do
      list[i] = {headline = "h" .. i, site = i % 2 == 0 and "even" or "odd", published = day or nil, kind = "article",
        language = i == 1 and "en-GB" or i == 2 and "en" or "de", body = core.document "Rain fell."}
    end
    local all = corpus.new(list)
    assert.same({"h2", "h3"}, headlines(all:where{from = "2025-03", to = "2025-03"}))
    assert.same({"h1", "h2", "h3", "h4"}, headlines(all:where{from = "2024"}))
    assert.same({"h1", "h2"}, headlines(all:where{to = "2025-03-01"}))
    assert.same({"h2", "h3"}, headlines(all:where{month = "2025-03"}))
    assert.same({"h1", "h2"}, headlines(all:where{language = "en"}))
    assert.same({"h1"}, headlines(all:where{language = "en-GB"}))
    assert.same({"h2", "h4"}, headlines(all:where{site = {"even", "neither"}, kind = "article"}))
    assert.same({"h3"}, headlines(all:where{function(one) return one.headline > "h2" end, to = "2025-03"}))
    assert.same({"h5"}, headlines(all:where{headline = function(value) return value == "h5" end}))
    assert.same({"2025-02", "2025-03", "2025-04"}, {all:group("month")[1].value, all:group("month")[2].value,
      all:group("month")[3].value})
  end)

  it("names the nearest of unknown fields", function()
    local all = corpus.new(folder .. "/inner")
    assert.error_matches(function() all:where{stie = "a.example"} end, "unknown field.*did you mean 'site'")
    assert.error_matches(function() all:group "sectoin" end, "did you mean 'section'")
    assert.error_matches(function() all:split(0.5, {by = "langage"}) end, "did you mean 'language'")
    assert.error_matches(function() all:where{from = "March"} end, "a date as")
  end)

  it("says how to count, and counts what is held", function()
    local all = corpus.new(folder .. "/inner")
    assert.error_matches(function() return #all end, "corpus:count%(%) reads it")
    assert.equal(3, #all:hold())
    assert.equal(3, all:count())
  end)

  local function numbered(count)
    local list = {}
    for i = 1, count do list[i] = {headline = tostring(i), site = "s" .. i % 7, body = core.document "Rain fell."} end
    return corpus.new(list)
  end

  it("takes the first articles and reads no more", function()
    local reads = 0
    local some = numbered(9):progress(function() reads = reads + 1 end):take(3)
    assert.same({"1", "2", "3"}, headlines(some))
    assert.equal(3, reads)
    assert.same({}, headlines(numbered(9):take(0)))
    assert.same({"2", "4"}, headlines(numbered(9):where(function(one) return one.headline % 2 == 0 end):take(2)))
  end)

  it("draws samples that the seed decides, each article as likely as another", function()
    local all, drawn = numbered(20), {}
    assert.same(headlines(all:sample(5)), headlines(all:sample(5, {seed = 1})))
    assert.same(headlines(all), headlines(all:sample(50)))
    for seed = 1, 2000 do
      local last = 0
      for _, headline in ipairs(headlines(all:sample(5, {seed = seed}))) do
        local number = math.tointeger(tonumber(headline))
        assert.is_true(number > last)
        last = number
        drawn[number] = (drawn[number] or 0) + 1
      end
    end
    for i = 1, 20 do assert.is_true(math.abs(drawn[i] - 500) < 100, i .. " drawn " .. drawn[i]) end
  end)

  it("splits into parts that are disjoint and whole", function()
    local all = numbered(1000)
    local parts, seen = {all:split({0.7, 0.2, 0.1}, {seed = 3})}, {}
    for i, part in ipairs(parts) do
      local list = headlines(part)
      assert.is_true(math.abs(#list - ({700, 200, 100})[i]) < 60)
      for _, headline in ipairs(list) do
        assert.is_nil(seen[headline])
        seen[headline] = true
      end
    end
    for i = 1, 1000 do assert.is_true(seen[tostring(i)]) end
    local one, other = all:split(0.5, {by = "site"})
    assert.equal(1000, one:count() + other:count())
    for _, group in ipairs(one:group "site") do assert.equal(0, other:where{site = group.value}:count()) end
    assert.has_error(function() all:split{0.9, 0.2} end)
  end)

  it("reads no further than it is asked to", function()
    local reads = 0
    local made = corpus.new(folder .. "/inner"):progress(function() reads = reads + 1 end)
    made:articles()()
    assert.equal(1, reads)
  end)

  it("groups by a field", function()
    local groups = corpus.new(folder .. "/inner"):group "site"
    assert.same({"a.example", 2, "b.example", 1},
      {groups[1].value, groups[1].articles, groups[2].value, groups[2].articles})
    assert.same({"One", "Three"}, headlines(groups[1].corpus))
  end)

  it("is held when asked to", function()
    local held = corpus.new(folder .. "/inner"):hold()
    assert.same({"One", "Two", "Three"}, headlines(held))
    assert.same({"One", "Two", "Three"}, headlines(held))
  end)

  it("prints what it is", function()
    assert.equal("corpus of a, b, c and 1 more · where",
      tostring(corpus.new("a", "b", "c", "d"):where(function() end)))
  end)
end)
