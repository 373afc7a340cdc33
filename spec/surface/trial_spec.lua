-- What a new user does first, from the README alone.
local lfs = require "lfs"
local support = require "spec.support"

local here = lfs.currentdir()
local newskit = here .. "/" .. support.build() .. "/newskit"

-- Runs a command in a folder of its own; gives what it prints, and whether it succeeded.
local function run(folder, command)
  local pipe <close> = assert(io.popen(("cd %s && export HOME=%s NO_COLOR=1 COLUMNS=80 && %s 2>&1")
    :format(folder, folder, command)))
  local output = pipe:read "a"
  return output, (pipe:close())
end

local function write(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

describe("a new user", function()
  local folder

  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    os.execute(("cp -r %s/examples/. %s"):format(here, folder))
  end)

  after_each(function() os.execute("rm -rf " .. folder) end)

  it("goes from files to an HTML report in one command", function()
    local output, ok = run(folder, newskit .. " report news/ --format html -o report.html")
    assert.is_true(ok, output)
    local page = support.slurp(folder .. "/report.html")
    assert.matches("^<!DOCTYPE html>", page)
    assert.matches("Ruth Adeyemi", page, 1, true)
    assert.is_nil(page:find "https?://[^%s\"']+%.js")
  end)

  it("works at the prompt, saves the session and gets the same bytes from the script", function()
    write(folder .. "/session", [[
art = nk.read "article.txt"
art
nk.keywords(art, {top = 5})
nk.ngrams(art, {n = 2})
nk.quotes(art)
nk.analyzer{name = "shouting", summary = "words in capitals", run = function(article)
  local words = nk.frame{columns = {"word"}}
  for word in article.body.text:gmatch "%f[%w]%u%u%u+%f[%W]" do words:add{word = word} end
  return words
end}
nk.no_such_thing(art)
report = nk.pipeline{"keywords", "ngrams", "quotes", "shouting"}:run(art)
report:save "first.html"
report:save "first.json"
nk.history:save "work.lua"
]])
    local output = run(folder, newskit .. " < session")
    assert.matches("China Singles Out", output, 1, true)
    assert.matches("attempt to call a nil value", output, 1, true)
    local first = {support.slurp(folder .. "/first.html"), support.slurp(folder .. "/first.json")}
    os.remove(folder .. "/first.html")
    os.remove(folder .. "/first.json")
    local said, ok = run(folder, newskit .. " run work.lua")
    assert.is_true(ok, said)
    assert.equal(first[1], support.slurp(folder .. "/first.html"))
    assert.equal(first[2], support.slurp(folder .. "/first.json"))
  end)

  it("runs a pipeline of their own over a folder with two workers", function()
    write(folder .. "/mine.lua", [[
local nk = require "newskit"
return nk.pipeline{"articles", "quotes"}
]])
    local one, ok_one = run(folder, newskit .. " run mine.lua news/ --format json")
    local two, ok_two = run(folder, newskit .. " run mine.lua -j 2 news/ --format json")
    assert.is_true(ok_one, one)
    assert.is_true(ok_two, two)
    assert.equal(one, two)
    assert.matches("Amina Okafor", two, 1, true)
  end)

  it("is told the nearest name when one is wrong", function()
    local cases = {
      [" reprot article.txt"] = "did you mean 'report'",
      [" quotes article.txt --format cvs"] = "did you mean 'csv'",
      [" quotes article.txt --columns speeker"] = "did you mean 'speaker'",
      [" keywords article.txt --tpo 3"] = "--top",
    }
    for arguments, wanted in pairs(cases) do
      local output, ok = run(folder, newskit .. arguments)
      assert.is_nil(ok, arguments)
      assert.matches(wanted, output, 1, true)
    end
  end)
end)
