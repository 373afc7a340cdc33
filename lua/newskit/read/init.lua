--- Reading: files, strings and streams become articles. The format is recognized by content, then by name;
-- `newskit.read.reader` knows the readers, `newskit.read.bytes.source` where bytes come from.
-- @module newskit.read

local binary = require "newskit.read.bytes.binary"
local core = require "newskit.core"
local door = require "newskit.read.door"
local encoding = require "newskit.read.bytes.encoding"
local gzip = require "newskit.read.bytes.gzip"
local names = require "newskit.read.records.names"
local options = require "newskit.base.options"
local reader = require "newskit.read.reader"
local source = require "newskit.read.bytes.source"

local read = {}

--- Options of all that reads.
read.options = {
  format = false, -- the name of a reader instead of looking
  name = false,   -- a file name, for messages and as a hint of the format
  url = false,    -- the address of the page, for site rules and relative links
  encoding = false, -- the encoding of the bytes, whatever they look like and declare
  strict = false, -- refuse invalid UTF-8 instead of repairing it
  rules = true,   -- use the site rules
  withheld = false, -- in corpora: also what is embargoed, withheld or canceled
  fields = false, -- field of an article → name in the records, as `{text = "content", published = "on"}`
}

-- What an option that is no switch has to be; false is the same as leaving it out.
local wanted = {format = "string", name = "string", url = "string", encoding = "string", fields = "table"}

