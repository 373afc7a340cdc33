-- What newskit is made of can be added from outside its tree: a reader, a language, an analyzer, a renderer and a
-- quotation pattern, each made up here, each at work in Lua and at the command, with no shipped file touched.
local support = require "spec.support"

local EXTENSION = [==[
local nk = require "newskit"

nk.reader{
  name = "pigeon", summary = "letters by pigeon", suffixes = {"pgn"},
  looks = function(head) return head:find "^PIGEON\n" ~= nil end,
  open = function(source)
    local lines = source:lines()
    lines()
    return function()
      local headline = lines()
      return headline and {headline = headline, text = lines() or ""}
    end
  end,
}

nk.language{
  code = "xx", common = {words = "zum zim zar vrin"}, stopwords = {words = "zum zim zar"},
  abbreviations = {title = "blorp"},
}

nk.analyzer{
  name = "birds", summary = "how often birds are named", options = {least = {default = 1, summary = "least number"}},
  run = function(article, options)
    local frame = nk.frame{columns = {{name = "bird"}, {name = "count", type = "integer"}}}
    for _, bird in ipairs{"pigeon", "crow"} do
      local _, count = article.body.text:lower():gsub(bird, "")
      if count >= options.least then frame:add{bird = bird, count = count} end
    end
    return frame
  end,
}

nk.renderer{
  name = "bars", summary = "one bar a row", extension = "bars",
  report = function(report)
    local lines = {}
    for _, record in ipairs(report.sections[1].frame) do
      lines[#lines + 1] = record.bird .. " " .. ("|"):rep(record.count)
    end
    return table.concat(lines, "\n") .. "\n"
  end,
}

-- "<ann> we go now": who speaks stands in angle brackets.
local chat = {
  name = "chat", over = "text", before = "name",
  find = function(t)
    for i = 1, #t.form - 3 do
      if t.form[i] == "<" and t.form[i + 2] == ">" then
        return {content = {{i + 3, #t.form}}, cue = {i + 2, i + 2}, source = {i + 1, i + 1}}
      end
    end
  end,
}
]==]

local LETTERS = "PIGEON\nCrows and pigeons\nA pigeon came. The pigeon met a crow.\n"
  .. "Zum zim\nZum zim zar. Blorp. Orr vrin zum zim zar.\n"

local function write(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

local folder

local function shell(command)
  local setting = ("cd %s; export COLUMNS=80 NO_COLOR=1"):format(folder)
  local pipe <close> = assert(io.popen(("%s; %s 2>&1"):format(setting, command)))
  return pipe:read "a"
end

describe("from outside the tree", function()
  local command

  setup(function()
    folder = os.tmpname()
    assert(os.remove(folder))
    assert(os.execute("mkdir " .. folder))
    write(folder .. "/own.lua", EXTENSION)
    write(folder .. "/letters.pgn", LETTERS)
    write(folder .. "/chat.txt", "Chat log of the night\n\n<ann> we go now and never come back to this place\n")
    write(folder .. "/chat.lua", EXTENSION .. [[return nk.pipeline{{"quotes", patterns = {chat}}}]])
    write(folder .. "/in_lua.lua", EXTENSION .. [[
      for _, article in nk.corpus("letters.pgn"):articles() do
        print(article.headline, article.language, #article.body:ranges "sentence")
      end
      local first = nk.read "letters.pgn"
      print(nk.birds(first)[1].count, nk.pipeline{"birds"}:run(first):render "bars")
      print(nk.quotes("<ann> we go now and never come back", {patterns = {chat}})[1].pattern)
    ]])
    command = require("lfs").currentdir() .. "/" .. support.build() .. "/newskit"
  end)

  teardown(function() os.execute("rm -r " .. folder) end)

  it("all of it works in a script", function()
    assert.equal("Crows and pigeons\ten\t2\nZum zim\txx\t2\n2\tpigeon ||\ncrow |\n\nchat\n",
      shell(command .. " run in_lua.lua"))
  end)

  it("a reader serves files, standard input, folders and packed files", function()
    local read = " --load own.lua read %s --format jsonl | grep -c pigeons"
    shell "mkdir post; cp letters.pgn post; gzip -k letters.pgn"
    for _, input in ipairs{"letters.pgn", "- < letters.pgn", "post", "letters.pgn.gz"} do
      assert.equal("1\n", shell(command .. read:format(input)), input)
    end
    assert.truthy(shell(command .. " --load own.lua list readers"):find("letters by pigeon", 1, true))
  end)

  it("an analyzer and a renderer are a subcommand and a format", function()
    assert.equal("pigeon ||\ncrow |\n", shell(command .. " --load own.lua birds letters.pgn --format bars | head -2"))
    assert.truthy(shell(command .. " --load own.lua birds --help"):find("Least number", 1, true))
    shell(command .. " --load own.lua birds letters.pgn -o out.bars")
    assert.truthy(support.slurp(folder .. "/out.bars"):find("pigeon |", 1, true))
  end)

  it("a language is told and its sentences are found", function()
    local printed = shell(command .. " --load own.lua read letters.pgn --format jsonl")
    assert.truthy(printed:find '"language": ?"xx"')
  end)

  it("a quotation pattern finds its quotations in a pipeline of one's own", function()
    local printed = shell(command .. " run chat.lua chat.txt")
    assert.truthy(printed:find("we go now", 1, true), printed)
    assert.truthy(printed:find("ann", 1, true), printed)
  end)
end)
