--- Documents that are zip archives of XML: opening them, and what of them must not be read. Nothing is written
-- anywhere, so that names of members with `..` lead nowhere.
-- @module newskit.read.documents.package

local core = require "newskit.core"
local xml = require "newskit.read.bytes.xml"

local package_of = {}

--- Opens the archive of a document.
-- @tparam string bytes
-- @tparam string what it is, for messages: "a Word document"
-- @treturn[1] archive of `core.zip`
-- @return[2] nil, message, code
function package_of.open(bytes, what)
  local archive, message, code = core.zip(bytes)
  if not archive then return nil, ("is %s that cannot be opened: %s"):format(what, message), code end
  for _, name in ipairs(archive:names() or {}) do
    local about = archive:info(name)
    if about and about.encrypted then
      archive:close()
      return nil, ("is %s that is encrypted: save it without a password"):format(what), "format"
    end
  end
  return archive
end

--- A member as one tree; nil when there is none.
-- @return[2] nil, message, code when it cannot be read; a message names it
function package_of.tree(archive, name)
  if not archive:info(name) then return nil end
  local bytes, message, code = archive:read(name)
  if not bytes then return nil, message, code end
  local root, why, what = xml.parse(bytes, {recover = true})
  if not root then return nil, ("%s: %s"):format(name, why or "is empty"), what or "format" end
  return root
end

--- Calls `f` with each element of these names in a member.
-- @treturn[1] boolean true
-- @return[2] nil, message, code, byte
function package_of.each(archive, name, names, opts, f)
  local bytes, message, code = archive:read(name)
  if not bytes then return nil, message, code end
  local following, reader = xml.elements(bytes, names, {recover = not opts.strict})
  if not following then return nil, reader, "format" end
  while true do
    local element, why, what, byte = following()
    if not element then
      if why then return nil, ("%s: %s"):format(name, why), what, byte end
      return true
    end
    f(element)
  end
end

--- An attribute, in the element's namespace or in none.
function package_of.attribute(element, name)
  if not element then return nil end
  return element.attributes[("{%s}%s"):format(element.ns or "", name)] or element.attributes[name]
end

--- What the elements of a tree say of the document.
-- @tparam ?element root
-- @tparam table fields names of elements → field, in the order of `order`
-- @tparam string prefix for provenance
-- @treturn table for `outline.article`
function package_of.given(root, fields, prefix)
  local list = {}
  for _, child in ipairs(root and root.children or {}) do
    local field = type(child) == "table" and fields[child.name]
    if field then
      list[#list + 1] = {field = field, value = child:content(), element = prefix .. child.name}
    end
  end
  return list
end

return package_of
