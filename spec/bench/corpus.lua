-- A corpus through the `outlet` pipeline: time and memory by length and by the number of workers.
--   newskit run spec/bench/corpus.lua FOLDER [TIMES…]
-- reads the folder once, twice … (TIMES: 1 3), with one worker and with two, each in a process of its own.
-- Prints articles, elapsed and CPU seconds, the most memory that was held, and whether all numbers of
-- workers gave the same bytes.
local nk = require "newskit"
local pipelines = require "newskit.pipelines"

local function seconds()
  local pipe <close> = assert(io.popen "date +%s.%N")
  return tonumber((pipe:read "l"))
end

-- The most memory that this process held, in MB, where the system tells.
local function peak()
  local file = io.open "/proc/self/status"
  local text = file and file:read "a" or ""
  if file then file:close() end
  return (tonumber(text:match "VmHWM:%s+(%d+)") or 0) / 1024
end

local function child(folder, times, workers)
  local sources = {}
  for i = 1, times do sources[i] = folder end
  local started = seconds()
  local report = pipelines.find("outlet"):run(nk.corpus(sources), {workers = workers})
  local bytes = report:render("json").text
  local hash = 0
  for i = 1, #bytes do hash = (hash * 31 + bytes:byte(i)) & 0xFFFFFFFF end
  print(report.corpus.articles, seconds() - started, os.clock(), peak(), hash)
end

local function measure(folder, times, workers)
  local command = ("%s run %s --child '%s' %d %d"):format(
    os.getenv "NEWSKIT" or "build/newskit", arg[0], folder, times, workers)
  local pipe <close> = assert(io.popen(command))
  return {pipe:read("n", "n", "n", "n", "n")}
end

if ... == "--child" then
  child(arg[2], tonumber(arg[3]), tonumber(arg[4]))
else
  local folder = assert(..., "a folder of pages is missing")
  local lengths = #arg > 1 and {table.unpack(arg, 2)} or {1, 3}
  local frame = nk.frame{name = "corpus", columns = {
    {name = "articles", type = "integer"}, {name = "workers", type = "integer"},
    {name = "elapsed", type = "number", unit = "s"}, {name = "cpu", type = "number", unit = "s"},
    {name = "speedup", type = "number"}, {name = "memory", type = "number", unit = "MB"},
    {name = "same", type = "boolean"},
  }}
  for _, times in ipairs(lengths) do
    local one
    for workers = 1, 2 do
      local figures = measure(folder, math.tointeger(tonumber(times)), workers)
      one = one or figures
      frame:add{
        articles = math.tointeger(figures[1]), workers = workers, elapsed = figures[2], cpu = figures[3],
        speedup = one[2] / figures[2], memory = figures[4], same = figures[5] == one[5],
      }
    end
  end
  print(frame)
end
