-- Runs every benchmark of this folder, one after another, each over the same corpus with its peers in the same run.
-- Usage: newskit run spec/bench/run.lua [SIZE_MB] [ROUNDS]
-- A benchmark is a script that takes these two arguments; add its name here.
local benchmarks = {"segmentation", "ngrams"}

for _, name in ipairs(benchmarks) do
  print(("== %s"):format(name))
  assert(loadfile(("spec/bench/%s.lua"):format(name)))()
  print()
end
