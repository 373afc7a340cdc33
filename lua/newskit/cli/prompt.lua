--- The prompt: `newskit [FILES]`. Reads Lua, runs it with `nk` loaded, shows what it gives.
-- @module newskit.cli.prompt
local core = require "newskit.core"
local complete = require "newskit.cli.prompt.complete"
local evaluate = require "newskit.cli.prompt.evaluate"
local help = require "newskit.cli.prompt.help"
local history = require "newskit.cli.prompt.history"
local line = require "newskit.cli.prompt.line"
local show = require "newskit.cli.prompt.show"
local terminal = require "newskit.display.terminal"
local words = require "newskit.cli.prompt.words"

local greeting = [[
newskit %s: help for help, nk.list() for what there is, Ctrl-D to leave
]]

local no_editing = [[
no editing of lines, no history on Up, no completion: the Lua module readline is not installed
]]

local function print_error(message)
  local style = terminal.style(terminal.color())
  io.stdout:write(style.red(message), "\n")
end

-- Results one below the other; a failure in the shape `nil, message` as its message.
local function print_results(results, first)
  if results.n >= first + 1 and results[first] == nil and type(results[first + 1]) == "string" then
    print_error("nil  " .. results[first + 1])
    return
  end
  for i = first, results.n do
    if results[i] ~= nil or results.n == first then
      local ok, text = pcall(show, results[i], terminal.width())
      io.stdout:write(ok and text or "(" .. tostring(text) .. ")", "\n")
    end
  end
end

local session = {}
session.__index = session

local function new_session(nk, files)
  local self = setmetatable({nk = nk, history = history.new(files), count = 0}, session)
  self.env = setmetatable({nk = nk, help = help.call}, {__index = _G})
  self.env._G = self.env
  rawset(nk, "history", self.history)
  return self
end

-- Takes what an input gave: the assigned name, `_`, and what is printed.
local function take(self, compiled, results)
  if compiled.kind == "assignment" then
    self.env[compiled.name] = results[2]
    local failed = results[2] == nil and type(results[3]) == "string"
    if failed then print_results(results, 2) end
    return
  end
  if compiled.kind == "expression" then
    local name = results.n == 2 and results[2] == nil and compiled.input:match "^%s*([%a_][%w_]*)%s*$"
    local hint = name and name ~= "nil" and words.unknown(name, self.env)
    if hint then
      io.stdout:write(hint, "\n")
      return "nothing"
    end
    if results[2] ~= nil then self.env._ = results[2] end
    if results.n >= 2 then print_results(results, 2) end
  end
end

--- Runs one input. Returns "more" when it is not complete, "leave" when it asks to leave.
function session:feed(input)
  local answer, leave = words.answer(input, self.env)
  if leave then return leave end
  if answer then
    io.stdout:write(answer, "\n")
    return "done"
  end
  local compiled, message = evaluate.compile(input, self.count + 1, self.env)
  if not compiled then
    if message == "more" then return "more" end
    print_error(evaluate.complaint(message, input))
    return "failed"
  end
  self.count = self.count + 1
  -- Noted before it runs, so that an input which saves the history is not the one that is missing.
  local number = self.history:add(compiled.input, compiled.kind == "expression" and "expression" or "statement")
  local results = table.pack(evaluate.run(compiled, self.count))
  if not results[1] then
    self.history:drop(number)
    print_error(results[2])
    return "failed"
  end
  if take(self, compiled, results) == "nothing" then self.history:drop(number) end
  local note = words.path_note(compiled.input)
  if note then io.stdout:write("note: ", note, "\n") end
  return "done"
end

-- Reads until an input is complete; nil at the end of the input.
local function read_input(self, reader)
  local input
  while true do
    local text = reader.read(input and ">> " or "> ")
    local interrupted = core.interrupt.pending()
    if not text and not interrupted then return nil, input end
    if interrupted then
      input = nil
      io.stdout:write "\n"
    else
      input = input and input .. "\n" .. text or text
      local outcome = input:find "%S" and self:feed(input)
      if outcome == "failed" then self.failed = true end
      if outcome == "leave" then return nil end
      if outcome ~= "more" then return true end
    end
  end
end

local function load_rc(self)
  local home = os.getenv "HOME"
  local path = os.getenv "NEWSKIT_RC" or home and home .. "/.newskitrc.lua"
  local file = path and io.open(path, "rb")
  if not file then return end
  local source = file:read "a"
  file:close()
  local run, message = load(source, "@" .. path, "t", self.env)
  local ok = run ~= nil
  if run then ok, message = pcall(run) end
  if not ok then print_error(path .. ": " .. tostring(message)) end
end

-- Reads the files of the command line into `articles`, and the first into `art`.
local function load_files(self, files)
  if #files == 0 then return end
  local articles = {}
  for _, path in ipairs(files) do
    local article, message = self.nk.read(path)
    if article then articles[#articles + 1] = article else print_error(message) end
  end
  self.env.articles, self.env.art = articles, articles[1]
  if articles[1] then
    io.stdout:write("art:\n", show(articles[1], terminal.width()), "\n")
    if #articles > 1 then io.stdout:write(("articles = %d articles\n"):format(#articles)) end
  end
end

--- Opens the prompt and returns when the input ends.
-- @tparam {string,...} files articles to read first
-- @treturn integer the exit code: 0, or 1 when standard input is no terminal and an input failed
return function(files)
  local nk = require "newskit"
  local self = new_session(nk, files)
  local reader = line.open(function(text, word)
    return complete.candidates(text, word, self.env, help.names())
  end)
  core.interrupt.install()
  if reader.interactive then
    io.stdout:write(greeting:format(core.version), reader.edits and "" or no_editing)
  end
  load_rc(self)
  load_files(self, files)
  local unfinished
  repeat
    local more
    more, unfinished = read_input(self, reader)
  until not more
  reader.close()
  if reader.interactive then io.stdout:write "\n" end
  if unfinished then
    print_error("the input ends in the middle of a statement")
    return 1
  end
  return self.failed and not reader.interactive and 1 or 0
end
