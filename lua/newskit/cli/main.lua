--- The command: finds the subcommand and turns what goes wrong into a message and an exit code.
-- Codes: 0 done, 1 some inputs failed, 2 wrong usage.
local analyzer = require "newskit.analyzer"
local core = require "newskit.core"
local lfs = require "lfs"
local options = require "newskit.options"

-- Subcommands, in the order of the help.
local commands = {"report", "run"}

local usage = [[
newskit: analysis of news text

  newskit [FILE…]                 the prompt, with the articles read
  newskit report FILE…            a report on an article or on several
  newskit run SCRIPT.lua [ARGS]   run a Lua script with newskit on its path
  newskit ANALYZER FILE…          one analyzer, such as: newskit quotes article.txt
  newskit --help, --version

`newskit COMMAND --help` tells more of each command.
]]

local function fail(message, code)
  io.stderr:write("newskit: ", message, "\n")
  return code
end

local function find_command(name)
  for _, command in ipairs(commands) do
    if command == name then return require("newskit.cli." .. name) end
  end
  if analyzer.find(name) then return require "newskit.cli.analyze" end
  return nil
end

local function known_names()
  local names = table.move(commands, 1, #commands, 1, {})
  for _, name in ipairs(analyzer.names()) do names[#names + 1] = name end
  return names
end

local function dispatch(arguments)
  local name = arguments[1]
  if name == nil then return require "newskit.cli.prompt"{} end
  if name == "--help" or name == "-h" or name == "help" then
    io.stdout:write(usage)
    return 0
  end
  if name == "--version" then
    io.stdout:write("newskit ", core.version, " (", _VERSION, ")\n")
    return 0
  end
  local command = find_command(name)
  if not command and lfs.attributes(name) then return require "newskit.cli.prompt"(arguments) end
  if not command then return fail(options.unknown("command", name, known_names()), 2) end
  return command(table.move(arguments, 2, #arguments, 1, {}), name)
end

--- Runs the command. Commands raise `{usage = message}` for wrong usage and `{failed = message}` for
-- inputs that fail.
-- @tparam {string,...} arguments those of the shell
-- @treturn integer the exit code
return function(arguments)
  local ok, result = xpcall(dispatch, function(problem)
    if type(problem) == "table" then return problem end
    return {failed = tostring(problem), traceback = os.getenv "NEWSKIT_TRACEBACK" and debug.traceback()}
  end, arguments)
  if ok then return result end
  if result.traceback then io.stderr:write(result.traceback, "\n") end
  if result.usage then return fail(result.usage, 2) end
  return fail(result.failed or result.message or tostring(result), 1)
end
