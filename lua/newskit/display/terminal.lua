--- What is known of the terminal: its width, whether it is one, and colors.
-- @module newskit.display.terminal
local core = require "newskit.core"

local terminal = {}

local descriptors = {stdin = 0, stdout = 1, stderr = 2}

--- The columns and rows of the terminal behind `stream` ("stdin", "stdout" or "stderr"), or nil when
-- it is none.
function terminal.size(stream)
  return core.terminal(descriptors[stream or "stdout"])
end

--- The width to lay text out for: COLUMNS when it is a number, else that of the terminal, else 80.
function terminal.width()
  local asked = math.tointeger(tonumber(os.getenv "COLUMNS"))
  if asked and asked > 0 then return asked end
  local columns = terminal.size "stdout"
  return columns and columns > 0 and columns or 80
end

--- Whether output may be colored: only on a terminal, and never when NO_COLOR is set and not empty.
function terminal.color()
  local refused = os.getenv "NO_COLOR"
  if refused and refused ~= "" or os.getenv "TERM" == "dumb" then return false end
  return terminal.size "stdout" ~= nil
end

local codes = {
  bold = "1", dim = "2", underline = "4", red = "31", green = "32", yellow = "33", blue = "34",
  magenta = "35", cyan = "36",
}

local function plain(text) return text end

--- Functions that wrap text in a color or style; they change nothing when `enabled` is false.
-- @usage local style = terminal.style(true); io.write(style.bold "Title")
function terminal.style(enabled)
  return setmetatable({}, {__index = function(self, name)
    local code = assert(codes[name], name)
    local wrap = enabled and function(text) return "\27[" .. code .. "m" .. text .. "\27[0m" end or plain
    self[name] = wrap
    return wrap
  end})
end

return terminal
