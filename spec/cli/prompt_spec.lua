local complete = require "newskit.cli.prompt.complete"
local evaluate = require "newskit.cli.prompt.evaluate"
local help = require "newskit.cli.prompt.help"
local history = require "newskit.cli.prompt.history"
local nk = require "newskit"
local show = require "newskit.cli.prompt.show"
local support = require "spec.support"
local topics = require "newskit.cli.prompt.topics"
local typed = require "newskit.cli.prompt.words"

local function run(input, env)
  local compiled = assert(evaluate.compile(input, 1, env or setmetatable({}, {__index = _G})))
  return evaluate.run(compiled, 1)
end

describe("compile", function()
  it("tells an expression, an assignment and a statement", function()
    assert.equal("expression", evaluate.compile("1 + 1", 1, {}).kind)
    assert.equal("assignment", evaluate.compile("x = 1 + 1", 1, {}).kind)
    assert.equal("statement", evaluate.compile("for i = 1, 2 do end", 1, {}).kind)
    assert.equal("expression", evaluate.compile("x == 1", 1, {}).kind)
  end)

  it("asks for more when the input is not complete", function()
    assert.same({n = 2, [2] = "more"}, table.pack(evaluate.compile("for i = 1, 2 do", 1, {})))
    assert.same({n = 2, [2] = "more"}, table.pack(evaluate.compile("f {", 1, {})))
  end)

  it("keeps a local for the session", function()
    assert.equal("y", evaluate.compile("local y = 3", 1, {}).name)
  end)

  it("shows the line of a syntax error", function()
    local input = "x = 1\ny = = 2"
    local compiled, message = evaluate.compile(input, 4, {})
    assert.is_nil(compiled)
    assert.matches("line 2: y = = 2", evaluate.complaint(message, input), 1, true)
  end)
end)

describe("run", function()
  it("gives what the input gives", function()
    assert.same({n = 3, true, 1, 2}, table.pack(run "1, 2"))
  end)

  it("shows the line that caused an error raised below it", function()
    local ok, message = run "local x = 1\nstring.rep()\nx = 2"
    assert.is_false(ok)
    assert.matches("bad argument #1 to 'rep'", message, 1, true)
    assert.matches("line 2: string.rep()", message, 1, true)
  end)

  it("names the near name of nk that was called instead", function()
    local _, message = run("nk.keywordz(1)", {nk = nk})
    assert.matches("(did you mean 'nk.keywords'?)", message, 1, true)
    local _, other = run("art.keywordz(1)", {art = {}})
    assert.is_nil(other:find "did you mean")
  end)
end)

