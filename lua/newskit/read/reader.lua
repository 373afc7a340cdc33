--- Readers: what turns the bytes of a format into articles. This file knows their contract and their names;
-- nothing else in newskit knows a format or a suffix. Each that ships is a file in `read/formats/`.
--
-- A reader is a table with
--
-- * `name`, unique; `summary`, one line; `suffixes`, a list without dots: the files that it takes in folders,
--   and the second thing that an input is recognized by;
-- * `looks(head, name, bytes)`, the first: whether the bytes at the beginning (without white space, byte order
--   mark and NULs, at most 64 KB; `bytes` has them all) are of this format. It judges by what stands at the very
--   start;
-- * `open(source, options)`, which returns a function that gives the next article at each call, nil at the
--   end. An article is what `nk.read` gives, or a table of its fields; beside it may stand its place, a table
--   `{line=, byte=}`. A record that cannot be read is `false, {message=, code=, line=, byte=}`; the rest goes
--   on. `source` is a stream: `source:all()`, `source:lines()`, `source:read()` (`newskit.read.bytes.source`);
-- * instead of `open`, `read(bytes, options)`, which makes one article, or gives nil, message, code and
--   position; and for formats of many articles a file `split(source, options)`, whose function gives the
--   bytes of the next one, and its place. Such readers work on several threads.
-- * `binary = true` when the format is no text, so that a suffix is enough to try it.
-- @module newskit.read.reader

local gzip = require "newskit.read.bytes.gzip"
local binary = require "newskit.read.bytes.binary"
local options = require "newskit.base.options"
local schema = require "newskit.base.schema"
local shipped = require "newskit.read.formats"

local reader = {}

local meta = {__name = "newskit.reader"}
local known, order = {}, {}
local ships = {}
for _, name in ipairs(shipped) do ships[name] = true end

local declared = schema.new("reader", "field", {
  name = {type = "string", needed = true}, summary = {type = "string"}, suffixes = {type = "list"},
  looks = {type = "function"}, open = {type = "function"}, read = {type = "function"}, split = {type = "function"},
  binary = {type = "boolean"},
})

-- What is wrong with a declaration, or nil.
local function fault(declaration)
  if type(declaration) ~= "table" then return "table expected, got " .. type(declaration) end
  local name = declaration.name
  if type(name) ~= "string" or not name:find "^[%a_][%w_-]*$" then
    return "a name of letters, digits and underscores expected in field 'name'"
  end
  if known[name] then return ("there is already a reader '%s'"):format(name) end
  local problem = declared:fault(declaration)
  if problem then return ("reader '%s': %s"):format(name, problem) end
  if not declaration.open and not declaration.read then
    return ("reader '%s' has neither a function 'open' nor a function 'read'"):format(name)
  end
  for _, suffix in ipairs(declaration.suffixes or {}) do
    if type(suffix) ~= "string" or not suffix:find "^%w+$" then
      return ("reader '%s': field 'suffixes': letters and digits without a dot expected"):format(name)
    end
  end
  return nil
end

--- Makes a reader and makes its name known: from then on files, folders, standard input and `.gz` of its
-- format are read everywhere. The last one made is asked first.
-- @tparam table declaration see above
-- @treturn newskit.reader
-- @raise when the declaration is not right or the name is taken
-- @usage
-- nk.reader{name = "memo", suffixes = {"memo"}, looks = function(head) return head:find "^MEMO\n" ~= nil end,
--   read = function(bytes) return {headline = bytes:match "\n([^\n]+)", text = bytes:match "\n\n(.+)"} end}
function reader.new(declaration)
  local problem = fault(declaration)
  if problem then schema.blame(1, "reader", problem) end
  local self = setmetatable({}, meta)
  for field, value in pairs(declaration) do self[field] = value end
  self.suffixes = declaration.suffixes or {}
  known[self.name] = self
  if not ships[self.name] then order[#order + 1] = self.name end
  return self
end

--- The names of all readers: those that ship in the order in which they look, then the user's as they came.
-- @treturn {string,...}
function reader.names()
  return options.names(shipped, order)
end

--- The reader called `name`; nil and a message when there is none.
function reader.find(name)
  if known[name] then return known[name] end
  if ships[name] then
    local room = shipped.rooms[name]
    return (require("newskit.read.formats." .. (room and room .. "." or "") .. name))
  end
  return nil, options.unknown("reader", tostring(name), reader.names())
end

--- Whether another Lua state has the reader, too.
function reader.ships(name)
  return ships[name] == true
end

-- All readers in the order in which they are asked.
local function asked()
  local list = {}
  for at = #order, 1, -1 do list[#list + 1] = known[order[at]] end
  for _, name in ipairs(shipped) do list[#list + 1] = reader.find(name) end
  return list
end

-- The end of a file's name, without `.gz` and the like, in small letters; empty when it has none.
local function suffix_of(name)
  return gzip.bare(name):match "%.(%w+)$" or ""
end

-- The first of the readers whose suffix a name has.
local function named(name)
  local suffix = suffix_of(name or "")
  for _, each in ipairs(suffix ~= "" and asked() or {}) do
    for _, own in ipairs(each.suffixes) do
      if own == suffix then return each end
    end
  end
end

--- Whether a file in a folder is an input, by its name.
-- @tparam string name
function reader.takes(name)
  return named(name) ~= nil
end

-- The start of an input as `looks` is given it.
local function clean(head)
  if head:find("\0", 1, true) then head = head:gsub("%z", "") end
  local at = head:match "^\xEF\xBB\xBF()" or head:match "^[\xFE\xFF][\xFE\xFF]()" or 1
  at = head:match("^%s*()", at)
  return at > 1 and head:sub(at) or head
end

-- What no reader makes an article of, in a line; nil when it may be text.
local function refusal(head, start)
  local problem = binary.describe(head)
  if problem then return problem end
  if not start:find "^<%?xml%s" then return nil end
  local root = start:match "<(%a[%w:_.-]*)"
  return ("is XML%s that no reader knows (nk.reader makes one that does)"):format(
    root and (" of <%s>"):format(root) or "")
end

--- The reader of an input: by its first bytes, else by its name, else that of text.
-- @tparam string head the first bytes, unpacked
-- @tparam[opt] string name of the file
-- @tparam[opt] string format the name of the reader to take
-- @treturn[1] newskit.reader
-- @return[2] nil
-- @treturn[2] string message what it is instead
-- @treturn[2] string code `"format"`
-- @treturn[2] integer position
function reader.choose(head, name, format)
  local start = clean(head)
  local is_xml = not format and suffix_of(name or "") == "xml" -- of many formats: their readers have looked
  local chosen
  if format then
    chosen = reader.find(format)
  else
    for _, each in ipairs(asked()) do
      if each.looks and each.looks(start, name, head) then return each end
    end
    chosen = named(name)
    if not chosen or is_xml and start:byte() ~= 60 then chosen = reader.find "text" end
  end
  local unknown = chosen.name == "text" or is_xml
  local problem = not chosen.binary and (unknown and refusal(head, start) or binary.describe(head))
  if problem then return nil, problem, "format", 1 end
  return chosen
end

meta.__tostring = function(self)
  return ("reader '%s'%s"):format(self.name, self.summary and ": " .. self.summary or "")
end

return reader
