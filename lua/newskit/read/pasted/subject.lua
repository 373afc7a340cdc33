--- The subject of a mail above a pasted text: who forwards an article puts its headline there.
-- @module newskit.read.pasted.subject

local wires = require "newskit.lexicon.wires"
local words = require "newskit.language.words"

local subject = {}

local labels, prefixes = {}, {}
for _, word in ipairs(wires.subjects) do labels[word] = true end
for _, word in ipairs(wires.forwards) do prefixes[word] = true end

-- "Fwd: Re: Pier closes" without what mail programs put before it.
local function bare(text)
  for _ = 1, 4 do
    local prefix, rest = text:match "^%s*([^%s:]+)%s?:%s*(.+)$"
    if not prefix or not prefixes[words.fold(prefix)] then break end
    text = rest
  end
  return text:match "^%s*(.*)$"
end

local function of_header(line)
  local label, rest = line:match "^([^:]+):%s*(.+)$"
  if label and labels[words.fold(label)] then return bare(rest) end
end

local NEAR = 10 -- lines in which the headline stands below the headers and what the sender writes

--- The line that repeats the subject of the mail headers.
-- @tparam string text
-- @tparam table list its lines (`read/pasted/lines.lua`)
-- @tparam table cuts what the layout cut
-- @treturn ?integer the line
function subject.line(text, list, cuts)
  for at = 1, math.min(#cuts, 20) do
    local cut = cuts[at]
    if cut.reason == "mail header" then
      for line in text:sub(cut.first, math.min(cut.last, cut.first + 2000)):gmatch "[^\r\n]+" do
        local said = of_header(line)
        local folded = said and words.fold(said)
        for index = 1, folded and math.min(#list, NEAR) or 0 do
          if list[index].folded == folded then return index end
        end
      end
    end
  end
end

return subject
