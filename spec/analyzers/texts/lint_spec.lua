-- Rules of an invented house style.
local nk = require "newskit"
local rulebook = require "newskit.analyzers.shared.lists.rulebook"
local support = require "spec.support"

local text = 'They utilize the Internet. "We utilize it," said Ann Lee. '
  .. "Utilizing the internet at this point in time is fine."
local rules = {{avoid = "utilize|utilizing", use = "use", message = "Short."}, {avoid = "Internet", use = "internet"},
  {avoid = "at this point in time", use = "now"}, {avoid = "fine"}}

local function found(frame)
  local list = {}
  for i, row in ipairs(frame) do list[i] = row.found .. " > " .. (row.use or "-") end
  return list
end

describe("lint", function()
  it("tells what to avoid in the order of the text, with what to write", function()
    local frame = nk.lint(text, {rules = rules})
    assert.same({"utilize > use", "Internet > internet", "Utilizing > Use", "at this point in time > now", "fine > -"},
      found(frame))
    assert.equal("Short.", frame[1].message)
    for _, row in ipairs(frame) do
      assert.equal(row.found, text:sub(row.at[1].first, row.at[1].last))
      assert.truthy(row.context:find(row.found, 1, true))
    end
  end)

  it("leaves quotations alone unless it is asked", function()
    assert.same({["in quotations"] = 1}, nk.lint(text, {rules = rules}).dropped)
    assert.equal(6, #nk.lint(text, {rules = rules, quotations = true}))
  end)

  it("checks headline and standfirst, too", function()
    local article = {headline = "Utilize it", standfirst = "Now at this point in time", body = nk.document "Fine.",
      kind = "article"}
    local frame = nk.lint(article, {rules = rules})
    assert.same({"headline", "standfirst", "body"}, (frame:values "part"))
    assert.is_nil(frame[1].at)
  end)

  it("joins the hits of a corpus", function()
    local frame = nk.lint(nk.corpus{{body = nk.document "Fine."}, {body = nk.document "Fine, fine."}}, {rules = rules})
    assert.same({1, 2, 2}, (frame:values "article"))
  end)

  it("wants rules", function()
    assert.has_error(function() nk.lint(text, {}) end)
    assert.has_error(function() nk.lint(text, {rules = {}}) end)
    assert.has_error(function() nk.lint(text, {rules = {{use = "x"}}}) end)
    assert.has_error(function() nk.lint(text, {rules = "none.rules"}) end)
  end)

  it("takes the rule books of the examples", function()
    assert.is_true(#rulebook.read "examples/style/plain.rules" >= 10)
    local frame = nk.lint(assert(nk.read "examples/article.txt"), {rules = "examples/style/house.csv"})
    assert.is_true(#frame > 0)
  end)
end)

describe("rulebook", function()
  local folder

  before_each(function() folder = support.folder() end)
  after_each(function() support.remove(folder) end)

  local function read(name, bytes)
    support.spill(folder .. "/" .. name, bytes)
    return rulebook.read(folder .. "/" .. name)
  end

  it("reads lines with either arrow, remarks left out", function()
    assert.same({{avoid = "a b", use = "c", message = "d: e"}, {avoid = "x|y", message = "go"}},
      read("a.rules", "\xEF\xBB\xBF# remark\r\n\r\n a b -> c : d: e \r\nx|y → : go\r\n"))
  end)

  it("reads CSV, and tables by what to avoid", function()
    assert.same({{avoid = "a, b", use = "c"}}, read("a.csv", 'use,avoid\r\nc,"a, b"\r\n'))
    assert.same({{avoid = "a", use = "x"}, {avoid = "b", use = "y"}}, rulebook.read{b = "y", a = "x"})
  end)

  it("names the line that is none", function()
    local ok, message = pcall(read, "b.rules", "a -> b\nonly words\n")
    assert.is_false(ok)
    assert.truthy(message:find("b.rules:2: 'avoid -> use: message' expected", 1, true))
    assert.has_error(function() read("c.rules", "# nothing\n") end)
  end)
end)
