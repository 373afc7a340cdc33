-- The house rules of lua/newskit/quotes/: rooms see those below them alone, classes of tokens have
-- names, and English words stand in the lexicon.
local lfs = require "lfs"
local support = require "spec.support"
local token = require "newskit.quotes.text.token"

-- Which rooms each may require, beside itself; "records" are the files beside the rooms.
local may_see = {
  text = {},
  who = {text = true},
  rules = {text = true, who = true},
  learned = {text = true, who = true, rules = true},
  [""] = {text = true, who = true, rules = true, learned = true},
}

-- Calls `visit` with room, path and text of each file.
local function each_file(visit)
  for room in pairs(may_see) do
    local folder = "lua/newskit/quotes/" .. room
    for name in lfs.dir(folder) do
      if name:find "%.lua$" then
        local path = (folder .. "/" .. name):gsub("//", "/")
        visit(room, path, support.slurp(path))
      end
    end
  end
end

-- Lines of code, comments apart.
local function each_line(text, visit)
  for line in text:gmatch "[^\n]+" do
    visit((line:gsub("%-%-.*", "")))
  end
end

local function set_of(...)
  local set = {}
  for _, list in ipairs {...} do
    for word in list:gmatch "%S+" do set[word] = true end
  end
  return set
end

describe("the rooms of quotes/", function()
  it("require only rooms below them, also inside functions", function()
    local wrong = {}
    each_file(function(room, path, text)
      for target in text:gmatch "require[%s%(]*[\"']newskit%.quotes%.(%w+)%." do
        if target ~= room and not may_see[room][target] then
          wrong[#wrong + 1] = path .. " requires " .. target
        end
      end
      if room ~= "" and text:find "require[%s%(]*[\"']newskit%.quotes%.records"
          or text:find "require[%s%(]*[\"']newskit%.quotes[\"']" then
        wrong[#wrong + 1] = path .. " requires what stands above it"
      end
    end)
    assert.same({}, wrong)
  end)

  it("have no circle of files", function()
    local needs = {}
    each_file(function(_, path, text)
      local own = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/", ".")
      needs[own] = {}
      for target in text:gmatch "require[%s%(]*[\"'](newskit%.quotes%.[%w_.]+)" do
        table.insert(needs[own], target)
      end
    end)
    local state = {}
    local function visit(name)
      assert.is_not.equal("open", state[name], "a circle through " .. name)
      if not state[name] then
        state[name] = "open"
        for _, target in ipairs(needs[name] or {}) do visit(target) end
        state[name] = "done"
      end
    end
    for name in pairs(needs) do visit(name) end
  end)

  it("compare classes by name, not by letter", function()
    local letters = {}
    for _, name in ipairs(token.known) do letters[token[name]] = true end
    local wrong = {}
    each_file(function(_, path, text)
      each_line(text, function(line)
        for letter in line:gmatch 'class[%w_%[%]%.%s+-]*[=~]= "(.)"' do
          if letters[letter] then wrong[#wrong + 1] = path .. ": " .. line end
        end
      end)
    end)
    assert.same({}, wrong)
  end)

  it("compare no token with an English word", function()
    local small, wrong = {}, {}
    for _, part in ipairs {"clause_words", "function_words"} do
      for _, list in pairs(require("newskit.lexicon.en." .. part)) do
        for word in pairs(set_of(list)) do small[word] = true end
      end
    end
    for _, kind in ipairs {"either", "other", "any"} do small[kind] = nil end -- no words of a text
    each_file(function(_, path, text)
      each_line(text, function(line)
        for word in line:gmatch '[=~]= "([%a\']+)"' do
          if small[word] and #word > 1 then wrong[#wrong + 1] = path .. ": " .. line end
        end
      end)
    end)
    assert.same({}, wrong)
  end)

  it("are small: no file over 300 lines, no folder over 16 files", function()
    local count = {}
    each_file(function(room, path, text)
      local _, lines = text:gsub("\n", "")
      assert.is_true(lines <= 300, path)
      count[room] = (count[room] or 0) + 1
    end)
    for room, files in pairs(count) do assert.is_true(files <= 16, room) end
  end)
end)
