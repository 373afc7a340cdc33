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

--- Removes a folder and what is in it.
function support.remove(folder)
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if name ~= "." and name ~= ".." then
      if lfs.attributes(path, "mode") == "directory" then support.remove(path) else assert(os.remove(path)) end
    end
  end
  assert(lfs.rmdir(folder))
end

--- A generator of numbers from 0 to n - 1, the same ones every time (Marsaglia's xorshift).
-- @tparam integer seed not 0
function support.random(seed)
  local state = seed
  return function(n)
    state = state ~ (state << 13)
    state = state ~ (state >> 7)
    state = state ~ (state << 17)
    return (state & 0x7fffffffffffffff) % n
  end
end

--- A zip archive, as a program would write it (APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16).
-- @tparam table members `{name, text, stored=, flags=, size=}`: deflated, unless `stored`; `flags` and the `size` that
--   the headers claim for archives that are not sound
-- @treturn string
function support.zip(members)
  local zlib = require "zlib"
  local parts, entries, at = {}, {}, 0
  for _, member in ipairs(members) do
    local name, text = member[1], member[2]
    local packed = member.stored and text or zlib.deflate(9)(text, "finish"):sub(3, -5)
    local common = string.pack("<I2I2I2I2I2I4I4I4I2I2", 20, member.flags or 0, member.stored and 0 or 8, 0, 33,
      zlib.crc32()(text), #packed, member.size or #text, #name, 0)
    parts[#parts + 1] = "PK\3\4" .. common .. name .. packed
    entries[#entries + 1] = "PK\1\2" .. string.pack("<I2", 20) .. common
      .. string.pack("<I2I2I2I4I4", 0, 0, 0, 0, at) .. name
    at = at + #parts[#parts]
  end
  local directory = table.concat(entries)
  return table.concat(parts) .. directory
    .. "PK\5\6" .. string.pack("<I2I2I2I2I4I4I2", 0, 0, #members, #members, #directory, at, 0)
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
