--- Contributions (see `newskit.pipeline.fold`) and lists as text, as they cross from one Lua state to another.
-- @module newskit.pipeline.parcel
local frame = require "newskit.frame"
local json = require "newskit.base.json"
local pack = require "newskit.frame.pack"

local parcel = {}

local kinds = {failure = 0, left_out = 1, output = 2, article = 3}

local forms = {text = 0, frame = 1, twin = 2}

--- A contribution as text.
function parcel.pack(pipeline, made)
  for _, kind in ipairs{"failure", "left_out", "output"} do
    if made[kind] then return string.pack("Bs4I8", kinds[kind], made[kind], made.times or 1) end
  end
  local whole = {} -- steps whose frame was packed, for those that have the same one
  local parts = {string.pack("Bs4", kinds.article, json.encode(made.article))}
  for i, step in ipairs(pipeline.steps) do
    local part = made.parts[step.name]
    if step.twin and not step.part and not step.merge and whole[step.twin] then
      parts[i + 1] = string.pack("Bs4", forms.twin, "")
    elseif frame.is(part) then
      whole[step.name] = not step.part and not step.merge
      parts[i + 1] = string.pack("Bs4", forms.frame, pack.pack(part))
    else
      parts[i + 1] = string.pack("Bs4", forms.text, tostring(part))
    end
  end
  return table.concat(parts)
end

--- The contribution that `parcel.pack` made into text.
function parcel.unpack(pipeline, bytes)
  local kind, text, at = string.unpack("Bs4", bytes)
  if kind ~= kinds.article then
    return {
      failure = kind == kinds.failure and text or nil, left_out = kind == kinds.left_out and text or nil,
      output = kind == kinds.output and text or nil,
      times = kind == kinds.left_out and string.unpack("I8", bytes, at) or nil,
    }
  end
  local made = {article = json.decode(text), parts = {}}
  for _, step in ipairs(pipeline.steps) do
    local form, part
    form, part, at = string.unpack("Bs4", bytes, at)
    if form == forms.frame then part = pack.unpack(part) end
    if form == forms.twin then part = made.parts[step.twin] end
    made.parts[step.name] = part
  end
  return made
end

--- A list of strings as one.
function parcel.pack_list(list)
  local parts = {string.pack("I4", #list)}
  for i, text in ipairs(list) do parts[i + 1] = string.pack("s4", text) end
  return table.concat(parts)
end

--- The list of strings that `parcel.pack_list` made one.
function parcel.unpack_list(bytes)
  local count, at = string.unpack("I4", bytes)
  local list = {}
  for i = 1, count do list[i], at = string.unpack("s4", bytes, at) end
  return list
end

return parcel
