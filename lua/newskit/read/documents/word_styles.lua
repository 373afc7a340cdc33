--- Word's styles: what a paragraph is for, by the name of its style or of one that it is based on. The names of
-- styles that ship with Word are English in every file, whatever language shows them; ids are not.
-- Source: ECMA-376, part 1, 17.7 (styles), 17.7.4.9 (names).
-- @module newskit.read.documents.word_styles

local package_of = require "newskit.read.documents.package"

local word_styles = {}

local BASED = 12 -- styles based on each other: more is a circle

local attribute = package_of.attribute

local roles = {title = "title", subtitle = "subtitle", author = "author", byline = "author", date = "date"}
local kinds = {quote = "quotation", ["intense quote"] = "quotation", ["html preformatted"] = "code"}

-- What a style's name says.
local function of_name(name)
  name = name:lower()
  if roles[name] then return {role = roles[name], kind = "paragraph", name = name} end
  if name:find "^heading %d" or name:find "^heading%d?$" then return {kind = "heading", name = name} end
  if name:find "^list [bnpc]" and name ~= "list paragraph" then return {kind = "list_item", name = name} end
  if kinds[name] then return {kind = kinds[name], name = name} end
  if name == "caption" then return {kind = "caption", name = name} end
  if name:find "^toc %d" or name == "toc heading" or name:find "^index %d" then return {kind = "left", name = name} end
end

local function add(styles, style)
  local id = attribute(style, "styleId")
  if not id then return end
  local properties = style:child "pPr"
  local level = properties and attribute(properties:child "outlineLvl", "val")
  styles[id] = {
    name = attribute(style:child "name", "val") or id, based = attribute(style:child "basedOn", "val"),
    is_heading = level ~= nil and tonumber(level) ~= nil and tonumber(level) < 9,
    is_item = properties ~= nil and properties:child "numPr" ~= nil,
  }
end

--- The styles of a document.
-- @tparam ?element root of word/styles.xml
-- @treturn table
function word_styles.of(root)
  local styles = {}
  for _, style in ipairs(root and root:all "style" or {}) do add(styles, style) end
  return styles
end

--- What a style says of a paragraph.
-- @tparam table styles
-- @tparam ?string id
-- @treturn table `{kind=, role=, name=}`; the kinds `left` and `caption` are no body
function word_styles.judge(styles, id)
  local at, steps = id, 0
  while at and steps < BASED do
    local style = styles[at] or {name = at}
    local said = of_name(style.name)
    if said then return said end
    if style.is_heading then return {kind = "heading", name = style.name} end
    if style.is_item then return {kind = "list_item", name = style.name} end
    at, steps = style.based, steps + 1
  end
  return {kind = "paragraph"}
end

return word_styles
