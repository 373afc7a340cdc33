--- The root of an XML document, told by what stands at its very start: readers recognize their formats by it.
-- @module newskit.read.wire.root
local root = {}

-- Passes over the XML declaration, instructions and comments; nil inside one that the start does not hold whole.
local function after_prolog(head)
  local at = head:match "^%s*()"
  while true do
    local start, stop
    if head:find("^<%?", at) then
      start, stop = head:find("?>", at + 2, true)
    elseif head:find("^<!%-%-", at) then
      start, stop = head:find("-->", at + 4, true)
    else
      return at
    end
    if not start then return nil end
    at = head:match("^%s*()", stop + 1)
  end
end

--- The name of the root element as it is written, from the document type when there is one.
-- @tparam string head the first bytes
-- @treturn ?string the name without its prefix
-- @treturn ?string the start tag, as far as the head holds it
function root.of(head)
  if head:byte() ~= 60 then return nil end
  local at = after_prolog(head)
  if not at then return nil end
  local declared = head:match("^<!DOCTYPE%s+([%a_][%w_.:-]*)", at)
  local name = declared or head:match("^<([%a_][%w_.:-]*)", at)
  if not name then return nil end
  return name:match "^.*:(.*)$" or name, head:match("^<[^<>]*", at)
end

--- A function that tells whether an input has one of these roots.
-- @tparam string names separated by spaces
-- @treturn function for the field `looks` of a reader
function root.looks(names)
  local known = {}
  for name in names:gmatch "%S+" do known[name] = true end
  return function(head)
    local name = root.of(head)
    return name ~= nil and known[name] == true
  end
end

return root
