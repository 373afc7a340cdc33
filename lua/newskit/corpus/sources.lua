--- Sources: turns what a user names (files, folders, globs, JSONL, iterators, articles) into items, one at
-- a time. Folders are walked in the order of names, so that a corpus is the same each time.
local guard = require "newskit.base.guard"
local lfs = require "lfs"
local lines = require "newskit.corpus.lines"
local subject = require "newskit.base.subject"

local sources = {}

-- What is read in folders; a file that is named is read whatever it is called.
local readable = {
  html = true, htm = true, xhtml = true, txt = true, text = true, md = true, json = true, jsonl = true,
  ndjson = true,
}

local function extension(path)
  local name = path:gsub("%.gz$", "")
  return (name:match "%.(%w+)$" or ""):lower()
end

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

--- Yields the readable files below a folder.
local function walk(folder, yield)
  for _, name in ipairs(names_in(folder)) do
    local path = join(folder, name)
    local mode = lfs.attributes(path, "mode")
    if mode == "directory" then
      walk(path, yield)
    elseif mode == "file" and readable[extension(name)] then
      yield(path)
    end
  end
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

local function yield_lines(path, yield)
  local next_line, close = lines(path)
  if not next_line then return yield{source = path, failure = close} end
  local number = 0
  while true do
    local ok, line = guard.call(next_line)
    if not ok then
      yield{source = path, line = number + 1, failure = line}
      break
    end
    if not line then break end
    number = number + 1
    if line:find "%S" then yield{source = path, line = number, bytes = line} end
  end
  close()
end

local function yield_path(path, yield)
  local kind = extension(path)
  if kind == "jsonl" or kind == "ndjson" then return yield_lines(path, yield) end
  return yield{source = path}
end

local function yield_named(name, yield)
  local mode = name ~= "-" and lfs.attributes(name, "mode")
  if name == "-" then
    yield{source = name}
  elseif mode == "directory" then
    walk(name, function(path) yield_path(path, yield) end)
  elseif mode or not name:find "[%*%?%[]" then
    yield_path(name, yield)
  else
    local found = false
    expand(name, function(path)
      found = true
      if lfs.attributes(path, "mode") == "directory" then
        walk(path, function(inner) yield_path(inner, yield) end)
      else
        yield_path(path, yield)
      end
    end)
    if not found then yield{source = name, failure = "no file of this pattern"} end
  end
end

local function yield_source(source, index, yield)
  if type(source) == "string" then return yield_named(source, yield) end
  if type(source) == "function" then
    local number = 0
    for value in source do
      number = number + 1
      local found, message = subject.article(value)
      yield{source = ("source %d"):format(index), line = number, article = found, failure = message}
    end
    return nil
  end
  return yield{source = ("source %d"):format(index), article = source}
end

--- Iterates over the items of a list of sources.
function sources.items(list)
  local done = false
  local following = coroutine.wrap(function()
    for index, source in ipairs(list) do yield_source(source, index, coroutine.yield) end
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
