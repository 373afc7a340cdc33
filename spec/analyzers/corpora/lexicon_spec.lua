-- Dictionaries of every kind that is read, and what their categories count.
local core = require "newskit.core"
local dictionaries = require "newskit.analyzers.shared.lists.dictionaries"
local nk = require "newskit"

local function read(text)
  local path = os.tmpname()
  local handle = assert(io.open(path, "wb"))
  handle:write(text)
  handle:close()
  local ok, list = pcall(dictionaries.read, path)
  os.remove(path)
  if not ok then error(list, 0) end
  local lines = {}
  for i, entry in ipairs(list) do lines[i] = ("%s=%s*%g"):format(entry.category, entry.pattern, entry.weight) end
  return lines
end

describe("a dictionary", function()
  it("is read from LIWC-style files", function()
    assert.same({"calm=agree**1", "war=fight*1", "calm=walk out*1", "war=walk out*1"},
      read "%\n1\tcalm\n2\twar\n%\nagree*\t1\nfight\t2\nwalk out\t1\t2\n")
  end)

  it("is read from Lexicoder's files", function()
    assert.same({"calm=agree*1", "calm/deep=peace*1", "war=fight*1"}, read [[
<?xml version="1.0"?><dictionary style="LC3"><cnode name="calm"><pnode name="agree "/>
<cnode name="deep"><pnode name="peace"/></cnode></cnode><cnode name="war"><pnode name="fight"/></cnode></dictionary>]])
  end)

  it("is read from YAML, JSON and tables", function()
    local wanted = {"calm=agree**1", "calm/deep=peace talks*1", "war=fight*1", "war=war*1"}
    assert.same(wanted, read [[
# two
calm:
  - agree*  # a note
  deep:
    - "peace talks"
war: [fight, 'war']
]])
    assert.same({"calm=agree**1", "war=fight*2"}, read '{"war": {"fight": 2}, "calm": ["agree*"]}')
    assert.same({"good=fine*1.5", "bad=poor*-1"}, read "word,category,weight\nfine,good,1.5\npoor,bad,-1\n")
    assert.same({"all=fine*2"}, read "term\tscore\nfine\t2\n")
  end)

  it("is refused when it has no categories", function()
    assert.error_matches(function() read "Just a line of text.\n" end, "no categories")
    assert.error_matches(function() dictionaries.read "no such file" end, "cannot read")
    assert.error_matches(function() nk.lexicon("x", {dictionary = {a = 1, b = true}}) end, "lists of words expected")
    assert.error_matches(function() nk.lexicon "x" end, "option 'dictionary'")
  end)
end)

describe("lexicon", function()
  local text = "The workers walk out. They will not agree. The US agreed, and the workers' long-term plan is good. "
    .. "Not so good."
  local dictionary = {
    conflict = {"walk out", "strike*"}, calm = {"agree*"}, who = {"US", "workers"}, plan = {"long-term"},
    mood = {good = 2},
  }

  local function row(frame, category) return frame:where{category = category}[1] end

  it("counts words, wildcards and phrases by category, in an order that does not change", function()
    local frame = nk.lexicon(text, {dictionary = dictionary})
    assert.same({"calm", "conflict", "mood", "plan", "who"}, (frame:values "category"))
    assert.same({2, 1, 2, 1, 3}, (frame:values "frequency"))
    assert.equal("agree* 2", row(frame, "calm").words)
    assert.equal("workers 2, US 1", row(frame, "who").words)
    assert.same({2, 4}, {row(frame, "who").entries, row(frame, "mood").score})
  end)

  it("turns weights round behind negators", function()
    local record = row(nk.lexicon(text, {dictionary = dictionary, negators = {"not"}}), "mood")
    assert.same({2, 1, 0}, {record.frequency, record.negated, record.score})
    assert.equal(1, row(nk.lexicon(text, {dictionary = dictionary, negators = {"not"}}), "calm").negated)
  end)

  it("counts over a corpus, and says 0 for what does not occur", function()
    local other = {body = core.document "No.", kind = "article"}
    local corpus = nk.corpus{{body = core.document(text), kind = "article"}, other}
    local frame = nk.lexicon(corpus, {dictionary = {calm = {"agree*"}, zoo = {"zebra"}}})
    assert.same({2, 1}, {row(frame, "calm").frequency, row(frame, "calm").articles})
    assert.same({0, 0, 0, 0}, {row(frame, "zoo").frequency, row(frame, "zoo").per_million, row(frame, "zoo").articles,
      row(frame, "zoo").entries})
  end)
end)
