--- `newskit agreement SHEET…`: what coding sheets say.
-- @module newskit.cli.parts.agreement
local coding = require "newskit.coding"
local inputs = require "newskit.cli.inputs"
local output = require "newskit.cli.output"
local report = require "newskit.report"

local command = {
  name = "agreement",
  summary = "Precision, recall and agreement of coders, from sheets of newskit validate.",
  examples = {
    "newskit agreement examples/coded.csv",
    "newskit agreement ann.csv bob.csv --draws 5000",
  },
}

function command.define(parser)
  parser:argument("sheets", "Coding sheets that were filled in, one for each coder."):args "+"
  for _, name in ipairs(coding.declared.names) do
    local field = coding.declared.fields[name]
    local summary = field.summary:gsub("^%l", string.upper)
    parser:option("--" .. name, ("%s (%s)."):format(summary, field.default)):argname "<N>":target("option_" .. name)
  end
  inputs.add_output(parser)
end

function command.run(args)
  local opts = {}
  for _, name in ipairs(coding.declared.names) do
    local word = args["option_" .. name]
    local value, message
    if word then value, message = coding.declared:parse(name, word) end
    if message then error({usage = message}, 0) end
    opts[name] = value
  end
  local fault = coding.declared:fault(opts)
  if fault then error({usage = fault}, 0) end
  local frame, message = coding.agreement(args.sheets, opts)
  if not frame then error({failed = message}, 0) end
  local made = report.new{title = "Agreement", sections = {frame}}
  inputs.shape(made, args)
  local renderer = output.format(args)
  output.deliver(made:render(renderer.name, output.options(renderer, args)), args)
  return 0
end

return command
