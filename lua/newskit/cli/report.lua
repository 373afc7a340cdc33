--- `newskit report FILE…`: the main job.
-- @module newskit.cli.report
local dress = require "newskit.cli.parts.dress"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local pipelines = require "newskit.pipelines"
local work = require "newskit.cli.work"

local command = {
  name = "report",
  summary = "A report on an article, or on many.",
  examples = {
    "newskit report article.txt",
    "newskit report news/ -o report.html",
    "newskit report news/ -o report.html --title 'The week' --preface note.md --accent '#005689'",
    "newskit report news/*.html --format jsonl -j 2 > reports.jsonl",
    "newskit report archive.jsonl.gz --pipeline who-is-quoted",
  },
}

function command.define(parser)
  inputs.add_files(parser)
  local names = table.concat(pipelines.names(), ", ")
  parser:option("-p --pipeline",
    "One of " .. names .. ", or a Lua file (article for one input; for several corpus as HTML, else outlet).")
    :argname "<NAME>"
  parser:option("-a --argument", "An argument of the pipeline, as name=value."):argname "<WORD>"
    :count "*":target "arguments"
  parser:flag("--each", "A report for each article instead of one on all.")
  inputs.add_output(parser)
  dress.add(parser)
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
  local lines = output.wants_lines(args) or not single and not args.pipeline and args.format == "json"
  local renderer = output.format(args)
  local each = args.each or lines
  dress.note(args, renderer)
  local many = renderer.name == "html" and not args.partial and "corpus" or "outlet"
  local usual = (single or each) and "article" or many
  local pipeline = command.pipeline(args.pipeline or usual, args.arguments)
  if each then return work.each(pipeline, args, renderer) end
  return work.whole(pipeline, args, renderer)
end

return command
