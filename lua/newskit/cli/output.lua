--- Where output goes: a file, a pager when it is long and somebody reads it, or standard output.
-- @module newskit.cli.output
local file = require "newskit.base.file"
local render = require "newskit.render"
local terminal = require "newskit.display.terminal"

local output = {}

--- Writes to standard output. When the reader has gone (`newskit … | head`), the command ends quietly.
function output.write(text)
  local ok, message = io.stdout:write(text)
  if ok then ok, message = io.stdout:flush() end
  if ok then return end
  if tostring(message):find "[Bb]roken pipe" then error({closed = true}, 0) end
  error({failed = "standard output: " .. tostring(message)}, 0)
end

local function line_count(text)
  local _, count = text:gsub("\n", "")
  return count
end

-- Whether the first word of a command is a program that is there.
local function is_there(command)
  local program = command:match "^%s*([%w_./+-]+)"
  return program ~= nil and os.execute("command -v " .. program .. " >/dev/null 2>&1") == true
end

--- The pager to use for `text`, or nil: output must go to a terminal and be longer than it, and the pager must be
-- installed. PAGER set to nothing means none.
local function pager_for(text)
  local _, rows = terminal.size "stdout"
  if not rows or rows == 0 or line_count(text) < rows or not terminal.size "stdin" then return nil end
  local command = os.getenv "PAGER" or "less -FRX"
  return is_there(command) and command or nil
end

--- Shows text that is complete.
-- @tparam string text
-- @tparam boolean paged whether a pager may be used
function output.show(text, paged)
  local command = paged and pager_for(text)
  local pager = command and io.popen(command, "w")
  if not pager then return output.write(text) end
  pager:write(text) -- a pager that is left early is no failure
  pager:close()
  return nil
end

local sink_methods = {}
local sink_meta = {__index = sink_methods, __close = function(self)
  if self.file then self.file:abandon() end
end}

--- Where a command writes piece by piece: standard output, or a file that takes its name when all is written.
-- Failures raise.
-- @tparam ?string path standard output without one, and for "-"
-- @return an object with `write` and `finish`, to be closed
function output.sink(path)
  local self = setmetatable({}, sink_meta)
  if path and path ~= "-" then
    local made, message = file.new(path)
    if not made then error({failed = message}, 0) end
    self.file = made
  end
  return self
end

function sink_methods:write(text)
  if not self.file then return output.write(text) end
  local ok, message = self.file:write(text)
  if not ok then error({failed = message}, 0) end
end

function sink_methods:finish()
  if not self.file then return end
  local ok, message = self.file:finish()
  if not ok then error({failed = message}, 0) end
end

--- Writes a rendering to the file of `-o`, or shows it.
-- @tparam newskit.rendering rendering
-- @tparam table args of the command line: `output`, `no_pager`
function output.deliver(rendering, args)
  local sections = rendering.report.sections
  if rendering.renderer.name == "csv" and #sections > 1 and (not args.output or args.output == "-") then
    local names = {}
    for i, section in ipairs(sections) do names[i] = section.name end
    error({usage = ("CSV is one table: --table NAME (%s), or -o FILE.csv for a file each"):format(
      table.concat(names, ", "))}, 0)
  end
  if args.output and args.output ~= "-" then
    local saved, message = rendering:save(args.output)
    if not saved then error({failed = message}, 0) end
    return
  end
  output.show(rendering.text, rendering.renderer.name == "text" and not args.no_pager)
end

--- The format that the end of a file's name says. A name without an end is text; an end that no format has is a
-- mistake, so that nobody opens text as a spreadsheet. Parts (--partial) have no format.
local function format_of_file(path, is_part)
  local ending = path:match "%.([%w]+)$"
  local name = render.format_of(path)
  if ending and not name and not is_part then
    error({usage = ("-o %s: no format writes .%s (they write .%s; --format says which)"):format(path, ending,
      table.concat(render.extensions(), ", ."))}, 0)
  end
  return name
end

--- Refuses a file whose end names what this command does not write.
-- @tparam table args
-- @tparam {string,...} ends those that it writes
-- @raise usage
function output.check_end(args, ends)
  local path = args.output or "-"
  local ending = (path:match "%.(%w+)$" or ""):lower()
  for _, known in ipairs(ends) do
    if known == ending then return end
  end
  if ending ~= "nkc" and (args.format or not render.format_of(path)) then return end
  local other = ending == "nkc" and "newskit build does" or ("it writes .%s"):format(table.concat(ends, ", ."))
  error({usage = ("-o %s: this command writes no .%s (%s)"):format(path, ending, other)}, 0)
end

--- Whether lines of JSON are asked for, a report an article: by name, or by a file that ends so.
function output.wants_lines(args)
  if not args.format and args.output and args.output:lower():find "%.jsonl$" then args.format = "jsonl" end
  local lines = args.format == "jsonl"
  if lines then args.format = "json" end
  return lines
end

--- The format that is asked for: by name, by the file that is written, else text.
-- @raise usage, naming the nearest format
function output.format(args)
  local name = args.format or args.output and format_of_file(args.output, args.partial) or "text"
  local renderer, message = render.find(name)
  if not renderer then error({usage = message}, 0) end
  return renderer
end

--- The options for a renderer that the command line implies.
function output.options(renderer, args)
  local opts = {}
  if renderer.declared.fields.color then opts.color = not args.output and terminal.color() end
  if renderer.declared.fields.rows then opts.rows = args.rows end
  if renderer.name == "csv" then
    opts.excel, opts.safe = args.excel or false, not args.no_guard
  elseif args.excel or args.no_guard then
    error({usage = ("--%s is for CSV"):format(args.excel and "excel" or "no-guard")}, 0)
  end
  for name, value in pairs(args.dress or {}) do opts[name] = value end
  return opts
end

return output
