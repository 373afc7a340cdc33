--- Calls that must not stop a run over many articles: like pcall, but an interrupt from the keyboard goes
-- through. Lua raises one as an error like any other.
-- @module newskit.base.guard
local guard = {}

--- Whether an error is an interrupt: "…: interrupted!", with or without a traceback.
function guard.is_interrupt(problem)
  local message = type(problem) == "table" and problem.message or problem
  if type(message) ~= "string" then return false end
  local first = message:match "^[^\n]*"
  return first:find "interrupted!?$" ~= nil
end

local function pass(ok, ...)
  if not ok and guard.is_interrupt((...)) then error((...), 0) end
  return ok, ...
end

--- pcall that raises interrupts.
function guard.call(f, ...)
  return pass(pcall(f, ...))
end

return guard
