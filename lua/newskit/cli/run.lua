--- `newskit run SCRIPT.lua [ARGS]`: a Lua script with newskit on its path, `arg` as lua5.4 sets it. A
-- script that returns a pipeline, or a function of arguments that does, is run over the inputs that follow.
-- @module newskit.cli.run
local commands = require "newskit.cli.commands"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local pipelines = require "newskit.pipelines"
local work = require "newskit.cli.work"

local command = {
  name = "run",
  summary = "Run a Lua script, or a pipeline over inputs.",
  examples = {
    "newskit run script.lua article.txt",
    "newskit run pipeline.lua -j 4 archive.jsonl.gz",
    "newskit run pipeline.lua --each news/ > reports.jsonl",
  },
}

function command.define(parser)
  parser:argument("script", "A Lua file; - is standard input.")
  parser:argument("arguments", "What the script is given."):args "*"
end

--- Scripts take every word behind their name as it is, so the command is not parsed.
command.raw = true

local function define_pipeline(parser)
  inputs.add_files(parser)
  parser:option("-a --argument", "An argument of the pipeline, as name=value."):argname "<WORD>"
    :count "*":target "arguments"
  parser:flag("--each", "A report for each article instead of one on all.")
  inputs.add_output(parser)
  inputs.add_partial(parser)
end

local function load_script(path)
  local script, message
  if path == "-" then
    script, message = load(io.read "a", "=stdin")
  else
    script, message = loadfile(path)
  end
  if not script then error({usage = "run: " .. message}, 0) end
  return script
end

local function run_pipeline(path, made, words)
  local command_of = {name = "run " .. path, summary = "Runs the pipeline over the inputs.", define = define_pipeline}
  local args = commands.parse(command_of, words)
  local pipeline, message = pipelines.from(made, path, args.arguments)
  if not pipeline then error({usage = message}, 0) end
  local lines = output.wants_lines(args)
  local renderer = output.format(args)
  if args.each or lines then return work.each(pipeline, args, renderer) end
  return work.whole(pipeline, args, renderer)
end

function command.run(words)
  local path = words[1]
  if not path then error({usage = "run: a script is missing (newskit run SCRIPT.lua)"}, 0) end
  local script = load_script(path)
  local rest = table.move(words, 2, #words, 1, {})
  arg = table.move(rest, 1, #rest, 1, {[0] = path}) -- luacheck: globals arg
  local ok, made = xpcall(script, debug.traceback, table.unpack(rest))
  if not ok then error({failed = tostring(made)}, 0) end
  if pipelines.is_pipeline(made) or type(made) == "function" then return run_pipeline(path, made, rest) end
  return 0
end

return command
