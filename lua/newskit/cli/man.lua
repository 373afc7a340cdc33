--- `newskit man`: the manual page, made from what the parsers know, so that it is never behind them.
-- @module newskit.cli.man
local core = require "newskit.core"
local output = require "newskit.cli.output"

local command = {
  name = "man",
  summary = "The manual page, in the language of man.",
  examples = {"newskit man | man -l -", "newskit man > /usr/local/share/man/man1/newskit.1"},
}

function command.define() end

local function escape(text)
  return (text:gsub("\\", "\\e"):gsub("-", "\\-"):gsub("\n%.", "\n\\&."):gsub("^[.']", "\\&%0"))
end

local intro = [[
.SH NAME
newskit \- analysis of news text
.SH SYNOPSIS
.B newskit
[\fIFILE\fR ...]
.br
.B newskit
\fICOMMAND\fR [\fIOPTIONS\fR] \fIFILE\fR ...
.SH DESCRIPTION
Reads news articles from pages and pasted texts, finds their parts, and analyzes them. Without a command it
opens a Lua prompt. Inputs are files, folders, globs and JSONL, and gzip of each.
.SH COMMANDS
]]

local outro = [[
.SH ENVIRONMENT
.TP
.B COLUMNS
The width that text is laid out for; else that of the terminal, else 80.
.TP
.B NO_COLOR
When set and not empty, nothing is colored.
.TP
.B PAGER
Shows long output on a terminal (less \-FRX); set to nothing, output is not paged.
.TP
.B NEWSKIT_RC
The file that the prompt runs at its start, instead of ~/.newskitrc.lua.
.TP
.B NEWSKIT_HISTORY
Where the prompt keeps what was typed, instead of ~/.newskit_history.
.SH FILES
.TP
.I ~/.newskitrc.lua
Run when the prompt starts, with the same names at hand.
.SH EXIT STATUS
0 when all is done, 1 when some inputs failed, 2 when the command was not understood.
]]

function command.run()
  local commands = require "newskit.cli.commands"
  local parts = {(".TH NEWSKIT 1 \"\" \"newskit %s\"\n"):format(core.version), intro}
  for _, name in ipairs(commands.all_names()) do
    local found = commands.find(name)
    parts[#parts + 1] = ".SS " .. name .. "\n.nf\n"
    parts[#parts + 1] = escape(commands.parser(found):get_help()) .. "\n.fi\n"
  end
  parts[#parts + 1] = outro
  output.write(table.concat(parts))
  return 0
end

return command
