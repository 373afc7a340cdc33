--- Notes on an article that stand in it: "This article was amended on …", "Correction: …", "Anmerkung der Redaktion".
-- @module newskit.read.agency.notes

local dates = require "newskit.read.fields.dates"
local leads = require "newskit.read.agency.leads"
local wires = require "newskit.lexicon.wires"

local notes = {}

local LONGEST = 1200 -- bytes; what is longer is text

local kind_of = leads.finder(wires.notes)

-- Behind brackets, bullets and dashes that set a note apart.
local function start_of(text)
  local at = text:match "^[%s*(%[_]*()"
  if text:find("^\xE2[\x80\x96\x97][\x80-\xBF]", at) then at = text:match("^%s*()", at + 3) end
  return at
end

--- The note that a paragraph is.
-- @tparam string text
-- @treturn ?table `{kind, text, date}`: kind `"correction"`, `"clarification"`, `"update"` or `"note"`
function notes.find(text)
  if #text > LONGEST then return nil end
  local kind = kind_of(text)
  if not kind then
    local at = start_of(text)
    kind = at > 1 and kind_of(text:sub(at)) or nil
  end
  if not kind then return nil end
  return {kind = kind, text = text, date = (dates.first(text:sub(1, 400)))}
end

return notes
