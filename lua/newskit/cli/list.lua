--- `newskit list [KIND]`: what there is.
local list = require "newskit.list"
local output = require "newskit.cli.output"
local render = require "newskit.render"
local terminal = require "newskit.display.terminal"

local command = {
  name = "list",
  summary = "What there is: analyzers, pipelines and renderers.",
  examples = {"newskit list", "newskit list analyzers"},
}

function command.define(parser)
  parser:argument("kind", "analyzers, pipelines or renderers (all)."):args "?"
end

function command.run(args)
  local ok, frame = pcall(list, args.kind)
  if not ok then error({usage = frame:match "%((.*)%)$" or frame}, 0) end
  output.write(render.find("text").frame(frame, {color = terminal.color(), rows = 1000}))
  return 0
end

return command
