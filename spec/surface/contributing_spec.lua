-- CONTRIBUTING names the files that each addition takes. Here one of each kind is made up and added to a copy of the
-- tree, with the files it names and no others, and has to work.
local support = require "spec.support"

local tree

local function edit(path, what, by)
  local text = support.slurp(tree .. "/" .. path)
  local from, to = text:find(what, 1, true)
  assert(from, path .. " has no " .. what)
  local file <close> = assert(io.open(tree .. "/" .. path, "wb"))
  file:write(text:sub(1, from - 1), by, text:sub(to + 1))
end

local function write(path, text)
  local file <close> = assert(io.open(tree .. "/" .. path, "wb"))
  file:write(text)
end

local function run(script)
  write("try.lua", script)
  local core = require("lfs").currentdir() .. "/" .. support.build() .. "/lua/?.so"
  local setting = ("cd %s; export LUA_PATH='lua/?.lua;lua/?/init.lua;;' LUA_CPATH='%s;;'"):format(tree, core)
  local command = setting .. "; lua5.4 try.lua 2>&1"
  local pipe <close> = assert(io.popen(command))
  return pipe:read "a"
end

-- The files that CONTRIBUTING lists for an addition: the paths of its row.
local function listed(addition)
  for line in io.lines "CONTRIBUTING.md" do
    local row = line:match("^| " .. addition .. " |(.*)$")
    if row then
      local paths = {}
      for path in row:gmatch "`([%w_./<>-]+)`" do paths[path] = true end
      return paths
    end
  end
  error("CONTRIBUTING has no row: " .. addition)
end

-- Adds with the given edits `{path, function}`, in order, each of which must be of a listed file.
local function add(addition, edits)
  local paths = listed(addition)
  for _, each in ipairs(edits) do
    assert.truthy(paths[each[1]], each[1] .. " is not listed for: " .. addition)
    each[2]()
  end
end

describe("CONTRIBUTING", function()
  setup(function()
    tree = os.tmpname()
    assert(os.remove(tree))
    assert(os.execute(("mkdir %s && cp -r lua csrc %s"):format(tree, tree)))
  end)

  teardown(function() os.execute("rm -r " .. tree) end)

  it("tells how to add an analyzer", function()
    add("an analyzer", {
      {"lua/newskit/analyzers/<name>.lua", function()
        write("lua/newskit/analyzers/hedges.lua", [[
          local analyzer = require "newskit.analyzer"
          local frame = require "newskit.frame"
          return analyzer.new{name = "hedges", summary = "words that hedge", run = function(article)
            local _, count = article.body.text:gsub("perhaps", "")
            return frame.new{columns = {{name = "frequency", type = "integer"}}}:add{frequency = count}
          end}]])
      end},
      {"lua/newskit/analyzer/registry.lua", function()
        edit("lua/newskit/analyzer/registry.lua", '"keywords", ', '"keywords", "hedges", ')
      end},
    })
    assert.equal("2\n", run 'print(require("newskit").hedges("It may, perhaps, or perhaps not.")[1].frequency)')
  end)

  it("tells how to add a reader", function()
    add("a format to read", {
      {"lua/newskit/read/formats/<name>.lua", function()
        write("lua/newskit/read/formats/pigeon.lua", [[
          local reader = require "newskit.read.reader"
          return reader.new{name = "pigeon", summary = "letters by pigeon", suffixes = {"pgn"},
            looks = function(head) return head:find "^PIGEON\n" ~= nil end,
            read = function(bytes) return {headline = bytes:match "\n([^\n]+)", text = "It came."} end}]])
      end},
      {"lua/newskit/read/formats/init.lua", function()
        edit("lua/newskit/read/formats/init.lua", '"text"', '"pigeon", "text"')
      end},
    })
    assert.equal("Crows\n", run 'print(require("newskit").parse("PIGEON\\nCrows\\n").headline)')
  end)

  it("tells how to add an output format", function()
    add("an output format", {
      {"lua/newskit/render/<name>.lua", function()
        write("lua/newskit/render/loud.lua", [[
          local render = require "newskit.render"
          return render.new{name = "loud", summary = "titles in capitals", report = function(report)
            return report.title:upper()
          end}]])
      end},
      {"lua/newskit/render.lua", function() edit("lua/newskit/render.lua", '"json", ', '"json", "loud", ') end},
    })
    assert.equal("HEY\n", run 'print(require("newskit").report{title = "hey"}:render("loud").text)')
  end)

  it("tells how to add a language", function()
    add("a language", {
      {"lua/newskit/lexicon/<code>/", function()
        assert(os.execute(("mkdir %s/lua/newskit/lexicon/qx"):format(tree)))
        local head = 'return {source = "made up", license = "MIT", '
        write("lua/newskit/lexicon/qx/language.lua", head .. 'name = "Made up", order = 990}')
        write("lua/newskit/lexicon/qx/stopwords.lua", head .. 'words = "zum zim"}')
      end},
      {"csrc/generate/folders.lua", function()
        local list = "lua/newskit/lexicon/folders.lua"
        assert(os.execute(("cd %s && lua5.4 csrc/generate/folders.lua > new && mv new %s"):format(tree, list)))
      end},
    })
    assert.equal("zum zim\n", run 'print(require("newskit.lexicon").of("qx").stopwords.words)')
  end)

  it("tells how to add a quotation pattern", function()
    add("a quotation pattern", {
      {"lua/newskit/quotes/rules/patterns.lua", function()
        edit("lua/newskit/quotes/rules/patterns.lua", "patterns.shipped = {", [[patterns.shipped = {
          {name = "angle", summary = "a name in angle brackets", stage = "linking", pass = "dialogue", over = "text",
           settled = true, confidence = {direct = 0.8, mixed = 0.8, indirect = 0.8}, languages = {en = true},
           example = {"<ann> we go now", "we go now"}, find = function(t)
             if t.form[1] ~= "<" then return nil end
             return {content = {{4, #t.form}}, cue = {3, 3}, source = {2, 2}}
           end},]])
      end},
    })
    assert.equal("angle\n", run [[print(require("newskit").quotes("<ann> we go now and never come back")[1].pattern)]])
  end)

  it("tells how a model is trained again", function()
    local paths = listed "a trained part, or training one again"
    for _, path in ipairs{"lua/newskit/models/<name>/", "spec/eval/models.lua"} do assert.truthy(paths[path], path) end
    assert.truthy(require("lfs").attributes "spec/eval/models.lua")
  end)
end)
