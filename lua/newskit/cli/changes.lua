--- `newskit changes OLD NEW`: two versions of an article.
-- @module newskit.cli.changes
local changes = require "newskit.changes"
local file = require "newskit.base.file"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local read = require "newskit.read"
local report = require "newskit.report"

local command = {
  name = "changes",
  summary = "What changed from one version of an article to another.",
  examples = {
    "newskit changes monday.html tuesday.html",
    "newskit changes monday.html tuesday.html -o changes.html",
    "newskit changes old.txt new.txt --columns part,change,difference",
  },
}

function command.define(parser)
  parser:argument("old", "The old version: a page, a text, a record; - is standard input.")
  parser:argument("new", "The new version.")
  parser:flag("--no-quotes", "Do not compare quotations.")
  inputs.add_output(parser)
end

local function read_one(path)
  local article, message = read.read(path)
  if article then return article end
  message = tostring(message)
  if message:sub(1, #path) ~= path then message = path .. ": " .. message end
  error({failed = message}, 0)
end

local function deliver_page(text, args)
  if not args.output or args.output == "-" then return output.write(text) end
  local saved, message = file.write(args.output, text)
  if not saved then error({failed = message}, 0) end
end

function command.run(args)
  local renderer = output.format(args)
  local old, new = read_one(args.old), read_one(args.new)
  local options = {quotes = not args.no_quotes}
  if renderer.name == "html" then
    deliver_page(changes.page(old, new, options), args)
    return 0
  end
  local made = report.new{title = new.headline, sections = {changes.of(old, new, options)}}
  inputs.shape(made, args)
  output.deliver(made:render(renderer.name, output.options(renderer, args)), args)
  return 0
end

return command
