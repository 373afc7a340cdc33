-- Measures segmentation and whole documents against their peers, all in one run: CPU time, medians, ratios.
-- Usage: newskit run spec/bench/segmentation.lua [SIZE_MB] [ROUNDS]
-- The corpus is built with ../shared/eval/make_corpus.py where that is; else it is the example article over and over,
-- which says so. Peers that are not installed are left out. Needs bash for its clock, and a C compiler.
local core = require "newskit.core"
local text_file = require "spec.bench.text_file"

local size, rounds = tonumber(arg[1] or 10), tonumber(arg[2] or 5)
local temporary = text_file.folder
local PIECE = 4600 -- bytes; about an article

local function output_of(command)
  local pipe <close> = assert(io.popen(command .. " 2>/dev/null"))
  return pipe:read "a"
end

local function median(list)
  table.sort(list)
  return list[#list // 2 + 1]
end

local rows = {}

local function add(name, seconds)
  if seconds then rows[#rows + 1] = {name = name, seconds = seconds} end
end

-- The program of C tools; ICU is the first of them, when there is one.
local function c_tools(path)
  local icu = output_of "pkg-config --cflags --libs icu-uc":gsub("\n", " ")
  local program = temporary .. "/segmentation"
  local command = ("cc -O2 %s -Iinclude -Icsrc spec/bench/segmentation.c %s/libnk.a %s -lutf8proc -lxml2 -lstemmer \z
    -lm -lpthread -o %s"):format(icu:find "%S" and "-DWITH_ICU" or "", os.getenv "NK_BUILD" or "build", icu, program)
  if not os.execute(command) then return print "the C tools do not build; left out" end
  for line in output_of(("%s %s %d"):format(program, path, rounds)):gmatch "[^\n]+" do
    local name, seconds = line:match "^([^\t]+)\t([%d.]+)"
    add(name, tonumber(seconds))
  end
end

local function pieces_of(path)
  local file <close> = assert(io.open(path, "rb"))
  local text, list, at = file:read "a", {}, 1
  while at <= #text do
    local last = text:find("\n", at + PIECE, true) or #text
    list[#list + 1] = text:sub(at, last)
    at = last + 1
  end
  return list
end

local function cpu(run, ...)
  local before = os.clock()
  run(...)
  return os.clock() - before
end

-- What a Lua programmer writes: words, lower case, a table of counts.
local function lua_words(pieces)
  local tables = {}
  for i, piece in ipairs(pieces) do
    local counts = {}
    for word in piece:gmatch "%w+" do
      word = word:lower()
      counts[word] = (counts[word] or 0) + 1
    end
    tables[i % 2] = counts
  end
  return tables
end

local function lua_documents(pieces)
  for _, piece in ipairs(pieces) do core.document(piece) end
end

local function lua_norms(pieces)
  for _, piece in ipairs(pieces) do core.document(piece):norms() end
end

local function lua_tools(path)
  local pieces = pieces_of(path)
  for _, tool in ipairs {
    {"Lua gmatch, lower, count table", lua_words}, {"documents, from Lua", lua_documents},
    {"documents and their norms(), from Lua", lua_norms},
  } do
    local times = {}
    for i = 1, rounds do
      collectgarbage()
      times[i] = cpu(tool[2], pieces)
    end
    add(tool[1], median(times))
  end
end

local function wc(path)
  local times = {}
  for i = 1, rounds do
    local command = [[bash -c "TIMEFORMAT='%%U %%S'; time LC_ALL=C.UTF-8 wc -w %s >/dev/null" 2>&1]]
    local text = output_of(command:format(path))
    local user, system = text:match "([%d.]+) ([%d.]+)"
    if not user then return end
    times[i] = tonumber(user) + tonumber(system)
  end
  add("wc -w", median(times))
end

-- Python's tools, over the first tenth of the text, and scaled: they are slow.
local function python(path)
  local script = "spec/bench/peers/segmentation_peers.py"
  for line in output_of(("python3 %s %s %d %d"):format(script, path, PIECE, 10)):gmatch "[^\n]+" do
    local name, seconds = line:match "^([^\t]+)\t([%d.]+)"
    add(name, tonumber(seconds))
  end
end

local function report(bytes)
  local base = rows[1].seconds
  print(("%-40s %10s %8s %10s"):format("", "CPU s", "MB/s", "x " .. rows[1].name))
  for _, row in ipairs(rows) do
    print(("%-40s %10.4f %8.1f %10.2f"):format(row.name, row.seconds, 1e-6 * bytes / row.seconds, base / row.seconds))
  end
end

os.execute("mkdir -p " .. temporary)
local path = text_file.build(size, "fewer distinct words")
c_tools(path)
lua_tools(path)
wc(path)
python(path)
local file <close> = assert(io.open(path, "rb"))
report(file:seek "end")
