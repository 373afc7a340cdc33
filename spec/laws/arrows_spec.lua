-- Arrows point one way: reads every #include and require line and fails on one that the design does
-- not draw.
local lfs = require "lfs"
local support = require "spec.support"

local files = support.files

-- Which rooms of csrc/ a room may include, beside itself.
local core_rooms = {
  base = {},
  text = {base = true},
  count = {base = true, text = true},
  keywords = {base = true, text = true, count = true, learn = true},
  statistics = {base = true, text = true, count = true},
  json = {base = true, text = true},
  layout = {base = true, text = true},
  language = {base = true},
  learn = {base = true, text = true},
  encoding = {base = true, text = true},
  page = {base = true, text = true, encoding = true},
  body = {base = true, text = true, page = true, learn = true},
  reuse = {base = true},
  store = {base = true},
  unpack = {base = true},
  xml = {base = true, text = true, encoding = true},
  lua = {},
}

-- Which modules a Lua room may require, beside itself and the libraries. The order is the arrow. A module that
-- stands elsewhere in it than its folder is named with its path.
local lua_rank = {
  core = 0, models = 0, base = 1, lexicon = 1.5, display = 2, language = 2, frame = 3, article = 3, tagger = 4,
  read = 5, quotes = 5, ["analyzer.registry"] = 5, corpus = 6, render = 6, coding = 6,
  ["pipeline.plan"] = 6, ["pipeline.parcel"] = 6, report = 7, changes = 7, ["pipeline.crew"] = 7, ["pipeline.fold"] = 8,
  pipeline = 9, analyzer = 10, ["analyzers.shared"] = 11, ["analyzers.shared.facet"] = 3, analyzers = 12,
  pipelines = 13, ["pipeline.worker"] = 14, list = 14, newskit = 15, cli = 16,
}

-- Modules that load others by a name that a user gives: what they load knows them, not they it. Each with what it
-- loads. Everything else says what it requires.
local loaders = {
  ["lua/newskit/lexicon/init.lua"] = "newskit.lexicon.",
  ["lua/newskit/analyzer/registry.lua"] = "newskit.analyzers.",
  ["lua/newskit/render.lua"] = "newskit.render.",
  ["lua/newskit/pipelines.lua"] = "newskit.pipelines.",
  ["lua/newskit/cli/commands.lua"] = "newskit.cli.",
  ["lua/newskit/models/init.lua"] = "newskit.models.",
}

local libraries = {"assert.h", "limits.h", "stdalign.h", "stdarg.h", "stdbool.h", "stddef.h", "stdint.h"}

local function set(list)
  local members = {}
  for _, name in ipairs(list) do members[name] = true end
  return members
end

