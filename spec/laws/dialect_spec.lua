-- One dialect of Lua, in what luacheck does not see: every module opens with what it is for and its name, no line
-- ends in white space, functions and files stay short.
local support = require "spec.support"

-- A longer function is a table in disguise, a longer file two files; the longest that stand now are the bound.
local LONGEST_FUNCTION, LONGEST_FILE = 50, 309

local function files(folder) return support.files(folder, "%.lua$") end

-- Tables of words and models are data: as long as they are.
local function is_data(path)
  return path:find "^lua/newskit/lexicon/" ~= nil or path:find "^lua/newskit/models/[%w_]+/" ~= nil
end

-- The lines of the functions that begin at the start of a line, each from its head to its `end`.
local function long_functions(text)
  local found, from, name, number = {}, nil, nil, 0
  for line in text:gmatch "([^\n]*)\n" do
    number = number + 1
    local head = line:match "^local function ([%w_]+)" or line:match "^function ([%w_.:]+)"
      or line:match "^([%w_.]+) = function"
    if head and not line:find "%f[%w]end%s*$" then from, name = number, head end
    if from and line:find "^end" then
      local lines = number - from + 1
      if lines > LONGEST_FUNCTION then found[#found + 1] = ("%s: %d lines"):format(name, lines) end
      from = nil
    end
  end
  return found
end

local function module_of(path)
  return (path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
end

-- What is wrong with the text of a module.
local function faults(path, text)
  local wrong = {}
  if not text:find "^%-%-%- %S" then wrong[#wrong + 1] = "no opening comment" end
  local named = text:match "\n%-%- @module (%S+)"
  if named ~= module_of(path) then wrong[#wrong + 1] = "@module " .. tostring(named) end
  for number, line in text:gmatch "()([^\n]*)\n" do
    if line:find "\t" or line:find "^[^\n]- $" then wrong[#wrong + 1] = "white space at byte " .. number end
  end
  local _, lines = text:gsub("\n", "")
  if lines > LONGEST_FILE then wrong[#wrong + 1] = lines .. " lines" end
  return table.move(long_functions(text), 1, 99, #wrong + 1, wrong)
end

describe("the Lua of the library", function()
  for _, path in ipairs(files("lua/newskit", {})) do
    if not is_data(path) then
      it("is of one dialect in " .. path, function() assert.same({}, faults(path, support.slurp(path))) end)
    end
  end

  it("is told apart from what is not", function()
    local good = "--- Birds.\n-- @module newskit.birds\nlocal birds = {}\nreturn birds\n"
    assert.same({}, faults("lua/newskit/birds.lua", good))
    assert.equal(1, #faults("lua/newskit/birds.lua", (good:gsub("newskit.birds", "newskit.crows"))))
    assert.equal(1, #faults("lua/newskit/birds.lua", (good:gsub("^%-", ""))))
    assert.equal(1, #faults("lua/newskit/birds.lua", good .. "local x \n"))
    assert.equal(1, #faults("lua/newskit/birds.lua", good .. "local function f()\n" .. ("  x()\n"):rep(60) .. "end\n"))
    assert.equal(2, #faults("lua/newskit/birds.lua", good .. ("x()\n"):rep(400) .. "local\ty\n"))
  end)
end)
