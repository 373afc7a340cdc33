--- Reading lines at the prompt: with editing, history and completion where the `readline` module is
-- installed and a person types, else plainly.
-- @module newskit.cli.prompt.line
local terminal = require "newskit.display.terminal"

local line = {}

local function history_file()
  local state = os.getenv "NEWSKIT_HISTORY"
  if state then return state end
  local home = os.getenv "HOME"
  return home and home .. "/.newskit_history" or ""
end

local function with_readline(readline, candidates)
  readline.set_readline_name "newskit"
  readline.set_options{histfile = history_file(), keeplines = 2000, auto_add = true, ignoredups = true}
  readline.set_complete_function(function(text, from, to)
    local ok, words = pcall(candidates, text:sub(1, to), text:sub(from, to))
    readline.set_completion_append_character ""
    return ok and words or {}
  end)
  return {
    read = function(prompt) return readline.readline(prompt) end,
    close = function() pcall(readline.save_history) end,
  }
end

local function plain(interactive)
  return {
    read = function(prompt)
      if interactive then
        io.stdout:write(prompt)
        io.stdout:flush()
      end
      return io.stdin:read "l"
    end,
    close = function() end,
  }
end

--- Opens the reader of lines.
-- @tparam function candidates `(line, word)` → list of words
-- @treturn table `read(prompt)` → line or nil at the end, `close()`, `interactive`, and `edits` (keys edit the line)
function line.open(candidates)
  local interactive = terminal.size "stdin" ~= nil
  local has_readline, readline = pcall(require, "readline")
  local reader
  if interactive and has_readline and type(readline) == "table" then
    reader = with_readline(readline, candidates)
    reader.edits = true
  else
    reader = plain(interactive)
  end
  reader.interactive = interactive
  return reader
end

return line