-- The headers of packings, which csrc/unpack/ alone includes.
local packings = set{"zlib.h", "zip.h", "zstd.h", "zstd_errors.h", "bzlib.h", "lzma.h"}

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
        if target and target:find "^libxml/" and room ~= "page" and room ~= "xml" and room ~= "encoding"
          or packings[target] and room ~= "unpack"
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
    -- What it reads it has just written itself, under the same locale.
    local may_call = {["csrc/json/json.c"] = {strtod = true}}
    for _, path in ipairs(files("csrc", "%.c$")) do
      if path ~= "csrc/base/alloc.c" then
        local text = support.slurp(path):gsub("/%*.-%*/", "")
        for _, name in ipairs(banned) do
          local allowed = (may_call[path] or {})[name]
          local called = text:find("%f[%w_]" .. name .. "%s*%(")
          if called and not allowed then wrong[#wrong + 1] = path .. " calls " .. name end
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

-- A Lua file without its comments and without what stands in long brackets.
local function code_of(path)
  local text = support.slurp(path)
  text = text:gsub("%-%-%[(=*)%[.-%]%1%]", ""):gsub("%[(=*)%[.-%]%1%]", "''")
  return (text:gsub("%-%-[^\n]*", ""))
end

-- All modules that a file requires, at its top or inside a function, by a whole name or by the start of one:
-- {name=, open= (the name goes on)}.
local function requires_of(path)
  local found = {}
  for name, rest in code_of(path):gmatch "%f[%w_]require[%s%(,]*[\"']([%w_%.-]+)[\"'](%s*%.?%.?)" do
    if name:find "^newskit" then found[#found + 1] = {name = name, open = rest:find("..", 1, true) ~= nil} end
  end
  return found
end

local function module_of(path)
  return (path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
end

-- The room of a module: the longest beginning of its name that has a rank.
local function room_of(module)
  if module == "newskit" then return "newskit" end
  local name = module:gsub("^newskit%.", ""):gsub("%.$", "")
  while not lua_rank[name] and name:find "%." do name = name:gsub("%.[^.]*$", "") end
  return name
end

-- What the law says against one arrow, or nil.
local function objection(path, target)
  if target.open and loaders[path] == target.name then return nil end
  local own, other = room_of(module_of(path)), room_of(target.name)
  if own ~= other and (lua_rank[other] or math.huge) >= lua_rank[own] then
    return path .. " requires " .. target.name
  end
  if own == "analyzers" and other == "analyzers" then
    return path .. " requires " .. target.name .. " (analyzers stand alone)"
  end
  return nil
end

-- Circles of modules, each as the list of its names: what reaches itself.
local function circles(graph)
  local index, low, on, stack, found, count = {}, {}, {}, {}, {}, 0
  local function visit(node)
    count = count + 1
    index[node], low[node], on[node] = count, count, true
    stack[#stack + 1] = node
    for _, target in ipairs(graph[node] or {}) do
      if not index[target] then
        visit(target)
        low[node] = math.min(low[node], low[target])
      elseif on[target] then
        low[node] = math.min(low[node], index[target])
      end
    end
    if low[node] < index[node] then return end
    local circle = {}
    repeat
      local last = table.remove(stack)
      on[last] = nil
      circle[#circle + 1] = last
    until last == node
    table.sort(circle)
    if #circle > 1 then found[#found + 1] = table.concat(circle, ", ") end
  end
  local nodes = {}
  for node in pairs(graph) do nodes[#nodes + 1] = node end
  table.sort(nodes)
  for _, node in ipairs(nodes) do
    if not index[node] then visit(node) end
  end
  return found
end

-- Trainers lie beside what they train and are not installed: they are no part of the library.
local function is_trainer(path)
  return path:find "/models/[%w_]+/train[%w_]*%.lua$" ~= nil
end

describe("the Lua side", function()
  it("requires only what the design draws, wherever the line stands", function()
    local wrong = {}
    for _, path in ipairs(files("lua/newskit", "%.lua$")) do
      assert.is_truthy(lua_rank[room_of(module_of(path))], "no room is drawn for " .. path)
      for _, target in ipairs(is_trainer(path) and {} or requires_of(path)) do
        wrong[#wrong + 1] = objection(path, target)
      end
    end
    assert.same({}, wrong)
  end)

  it("has no circle of modules, inside rooms either", function()
    local graph = {}
    for _, path in ipairs(files("lua/newskit", "%.lua$")) do
      local targets = {}
      for _, target in ipairs(is_trainer(path) and {} or requires_of(path)) do
        if not target.open then targets[#targets + 1] = target.name end
      end
      graph[module_of(path)] = targets
    end
    assert.same({}, circles(graph))
  end)

  it("would see a lazy arrow and a circle", function()
    local path = os.tmpname()
    local file <close> = assert(io.open(path, "w"))
    file:write('local a = 1 -- require "newskit.comment"\n',
      'local function f() return require("newskit.report").new end\n',
      'local t = [[return require("newskit.text")]]\nreturn pcall(require, "newskit.cli.main"), a, f, t,',
      ' require("newskit.lexicon." .. a)\n')
    file:close()
    local found = requires_of(path)
    os.remove(path)
    assert.same({
      {name = "newskit.report", open = false}, {name = "newskit.cli.main", open = false},
      {name = "newskit.lexicon.", open = true},
    }, found)
    assert.truthy(objection("lua/newskit/analyzers/shared/facet.lua", found[1]))
    assert.falsy(objection("lua/newskit/cli/read.lua", found[1]))
    assert.same({"a, b, c"}, circles{a = {"b"}, b = {"c", "d"}, c = {"a"}, d = {}})
  end)
end)

describe("the tree", function()
  -- Data and generated files are as many as there are languages and models.
  it("has no folder of more than 16 files", function()
    local crowded = {}
    local function count(folder)
      local here = 0
      for name in lfs.dir(folder) do
        local path = folder .. "/" .. name
        if name:sub(1, 1) ~= "." then
          if lfs.attributes(path, "mode") == "directory" then count(path) else here = here + 1 end
        end
      end
      if here > 16 then crowded[#crowded + 1] = ("%s: %d"):format(folder, here) end
    end
    for _, folder in ipairs{"csrc", "lua", "include", "spec", "examples", "docs"} do count(folder) end
    table.sort(crowded)
    assert.same({}, crowded)
  end)
end)
