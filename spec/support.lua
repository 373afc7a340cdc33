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

--- Writes a file.
function support.spill(path, bytes)
  local file <close> = assert(io.open(path, "wb"))
  assert(file:write(bytes))
end

--- A new, empty folder for a test.
function support.folder()
  local path = os.tmpname()
  os.remove(path)
  assert(lfs.mkdir(path))
  return path
end

--- The files below a folder whose names match a pattern, in order; those that begin with a dot are none.
function support.files(folder, pattern, found)
  found = found or {}
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if name:sub(1, 1) ~= "." then
      if lfs.attributes(path, "mode") == "directory" then
        support.files(path, pattern, found)
      elseif name:find(pattern) then
        found[#found + 1] = path
      end
    end
  end
  table.sort(found)
  return found
end

--- A generator of numbers from 0 to n - 1, the same ones every time.
function support.random(seed)
  local state = seed
  return function(n)
    state = state * 6364136223846793005 + 1442695040888963407 -- Knuth, MMIX; wraps at 64 bits
    return (state >> 33) % n
  end
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
