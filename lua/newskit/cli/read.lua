--- `newskit read FILES…`: the articles themselves, as text, Markdown or JSON; `--explain` tells where each
-- field came from.
-- @module newskit.cli.read
local inputs = require "newskit.cli.inputs"
local json = require "newskit.base.json"
local options = require "newskit.base.options"
local output = require "newskit.cli.output"
local terminal = require "newskit.display.terminal"
local write = require "newskit.render.article"

local formats = {"text", "markdown", "json", "jsonl"}

local command = {
  name = "read",
  summary = "The articles of pages and texts, without anything around them.",
  examples = {
    "newskit read page.html",
    "newskit read page.html --explain",
    "newskit read pages/ --format jsonl > articles.jsonl",
  },
}

function command.define(parser)
  inputs.add_files(parser)
  parser:option("-f --format", "One of " .. table.concat(formats, ", ") .. "."):argname "<NAME>"
  parser:option("-o --output", "Write to this file; its end names the format."):argname "<FILE>"
  parser:flag("--explain", "Tell where each field came from, and what was left out and why.")
  parser:flag("--no-pager", "Do not page long output.")
  parser:flag("-q --quiet", "Neither progress nor warnings.")
end

local function format_of(args)
  output.check_end(args, {"txt", "md", "json", "jsonl"})
  local ends = {md = "markdown", json = "json", jsonl = "jsonl"}
  local name = args.format or args.output and ends[args.output:match "%.(%w+)$" or ""] or "text"
  for _, format in ipairs(formats) do
    if format == name then return name end
  end
  error({usage = options.unknown("format", name, formats)}, 0)
end

local function text_of(article, format, args)
  if format == "markdown" then return write.markdown(article) end
  if format == "text" then
    local color = not args.output and terminal.color()
    return write.text(article, {width = terminal.width(), color = color, explain = args.explain})
  end
  return json.encode(write.object(article, args.explain)) .. "\n"
end

-- More than this share of a text is much to leave out.
local MUCH = 0.2

local function tell_left_out(counted, args)
  if counted.texts == 0 or args.quiet or args.explain then return end
  local what = counted.texts == 1 and ("%d%% of the letters of a text"):format(math.floor(100 * counted.share))
    or ("more than a fifth of the letters of %d texts"):format(counted.texts)
  io.stderr:write(("newskit: left out: %s (--explain lists the lines)\n"):format(what))
end

function command.run(args)
  local format = format_of(args)
  local corpus, clear, single = inputs.corpus(args)
  local parts = {}
  local sink <close> = output.sink(args.output)
  local left = {texts = 0, share = 0}
  local count, told, lines = 0, 0, format == "json" or format == "jsonl"
  local function put(text)
    if single and not args.output then parts[1] = text else sink:write(text) end
  end
  local function tell_failures()
    if args.on_error ~= "report" or not lines then return end
    for at = told + 1, #corpus.failed do put(inputs.error_record(corpus.failed[at])) end
    told = #corpus.failed
  end
  for number, article in corpus:articles() do
    count = number
    tell_failures()
    local share = type(article.left_out) == "function" and article:left_out() or 0
    if share > MUCH then left.texts, left.share = left.texts + 1, share end
    put((number > 1 and not lines and "\n" or "") .. text_of(article, format, args))
  end
  tell_failures()
  clear()
  if count > 0 or told > 0 then sink:finish() end
  if parts[1] then output.show(parts[1], format == "text" and not args.no_pager) end
  tell_left_out(left, args)
  inputs.tell_withheld_of(corpus, args)
  if count == 0 and #corpus.failed + #corpus.withheld == 0 then inputs.nothing_found(args) end
  return inputs.complain(corpus.failed, args, told > 0)
end

return command
