--- Markup from Lua values: `h.p{class = "lead", "text ", h.b{"bold"}}`. String keys are attributes,
-- items are children. Strings are always escaped; only what these functions made, and `markup.raw`,
-- is markup. Attributes come in the order of their names, so the same values give the same bytes.
-- @module newskit.render.html.markup
local decimal = require "newskit.base.decimal"
local json = require "newskit.base.json"
local valid = require "newskit.base.valid"

local markup = {}

local made = {__name = "newskit.markup", __tostring = function(self) return self[1] end}

local void = {meta = true, link = true, input = true, br = true, img = true}

local escapes = {["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;"}

local function harmless(control)
  return control == "\r" and " " or "\u{FFFD}"
end

--- Valid UTF-8 without control characters, which HTML does not allow. Each becomes one character, so that
-- offsets stay.
function markup.clean(text)
  if not text:find "[%c\127-\xFF]" then return text end
  text = valid(text)
  text = text:gsub("[%z\1-\8\11-\31\127]", harmless)
  if text:find "\xC2" then text = text:gsub("\xC2[\x80-\x9F]", "\u{FFFD}") end
  return text
end

--- `text` as HTML text or attribute value.
function markup.escape(text)
  return (markup.clean(text):gsub("[&<>\"']", escapes))
end

--- Marks a string as markup. Only for strings that are written in this renderer.
function markup.raw(text)
  return setmetatable({text}, made)
end

local function add_children(list, pieces)
  for i = 1, #list do
    local child = list[i]
    if type(child) == "string" then
      pieces[#pieces + 1] = markup.escape(child)
    elseif type(child) == "number" then
      pieces[#pieces + 1] = decimal.text(child)
    elseif getmetatable(child) == made then
      pieces[#pieces + 1] = child[1]
    elseif child then
      add_children(child, pieces)
    end
  end
end

--- Joins strings, markup and lists of them; `false` is left out.
function markup.join(list)
  local pieces = {}
  add_children(list, pieces)
  return setmetatable({table.concat(pieces)}, made)
end

local function add_attributes(content, pieces)
  local names = {}
  for name, value in pairs(content) do
    if type(name) == "string" and value then names[#names + 1] = name end
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local value = content[name]
    pieces[#pieces + 1] = " " .. name:gsub("_", "-")
    if value ~= true then
      local text = type(value) == "number" and decimal.text(value) or tostring(value)
      pieces[#pieces + 1] = '="' .. markup.escape(text) .. '"'
    end
  end
end

local function element(tag, content)
  local pieces = {"<" .. tag}
  add_attributes(content, pieces)
  pieces[#pieces + 1] = ">"
  if not void[tag] then
    add_children(content, pieces)
    pieces[#pieces + 1] = "</" .. tag .. ">"
  end
  return setmetatable({table.concat(pieces)}, made)
end

--- One function an element. An underscore in the name of an attribute stands for a hyphen, `true` for
-- an attribute without a value; `false` leaves an attribute or a child out.
markup.h = setmetatable({}, {__index = function(self, tag)
  local function make(content) return element(tag, content) end
  self[tag] = make
  return make
end})

--- `value` as the content of a script element of data: no "<" in it, so nothing can end the element.
function markup.data(value)
  return markup.raw((json.encode(value):gsub("[<>]", {["<"] = "\\u003c", [">"] = "\\u003e"})))
end

--- An address that may be a link: http and https only; nil for all others.
function markup.address(url)
  if type(url) == "string" and url:find "^[Hh][Tt][Tt][Pp][Ss]?://[^%s%c]+$" then return url end
  return nil
end

return markup
