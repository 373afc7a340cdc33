--- The subcommands by name, and their parsers.
local analyzer = require "newskit.analyzer"
local argparse = require "argparse"

local commands = {}

-- In the order of the help.
local names = {"report", "read", "run", "list", "completion", "man"}

--- The names of the subcommands that are no analyzers.
function commands.names()
  return table.move(names, 1, #names, 1, {})
end

--- Every word that may stand after `newskit`.
function commands.all_names()
  local all = commands.names()
  for _, name in ipairs(analyzer.names()) do all[#all + 1] = name end
  return all
end

--- The command called `name`: a table with `name`, `summary`, `examples`, `define(parser)` and `run(args)`;
-- nil when there is none.
function commands.find(name)
  for _, candidate in ipairs(names) do
    if candidate == name then return require("newskit.cli." .. name) end
  end
  return analyzer.find(name) and require "newskit.cli.analyze"(name) or nil
end

local function epilog(command)
  return "Examples:\n  " .. table.concat(command.examples, "\n  ")
end

--- The parser of one command.
function commands.parser(command)
  local parser = argparse("newskit " .. command.name, command.summary, epilog(command))
  parser:help_description_margin(26):help_max_width(79):usage_max_width(79)
  command.define(parser)
  return parser
end

--- The parser of all commands, for help and completion.
function commands.whole()
  local parser = argparse("newskit", "Analysis of news text.")
  parser:command_target "command"
  parser:require_command(false)
  parser:flag("--version", "The version of newskit and of its libraries.")
  for _, name in ipairs(commands.all_names()) do
    local command = commands.find(name)
    local sub = parser:command(name, command.summary, epilog(command))
    command.define(sub)
  end
  return parser
end

return commands
