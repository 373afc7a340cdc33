--- Reading: bytes or a file become an article. The format is recognized by content, then by name.
-- To add a format, add a row to `formats` with a test of the content and the module that reads it.
-- @module newskit.read

local binary = require "newskit.read.bytes.binary"
local encoding = require "newskit.read.bytes.encoding"
local gzip = require "newskit.read.bytes.gzip"
local options = require "newskit.base.options"

local read = {}

-- In the order in which they are tried: `looks(head, name)` sees the first bytes, without white space.
local formats = {
  {
    name = "html", module = "newskit.read.formats.html", decodes = true,
    summary = "pages: metadata and body of any site",
    looks = function(head)
      local lower = head:lower()
      return lower:find "^<!doctype html" or lower:find "<html[%s>]" or lower:find "^<!%-%-" or lower:find "^<head[%s>]"
        or lower:find "^<body[%s>]" or lower:find "<meta%s" or lower:find "<div[%s>]" or lower:find "^<article[%s>]"
        or lower:find "^<p[%s>]"
    end,
  },
  {
    name = "json", module = "newskit.read.formats.json",
    summary = "JSON-LD, what `newskit read --format json` writes, and records with a page or a text",
    looks = function(head) return head:find "^[%[{]%s*[\"{%[%]}]" end,
  },
  {
    name = "text", module = "newskit.read.pasted.text", looks = function() return true end,
    summary = "pasted text: headline, byline, date, captions, related lists and body",
  },
}

local by_suffix = {html = "html", htm = "html", xhtml = "html", json = "json", jsonld = "json", jsonl = "json",
  ndjson = "json", txt = "text", text = "text", md = "text"}

local function format_named(name)
  for _, format in ipairs(formats) do
    if format.name == name then return format end
  end
end

--- The formats that can be read, in the order in which they are tried.
-- @treturn {string,...}
function read.names()
  local names = {}
  for at, format in ipairs(formats) do names[at] = format.name end
  return names
end

--- What there is to know of a format: a table with `name` and `summary`; nil when there is none.
-- @tparam string name
function read.find(name)
  local format = format_named(name)
  return format and {name = format.name, summary = format.summary}
end

-- JSON by its first bytes is only taken when the name does not say that it is something else.
local function find_format(bytes, name)
  local head = bytes:sub(1, 4096)
  if head:find("\0", 1, true) then head = head:gsub("%z", "") end
  head = head:gsub("^\xEF\xBB\xBF", ""):gsub("^[\xFE\xFF][\xFE\xFF]", "")
    :gsub("^%s+", "")
  local suffix = (name or ""):gsub("%.gz$", ""):match "%.(%w+)$"
  local named = by_suffix[suffix and suffix:lower() or ""]
  for _, format in ipairs(formats) do
    if format.looks(head) and not (format.name == "text" and named) then return format end
  end
  return format_named(named or "text")
end

--- Options of @{parse}.
read.options = {
  format = false, -- "html", "json" or "text" instead of looking
  name = false,   -- a file name, for messages and as a hint of the format
  url = false,    -- the address of the page, for site rules and relative links
  strict = false, -- refuse invalid UTF-8 instead of repairing it
  rules = true,   -- use the site rules
}

-- What an option that is no switch has to be; false is the same as leaving it out.
local strings = {format = true, name = true, url = true}

local function option_fault(opts)
  if type(opts) ~= "table" then return "table expected, got " .. type(opts) end
  for key, value in pairs(opts) do
    if read.options[key] == nil then
      local known = {}
      for name in pairs(read.options) do known[#known + 1] = name end
      table.sort(known)
      return options.unknown("option", tostring(key), known)
    end
    local wanted = strings[key] and "string" or "boolean"
    if value ~= false and type(value) ~= wanted then
      return ("option '%s': %s expected, got %s"):format(key, wanted, type(value))
    end
  end
end

local function check_options(opts, where)
  local fault = option_fault(opts)
  if fault then error(("bad argument #2 to '%s' (%s)"):format(where, fault), 3) end
end

local function place(name, message)
  return name and ("%s: %s"):format(name, message) or message
end

local marks = {["utf-16le"] = "\xFF\xFE", ["utf-16be"] = "\xFE\xFF"}

-- The bytes with the byte order mark that is missing from UTF-16; a page in UTF-32 as UTF-8, for the core
-- knows it not.
local function marked(bytes, is_page)
  if is_page and encoding.utf32(bytes) then return "\xEF\xBB\xBF" .. encoding.decode(bytes) end
  local mark = marks[binary.utf16(bytes)]
  return mark and mark .. bytes or bytes
end

--- Makes an article of bytes.
-- @tparam string bytes a page, a pasted text, JSON; gzip, zstd, bzip2 or xz of each
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
  if gzip.packed(bytes) then
    local text, message, code, position = gzip.unpack(bytes)
    if not text then return nil, place(opts.name, message), code, position end
    bytes = text
  end
  local problem = binary.describe(bytes)
  if problem then return nil, place(opts.name, problem), "format", 1 end
  local format = find_format(bytes, opts.name)
  if opts.format then format = format_named(opts.format) end
  if not format then
    error(("bad argument #2 to 'parse' (%s)"):format(options.unknown("format", opts.format, read.names())), 2)
  end
  bytes = marked(bytes, format.decodes)
  local found, repairs = "utf-8", 0
  if not format.decodes then
    local text, message, code, position = encoding.decode(bytes, opts.strict)
    if not text then return nil, place(opts.name, message), code, position end
    bytes, found, repairs = text, message, code
  end
  local article, message, code, position = require(format.module).read(bytes, opts)
  if not article then return nil, place(opts.name, message), code, position end
  article.encoding = article.encoding or found
  article.repairs = article.repairs + repairs
  return article
end

--- Reads an article from a file.
-- @tparam string path
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
  local file <close>, message = io.open(path, "rb")
  if not file then return nil, message, "io" end
  local bytes, problem = file:read "a"
  if not bytes then return nil, ("%s: %s"):format(path, problem), "io" end
  local settings = {name = path}
  for key, value in pairs(opts) do settings[key] = value end
  local article, why, code, position = read.parse(bytes, settings)
  if not article then return nil, why, code, position end
  article.path = path
  if article.format == "html" then
    article._again = function()
      local again = gzip.read(path)
      return again and require("newskit.read.formats.html").cuts(again)
    end
  end
  return article
end

return read
