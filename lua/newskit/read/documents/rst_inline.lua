--- Lines of reStructuredText without their marks: emphasis, literals, links, roles, references, escapes.
-- Source: reStructuredText Markup Specification (docutils.sourceforge.io), "Inline Markup".
-- @module newskit.read.documents.rst_inline

local rst_inline = {}

local LONGEST = 65536 -- bytes of a paragraph in which marks are looked for

local ESCAPED = "\1"  -- no text has it: what a backslash kept from being a mark

-- `text <target>`_ is its text, :role:`text` too.
local function interpreted(text)
  if #text > 1000 then return text end
  return (text:match "^([^<]-)%s*<[^<>]*>$" or text:match "^<([^<>]*)>$" or text)
end

--- A paragraph without its marks.
-- @tparam string text
-- @treturn string
function rst_inline.unmarked(text)
  if #text > LONGEST then return text end
  local kept = {}
  text = text:gsub("\\(.)", function(character)
    if character:find "%s" then return "" end
    kept[#kept + 1] = character
    return ESCAPED
  end)
  text = text:gsub("``([^`]+)``", "%1")
  text = text:gsub(":%a[%w+-]*:(%a[%w+-]*:`)", ":%1"):gsub(":%a[%w+-]*:`([^`]+)`", interpreted)
  text = text:gsub("`([^`]+)`__?", interpreted)
  text = text:gsub("`([^`]+)`", interpreted)
  text = text:gsub(" ?%[[#*%w]+%]_", ""):gsub("|([^%s|][^|]*)|_?_?", "%1")
  text = text:gsub("%*%*([^%s*][^*]*)%*%*", "%1"):gsub("%*([^%s*][^*]*)%*", "%1")
  text = text:gsub("(%w)__?%f[%s.,;:!?)]", "%1")
  if #kept == 0 then return text end
  local at = 0
  return (text:gsub(ESCAPED, function()
    at = at + 1
    return kept[at]
  end))
end

return rst_inline
