-- --per story: of copies only the first in time is counted, by every command.
local newskit = require "newskit"
local support = require "spec.support"

local folder

local function command(words)
  local pipe = io.popen(("%s/newskit %s 2>&1"):format(support.build(), words))
  local out = pipe:read "a"
  pipe:close()
  return out
end

-- An article of invented words, and the same with one of them changed.
local function text_of(seed, changed)
  local random, words = support.random(seed), {}
  for i = 1, 300 do words[i] = ("w%dx"):format(random(5000)) end
  if changed then words[150] = "changed" end
  return table.concat(words, " ") .. "."
end

local function record(title, text, day)
  return ('{"title":"%s","text":"%s","date":"2025-03-%02d"}'):format(title, text, day)
end

describe("--per story", function()
  setup(function()
    folder = support.folder()
    support.spill(folder .. "/a.jsonl", table.concat({
      record("Late copy", text_of(1, true), 9), record("First", text_of(1), 2), record("Another", text_of(2), 5),
      record("Same", text_of(1), 4),
    }, "\n"))
  end)

  teardown(function() support.remove(folder) end)

  it("counts the first of copies, and tells of the rest", function()
    local all = command(("articles %s/a.jsonl --format csv --columns headline"):format(folder))
    local some = command(("articles %s/a.jsonl --format csv --columns headline --per story"):format(folder))
    assert.equal("headline\r\nLate copy\r\nFirst\r\nAnother\r\nSame\r\n", all)
    assert.equal("newskit: left out: 2 copies (--per story)\nheadline\r\nFirst\r\nAnother\r\n", some)
    assert.equal(all, command(("articles %s/a.jsonl --format csv --columns headline --per article"):format(folder)))
  end)

  it("is the same through a corpus on disk, and builds one", function()
    for _, per in ipairs{"article", "story"} do
      command(("build %s/a.jsonl -q -o %s/%s.nkc --per %s"):format(folder, folder, per, per))
    end
    local wanted = command(("ngrams %s/a.jsonl -q --format csv --per story"):format(folder))
    assert.equal(wanted, command(("ngrams %s/article.nkc -q --format csv --per story"):format(folder)))
    assert.equal(wanted, command(("ngrams %s/story.nkc -q --format csv -j 2"):format(folder)))
    assert.equal(2, newskit.corpus(folder .. "/story.nkc"):count())
  end)

  it("says where it cannot be", function()
    assert.matches("twice", command("ngrams - --per story < /dev/null"))
    assert.matches("one thread", command(("ngrams %s/a.jsonl --per story -j 2"):format(folder)))
    assert.matches("all inputs", command(("ngrams %s/a.jsonl --per story --partial"):format(folder)))
    assert.matches("one report", command(("ngrams %s/a.jsonl --per story --format jsonl"):format(folder)))
  end)
end)

describe("corpus:without", function()
  it("leaves out articles by their places, in each pass anew", function()
    local corpus = newskit.corpus(folder and "examples/news"):without{[2] = true, [4] = true}
    local seen = {}
    for _ = 1, 2 do
      for _, article in corpus() do seen[#seen + 1] = article.path end
    end
    assert.equal(4, #seen)
    assert.same({seen[1], seen[2]}, {seen[3], seen[4]})
    assert.has_error(function() corpus:without(3) end)
  end)
end)
