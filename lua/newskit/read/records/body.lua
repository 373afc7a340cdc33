--- The body of a record, in the shapes in which services give it.
-- @module newskit.read.records.body

local values = require "newskit.read.records.values"

local body = {}

local function some(list)
  return #list > 0 and list or nil
end

-- The paragraphs of fundus' sections, each with its headline.
local function of_sections(parts)
  local pieces = {}
  local function add(list)
    for _, text in ipairs(type(list) == "table" and list or {}) do
      if type(text) == "string" then pieces[#pieces + 1] = text end
    end
  end
  add(parts.summary)
  for _, section in ipairs(type(parts.sections) == "table" and parts.sections or {}) do
    if type(section) == "table" then
      add(section.headline)
      add(section.paragraphs)
    end
  end
  return some(pieces) and table.concat(pieces, "\n\n")
end

-- The form of a body that keeps its paragraphs: ninjs gives the same in plain text and as XHTML.
local function rich(list)
  for _, item in ipairs(list) do
    local kind = type(item) == "table" and (item.contentType or item.contenttype)
    if type(kind) == "string" and kind:find "html" then return values.string(item) end
  end
end

-- A list of paragraphs, or of bodies in several forms.
local function of_list(list)
  local pieces, best = {}, rich(list)
  if best then return best end
  for _, item in ipairs(list) do
    local text = values.string(item)
    if type(item) == "table" and text then return text end
    pieces[#pieces + 1] = text
  end
  return some(pieces) and table.concat(pieces, "\n\n")
end

--- The text of what stands under a name of texts: a string, a list, an object that holds it.
-- @treturn ?string
function body.text(value)
  if type(value) == "string" then return value ~= "" and value or nil end
  if type(value) ~= "table" then return nil end
  if value.sections then return of_sections(value) end
  if value[1] ~= nil then return of_list(value) end
  return values.string(value.value or value.rendered)
end

--- The text without the mark of a service that cuts it: NewsAPI's "… [+1234 chars]".
-- @treturn string
-- @treturn boolean whether it was cut
function body.whole(text)
  if text:byte(-1) ~= 93 then return text, false end
  local tail = text:sub(-40):match "%s*%[%+%d+ chars%]$"
  return tail and text:sub(1, -#tail - 1) or text, tail ~= nil
end

return body
