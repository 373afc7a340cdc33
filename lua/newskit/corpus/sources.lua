--- Sources: turns what a user names (files, folders, globs, iterators, articles) into items, one at a time.
-- Folders are walked in the order of names, so that a corpus is the same each time; of their files those are
-- inputs whose suffix a reader has. A file that is named is read whatever it is called.
-- @module newskit.corpus.sources
local article = require "newskit.article"
local lfs = require "lfs"
local read = require "newskit.read"
local reader = require "newskit.read.reader"
local stream = require "newskit.read.bytes.source"
local subject = require "newskit.base.subject"

local sources = {}

local function names_in(folder)
  local names = {}
  for name in lfs.dir(folder) do
    if name:sub(1, 1) ~= "." then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function join(folder, name)
  if folder == "" then return name end
  return folder:sub(-1) == "/" and folder .. name or folder .. "/" .. name
end

-- What lies at a path, and a name that no other file has, whatever links lead to it.
local function identity(path)
  local found = lfs.attributes(path)
  if not found then return nil end
  return found.mode, ("%d:%d"):format(found.dev, found.ino)
end

--- Yields the readable files below a folder, each real file once, so that links may lead anywhere.
-- @tparam string folder
-- @tparam function yield called with a path
-- @tparam function fail called with a path and why it cannot be read
-- @tparam table seen identities of what was met already
local function walk(folder, yield, fail, seen)
  local readable, names = pcall(names_in, folder)
  if not readable then return fail(folder, (names:gsub("^.-: ", "", 1))) end
  for _, name in ipairs(names) do
    local path = join(folder, name)
    local mode, own = identity(path)
    local met = own and seen[own]
    if own then seen[own] = true end
    if mode == "directory" and not met then
      walk(path, yield, fail, seen)
    elseif mode and mode ~= "directory" and not met and reader.takes(name) then
      if mode == "file" then yield(path) else fail(path, ("it is no file but a %s"):format(mode)) end
    end
  end
end

-- What was met when a walk begins: the folder, and a file that is to be passed over.
local function seen_from(folder, passed)
  local seen = {[select(2, identity(folder)) or folder] = true}
  if passed then seen[passed] = true end
  return seen
end

--- A Lua pattern for one part of a glob: * and ? and [a-z] and [!a-z].
local function pattern_of(part)
  local pattern = part:gsub("[%^%$%(%)%%%.%+%-%[%]%*%?]", {
    ["*"] = ".*", ["?"] = "[^\x80-\xBF][\x80-\xBF]*", ["["] = "[", ["]"] = "]", ["-"] = "-", ["^"] = "%^",
    ["$"] = "%$", ["("] = "%(", [")"] = "%)", ["%"] = "%%", ["."] = "%.", ["+"] = "%+",
  })
  return "^" .. pattern:gsub("%[!", "[^") .. "$"
end

local function expand_parts(base, parts, at, yield)
  local part = parts[at]
  if not part then
    yield(base)
  elseif part == "**" then
    expand_parts(base, parts, at + 1, yield)
    for _, name in ipairs(names_in(base == "" and "." or base)) do
      local path = join(base, name)
      if lfs.attributes(path, "mode") == "directory" then expand_parts(path, parts, at, yield) end
    end
  elseif part:find "[%*%?%[]" then
    local pattern = pattern_of(part)
    if base ~= "" and lfs.attributes(base, "mode") ~= "directory" then return end
    for _, name in ipairs(names_in(base == "" and "." or base)) do
      if name:find(pattern) then expand_parts(join(base, name), parts, at + 1, yield) end
    end
  else
    local path = join(base, part)
    if lfs.attributes(path, "mode") then expand_parts(path, parts, at + 1, yield) end
  end
end

--- Yields the paths that a glob names, in order.
local function expand(glob, yield)
  local parts = {}
  for part in glob:gmatch "[^/]+" do parts[#parts + 1] = part end
  expand_parts(glob:sub(1, 1) == "/" and "/" or "", parts, 1, yield)
end

-- The records of a file. One that is an article as a whole is not held: who reads the item opens it again.
local function yield_path(path, opts, yield)
  local function item_of(fields)
    fields.source, fields.options = path, opts
    if fields.encoding and not (opts and opts.encoding) then
      fields.options = {encoding = fields.encoding}
      for key, value in pairs(opts or {}) do fields.options[key] = fields.options[key] or value end
    end
    return yield(fields)
  end
  local input <close>, message, code, position = stream.file(path)
  if not input then return item_of{failure = message, code = code, position = position} end
  local found, records, kind, at = read.records(input, opts or {name = path})
  if not found then return item_of{failure = records, code = kind, position = at} end
  if not found.split and not found.open and input.lasting then return item_of{reader = found.name} end
  for record in records do
    local made = record.article
    if made and not made.origin then made.origin = article.place(path, record.place) end
    item_of(record)
  end
end

-- `written` is met in folders without being read.
local function yield_named(name, opts, written, yield)
  local own = written and select(2, identity(written))
  local mode = name ~= "-" and lfs.attributes(name, "mode")
  local function yield_path_of(path) return yield_path(path, opts, yield) end
  local function fail(path, why) return yield{source = path, failure = path .. ": " .. why} end
  if name == "-" then
    yield_path_of(name)
  elseif mode == "directory" then
    walk(name, yield_path_of, fail, seen_from(name, own))
  elseif mode or not name:find "[%*%?%[]" then
    yield_path_of(name)
  else
    local found = false
    expand(name, function(path)
      found = true
      if lfs.attributes(path, "mode") == "directory" then
        walk(path, yield_path_of, fail, seen_from(path, own))
      elseif not own or select(2, identity(path)) ~= own then
        yield_path_of(path)
      end
    end)
    if not found then yield{source = name, failure = "no file of this pattern"} end
  end
end

local function yield_source(source, index, opts, written, yield)
  if type(source) == "string" then return yield_named(source, opts, written, yield) end
  if type(source) == "function" then
    local number = 0
    for value in source do
      number = number + 1
      local found, message = subject.article(value)
      yield{source = ("source %d"):format(index), place = {line = number}, article = found, failure = message}
    end
    return nil
  end
  return yield{source = ("source %d"):format(index), article = source}
end

--- Whether two paths lead to one file.
function sources.same(first, second)
  local _, one = identity(first)
  local _, other = identity(second)
  return one ~= nil and one == other
end

--- Iterates over the items of a list of sources.
-- @tparam table list
-- @tparam[opt] table opts of reading
-- @tparam[opt] string written a file that is passed over where folders and globs have it: what is made of them
function sources.items(list, opts, written)
  local done = false
  local following = coroutine.wrap(function()
    for index, source in ipairs(list) do yield_source(source, index, opts, written, coroutine.yield) end
    done = true
  end)
  return function()
    if not done then return following() end
    return nil -- at the end, however often it is asked
  end
end

--- What is wrong with a source, or nil.
function sources.fault(source)
  local kind = subject.type_name(source)
  if kind == "string" or kind == "function" then return nil end
  if type(source) == "table" and source.body ~= nil then return nil end
  return "path, glob, folder, iterator or article expected, got " .. kind
end

return sources
