--- `newskit build FILES… -o news.nkc`: a corpus on disk, which every command reads in place of the files.
-- @module newskit.cli.parts.build
local build = require "newskit.corpus.build"
local guard = require "newskit.base.guard"
local inputs = require "newskit.cli.inputs"

local command = {
  name = "build",
  summary = "A corpus on disk, read in place of its files without parsing them again.",
  examples = {
    "newskit build news/ -o news.nkc",
    "newskit build today.jsonl.gz -o news.nkc --append",
    "newskit build news/ -o news.nkc --resume",
    "newskit quotes news.nkc --format csv",
  },
}

function command.define(parser)
  inputs.add_files(parser)
  parser:option("-o --output", "Write to this file, news.nkc."):argname "<FILE>"
  parser:flag("--append", "Add to the file, in place; it is made when there is none.")
  parser:flag("--resume", "Go on where a build with the same inputs and options was stopped.")
  parser:flag("-q --quiet", "Neither progress nor warnings.")
end

function command.run(args)
  if not args.output or args.output == "-" then error({usage = "build: a file is needed (-o news.nkc)"}, 0) end
  if args.jobs > 1 then error({usage = "build: one thread builds (parts may be built at once, and one of all)"}, 0) end
  local corpus, clear = inputs.corpus(args)
  local ok, count, message = guard.call(build, corpus, args.output, {append = args.append, resume = args.resume})
  clear()
  if not ok then error({failed = tostring(count)}, 0) end
  if not count then
    inputs.complain(corpus.failed, args)
    error({failed = message}, 0)
  end
  if not args.quiet then
    io.stderr:write(("newskit: %s: %d article%s\n"):format(args.output, count, count == 1 and "" or "s"))
  end
  inputs.tell_withheld_of(corpus, args)
  return inputs.complain(corpus.failed, args)
end

return command
