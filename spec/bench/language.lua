-- The speed of identifying languages: CPU time over texts of some 4 KB and over single lines, in all languages of a
-- set together, beside CLD2 where pycld2 is installed.
--
--   build/newskit run spec/bench/language.lua TEXT/test/news [TURNS]
--
-- TEXT is what lua/newskit/models/language/train_text.py writes. The median of the turns counts.
local lfs = require "lfs"
local nk = require "newskit"

local folder, turns = arg[1], tonumber(arg[2] or 5)
assert(folder, "usage: language.lua FOLDER [TURNS]")

local function lines_in(path)
  local lines = {}
  for line in io.lines(path) do lines[#lines + 1] = line end
  return lines
end

local function load_set()
  local names, lines, texts = {}, {}, {}
  for name in lfs.dir(folder) do
    if name:find "%.txt$" then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local part, size = {}, 0
    for _, line in ipairs(lines_in(folder .. "/" .. name)) do
      lines[#lines + 1] = line
      part[#part + 1] = line
      size = size + #line
      if size > 4000 then
        texts[#texts + 1] = table.concat(part, "\n")
        part, size = {}, 0
      end
    end
  end
  return lines, texts
end

local function measure(texts)
  local times, bytes = {}, 0
  for _, text in ipairs(texts) do bytes = bytes + #text end
  for turn = 1, turns do
    local before = os.clock()
    for _, text in ipairs(texts) do nk.identify(text) end
    times[turn] = os.clock() - before
  end
  table.sort(times)
  local seconds = times[(turns + 1) // 2]
  return bytes / seconds / 1e6, seconds / #texts * 1e6
end

local lines, texts = load_set()
nk.identify "the model is read"
print(("%-22s %8s %12s"):format("", "MB/s", "µs a text"))
print(("%-22s %8.1f %12.1f"):format("newskit, 4 KB", measure(texts)))
print(("%-22s %8.1f %12.1f"):format("newskit, a line", measure(lines)))
io.stdout:flush()
os.execute(("python3 spec/bench/peers/language_peers.py '%s' %d"):format(folder, turns))
