--- `newskit completion SHELL`: what bash, zsh or fish must know to complete the command.
-- @module newskit.cli.completion
local options = require "newskit.base.options"
local output = require "newskit.cli.output"

local shells = {"bash", "zsh", "fish"}

local command = {
  name = "completion",
  summary = "Completion of the command for a shell.",
  examples = {
    "newskit completion bash > ~/.local/share/bash-completion/completions/newskit",
    "newskit completion fish > ~/.config/fish/completions/newskit.fish",
  },
}

function command.define(parser)
  parser:argument("shell", "bash, zsh or fish.")
end

function command.run(args)
  local whole = require("newskit.cli.commands").whole()
  for _, shell in ipairs(shells) do
    if shell == args.shell then
      output.write(whole["get_" .. shell .. "_complete"](whole))
      return 0
    end
  end
  error({usage = options.unknown("shell", args.shell, shells)}, 0)
end

return command
