-- Parts: whatever the parts and their order, merging them gives the bytes of one run.
local lfs = require "lfs"
local nk = require "newskit"
local partial = require "newskit.pipeline.partial"
local pipelines = require "newskit.pipelines"
local registry = require "newskit.analyzer.registry"
local support = require "spec.support"

local newskit = (os.getenv "NK_BUILD" or "build") .. "/newskit"
local folder
local random = support.random(88172645463325252)

local function write(name, bytes)
  support.spill(folder .. "/" .. name, bytes)
  return folder .. "/" .. name
end

local names = {"Ann Example", "Tom Bellamy", "Ruth Adeyemi"}
local places = {"Harwick", "Mill Lane", "Oldham Square"}

local function record(i)
  local text = ('The council of %s met on Tuesday. \\"We listened for %d days,\\" said %s, the mayor. The library in '
    .. '%s ' .. 'stays open until May, and nobody in the town paid more than %d pounds for it this year.'):format(
    places[1 + i % 3], 2 + i % 5, names[1 + i % 3], places[1 + (i // 3) % 3], 100 + i % 4)
  return ('{"headline": "Story %d", "site": "s%d.example", "published": "2025-0%d-11", "text": "%s"}\n'):format(i,
    i % 3, 1 + i % 4, text)
end

local files = {}

local function run(words)
  local pipe = assert(io.popen(("%s %s 2>%s/errors"):format(newskit, words, folder)))
  local text = pipe:read "a"
  local _, _, code = pipe:close()
  return text, code, support.slurp(folder .. "/errors")
end

describe("partial results", function()
  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    lfs.mkdir(folder)
    lfs.mkdir(folder .. "/in")
    for number = 1, 8 do
      local lines = {}
      for i = 1, 3 + number % 4 do lines[i] = record(number * 10 + i) end
      if number == 3 then lines = {} end
      if number == 5 then lines[2] = "no record\n" end
      files[number] = write(("in/f%d.jsonl"):format(number), table.concat(lines))
    end
  end)

  teardown(function() os.execute("rm -r '" .. folder .. "'") end)

  -- The files in random parts, as lists; in each part, and of parts, the order is random.
  local function partition()
    local parts, count = {}, 1 + random(#files)
    for _, path in ipairs(files) do
      local at = 1 + random(count)
      parts[at] = parts[at] or {}
      table.insert(parts[at], 1 + random(#parts[at] + 1), path)
    end
    local list = {}
    for at = 1, count do
      if parts[at] then table.insert(list, 1 + random(#list + 1), parts[at]) end
    end
    return list
  end

  local function merged(pipeline, parts)
    local paths = {}
    for i, list in ipairs(parts) do
      local pieces = {}
      partial.write(pipeline, nk.corpus(list), {workers = 1, task = "{}"}, function(text)
        pieces[#pieces + 1] = text
      end)
      paths[i] = write(("part%d"):format(i), table.concat(pieces))
    end
    local opened <close> = assert(partial.open(paths))
    return opened:report(pipeline):render("json").text
  end

  local given = {
    keyness = {reference = "examples/news"}, concordance = {node = "library"}, duplicates = {min = 5},
    trends = {node = "library"}, lexicon = {dictionary = {books = {"library"}}}, volume = {by = "month"},
    ngrams = {n = 3, stopwords = "en"},
  }

  it("give the bytes of one run, for every analyzer that ships", function()
    for _, name in ipairs(registry.names()) do
      local ships = package.searchpath("newskit.analyzers." .. name, package.path)
        or package.searchpath("newskit.analyzers.corpora." .. name, package.path)
      if ships then
        local pipeline = pipelines.of_analyzer(name, given[name] or {}, {"site"})
        local whole = pipeline:run(nk.corpus(files)):render("json").text
        for _ = 1, 2 do assert.equal(whole, merged(pipeline, partition()), name) end
      end
    end
  end)

  it("give the bytes of one run, for any parts of a pipeline", function()
    local pipeline = assert(pipelines.find("outlet"))
    local whole = pipeline:run(nk.corpus(files)):render("json").text
    for _ = 1, 5 do assert.equal(whole, merged(pipeline, partition())) end
  end)

  it("are refused when they are damaged, at whatever byte they are cut", function()
    local pipeline, pieces = pipelines.of_analyzer("volume", {}), {}
    partial.write(pipeline, nk.corpus(files[1]), {workers = 1, task = "{}"}, function(text)
      pieces[#pieces + 1] = text
    end)
    local bytes, ends, at = table.concat(pieces), {}, 0
    for _, piece in ipairs(pieces) do
      at = at + #piece
      ends[at] = true
    end
    for size = 0, #bytes - 1, 7 do
      local opened, message = partial.open{write("cut", bytes:sub(1, size))}
      if not ends[size] then
        assert.is_nil(opened)
        assert.matches("part", message)
      end
    end
    assert.is_nil((partial.open{folder .. "/none"}))
  end)

  it("come from the command, which goes on where parts are empty or hold a bad record", function()
    for i, path in ipairs(files) do
      local _, code = run(("speakers %s --partial --on-error report -q -o %s/%d.part"):format(path, folder, i))
      assert.equal(0, code)
    end
    local whole = run(("speakers %s --format csv -q"):format(table.concat(files, " ")))
    local both, code = run(("merge %s/[5-8].part %s/[1-4].part --format csv"):format(folder, folder))
    assert.equal(0, code)
    assert.equal(whole, both)
    run(("merge %s/[1-3].part --partial -o %s/a.part"):format(folder, folder))
    assert.equal(whole, (run(("merge %s/[4-8].part %s/a.part --format csv"):format(folder, folder))))
    run(("volume %s --partial -q -o %s/other.part"):format(files[1], folder))
    local _, wrong, message = run(("merge %s/1.part %s/other.part"):format(folder, folder))
    assert.equal(1, wrong)
    assert.matches("another command", message)
  end)

  it("of one's own pipeline run no code that the command does not name", function()
    local script = write("own.lua", 'return require("newskit").pipeline{"volume"}')
    run(("run %s %s --partial -q -o %s/own.part"):format(script, files[1], folder))
    local _, code, message = run(("merge %s/own.part"):format(folder))
    assert.equal(2, code)
    assert.matches("%-%-pipeline", message)
    local text = run(("merge %s/own.part --pipeline %s --format csv"):format(folder, script))
    assert.equal((run(("run %s %s --format csv -q"):format(script, files[1]))), text)
  end)

  it("of counts merge into the bytes of one run", function()
    local all = table.concat(files, " ")
    for _, options in ipairs{"", "-n 3 --by site"} do
      local whole = run(("count %s %s -q"):format(options, all))
      for i, path in ipairs(files) do
        local _, code = run(("count %s %s -q --on-error report -o %s/%d.nkcount"):format(options, path, folder, i))
        assert.equal(0, code)
      end
      local text, code = run(("merge %s/[38].nkcount %s/[4-7].nkcount %s/[12].nkcount"):format(folder, folder, folder))
      assert.equal(0, code)
      assert.equal(whole, text)
    end
    write("bad.nkcount", support.slurp(folder .. "/1.nkcount") .. "\tzz\tmany\n")
    local _, code, message = run(("merge %s/bad.nkcount"):format(folder))
    assert.equal(1, code)
    assert.matches("damaged", message)
    run(("count -n 1 %s -q -o %s/other.nkcount"):format(files[1], folder))
    assert.equal(1, (select(2, run(("merge %s/1.nkcount %s/other.nkcount"):format(folder, folder)))))
  end)

  it("of counts hold what the counts of the core are", function()
    local counts = require("newskit.core").counts{n = 2}
    for _, article in nk.corpus(files):articles() do counts:add(article.body) end
    local text, lines = run(("count %s -q"):format(table.concat(files, " "))), 0
    for ngram, frequency, documents in text:gmatch "\n\t([^\t]+)\t(%d+)\t(%d+)%f[\n]" do
      local words = {}
      for word in ngram:gmatch "%S+" do words[#words + 1] = word end
      local f, d = counts:frequency(table.unpack(words))
      assert.same({f, d}, {math.tointeger(tonumber(frequency)), math.tointeger(tonumber(documents))})
      lines = lines + 1
    end
    assert.equal(#counts, lines)
  end)
end)
