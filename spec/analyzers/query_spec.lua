-- The language of queries, by what it finds in invented sentences.
local core = require "newskit.core"
local nk = require "newskit"
local glob = require "newskit.analyzers.shared.search.glob"
local query = require "newskit.analyzers.shared.search.query"

local how = {case = "smart", hyphens = "join", possessives = true}

local function found(source, text, opts)
  opts = opts or how
  local document = core.document(text)
  local view, list = query.view(document), {}
  for i, hit in ipairs(query.new(source, opts):find(view)) do
    local words = table.move(view.norms, hit.first, hit.last, 1, {})
    list[i] = table.concat(words, " ")
  end
  return list
end

describe("a query", function()
  it("finds words, wildcards and alternatives", function()
    local text = "Regulators regulate; the regulation of arms, weapons and bats."
    assert.same({"regulators", "regulate", "regulation"}, found("regulat*", text))
    assert.same({"bats"}, found("?ats", text))
    assert.same({"arms", "weapons"}, found("weapons|arms", text))
    assert.same({"arms", "weapons"}, found("weapons, arms", text))
    assert.same({"arms", "weapons"}, found({"weapons", "arms"}, text))
  end)

  it("finds phrases within a sentence, over quotation marks but not over commas", function()
    local text = "A “green deal” now. The green, deal. Green. Deal."
    assert.same({"green deal"}, found("Green deal", text))
    assert.same({"the prime minister", "the old minister"},
      found("the prime|old minister", "The prime minister met the old minister."))
  end)

  it("finds gaps of one word, and of up to some", function()
    local text = "In the square, in a big square, in square one."
    assert.same({"in the square"}, found("in * square", text))
    assert.same({"in the square", "in a big square", "in square"}, found("in *2 square", text))
    assert.same({"in a big square"}, found("in * * square", text))
  end)

  it("finds what is not behind a word", function()
    assert.same({"our history", "the history"},
      found("!in|of history", "Our history; in history, of history, the history."))
  end)

  it("finds words near each other, in either order", function()
    local text = "The money went to the bank. A bank, on the other hand, has no money."
    assert.same({"money went to the bank"}, found('"bank money"~4', text))
    assert.equal(2, #found('"money bank"~7', text))
    assert.same({}, found('"money bank"~2', text))
    assert.same({}, found('"bank bank"~9', "The bank closed."))
  end)

  it("tells words apart as the options do", function()
    local text = "The US left us. The council’s long-term plan, in the long term."
    local function nodes(node, opts)
      opts = opts or {}
      opts.node = node
      local list = {}
      for i, record in ipairs(nk.concordance(text, opts)) do list[i] = record.node end
      return list
    end
    assert.same({{"US"}, {"us"}, {"US", "us"}}, {nodes "US", nodes "us", nodes("us", {case = "fold"})})
    assert.same({"council’s"}, nodes "council")
    assert.same({{"long-term"}, {"long-term"}, {"long-term"}},
      {nodes "long-term", nodes("long-term", {hyphens = "split"}), nodes("long-t*", {hyphens = "split"})})
    assert.same({"long term"}, nodes "long term")
    assert.same({"long-term", "long term"}, nodes("long term", {hyphens = "both"}))
  end)

  it("says what is near when it finds nothing", function()
    local text = "The long-term plan is a long-term plan of the US."
    assert.equal("no 'long-trm'; 'long-term' occurs 2 times", nk.concordance(text, {node = "long-trm"}).caption)
    assert.equal("no 'plans'; 'plan' occurs 2 times", nk.concordance(text, {node = "PLANS"}).caption)
    assert.is_nil(nk.concordance(text, {node = "plan"}).caption)
    assert.equal("no 'zebra'", nk.concordance(text, {node = "zebra"}).caption)
    local corpus = nk.corpus{{body = core.document "Nothing here.", kind = "article"},
      {body = core.document(text), kind = "article"}}
    assert.equal("no 'long-trm'; 'long-term' occurs", nk.concordance(corpus, {node = "long-trm"}).caption)
    assert.is_nil(nk.concordance(corpus, {node = "plan"}).caption)
  end)

  it("calls no word missing that another article has", function()
    local corpus = nk.corpus{{body = core.document "The country grew.", kind = "article"},
      {body = core.document "The council met. Floods came.", kind = "article"}}
    assert.is_nil(nk.concordance(corpus, {node = "council grew"}).caption)
    assert.equal("no 'counsil'; 'council' occurs", nk.concordance(corpus, {node = "counsil"}).caption)
    assert.equal("no 'coumtry'; 'country' occurs", nk.concordance(corpus, {node = "council coumtry"}).caption)
    assert.equal("no 'xylophone'", nk.concordance(corpus, {node = "xylophone"}).caption)
  end)

  it("is refused without words, and with too many", function()
    assert.error_matches(function() query.new(" , ", how) end, "option 'node': a word or a phrase expected")
    assert.error_matches(function() query.new('"!x y"~3', how) end, "words expected")
    assert.error_matches(function() query.new(("x "):rep(40), how) end, "at most 32 words")
    assert.error_matches(function() query.new("a *99 b", how) end, "at most 10 words")
  end)
end)

describe("a word with wildcards", function()
  it("matches whole words, by characters", function()
    assert.is_true(glob.new "d?ck*" "dock")
    assert.is_true(glob.new "?lan" "élan")
    assert.is_true(glob.new "*" "")
    assert.is_true(glob.new "a*b*c" "abbcbc")
    assert.is_false(glob.new "a*b*c" "abbcb")
    assert.is_false(glob.new "[a]" "a")
  end)

  it("takes hostile words without going back far", function()
    assert.is_false(glob.new(("*a"):rep(20) .. "b")(("a"):rep(5000)))
  end)
end)

describe("concordance", function()
  local text = "The red fox ran. A blue fox slept. One grey fox ate a fox."

  it("shows other widths left and right", function()
    local record = nk.concordance(text, {node = "fox", left = 0, right = 1})[1]
    assert.same({"", "ran"}, {record.left, record.right})
  end)

  it("stands aligned on the node, with the words next to it, in a narrow terminal", function()
    local long = ("many words before it and "):rep(6) .. "the red fox " .. ("and more words behind "):rep(6)
    local shown = nk.concordance(long, {node = "fox", window = 20}):format{width = 60}
    assert.matches("the red  fox  +and more", shown)
  end)

  it("sorts by up to three words around", function()
    local words = {}
    for i, record in ipairs(nk.concordance(text, {node = "fox", sort = "L1,R1"})) do
      words[i] = record.left:match "%a+$"
    end
    assert.same({"a", "blue", "grey", "red"}, words)
    assert.error_matches(function() nk.concordance(text, {node = "fox", sort = "L9"}) end, "option 'sort'")
  end)

  it("takes queries for what is near, within the distance", function()
    assert.equal(3, #nk.concordance(text, {node = "fox", near = "ate|slept"}))
    assert.equal(1, #nk.concordance(text, {node = "fox", near = "ate", near_window = 1}))
    assert.equal(2, #nk.concordance(text, {node = "fox", not_near = "ate"}))
  end)
end)
