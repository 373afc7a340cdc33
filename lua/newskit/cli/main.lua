--- The command: finds the subcommand, parses its words, and turns what goes wrong into a message and an
-- exit code: 0 done, 1 some inputs failed, 2 wrong usage.
-- @module newskit.cli.main
local commands = require "newskit.cli.commands"
local core = require "newskit.core"
local guard = require "newskit.base.guard"
local inputs = require "newskit.cli.inputs"
local lfs = require "lfs"
local options = require "newskit.base.options"
local width = require "newskit.display.width"

local intro = [[
newskit: analysis of news text

  newskit [FILE…]            the prompt, with the articles read
  newskit COMMAND [FILE…]    one of the commands below

]]

local outro = [[

`newskit COMMAND --help` tells more of each. Inputs are files of every kind that
`newskit list readers` names, folders and globs, and .gz of each; - is standard
input. `--load FILE` runs a Lua file first, which may make readers, analyzers
and renderers of your own.
]]

local function fail(message, code)
  io.stderr:write("newskit: ", message, "\n")
  return code
end

-- The help has a usual terminal's columns, of which the names take these.
local COLUMNS, LABEL = 80, 17

local function usage()
  local lines = {}
  for _, name in ipairs(commands.all_names()) do
    local label = name
    for _, line in ipairs(width.wrap(commands.find(name).summary, COLUMNS - LABEL)) do
      lines[#lines + 1] = ("  %-14s %s"):format(label, line)
      label = ""
    end
  end
  return intro .. table.concat(lines, "\n") .. "\n" .. outro
end

local function version()
  local parts = {"newskit " .. core.version, _VERSION}
  for _, library in ipairs(core.libraries or {}) do parts[#parts + 1] = library end
  return table.concat(parts, ", ") .. "\n"
end

local function run_command(command, words)
  local asks = command.raw and (words[1] == "--help" or words[1] == "-h")
  if command.raw and not asks then return command.run(words) end
  return command.run(commands.parse(command, asks and {"--help"} or words))
end

-- Runs the Lua files of `--load FILE`, which may make readers, analyzers and renderers, and takes them out of
-- the words. A script that is run is given all words behind its name.
local function load_files(words)
  local rest, at = {}, 1
  while words[at] do
    local word = words[at]
    local path = word == "--load" and (words[at + 1] or "") or word:match "^%-%-load=(.*)"
    if path and rest[1] ~= "run" then
      local script, message = loadfile(path)
      if not script then error({usage = "--load: " .. message}, 0) end
      script()
      at = at + (word == "--load" and 2 or 1)
    else
      rest[#rest + 1] = word
      at = at + 1
    end
  end
  return rest
end

local function dispatch(given)
  local words = load_files(given)
  local name = words[1]
  if name == nil then return require "newskit.cli.prompt"{} end
  if name == "help" and words[2] then
    if commands.find(words[2]) then return run_command(commands.find(words[2]), {"--help"}) end
    return fail(options.unknown("command", words[2], commands.all_names()), 2)
  end
  if name == "--help" or name == "-h" or name == "help" then
    io.stdout:write(usage())
    return 0
  end
  if name == "--version" then
    io.stdout:write(version())
    return 0
  end
  local command = commands.find(name)
  if command then return run_command(command, table.move(words, 2, #words, 1, {})) end
  if inputs.is_address(name) then return fail(inputs.no_network(name), 2) end
  if lfs.attributes(name) then return require "newskit.cli.prompt"(words) end
  local kind = name:sub(1, 1) == "-" and "option" or "command"
  local known = kind == "option" and {"--help", "--version"} or commands.all_names()
  return fail(options.unknown(kind, name, known), 2)
end

--- Runs the command. Commands raise `{usage = message}` for wrong usage, `{failed = message}` for inputs
-- that fail, `{closed = true}` when nobody reads the output any more.
-- @tparam {string,...} words those of the shell
-- @treturn integer the exit code
return function(words)
  local ok, result = xpcall(dispatch, function(problem)
    if type(problem) == "table" then return problem end
    return {failed = tostring(problem), traceback = os.getenv "NEWSKIT_TRACEBACK" and debug.traceback()}
  end, words)
  if ok then return result end
  if result.closed then return 0 end
  if guard.is_interrupt(result.failed or result) then
    io.stderr:write "\n"
    return 130 -- as shells count Ctrl-C
  end
  if result.traceback and os.getenv "NEWSKIT_TRACEBACK" then io.stderr:write(result.traceback, "\n") end
  if result.usage then return fail(result.usage, 2) end
  if result.analyzer then return fail(("analyzer '%s': %s"):format(result.analyzer, result.message), 1) end
  return fail(result.failed or result.message or tostring(result), 1)
end