local function option_fault(opts)
  if type(opts) ~= "table" then return "table expected, got " .. type(opts) end
  for key, value in pairs(opts) do
    if read.options[key] == nil then
      local known = {}
      for name in pairs(read.options) do known[#known + 1] = name end
      table.sort(known)
      return options.unknown("option", tostring(key), known)
    end
    local kind = wanted[key] or "boolean"
    if value ~= false and type(value) ~= kind then
      return ("option '%s': %s expected, got %s"):format(key, kind, type(value))
    end
  end
  if opts.fields then return names.fault(opts.fields) end
  if opts.encoding then
    local fault = encoding.fault(opts.encoding)
    if fault then return fault end
  end
  if opts.format and not reader.find(opts.format) then
    return options.unknown("format", opts.format, reader.names())
  end
end

--- What is wrong with a table of options, or nil.
read.fault = option_fault

local function check_options(opts, where)
  local fault = option_fault(opts)
  if fault then error(("bad argument #2 to '%s' (%s)"):format(where, fault), 3) end
end

local function place(name, message)
  message = tostring(message)
  if not name or message:sub(1, #name + 2) == name .. ": " then return message end
  return ("%s: %s"):format(name, message)
end

local function decoded_head(stream, opts)
  return stream:decode_as(opts.encoding, opts.strict):peek()
end

--- Opens a stream: its reader and its records, unread where they can be. For corpora.
-- @tparam newskit.source stream
-- @tparam table opts
-- @treturn[1] newskit.reader
-- @treturn[1] function gives the next record (`newskit.read.door`), nil at the end
-- @return[2] nil, message, code, position
function read.records(stream, opts)
  local head, message, code, position = source.try(stream.peek, stream)
  if not head then return nil, message, code, position end
  stream.strict = opts.strict
  if opts.encoding and not binary.kind(head) then
    head, message, code, position = source.try(decoded_head, stream, opts)
    if not head then return nil, message, code, position end
  end
  local found, why, kind, at = reader.choose(head, opts.name or stream.name, opts.format or nil)
  if not found then return nil, why, kind, at end
  return found, door.records(found, stream, opts)
end

local function stream_of(value, opts, where)
  if type(value) == "string" then return source.try(source.bytes, value, opts.name or nil) end
  if type(value) == "function" then return source.try(source.of, value, opts.name or nil) end
  if source.is(value) then return value end
  local message = "bad argument #1 to '%s' (string, function or source expected, got %s)"
  return error(message:format(where, type(value)), 3)
end

--- Iterates over the articles of bytes, whatever the format and however many they are.
-- @tparam string|function|newskit.source bytes or a function that gives the next piece, nil at the end
-- @tparam[opt] table opts see @{options}
-- @treturn[1] function each call gives an article, which knows its `origin`; nil at the end; for a record
--   that cannot be read false, message, code and position, and the next call goes on after it
-- @return[2] nil, message, code, position: nothing can be read
-- @usage for article in nk.open(io.open("articles.jsonl"):read "a") do print(article) end
function read.open(bytes, opts)
  opts = opts or {}
  check_options(opts, "open")
  local stream, message, code, position = stream_of(bytes, opts, "open")
  if not stream then return nil, place(opts.name, message), code, position end
  local found, records, kind, at = read.records(stream, opts)
  if not found then return nil, place(opts.name, records), kind, at end
  return function()
    local record = records()
    if not record then return nil end
    local article, problem, reason, byte = door.article(found, record, opts)
    if article then return article end
    return false, place(opts.name, problem), reason, byte
  end
end

-- The first article of a stream.
local function first_of(stream, opts)
  local found, records, code, position = read.records(stream, opts)
  if not found then return nil, records, code, position end
  local record = records()
  if not record then return nil, "holds no article", "format", 1 end
  return door.article(found, record, opts)
end

--- Makes an article of bytes.
-- @tparam string bytes a page, a pasted text, JSON …; gzip, zstd, bzip2 or xz of each. Of several articles the
--   first; @{open} gives all
-- @tparam[opt] table opts see @{options}
-- @treturn[1] newskit.article
-- @return[2] nil
-- @treturn[2] string message, which names the file and the place
-- @treturn[2] string code `"format"` (also for what is no text), `"encoding"`, `"limit"`
-- @treturn[2] integer position (byte, 1-based)
function read.parse(bytes, opts)
  if type(bytes) ~= "string" then
    error(("bad argument #1 to 'parse' (string expected, got %s)"):format(type(bytes)), 2)
  end
  opts = opts or {}
  check_options(opts, "parse")
  local stream, message, code, position = source.try(source.bytes, bytes, opts.name or nil)
  local article
  if stream then article, message, code, position = first_of(stream, opts) end
  if not article then return nil, place(opts.name, message), code, position end
  return article
end

-- The blocks of a page that are not its body, with the reason; the file is read once more.
local function cuts(path, told)
  local bytes = gzip.read(path)
  if not bytes then return nil end
  if told then bytes = "\xEF\xBB\xBF" .. core.decode(bytes, {encoding = told, obey = true}) end
  local page <close> = assert(core.page(bytes))
  local list = {}
  for _, block in ipairs(page:blocks "all") do
    if block.part ~= "body" then
      list[#list + 1] = {text = block.text, part = block.part, reason = block.reason or block.part}
    end
  end
  return list
end

--- Reads an article from a file.
-- @tparam string path "-" is standard input. Of several articles the first; `nk.corpus(path)` gives all
-- @tparam[opt] table opts see @{options}
-- @treturn[1] newskit.article its `path` is set
-- @return[2] nil
-- @treturn[2] string message, which names the file
-- @treturn[2] string code `"io"` or one of @{parse}
-- @treturn[2] integer position
function read.read(path, opts)
  if type(path) ~= "string" then
    error(("bad argument #1 to 'read' (string expected, got %s)"):format(type(path)), 2)
  end
  opts = opts or {}
  check_options(opts, "read")
  local stream <close>, message, code, position = source.file(path)
  if not stream then return nil, place(path, message), code, position end
  local settings = {}
  for key, value in pairs(opts) do settings[key] = value end
  settings.name = path
  local article, why, kind, at = first_of(stream, settings)
  if not article then return nil, place(path, why), kind, at end
  article.path = path
  if article.format == "html" then article._again = function() return cuts(path, opts.encoding or nil) end end
  return article
end

return read
