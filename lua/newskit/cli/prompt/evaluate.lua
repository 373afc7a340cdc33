--- Compiling and running one input of the prompt.
-- @module newskit.cli.prompt.evaluate
local core = require "newskit.core"
local help = require "newskit.cli.prompt.help"
local options = require "newskit.base.options"

local evaluate = {}

-- The name of input number `n` in messages and tracebacks.
local function chunk_name(number)
  return "=prompt " .. number
end

-- At the prompt each input is a chunk of its own, so a local of one is unknown to the next. A leading
-- `local name =` therefore sets the name for the session, as people mean it.
local function without_local(input)
  local names, rest = input:match "^%s*local%s+([%a_][%w_%s,]*)=(.*)$"
  if names and not names:find "function" then return names .. "=" .. rest end
  return input
end

-- `name = expression`, with nothing after it: what it gave can then be looked at.
local function assignment(input, number, env)
  local name, expression = input:match "^%s*([%a_][%w_]*)%s*=%s*([^=].*)$"
  if not name then return nil end
  local run = load("return " .. expression, chunk_name(number), "t", env)
  return run and name, run
end

--- Compiles an input.
-- @tparam string input one or more lines
-- @tparam integer number the number of the input
-- @tparam table env where its names live
-- @treturn[1] table `{run=, kind="expression"|"assignment"|"statement", name=, input=}`
-- @treturn[2] nil
-- @treturn[2] string the message, or "more" when the input is not complete
function evaluate.compile(input, number, env)
  local run = load("return " .. input, chunk_name(number), "t", env)
  if run then return {run = run, kind = "expression", input = input} end
  local statement = without_local(input)
  local name, value = assignment(statement, number, env)
  if name then return {run = value, kind = "assignment", name = name, input = statement} end
  local message
  run, message = load(statement, chunk_name(number), "t", env)
  if run then return {run = run, kind = "statement", input = statement} end
  if message:find "<eof>$" then return nil, "more" end
  return nil, message
end

-- The line of the prompt's input that was running, when the error was raised below it.
local function prompt_line(number)
  local level = 3
  local wanted = chunk_name(number)
  while true do
    local info = debug.getinfo(level, "Sl")
    if not info then return nil end
    if info.source == wanted then return info.currentline end
    level = level + 1
  end
end

-- A name of `nk` near to one that was called and is not there: "nk.keywordz(art)".
local function hint(message, input)
  local global = message:match "attempt to %a+ a nil value %(global '([%w_]+)'%)"
  if global then
    local near = options.nearest(global, help.names())
    return near and (" (did you mean 'nk.%s'?)"):format(near) or ""
  end
  local name = message:match "attempt to %a+ a nil value %(field '([%w_]+)'%)"
  if not name or not input:find("nk." .. name, 1, true) then return "" end
  local near = options.nearest(name, help.names())
  return near and (" (did you mean 'nk.%s'?)"):format(near) or ""
end

-- The message with the line of input that caused it below.
local function explain(message, input, line)
  if type(message) ~= "string" then return "error: " .. tostring(message) end
  local text = message:gsub("^prompt %d+:%d+: ", "") .. hint(message, input)
  local source, at = nil, 0
  for each in (input .. "\n"):gmatch "(.-)\n" do
    at = at + 1
    if at == line then source = each end
  end
  if not source or not input:find "\n" then return "error: " .. text end
  return ("error: %s\n  line %d: %s"):format(text, line, source:match "^%s*(.-)%s*$")
end

--- Runs what `compile` gave; an interrupt stops it.
-- @tparam table compiled
-- @tparam integer number of the input
-- @treturn[1] boolean true, then what it returned
-- @treturn[2] boolean false, then the message with the line that caused the error
function evaluate.run(compiled, number)
  local line
  local results = table.pack(core.interrupt.call(compiled.run, function(message)
    line = prompt_line(number)
    return message
  end))
  if results[1] then return table.unpack(results, 1, results.n) end
  if results[2] == "interrupted" or tostring(results[2]):find "interrupted$" then return false, "interrupted" end
  return false, explain(results[2], compiled.input, line)
end

--- What is wrong with an input that does not compile, for the reader: the message without the name of
-- the chunk, and the line.
function evaluate.complaint(message, input)
  local line = tonumber(message:match "^prompt %d+:(%d+): ")
  return explain(message, input, line)
end

return evaluate