describe("what people type that is no Lua", function()
  local env = setmetatable({help = help.call, atr = 1}, {__index = _G})

  it("leaves on exit and quit", function()
    for _, word in ipairs{"exit", "quit", " quit ", "exit;"} do
      assert.same({n = 2, [2] = "leave"}, table.pack(typed.answer(word, env)))
    end
  end)

  it("helps, on what is named", function()
    assert.equal(help.text(), typed.answer("help", env))
    assert.equal(help.text(), typed.answer("?", env))
    for _, input in ipairs{"help keywords", "? keywords", "?keywords", "help 'keywords'"} do
      assert.equal(help.text "keywords", typed.answer(input, env), input)
    end
    assert.truthy(typed.answer("help nosuch", env):find "unknown name 'nosuch'")
  end)

  it("lists a folder", function()
    local folder = support.folder()
    support.spill(folder .. "/b.txt", "")
    support.spill(folder .. "/a.txt", "")
    assert.equal("a.txt b.txt", typed.answer("ls " .. folder, env))
    assert.equal(typed.answer("ls " .. folder, env), typed.answer(('ls "%s"'):format(folder), env))
    assert.truthy(typed.answer("ls /no/such/folder", env):find "no such file")
    support.remove(folder)
  end)

  it("is Lua where it is Lua, and where the session has such a name", function()
    for _, input in ipairs{"help(nk)", "ls = 1", "quit.x", "help, 1", "nk", "art", "x = 1", "lsx"} do
      local text, leave = typed.answer(input, env)
      assert.is_nil(text or leave, input)
    end
    assert.is_nil((typed.answer("ls", setmetatable({ls = 1}, {__index = _G}))))
  end)

  it("tells a lone name that is nothing what it is of nk, or what is near", function()
    assert.equal("'keywords' is an analyzer: nk.keywords(art)", typed.unknown("keywords", env))
    assert.truthy(typed.unknown("outlet", env):find('nk.pipeline "outlet"', 1, true))
    assert.truthy(typed.unknown("corpus", env):find "nk.corpus")
    assert.truthy(typed.unknown("atrr", env):find "did you mean 'atr'")
    assert.is_nil(typed.unknown("zzzzzzzz", env))
  end)

  it("notes a path where text is expected", function()
    local note = typed.path_note 'nk.quotes "examples/article.txt"'
    assert.truthy(note:find('nk.quotes(nk.read "examples/article.txt")', 1, true))
    assert.truthy(typed.path_note("nk.keywords('examples/article.txt', {top = 3})"))
    for _, input in ipairs{
      'nk.read "examples/article.txt"', 'nk.quotes "He said no."', "nk.quotes(art)", '"examples"',
    } do
      assert.is_nil(typed.path_note(input))
    end
  end)
end)

describe("a pipeline that ships", function()
  it("is had by its name", function()
    assert.same(nk.pipelines.find("compare", {}):names(), nk.pipeline "compare":names())
    assert.same(nk.pipeline "who-is-quoted":names(), nk.pipelines.who_is_quoted:names())
    assert.has_error(function() return nk.pipeline "compar" end,
      "bad argument #1 to 'pipeline' (unknown pipeline 'compar' (did you mean 'compare'?))")
  end)

  it("has help, and so have the columns of analyzers", function()
    assert.truthy(help.text "compare":find("analyzers: volume, contrast", 1, true))
    assert.truthy(help.text "keywords":find("columns: term, score", 1, true))
  end)
end)

describe("show", function()
  it("sorts keys, quotes strings and marks a cycle", function()
    local value = {3, b = "x\n", a = {true}}
    value.self = value
    assert.equal('{3, a = {true}, b = "x\\n", self = (itself)}', show(value))
  end)

  it("breaks a table that does not fit", function()
    assert.equal('{\n  first = "aaaaaaaaaa",\n  second = "bbbbbbbbbb"\n}',
      show({first = "aaaaaaaaaa", second = "bbbbbbbbbb"}, 30))
  end)

  it("keeps control characters off the terminal", function()
    assert.is_nil(show("\27[31m\7"):find "%c")
  end)
end)

describe("completion", function()
  local env = setmetatable({nk = nk, art = {headline = "x", heading = 1}, frame = nk.frame{columns = {"a"}}},
    {__index = _G})

  local function words(line)
    return complete.candidates(line, line:match "[%w_.:/]*$", env, help.names())
  end

  it("completes names and keywords", function()
    assert.same({"tonumber", "tostring"}, words "x = to")
    assert.same({"repeat", "require", "return"}, words "re")
  end)

  it("completes fields, methods and what is not loaded yet", function()
    assert.same({"art.heading", "art.headline"}, words "art.head")
    assert.same({"frame:save", "frame:select", "frame:sort"}, words "x = frame:s")
    assert.same({"nk.read", "nk.readability", "nk.reader", "nk.renderer", "nk.report"}, words "nk.re")
  end)

  it("completes the options of an analyzer", function()
    nk.analyzer{name = "completed", options = {top = 3, tone = "x"}, run = function() end}
    assert.same({"tone", "top"}, words "nk.completed(art, {t")
    assert.same({"tone"}, words "nk.completed(art, {top = 3, ton")
  end)

  it("completes paths in a string", function()
    assert.same({"examples/article.txt"}, words 'nk.read "examples/art')
    assert.same({"lua/newskit/"}, words 'nk.read "lua/')
  end)
end)

