-- Measures n-gram counting against its peers, all in one run, and prints medians and ratios.
-- Usage: newskit run spec/bench/ngrams.lua [SIZE_MB] [ROUNDS]
-- The corpus is built with ../shared/eval/make_corpus.py where that is; else it is the example article
-- over and over, which says so. Peers that are not installed are left out. Needs bash for its clock.
local text_file = require "spec.bench.text_file"

local size, rounds = tonumber(arg[1] or 10), tonumber(arg[2] or 5)
local temporary = text_file.folder

--- Wall and CPU seconds of a command, and what it printed; nil when it fails.
local function measure(command)
  local script = ("TIMEFORMAT='%%R %%U %%S'; time %s 2>/dev/null"):format(command)
  local pipe = assert(io.popen("bash -c " .. "'" .. script:gsub("'", "'\\''") .. "' 2>&1"))
  local output = pipe:read "a"
  local wall, user, system = output:match "(%d+[.,]%d+) (%d+[.,]%d+) (%d+[.,]%d+)%s*$"
  if not pipe:close() or not wall then return nil end
  local function number(text) return tonumber((text:gsub(",", "."))) end
  return {wall = number(wall), cpu = number(user) + number(system), output = output}
end

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

local function compile_icu()
  local program = temporary .. "/icu_words"
  local ok = os.execute(("cc -O2 -o %s spec/bench/peers/icu_words.c -licuuc 2>/dev/null"):format(program))
  return ok and program
end

os.execute("mkdir -p " .. temporary)
local corpus = text_file.build(size, "far fewer distinct n-grams")
local newskit = "build/newskit run spec/bench/ngrams_one.lua " .. corpus
local icu = compile_icu()
local entries = {
  {name = "newskit, 1 thread", command = newskit .. " 1"},
  {name = "newskit, 2 threads", command = newskit .. " 2"},
  {name = "ICU words (yardstick)", command = icu and icu .. " " .. corpus},
  {name = "Python dict of tuples", command = size <= 20 and "python3 spec/bench/peers/ngrams_dict.py " .. corpus},
  {name = "lmplz -o 3", command = "lmplz -o 3 -S 4G --discount_fallback --text " .. corpus .. " --arpa /dev/null"},
}

for round = 1, rounds do
  for _, entry in ipairs(entries) do
    local result = entry.command and (round == 1 or entry.walls) and measure(entry.command)
    if result then
      entry.walls, entry.cpus = entry.walls or {}, entry.cpus or {}
      table.insert(entry.walls, result.wall)
      -- ICU's own figure leaves out reading the file
      table.insert(entry.cpus, tonumber(result.output:match "cpu=([%d.]+)") or result.cpu)
      entry.peak = result.output:match "peak_kb=(%d+)"
    end
  end
end

local base = median(entries[1].cpus)
print(("n-grams 1 to 3, %d MB, median of %d; ratio: CPU over newskit's"):format(size, rounds))
for _, entry in ipairs(entries) do
  if entry.cpus then
    local cpu, wall = median(entry.cpus), median(entry.walls)
    local peak = entry.peak and ("%d MB peak"):format(entry.peak // 1024) or ""
    print(("%-24s CPU %7.3f s  wall %7.3f s  ratio %6.2f  %s"):format(entry.name, cpu, wall, cpu / base, peak))
  else
    print(("%-24s not measured"):format(entry.name))
  end
end
if entries[3].cpus then
  local estimate = 13.8 * median(entries[3].cpus) / base
  print(("%-24s ratio %6.2f  (13.8 times ICU words)"):format("lmplz -o 3, estimated", estimate))
end
print(("two threads against one: %.2f"):format(median(entries[1].walls) / median(entries[2].walls)))
