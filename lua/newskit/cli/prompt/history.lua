--- What was done at the prompt, and saving it as a script.
-- @module newskit.cli.prompt.history
local schema = require "newskit.base.schema"
local whole = require "newskit.base.file"

local history = {}

local meta = {__name = "newskit.history"}
meta.__index = meta

--- An empty history.
-- @tparam {string,...} files those the prompt was opened on
function history.new(files)
  return setmetatable({files = files or {}}, meta)
end

--- Notes an input that ran without an error.
-- @tparam string input as typed
-- @tparam string kind "expression" or "statement"
-- @treturn integer its number
function meta:add(input, kind)
  self[#self + 1] = {input = input, kind = kind}
  return #self
end

--- Takes back input `number`, which did not run after all.
function meta:drop(number)
  table.remove(self, number)
end

-- Inputs that save or ask for help do not belong in a script.
local function is_idle(input)
  return input:find "^%s*nk%.history" or input:find "^%s*help%f[^%w_]"
end

--- What an input that was shown is in a script: its value is kept as `_`, and printed, as it was at the prompt. What
-- is only a comment stays one.
local function shown_lines(input)
  if input:find "^%s*[%a_][%w_]*%s*$" then return "print(" .. input:match "^%s*(.-)%s*$" .. ")" end
  local line = "_ = " .. input
  return load(line) and line .. "\nif _ ~= nil then print(_) end" or input
end

local function script_lines(self)
  local lines = {
    "-- Written by newskit's prompt: what was done, in order.",
    'local nk = require "newskit"',
    "local _ENV = setmetatable({nk = nk}, {__index = _G})",
  }
  if #self.files > 0 then
    local quoted = {}
    for i, file in ipairs(self.files) do quoted[i] = ("assert(nk.read(%q))"):format(file) end
    lines[#lines + 1] = "articles = {" .. table.concat(quoted, ", ") .. "}"
    lines[#lines + 1] = "art = articles[1]"
  end
  for _, entry in ipairs(self) do
    if entry.kind == "statement" then
      lines[#lines + 1] = entry.input
    elseif not is_idle(entry.input) then
      lines[#lines + 1] = shown_lines(entry.input)
    end
  end
  return lines
end

--- The session as a Lua script, which prints what was shown. Inputs that failed are left out, and so are those that
-- asked for help.
-- @treturn string
function meta:script()
  return table.concat(script_lines(self), "\n") .. "\n"
end

--- Writes the script to a file, which `newskit run` or `lua5.4` runs.
-- @tparam string path
-- @treturn[1] string a sentence that says so
-- @return[2] nil
-- @treturn[2] string message
function meta:save(path)
  schema.expect(path, "string", 1, "save", 1)
  local saved, message = whole.write(path, self:script())
  if not saved then return nil, message end
  return ("%d inputs saved; run them with: newskit run %s"):format(#self, path)
end

function meta:__tostring()
  local lines = {("history of %d inputs; nk.history:save \"FILE.lua\" writes them as a script"):format(#self)}
  for i, entry in ipairs(self) do lines[#lines + 1] = ("%4d  %s"):format(i, entry.input:gsub("\n", "\n      ")) end
  return table.concat(lines, "\n")
end

return history