describe("history", function()
  it("is a script that runs", function()
    local past = history.new{"a.txt"}
    past:add("x = 2", "statement")
    past:add("nk.frame{columns = {'a'}}", "expression")
    past:add("x", "expression")
    local script = past:script()
    assert.is_truthy(load(script))
    assert.matches('assert(nk.read("a.txt"))', script, 1, true)
    assert.matches("\n_ = nk.frame{columns = {'a'}}\n", script, 1, true)
    assert.matches("\nprint(x)\n", script, 1, true)
  end)

  it("prints what was shown, with comments as comments", function()
    local past = history.new()
    past:add("-- a comment", "expression")
    past:add("x = 20 + 1", "statement")
    past:add("x * 2 -- twice", "expression")
    past:add("x", "expression")
    past:add("help(x)", "expression")
    past:add("(function() end)()", "expression")
    local folder = support.folder()
    assert.truthy(past:save(folder .. "/work.lua"))
    local pipe <close> = assert(io.popen(("%s/newskit run %s/work.lua 2>&1"):format(support.build(), folder)))
    assert.equal("42\n21\n", pipe:read "a")
    support.remove(folder)
  end)

  it("says why it cannot save", function()
    local ok, message = history.new():save "/nowhere/x.lua"
    assert.is_nil(ok)
    assert.matches("/nowhere/x.lua", message, 1, true)
    assert.error_matches(function() history.new():save() end, "bad argument #1 to 'save' %(string expected")
  end)
end)

-- The table of methods behind an __index: itself, or what the function closes over.
local function methods_behind(index)
  if type(index) == "table" then return index end
  for i = 1, 10 do
    local name, value = debug.getupvalue(index, i)
    if name == "methods" or name == "" and type(value) == "table" then return value end
  end
  error "no table of methods behind this __index"
end

describe("help", function()
  it("has an entry for every public name", function()
    for name in pairs(nk) do assert.is_truthy(help.text(name), "no help on nk." .. name) end
  end)

  it("tells what each method of each type does", function()
    local art = assert(nk.read "examples/article.txt")
    local report = nk.pipeline{"keywords"}:run(art)
    local values = {
      article = art, document = art.body, frame = report.frames.keywords, report = report,
      pipeline = nk.pipeline{"keywords"}, corpus = nk.corpus "examples/article.txt", history = history.new(),
      counts = nk.counts(),
    }
    for name, value in pairs(values) do
      local described = topics.members[name]
      for method in pairs(described.methods) do
        assert.equal("function", type(value[method]), name .. ":" .. method)
      end
      local index = debug.getmetatable(value).__index
      for method in pairs(name ~= "history" and methods_behind(index) or {}) do
        assert.is_truthy(described.methods[method], name .. ":" .. method .. " is not described")
      end
    end
  end)

  it("names the nearest known name", function()
    local text, message = help.text "fraem"
    assert.is_nil(text)
    assert.matches("did you mean 'frame'", message)
  end)

  it("has examples that run", function()
    local env = setmetatable({nk = nk, art = assert(nk.read "examples/article.txt")}, {__index = _G})
    rawset(nk, "history", history.new())
    local examples = {}
    for name, topic in pairs(topics.functions) do examples["nk." .. name] = topic.example end
    for name, members in pairs(topics.members) do examples[name] = members.example end
    for _, name in ipairs(require("newskit.analyzer").names()) do examples[name] = help.example(nk[name]) end
    examples.completed = nil -- made above, for its options only
    for name, example in pairs(examples) do
      local ok, result = run(example, env)
      assert.is_true(ok, name .. ": " .. tostring(result))
      assert.is_truthy(result ~= nil, name .. " gives nothing")
    end
    rawset(nk, "history", nil)
  end)
end)
