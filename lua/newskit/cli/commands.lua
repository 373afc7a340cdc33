--- The subcommands by name, and their parsers.
-- @module newskit.cli.commands
local argparse = require "argparse"
local registry = require "newskit.analyzer.registry"

local commands = {}

-- In the order of the help.
local names = {
  "report", "read", "changes", "build", "count", "merge", "agreement", "run", "list", "completion", "man",
}

-- Those that do not stand in this folder itself.
local places = {
  build = "parts.build", count = "parts.count", merge = "parts.merge", agreement = "parts.agreement",
}

--- The names of the subcommands that are no analyzers.
function commands.names()
  return table.move(names, 1, #names, 1, {})
end

--- Every word that may stand after `newskit`.
function commands.all_names()
  local all = commands.names()
  for _, name in ipairs(registry.names()) do all[#all + 1] = name end
  return all
end

--- The command called `name`: a table with `name`, `summary`, `examples`, `define(parser)` and `run(args)`;
-- nil when there is none.
function commands.find(name)
  for _, candidate in ipairs(names) do
    if candidate == name then return require("newskit.cli." .. (places[name] or name)) end
  end
  return registry.find(name) and require "newskit.cli.analyze"(name) or nil
end

local function epilog(command)
  if not command.examples then return nil end
  return "Examples:\n  " .. table.concat(command.examples, "\n  ")
end

local INDENT, GAP = 3, 2 -- before a label and after the longest

-- What stands before an option's description: "-o, --output <FILE>" on one line, long forms below each
-- other. argparse itself gives each form a line.
local function option_label(self)
  local forms = table.concat(self._public_aliases or self._aliases, ", ")
  local words = {forms:find "^%-%-" and "    " .. forms or forms, table.unpack(self:_get_argument_list())}
  return {table.concat(words, " ")}
end

local function align(parser)
  local longest = 0
  for _, option in ipairs(parser._options) do
    option._get_label_lines = option_label
    longest = math.max(longest, #option_label(option)[1])
  end
  parser:help_description_margin(math.max(INDENT + longest + GAP, 16)):help_max_width(79):usage_max_width(79)
end

--- The parser of one command.
function commands.parser(command)
  local parser = argparse("newskit " .. command.name, command.summary, epilog(command))
  command.define(parser)
  align(parser)
  return parser
end

-- A complaint of the parser as newskit words its own: "unknown option '--tpo' (did you mean '--top'?)".
local function one_line(message)
  return (message:gsub("\nDid you mean (.*)%?$", " (did you mean %1?)"))
end

--- "--sort -count" as one word, since the parser would take "-count" for options.
local function join_sort(words)
  local joined = {}
  for _, word in ipairs(words) do
    if joined[#joined] == "--sort" and word:find "^%-%a" then
      joined[#joined] = "--sort=" .. word
    else
      joined[#joined + 1] = word
    end
  end
  return joined
end

--- What the words after a command say; `--help` prints and ends the program.
-- @raise usage
function commands.parse(command, words)
  local ok, args = commands.parser(command):pparse(join_sort(words))
  if not ok then error({usage = ("%s: %s"):format(command.name, one_line(args))}, 0) end
  return args
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
