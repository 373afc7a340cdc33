--- Running a pipeline for a command: one article, many folded into one report, or one report for each.
-- @module newskit.cli.work
local crew = require "newskit.pipeline.crew"
local fold = require "newskit.pipeline.fold"
local guard = require "newskit.base.guard"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local item = require "newskit.corpus.item"
local json = require "newskit.base.json"
local partial = require "newskit.pipeline.partial"

local work = {}

--- One report for each article, written as it comes; in the JSON format these are lines.
function work.each(pipeline, args, renderer)
  if args.partial then error({usage = "--partial is a part of one report (leave out --each and jsonl)"}, 0) end
  if args.per == "story" then error({usage = "--per story needs one report (leave out --each and jsonl)"}, 0) end
  if args.columns or args.top or args.sort then
    error({usage = "--columns, --top and --sort need one report (leave out --each)"}, 0)
  end
  local corpus, clear = inputs.corpus(args)
  local sink <close> = output.sink(args.output)
  local failed, seen, written, apart = {}, 0, false, renderer.name ~= "json"
  local each = {format = renderer.name, options = output.options(renderer, args)}
  local told = args.on_error == "report" and not apart
  local withheld = {}
  local function take(made, name)
    seen = seen + 1
    if made.left_out then withheld[made.left_out] = (withheld[made.left_out] or 0) + (made.times or 1) end
    if made.failure then failed[#failed + 1] = {source = name, message = made.failure} end
    if made.failure and args.on_error == "stop" then error({failed = name .. ": " .. tostring(made.failure)}, 0) end
    if made.failure and told then made.output = inputs.error_record(failed[#failed]) end
    if not made.output then return end
    local text = made.output
    if written and apart then text = "\n" .. text end
    written = true
    sink:write(text)
  end
  if args.jobs > 1 then
    local function here(one) return fold.output_of_item(pipeline, one, each) end
    crew.work(pipeline, corpus, args.jobs, each, here, take)
  else
    for one in corpus:items() do
      if corpus.watch then corpus.watch(seen + 1, item.name(one)) end
      take(fold.output_of_item(pipeline, one, each), item.name(one))
    end
  end
  clear()
  if written then sink:finish() end
  inputs.tell_withheld(withheld, args)
  if seen == 0 then inputs.nothing_found(args) end
  return inputs.complain(failed, args, told)
end

-- What a part needs to be merged, and to be told from parts of other commands.
local function task_of(pipeline, args)
  local origin = pipeline.origin
  return json.encode{
    analyzer = origin.analyzer, options = origin.options, path = origin.path, name = origin.name,
    arguments = json.array(origin.arguments or {}), with = args.with,
  }
end

-- What the inputs add, in place of a report. No articles are no failure: a part of many may be empty.
local function write_part(pipeline, args)
  local corpus, clear = inputs.corpus(args)
  local sink <close> = output.sink(args.output)
  local opts = {workers = args.jobs, task = task_of(pipeline, args)}
  local told = partial.write(pipeline, corpus, opts, function(text) sink:write(text) end)
  clear()
  sink:finish()
  inputs.tell_withheld(told.left_out, args)
  return inputs.complain(told.failed, args)
end

--- One report on all inputs, or their part of one.
function work.whole(pipeline, args, renderer)
  if args.partial then return write_part(pipeline, args) end
  local report, code
  local corpus, clear, single = inputs.corpus(args)
  if single and not args.with then
    clear()
    local ok, made = guard.call(pipeline.run, pipeline, inputs.article(single))
    if not ok then error({failed = args.files[1] .. ": " .. tostring(made)}, 0) end
    report, code = made, 0
  else
    if renderer.articles and args.jobs > 1 then
      error({usage = "a database takes one thread (newskit build makes reading quick)"}, 0)
    end
    report = pipeline:run(corpus, {workers = args.jobs, articles = renderer.articles})
    clear()
    inputs.tell_withheld(report.corpus.left_out, args)
    code = inputs.complain(report.corpus.failed, args)
    if report.corpus.articles == 0 and next(report.corpus.left_out) == nil then
      if code == 0 then inputs.nothing_found(args) end
      return code
    end
  end
  inputs.shape(report, args)
  output.deliver(report:render(renderer.name, output.options(renderer, args)), args)
  return code
end

return work
