--- XML as a stream of elements: what `core.xml` reads, with one element at a time as a small tree.
--
-- An element is `{name=, ns=, attributes=, children=, text=}`: `children` holds strings and elements
-- in order, `text` the element's own strings joined. Attributes have their name as key, those with a
-- namespace `"{namespace}name"`, and `xml:lang` is `"xml:lang"`. The topmost also has `line` and `byte`.
-- @module newskit.read.bytes.xml

local core = require "newskit.core"

local xml = {}

local Element = {__name = "newskit.xml.element"}
Element.__index = Element

-- The child elements by name, made when one is first asked for: an item is asked for far more names than it has.
local function by_name(self)
  local known = {}
  for _, child in ipairs(self.children) do
    local name = type(child) == "table" and child.name
    local list = known[name]
    if list then list[#list + 1] = child elseif name then known[name] = {child} end
  end
  self._by_name = known
  return known
end

-- The first child element in a namespace, whatever its name.
local function child_of(self, ns)
  for _, child in ipairs(self.children) do
    if type(child) == "table" and (not ns or child.ns == ns) then return child end
  end
end

--- The first child element of this name, in any namespace unless one is given.
-- @tparam ?string name nil for any
-- @tparam[opt] string ns
-- @treturn ?element
function Element:child(name, ns)
  if not name then return child_of(self, ns) end
  local list = (self._by_name or by_name(self))[name]
  if not list then return nil end
  if not ns then return list[1] end
  for at = 1, #list do
    if list[at].ns == ns then return list[at] end
  end
  return nil
end

--- The child elements of this name, in order.
-- @tparam string name
-- @tparam[opt] string ns
-- @treturn {element,...} a list of the caller's own
function Element:all(name, ns)
  local found, list = {}, (self._by_name or by_name(self))[name]
  for at = 1, list and #list or 0 do
    if not ns or list[at].ns == ns then found[#found + 1] = list[at] end
  end
  return found
end

--- Follows a path of names: `item:find("contentSet", "inlineXML")`.
-- @treturn ?element
function Element:find(...)
  local at = self
  for _, name in ipairs{...} do
    at = at:child(name)
    if not at then return nil end
  end
  return at
end

local function gather(element, parts)
  for _, child in ipairs(element.children) do
    if type(child) == "string" then parts[#parts + 1] = child else gather(child, parts) end
  end
end

--- All text in the element, that of the elements in it included.
-- @treturn string
function Element:content()
  local children = self.children
  if #children == 0 then return "" end
  if #children == 1 and type(children[1]) == "string" then return children[1] end
  local parts = {}
  gather(self, parts)
  return table.concat(parts)
end

function Element:__tostring()
  return ("<%s> (%d children)"):format(self.name, #self.children)
end

--- The element that has just begun, as a tree; the reader is then behind it.
-- @param reader of `core.xml`, whose last event was a start
-- @treturn[1] element
-- @return[2] nil, message, code, byte
function xml.element(reader)
  return reader:element(Element)
end

-- Does the start that was just given have one of these names?
local function wanted(names, name)
  if type(names) == "string" then return names == name end
  return names[name]
end

--- Iterates over the elements of these names, wherever they are, each as a tree and one at a time.
-- A damaged document ends it with nil, message, code and byte; one element that is too large gives
-- false, message, code and byte, and the next call goes on behind it.
-- @tparam string|function source as for `core.xml`
-- @tparam string|table names a name, or a table with names as keys
-- @tparam[opt] table opts as for `core.xml`
-- @treturn[1] function a call gives an element, nil at the end
-- @treturn[1] reader for its repairs
-- @return[2] nil, message, code when there is no such encoding
function xml.elements(source, names, opts)
  local reader, message, code = core.xml(source, opts)
  if not reader then return nil, message, code end
  return function()
    while true do
      local kind, name, fault, byte = reader:next()
      if not kind then return nil, name, fault, byte end
      if kind == "start" and wanted(names, name) then
        local element, why, what, where = reader:element(Element)
        if element then return element end
        if reader:failure() then return nil, why, what, where end
        return false, why, what, where
      end
    end
  end, reader
end

--- A small document as one tree.
-- @tparam string|function source
-- @tparam[opt] table opts as for `core.xml`
-- @treturn[1] element the root
-- @return[2] nil, message, code, byte
function xml.parse(source, opts)
  local reader <close>, message, code = core.xml(source, opts)
  if not reader then return nil, message, code end
  local root
  while true do
    local kind, why, fault, byte = reader:next()
    if kind == "start" then
      root, why, fault, byte = reader:element(Element)
      if not root then return nil, why, fault, byte end
    elseif not kind then
      if why then return nil, why, fault, byte end
      return root
    end
  end
end

return xml
