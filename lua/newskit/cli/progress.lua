--- Progress on standard error, when that is a terminal: how many inputs were read, and which is next.
-- @module newskit.cli.progress
local terminal = require "newskit.display.terminal"
local width = require "newskit.display.width"

local progress = {}

--- A function for `corpus:progress` and one that clears the line; both do nothing where nobody looks.
-- @tparam boolean quiet
function progress.new(quiet)
  local columns = terminal.size "stderr"
  if quiet or not columns then return nil, function() end end
  local last, shown = -1, false
  local function watch(count, name)
    local now = os.clock()
    if now - last < 0.1 then return end
    last, shown = now, true
    local line = width.cut(("%d  %s"):format(count, width.plain(name)), math.max(columns, 20) - 1)
    io.stderr:write("\r\27[K", line)
  end
  local function clear()
    if shown then io.stderr:write "\r\27[K" end
    shown = false
  end
  return watch, clear
end

return progress
