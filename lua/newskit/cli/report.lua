--- `newskit report FILE…`: the main job.
-- @module newskit.cli.report
local brand = require "newskit.render.html.parts.brand"
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
  parser:option("--title", "What an HTML report is called."):argname "<TEXT>"
  parser:option("--preface", "Markdown that stands before an HTML report."):argname "<FILE>"
  parser:option("--logo", "A picture at the head of an HTML report: PNG, JPEG, GIF, WebP or SVG."):argname "<FILE>"
  parser:option("--accent", "The color of the house, #rrggbb."):argname "<COLOR>"
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

local function content_of(path)
  local file, message = io.open(path, "rb")
  local bytes = file and file:read "a"
  if file then file:close() end
  if not bytes then error({failed = path .. ": cannot be read" .. (message and " (" .. message .. ")" or "")}, 0) end
  return bytes
end

--- What the options say of an HTML report's looks, as its renderer takes it.
local function dress_of(args, renderer)
  local dress = {title = args.title, accent = args.accent}
  if renderer.name ~= "html" then
    for _, name in ipairs{"title", "preface", "logo", "accent"} do
      if args[name] then error({usage = ("--%s is for HTML (-o report.html)"):format(name)}, 0) end
    end
  end
  if args.accent and not brand.is_color(args.accent) then
    error({usage = ("--accent: a color as #rrggbb expected, got '%s'"):format(args.accent)}, 0)
  end
  if args.preface then dress.preface = content_of(args.preface) end
  if args.logo then dress.logo = content_of(args.logo) end
  if dress.logo and not brand.type_of(dress.logo) then
    error({failed = args.logo .. ": no picture (PNG, JPEG, GIF, WebP or SVG)"}, 0)
  end
  return dress
end

function command.run(args)
  local _, _, single = inputs.corpus(args)
  local lines = output.wants_lines(args) or not single and not args.pipeline and args.format == "json"
  local renderer = output.format(args)
  local each = args.each or lines
  args.dress = dress_of(args, renderer)
  local many = renderer.name == "html" and not args.partial and "corpus" or "outlet"
  local usual = (single or each) and "article" or many
  local pipeline = command.pipeline(args.pipeline or usual, args.arguments)
  if each then return work.each(pipeline, args, renderer) end
  return work.whole(pipeline, args, renderer)
end

return command
