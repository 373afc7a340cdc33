--- What the specs share: where data lies, and reading files.
-- Specs that need the evaluation data find it beside the repository, in ../shared, and are pending
-- where it is absent.
local lfs = require "lfs"

local support = {}

--- The path of `name` in the evaluation data, or nil where that is absent.
function support.shared(name)
  local path = "../shared/" .. name
  return lfs.attributes(path) and path or nil
end

--- The whole content of a file; raises when it cannot be read.
function support.slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

--- The path of a fixture of the suite.
function support.fixture(name)
  return "spec/fixtures/" .. name
end

--- The folder of the build under test; the command is `newskit` in it.
function support.build()
  return os.getenv "NK_BUILD" or "build"
end

return support
