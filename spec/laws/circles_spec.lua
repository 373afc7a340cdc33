-- No two files of the C side need each other, inside rooms either.
local support = require "spec.support"

local files = support.files

-- Circles of files. A header belongs to the source of its name: both are one unit. A unit has an arrow to
-- each unit that it includes, and to each that defines a function or a constant that it names, whichever
-- header declares it.
local circles = {}

local function without_comments(text)
  return "\n" .. text:gsub("/%*.-%*/", " "):gsub("\"[^\"\n]*\"", '""')
end

-- The functions and constants that a source gives to others; their names tell them.
function circles.defined(text, found, unit)
  for head, name in text:gmatch "\n(%a[^\n;{}()]*)%f[%w_](nkl?_[%w_]*)%b()%s*{" do
    if not head:find "^static" then found[name] = unit end
  end
  for name in text:gmatch "\nconst [^=;(){}]-%f[%w_](nkl?_[%w_]*)%f[^%w_][%[%]%w_]*%s*=" do found[name] = unit end
end

-- What a file says apart from what it declares: of a header, the bodies of its functions.
function circles.said(path, text)
  if path:find "%.c$" then return text end
  local bodies = {}
  for body in text:gmatch "\nstatic inline[^\n;{}()]*%b()%s*(%b{})" do bodies[#bodies + 1] = body end
  return table.concat(bodies, "\n")
end

-- `sources`: texts by path below the folder that includes start from. The arrows by unit: sets of units.
function circles.arrows(sources)
  local defined, arrows, plain = {}, {}, {}
  local function unit_of(path) return (path:gsub("%.[ch]$", "")) end
  for path, text in pairs(sources) do
    plain[path] = without_comments(text)
    arrows[unit_of(path)] = {}
    if path:find "%.c$" then circles.defined(plain[path], defined, unit_of(path)) end
  end
  for path, text in pairs(sources) do
    local own = unit_of(path)
    for target in text:gmatch '#%s*include%s*"([^"]+)%.h"' do
      local found = own:find "^lua/" and "lua/" .. target or target
      if arrows[found] and found ~= own then arrows[own][found] = true end
    end
    for name in circles.said(path, plain[path]):gmatch "%f[%w_]nkl?_[%w_]*" do
      local found = defined[name]
      if found and found ~= own then arrows[own][found] = true end
    end
  end
  return arrows
end

-- The units from which `start` is reached and which it reaches, in alphabetical order.
function circles.around(arrows, start)
  local function reached(from, seen)
    for unit in pairs(arrows[from]) do
      if not seen[unit] then
        seen[unit] = true
        reached(unit, seen)
      end
    end
    return seen
  end
  local found = {}
  for unit in pairs(reached(start, {})) do
    if reached(unit, {})[start] then found[#found + 1] = unit end
  end
  table.sort(found)
  return found
end

function circles.all(sources)
  local arrows, found, done = circles.arrows(sources), {}, {}
  local units = {}
  for unit in pairs(arrows) do units[#units + 1] = unit end
  table.sort(units)
  for _, unit in ipairs(units) do
    local members = done[unit] and {} or circles.around(arrows, unit)
    for _, member in ipairs(members) do done[member] = true end
    if #members > 0 then found[#found + 1] = table.concat(members, " ") end
  end
  return found
end

describe("circles of files", function()
  it("are found through includes and through what is named", function()
    local sources = {
      ["a/one.h"] = "int nk_one(void);\nint nk_two(void);\n",
      ["a/one.c"] = '#include "a/one.h"\nint nk_one(void) {\n  return nk_two(); /* nk_three() */\n}\n',
      ["a/two.c"] = '#include "a/one.h"\nint nk_two(void) {\n  return 1;\n}\n',
      ["a/three.c"] = '#include "a/one.h"\nint nk_three(void) {\n  return nk_one();\n}\n',
    }
    assert.same({"a/one a/two"}, circles.all(sources))
    sources["a/one.c"] = '#include "a/one.h"\nint nk_one(void) {\n  return 1;\n}\n'
    assert.same({}, circles.all(sources))
  end)

  it("see the bodies of inline functions and tables of constants", function()
    assert.same({"a b"}, circles.all{
      ["a.h"] = "extern const int nk_table[2];\nstatic inline int nk_first(void) {\n  return nk_table[0];\n}\n",
      ["b.c"] = '#include "a.h"\nconst int nk_table[2] = {1, 2};\n',
    })
  end)

  it("are nowhere in the core and its binding, inside rooms too", function()
    local sources = {}
    for _, path in ipairs(files("csrc", "%.[ch]$")) do sources[path:sub(#"csrc/" + 1)] = support.slurp(path) end
    assert.same({}, circles.all(sources))
  end)
end)
