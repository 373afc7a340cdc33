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
