--- Counting by story: of the articles that are copies of each other, the first in time stands for all. The inputs
-- are read twice, first to find the copies.
-- @module newskit.cli.parts.stories
local lfs = require "lfs"
local registry = require "newskit.analyzer.registry"

local stories = {}

-- A copy of a part is a text of its own.
local SAME = {exact = true, near = true}

--- The corpus without the articles that are copies of one before them; tells how many on standard error.
-- @tparam newskit.corpus corpus
-- @tparam table args of the command line: `files`, `jobs`, `quiet`
-- @raise usage where the inputs cannot be read twice
function stories.of(corpus, args)
  for _, name in ipairs(args.files) do
    if name == "-" then error({usage = "--per story reads the inputs twice (build a corpus of standard input)"}, 0) end
    if lfs.attributes(name, "mode") == "named pipe" then
      error({usage = ("--per story reads the inputs twice, and %s is a pipe (build a corpus of it)"):format(name)}, 0)
    end
  end
  if args.jobs > 1 then error({usage = "--per story works with one thread (build a corpus with it first)"}, 0) end
  if args.partial then error({usage = "--per story needs all inputs at once (leave out --partial)"}, 0) end
  local copies = registry.find "duplicates"(corpus, {partial = 0})
  local numbers, count = {}, 0
  for at = 1, #copies do
    if SAME[copies:get(at, "copy")] then
      numbers[copies:get(at, "article")], count = true, count + 1
    end
  end
  if count > 0 and not args.quiet then
    io.stderr:write(("newskit: left out: %d copies (--per story)\n"):format(count))
  end
  return corpus:without(numbers)
end

return stories
