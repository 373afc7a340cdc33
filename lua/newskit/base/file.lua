--- Files that are written whole or not at all. What is written goes to a temporary file beside its target, every
-- write and the close are checked, and only then does the file take its name; until then an old file of that name
-- stays as it is, and after a failure or an interrupt the temporary is gone. So an input may be named as output,
-- and a full disk costs nothing that was there before.
--
-- What is no plain file (a device, a pipe) is written straight.
-- @module newskit.base.file
local lfs = require "lfs"

local file = {}

local methods = {}
local meta = {__name = "newskit.file", __index = methods}

-- How many links are followed from one to the next before it is taken for a loop.
local LINKS = 16

--- The file that a path names behind its symbolic links.
-- @tparam string path
-- @treturn string
function file.target(path)
  for _ = 1, LINKS do
    local target = lfs.symlinkattributes(path, "target")
    if not target then return path end
    path = target:sub(1, 1) == "/" and target or (path:match "^(.*/)" or "") .. target
  end
  return path
end

-- A name beside `path` that nobody else has: the address of a new table is this state's alone.
local function temporary_of(path)
  return ("%s.%s%x.part"):format(path, tostring({}):match "%x+$", os.time())
end

--- Starts to write a file.
-- @tparam string path
-- @treturn[1] newskit.file with `write`, `finish` and `abandon`; closing it (`<close>`) before it is finished
--   abandons it
-- @return[2] nil, message, code ("io")
function file.new(path)
  local target = file.target(path)
  local mode = lfs.attributes(target, "mode")
  local written = (mode == nil or mode == "file") and temporary_of(target) or target
  local handle, message = io.open(written, "wb")
  -- The folder may not be written while the file may.
  if not handle and mode == "file" then
    written = target
    handle, message = io.open(written, "r+b")
    if handle then
      handle:close()
      handle, message = io.open(written, "wb")
    end
  end
  if not handle then return nil, (message:gsub(written, path, 1)), "io" end
  return setmetatable({path = path, _handle = handle, _target = target, _written = written}, meta)
end

-- Closes and takes the temporary away; the first failure counts.
local function fail(self, message)
  if self._handle then self._handle:close() end
  self._handle = nil
  if self._written ~= self._target then os.remove(self._written) end
  return nil, ("%s: %s"):format(self.path, (tostring(message):gsub("^.-: ", "", 1))), "io"
end

--- Writes text.
-- @tparam string text
-- @treturn[1] boolean true
-- @return[2] nil, message, code ("io"); the file is abandoned then
function methods:write(text)
  if not self._handle then return nil, self.path .. ": it is closed", "io" end
  local ok, message = self._handle:write(text)
  if not ok then return fail(self, message) end
  return true
end

--- Gives the file its name.
-- @treturn[1] string path
-- @return[2] nil, message, code ("io"); what was there before is there still
function methods:finish()
  if not self._handle then return nil, self.path .. ": it is closed", "io" end
  local ok, message = self._handle:close()
  self._handle = nil
  if not ok then return fail(self, message) end
  if self._written ~= self._target then
    local renamed, problem = os.rename(self._written, self._target)
    if not renamed then return fail(self, problem) end
  end
  return self.path
end

--- Leaves everything as it was.
function methods:abandon()
  if self._handle then fail(self, "abandoned") end
end

meta.__close = methods.abandon
meta.__gc = methods.abandon

--- Writes a whole text.
-- @tparam string path
-- @tparam string text
-- @treturn[1] string path
-- @return[2] nil, message, code ("io")
function file.write(path, text)
  local made <close>, message, code = file.new(path)
  if not made then return nil, message, code end
  local ok, problem, kind = made:write(text)
  if not ok then return nil, problem, kind end
  return made:finish()
end

return file
