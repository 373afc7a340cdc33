--- The text that benchmarks are run over: news made by ../shared/eval/make_corpus.py where that is, else the
-- example article over and over.
local text_file = {}

--- Where benchmarks keep what they make.
text_file.folder = (os.getenv "TMPDIR" or "/tmp") .. "/newskit-bench"

local function exists(path)
  local file = io.open(path)
  return file and file:close()
end

--- The path of a text of `size` megabytes, made when it is not there yet. `poorer` ends the line that says that
-- the text is the example article's.
function text_file.build(size, poorer)
  local path = ("%s/corpus-%d.txt"):format(text_file.folder, size)
  if exists(path) then return path end
  local maker = "../shared/eval/make_corpus.py"
  local command = ("python3 %s --size-mb %d --seed 1 --out %s"):format(maker, size, path)
  if exists(maker) and os.execute(command) then return path end
  print(("corpus: the example article, repeated (%s than in real text)"):format(poorer))
  local article <close> = assert(io.open "examples/article.txt")
  local text, file = article:read "a" .. "\n\n", assert(io.open(path, "w"))
  for _ = 1, size * 1000000 // #text do file:write(text) end
  file:close()
  return path
end

return text_file
