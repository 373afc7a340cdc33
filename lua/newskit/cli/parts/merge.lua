--- `newskit merge PART…`: parts that were worked out apart, as one result: the same bytes as of one run.
-- @module newskit.cli.parts.merge
local counted = require "newskit.cli.parts.counted"
local dress = require "newskit.cli.parts.dress"
local inputs = require "newskit.cli.inputs"
local json = require "newskit.base.json"
local lfs = require "lfs"
local output = require "newskit.cli.output"
local partial = require "newskit.pipeline.partial"
local pipelines = require "newskit.pipelines"
local sources = require "newskit.corpus.sources"

local command = {
  name = "merge",
  summary = "Parts of --partial, or of count, as one result.",
  examples = {
    "newskit merge parts/*.part --format csv",
    "newskit merge part-*.nkcount -o all.nkcount",
    "newskit merge a.part b.part --partial -o ab.part",
  },
}

function command.define(parser)
  parser:argument("parts", "Files of --partial, of one command with the same options; or of newskit count."):args "+"
  parser:option("-p --pipeline", "The Lua file of the pipeline, for parts of newskit run."):argname "<FILE>"
  parser:flag("--partial", "Write one part of all.")
  inputs.add_output(parser)
  dress.add(parser)
end

-- Code is run only where the command names it, never because a part does.
local function pipeline_of(task, args)
  if task.path then
    if not args.pipeline then
      error({usage = "merge: parts of a pipeline of one's own need it: --pipeline " .. task.path}, 0)
    end
    return pipelines.load(args.pipeline, task.arguments)
  end
  if task.analyzer then return pipelines.of_analyzer(task.analyzer, task.options, task.with) end
  return pipelines.find(task.name, task.arguments)
end

local function merge_parts(args)
  local parts <close>, problem = partial.open(args.parts)
  if not parts then error({failed = problem}, 0) end
  if args.partial then
    local sink <close> = output.sink(args.output)
    parts:join(function(text) sink:write(text) end)
    sink:finish()
    return 0
  end
  local task = json.decode(parts.task)
  if not task then error({failed = args.parts[1] .. ": the part is damaged"}, 0) end
  local pipeline, message = pipeline_of(task, args)
  if not pipeline then error({usage = message}, 0) end
  local renderer = output.format(args)
  dress.note(args, renderer)
  local report = parts:report(pipeline)
  if report.corpus.articles == 0 then return 0 end
  if (renderer.name == "sql" or renderer.name == "sqlite") and not report.articles then
    error({usage = "merge: a database holds the articles, which parts do not: make it from the inputs"}, 0)
  end
  if task.options and task.options.top then args.rows = task.options.top end
  inputs.shape(report, args)
  output.deliver(report:render(renderer.name, output.options(renderer, args)), args)
  return 0
end

-- What shapes results; sums of counts are written as they are.
local shaping = {"pipeline", "format", "table", "excel", "no_guard", "columns", "top", "sort", "title", "preface",
  "logo", "accent"}

local function check_counts(args)
  for _, name in ipairs(shaping) do
    if args[name] then
      error({usage = ("merge: --%s is for parts of --partial; counts stay a table of counts"):format(
        (name:gsub("_", "-")))}, 0)
    end
  end
  output.check_end(args, {"nkcount", "tsv", "txt"})
end

-- A part that is named twice, or is written to, may be meant (a running total), or a glob had it.
local function check_parts(args)
  local named = {}
  for _, path in ipairs(args.parts) do
    if lfs.attributes(path, "mode") == "named pipe" then
      error({usage = ("merge: %s is a pipe, and parts are read more than once: write it to a file"):format(path)}, 0)
    end
    local fault = named[path] and "is named twice, and counts twice"
      or args.output and sources.same(path, args.output) and "is a part and the output: what it held is in the sum"
    if fault and not args.quiet then io.stderr:write(("newskit: %s: %s\n"):format(path, fault)) end
    named[path] = true
  end
end

function command.run(args)
  check_parts(args)
  if counted.is(args.parts[1]) then
    check_counts(args)
    local sink <close> = output.sink(args.output)
    local done, message = counted.merge(args.parts, function(text) sink:write(text) end)
    if not done then error({failed = message}, 0) end
    sink:finish()
    return 0
  end
  return merge_parts(args)
end

return command
