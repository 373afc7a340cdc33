--- `newskit report FILE…`: the main job.
-- @module newskit.cli.report
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local pipelines = require "newskit.pipelines"
local work = require "newskit.cli.work"

local command = {
  name = "report",
  summary = "A report on an article, or on many.",
  examples = {
    "newskit report article.txt",
    "newskit report news/ --format html -o report.html",
    "newskit report news/*.html --format jsonl -j 2 > reports.jsonl",
    "newskit report archive.jsonl.gz --pipeline who-is-quoted",
  },
}

function command.define(parser)
  inputs.add_files(parser)
  local names = table.concat(pipelines.names(), ", ")
  parser:option("-p --pipeline",
    "One of " .. names .. ", or a Lua file (article for one input, outlet for several)."):argname "<NAME>"
  parser:option("-a --argument", "An argument of the pipeline, as name=value."):argname "<WORD>"
    :count "*":target "arguments"
  parser:flag("--each", "A report for each article instead of one on all.")
  inputs.add_output(parser)
  inputs.add_partial(parser)
end

--- The pipeline of `--pipeline`: a name or the path of a Lua file.
function command.pipeline(name, arguments)
  local found, message
  if name:find "%.lua$" then
    found, message = pipelines.load(name, arguments)
  else
    found, message = pipelines.find(name, arguments)
  end
  if not found then error({usage = message}, 0) end
  return found
end

function command.run(args)
  local _, _, single = inputs.corpus(args)
  local lines = args.format == "jsonl" or not single and not args.pipeline and args.format == "json"
  if args.format == "jsonl" then args.format = "json" end
  local renderer = output.format(args)
  local each = args.each or lines
  local pipeline = command.pipeline(args.pipeline or (single or each) and "article" or "outlet", args.arguments)
  if each then return work.each(pipeline, args, renderer) end
  return work.whole(pipeline, args, renderer)
end

return command
