-- One measured run: counts the n-grams of a file and prints what `ngrams.lua` reads.
-- Usage: newskit run spec/bench/ngrams_one.lua FILE THREADS [ORDER]
local core = require "newskit.core"

local path, threads, order = arg[1], tonumber(arg[2]), tonumber(arg[3] or 3)
local counts = assert(core.counts{n = order}:add_file(path, {threads = threads}))
local peak
local status = io.open "/proc/self/status"
if status then
  peak = status:read("a"):match "VmHWM:%s+(%d+)"
  status:close()
end
print(("tokens=%d distinct=%d peak_kb=%s"):format(counts:total(1), #counts, peak or "?"))
