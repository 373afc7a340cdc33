-- The door: readers made by a user stand beside those that ship, for files, folders, standard input and gzip;
-- what nothing reads is named in a line.
local lfs = require "lfs"
local nk = require "newskit"
local reader = require "newskit.read.reader"
local support = require "spec.support"
local zlib = require "zlib"

local sentence = "The council voted on Tuesday to close the old bridge for eighteen months, officials said."

local function packed(bytes)
  return (zlib.deflate(9, 31)(bytes, "finish"))
end

local function with_folder(files, check)
  local folder = os.tmpname()
  os.remove(folder)
  lfs.mkdir(folder)
  for name, bytes in pairs(files) do
    local file <close> = assert(io.open(folder .. "/" .. name, "wb"))
    file:write(bytes)
  end
  local ok, problem = pcall(check, folder)
  for name in pairs(files) do os.remove(folder .. "/" .. name) end
  lfs.rmdir(folder)
  assert(ok, problem)
end

-- Articles parted by empty lines, the first line of each its headline.
local seeds = "SEEDS\nOne\nThe first text.\n\n?\n\nTwo\nThe second text.\n"
nk.reader{
  name = "seeds", summary = "made up", suffixes = {"seeds"},
  looks = function(head) return head:find "^SEEDS\n" ~= nil end,
  open = function(source)
    local rest = source:all():sub(7)
    local following = rest:gmatch "()([^\n]+)\n?([^\n]*)\n*"
    return function()
      local at, headline, text = following()
      if not at then return nil end
      if text == "" then return false, {message = "no text", byte = at + 6} end
      return {headline = headline, text = text, byline = "By Ann Example"}, {byte = at + 6}
    end
  end,
}

describe("a reader of one's own", function()
  it("reads a string, and tells of what it cannot read", function()
    local seen = {}
    for article, message in nk.open(seeds, {name = "x"}) do
      seen[#seen + 1] = article and article.headline or message
    end
    assert.same({"One", "x: no text", "Two"}, seen)
  end)

  it("reads files, folders and gzip of them, each article with its place", function()
    with_folder({["a.seeds"] = seeds, ["b.seeds.gz"] = packed(seeds), ["c.other"] = seeds}, function(folder)
      local origins, made = {}, nk.corpus(folder)
      for _, article in made:articles() do
        origins[#origins + 1] = tostring(article.origin):match "[^/]+$" .. " " .. article.origin.byte
        assert.equal("seeds", article.format)
        assert.same({"Ann Example"}, article.authors)
        assert.equal(1, #article.blocks)
      end
      assert.same({"a.seeds#1 7", "a.seeds#3 31", "b.seeds.gz#1 7", "b.seeds.gz#3 31"}, origins)
      assert.equal(2, #made.failed)
      assert.equal("One", assert(nk.read(folder .. "/c.other")).headline)
    end)
  end)

  it("is loaded by the command, for standard input too", function()
    local wire = "WIRE 1\nHEAD: Rain\nIt rained.\n%%\nNothing\n%%\nHEAD: Sun\nIt shone.\n"
    with_folder({["in"] = packed(wire)}, function(folder)
      local command = "%s/newskit --load examples/own_reader.lua read - -f jsonl --on-error report < %s/in"
      local pipe <close> = assert(io.popen(command:format(support.build(), folder)))
      local lines = {}
      for line in pipe:lines() do
        lines[#lines + 1] = line:match '"headline": "(%a+)"' or line:match '"error": "([^"]+)"'
      end
      assert.same({"Rain", "no HEAD", "Sun"}, lines)
      assert.is_true(pipe:close())
    end)
  end)

  it("is checked when it is made", function()
    local function wrong(declaration, message)
      local ok, problem = pcall(nk.reader, declaration)
      assert.is_false(ok)
      assert.truthy(tostring(problem):find(message, 1, true), problem)
    end
    wrong({}, "field 'name'")
    wrong({name = "seeds", read = print}, "already a reader 'seeds'")
    wrong({name = "y", read = print, sufixes = {}}, "did you mean 'suffixes'")
    wrong({name = "y", looks = print}, "neither a function 'open' nor a function 'read'")
    wrong({name = "y", read = print, suffixes = {".y"}}, "without a dot")
  end)

  it("that fails costs its record, and is named", function()
    nk.reader{
      name = "fails", looks = function(head) return head:find "^FAILS" ~= nil end, read = function() error "no" end,
    }
    local article, message = nk.parse "FAILS"
    assert.is_nil(article)
    assert.truthy(message:find("reader 'fails'", 1, true))
  end)
end)

describe("recognizing", function()
  local function format_of(bytes, name)
    local article, message = nk.parse(bytes, {name = name})
    return article and article.format or message
  end

  it("takes a page by its very start, and a text that mentions markup for a text", function()
    for _, page in ipairs{
      "<!-- saved --><!DOCTYPE html><p>", "<?xml version='1.0'?>\n<html xmlns='x'><p>", "<HEAD><title>x</title>",
      "<div class=a><p>", "\n <body>", "<meta charset=utf-8><p>",
    } do
      assert.equal("html", format_of(page .. sentence), page)
    end
    for _, text in ipairs{"Support for <div> and <html> ends\n\n", "Use <meta name=x> with care\n\n"} do
      assert.equal("text", format_of(text .. sentence), text)
    end
  end)

  it("lets the name decide where the content does not", function()
    assert.equal("html", format_of(sentence, "page.html"))
    assert.equal("text", format_of(sentence, "page.txt"))
  end)

  it("says in a line what nothing reads", function()
    local pdf = format_of("%PDF-1.4\n1 0 obj", "a.pdf")
    assert.matches("^a%.pdf: is a PDF document", pdf) -- without pdftotext, or damaged
    assert.truthy(format_of("\x89PNG\r\n\x1A\nxxxx", "a.txt"):find("is a PNG image", 1, true))
    local xml = format_of '<?xml version="1.0"?>\n<!-- x -->\n<ledger><row/></ledger>'
    assert.truthy(xml:find("XML of <ledger>", 1, true))
  end)

  it("names every reader with its suffixes", function()
    for _, row in ipairs(nk.list "readers") do
      assert.truthy(row.name)
      assert.is_true(row.suffixes ~= nil)
    end
    assert.is_true(reader.takes "a.jsonl.gz")
    assert.is_false(reader.takes "a.bin")
  end)
end)
