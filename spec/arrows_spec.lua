-- Arrows point one way: reads every #include and require line and fails on one that the design does
-- not draw.
local lfs = require "lfs"
local support = require "spec.support"

local function files(folder, pattern, found)
  found = found or {}
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if name:sub(1, 1) ~= "." then
      if lfs.attributes(path, "mode") == "directory" then files(path, pattern, found)
      elseif name:find(pattern) then found[#found + 1] = path end
    end
  end
  table.sort(found)
  return found
end

-- Which rooms of csrc/ a room may include, beside itself.
local core_rooms = {
  base = {},
  text = {base = true},
  count = {base = true, text = true},
  keywords = {base = true, text = true, count = true},
  statistics = {base = true, text = true, count = true},
  learn = {base = true, text = true},
  page = {base = true, text = true},
  body = {base = true, text = true, page = true},
  lua = {},
}

-- Which modules a Lua room may require, beside itself and the libraries. The order is the arrow. A file of a
-- room that stands elsewhere in it than its room is named with it.
local lua_rank = {
  core = 0, lexicon = 0, models = 0, base = 1, display = 1, language = 1.5, ["analyzers.shared"] = 4.5,
  frame = 2, article = 2, tagger = 2.5, read = 3, analyzer = 3, quotes = 4, ["pipeline.plan"] = 4,
  analyzers = 5, corpus = 5, render = 5, report = 6, pipeline = 7, ["pipeline.fold"] = 8, pipelines = 8,
  ["pipeline.crew"] = 9, list = 9, newskit = 10, cli = 11,
}

local libraries = {"assert.h", "limits.h", "stdalign.h", "stdarg.h", "stdbool.h", "stddef.h", "stdint.h"}

local function set(list)
  local members = {}
  for _, name in ipairs(list) do members[name] = true end
  return members
end

describe("the C core", function()
  it("includes only what the design draws", function()
    local wrong = {}
    for _, path in ipairs(files("csrc", "%.[ch]$")) do
      local room = path:match "^csrc/(%w+)/"
      for line in io.lines(path) do
        local kind, target = line:match '^%s*#%s*include%s*(["<])([^">]+)'
        local other = target and target:match "^(%w+)/" or nil
        local own = room == "lua" and target and lfs.attributes("csrc/lua/" .. target)
        if kind == '"' and not own and core_rooms[other] and other ~= room and not core_rooms[room][other] then
          wrong[#wrong + 1] = path .. " includes " .. target
        end
        if target and target:find "^libxml/" and room ~= "page"
          or target == "utf8proc.h" and path ~= "csrc/text/unicode/unicode.c"
          or target and (target:find "^lua" or target:find "^lauxlib") and room ~= "lua" then
          wrong[#wrong + 1] = path .. " includes " .. target
        end
      end
    end
    assert.same({}, wrong)
  end)

  it("calls malloc only in base/alloc.c, and no function with global state", function()
    local wrong = {}
    local banned = {"malloc", "calloc", "realloc", "free", "setlocale", "strtod", "printf", "exit",
      "xmlCleanupParser", "xmlMemSetup", "xmlSetGenericErrorFunc"}
    for _, path in ipairs(files("csrc", "%.c$")) do
      if path ~= "csrc/base/alloc.c" then
        local text = support.slurp(path):gsub("/%*.-%*/", "")
        for _, name in ipairs(banned) do
          if text:find("%f[%w_]" .. name .. "%s*%(") then wrong[#wrong + 1] = path .. " calls " .. name end
        end
      end
    end
    assert.same({}, wrong)
  end)

  it("shows in its public headers nothing but the C library", function()
    local allowed, wrong = set(libraries), {}
    for _, path in ipairs(files("include", "%.h$")) do
      for line in io.lines(path) do
        local target = line:match "^%s*#%s*include%s*<([^>]+)"
        if target and not allowed[target] then wrong[#wrong + 1] = path .. " includes " .. target end
      end
    end
    assert.same({}, wrong)
  end)
end)

describe("the Lua side", function()
  local function room_of(module)
    if module == "newskit" then return "newskit" end
    local file = module:match "^newskit%.(%w+%.%w+)"
    return lua_rank[file] and file or module:match "^newskit%.(%w+)"
  end

  it("requires only what the design draws", function()
    local wrong = {}
    for _, path in ipairs(files("lua/newskit", "%.lua$")) do
      if path:find "/models/.*/train[%w_]*%.lua$" then goto continue end -- trainers are not part of the library
      local own = room_of((path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")))
      assert.is_truthy(lua_rank[own], "no room is drawn for " .. path)
      for line in io.lines(path) do
        local target = line:match "^local%s.*%f[%w]require[%s%(]*[\"']([%w_%.]+)"
        local room = target and room_of(target)
        if room and room ~= own and (lua_rank[room] or math.huge) >= lua_rank[own] then
          wrong[#wrong + 1] = path .. " requires " .. target
        end
        if room and room == "analyzers" and own == "analyzers" then
          wrong[#wrong + 1] = path .. " requires " .. target .. " (analyzers stand alone)"
        end
      end
      ::continue::
    end
    assert.same({}, wrong)
  end)
end)
