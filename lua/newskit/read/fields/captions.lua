--- Captions divided into what a picture shows and who is credited for it.
-- @module newskit.read.fields.captions

local edges = require "newskit.read.fields.edges"
local words = require "newskit.language.words"

local captions = {}

local function trim(text)
  return edges.cut(text, "[%s|/,;-]", "\u{B7}", "[^%s|/]")
end

-- Where the last © begins.
local function last_sign(text)
  local found
  for at in text:gmatch "()\u{A9}" do found = at end
  return found
end

-- The last "Photo: …" or "© …", from which the credit goes to the end.
local function labelled(text)
  if not text:find(":", 1, true) then return last_sign(text) end
  local cut
  for first, label in text:gmatch "()([%w\x80-\xFF]+)%s?:%s" do
    if words.is(words.fold(label), "credit") then cut = first end
  end
  return cut or last_sign(text)
end

--- Divides a caption.
-- @tparam string text
-- @treturn ?string caption
-- @treturn ?string credit, without its label
function captions.split(text)
  if not text:find "[:(\xC2]" then return text, nil end
  local cut = labelled(text)
  if not cut then
    local before, inside = text:match "^(.-)%s*%(([^()]+)%)%s*$"
    local agency = inside and (inside:find "^%u%u[%u%s/]*$" or inside:find "%a/%s?%a"
      or words.is(words.fold(inside), "desk"))
    local named = inside and words.is(words.fold(inside:match "^[%w\x80-\xFF]+" or ""), "credit")
    if agency or named then return before ~= "" and before or nil, inside end
    return text, nil
  end
  local caption = trim(text:sub(1, cut - 1)):gsub("%s*[(%[]$", "")
  local credit = text:sub(cut):gsub("^[%w\x80-\xFF]+%s?:%s*", ""):gsub("^\u{A9}%s*", "")
  credit = trim(credit):gsub("^([^()]*)%)$", "%1"):gsub("^([^%[%]]*)%]$", "%1")
  return caption ~= "" and caption or nil, credit ~= "" and credit or nil
end

return captions
