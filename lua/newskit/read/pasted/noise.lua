--- Lines of a page that stand in a text which is else by itself: an advertisement line, a row of networks, a
-- newsletter line, "Read also" and the headlines below it, a caption, the title once more, the rights at the foot.
-- Each is told by what it says, so that leaving it out takes nothing beside it. Where such lines are many, a
-- whole page was pasted, and the model of `read/pasted/blocks.lua` says what is what.
-- @module newskit.read.pasted.noise

local captions = require "newskit.read.fields.captions"

local noise = {}

local alone = {"share", "ad", "newsletter", "related", "comments", "tags", "legal", "login", "player"}
local opening = {"newsletter", "legal", "login", "comments"} -- may go on: "Sign up for our newsletter today"
local listing = {"related", "tags"} -- only with a colon: "Read also: …", "Topics: …"

-- Headlines are shorter than this, and lists of them below one label seldom longer.
local HEADLINE, MOST_HEADLINES = 160, 8

local function says(line, classes, least)
  for _, class in ipairs(classes) do
    if (line.labels[class] or 0) >= least then return class end
  end
end

-- What kind of noise a line is by itself.
local function kind_of(line)
  if line.long or line.width > 120 then return nil end
  local label = says(line, alone, 3)
  if label then return label end
  if line.labels.player and line.width <= 45 and line.text:find "%d" then return "reading time" end
  if line.ending == "sentence" and line.width > 60 then return nil end
  label = says(line, opening, 2)
  if label then return label end
  local start = line.text:sub(1, 40)
  if start:find(":", 1, true) or start:find("\u{FF1A}", 1, true) then label = says(line, listing, 2) end
  if label then return label end
  if line.text:find "^\u{A9}" or line.width <= 80 and line.text:find "^https?://%S+$" then return "legal" end
end

local function ends_prose(line)
  return line.ending == "sentence" or line.ending == "quote"
end

-- A label of a section, all in capitals, as the last line below noise.
local function is_last_label(list, found, at)
  local line = list[at]
  return at == #list and found[at - 1] and line.width <= 40 and line.text:find "%u%u" and line.text == line.text:upper()
end

-- "Bridge at dusk. Photo: Ann Example/Courier": the credit is a name, and ends the line.
local function is_caption(line, early)
  if early and line.width <= 60 and (line.labels.credit or 0) >= 2 then return true end -- "Image for illustration."
  if line.width > 200 or not line.labels.credit and line.text:find "[%])]$" then return false end
  local _, credit = captions.split(line.text)
  return credit ~= nil and #credit <= 60 and not credit:find "[.!?]%s" and not credit:find "[.!?\"]$"
end

-- The lines below "Read also": headlines, until a line of prose.
local function headlines_below(list, at, found)
  local last = math.min(#list, at + MOST_HEADLINES)
  for below = at + 1, last do
    local line = list[below]
    if line.width > HEADLINE or line.long or ends_prose(line) then return end
    if line.width < 20 and not line.dates[1] and not line.clock then return end
    if line.bullet and below > at + 1 and not list[at + 1].bullet then return end
    found[below] = "related"
  end
end

-- The row that goes on below "Share": single words, as the names of networks are.
local function row_below(list, at, found)
  for below = at + 1, math.min(#list, at + MOST_HEADLINES) do
    local line = list[below]
    if line.width > 20 or line.ending ~= "open" or line.text:find "%s.*%s" or line.text:find "%d" then return end
    found[below] = "share"
  end
end

--- The lines that are noise.
-- @tparam table list lines of `read/pasted/lines.lua`
-- @treturn table for each line of noise, by its number, the kind: a class of labels, `caption`, `title`
-- @treturn integer how many they are
function noise.of(list)
  local found, count, early = {}, 0, true
  for at, line in ipairs(list) do
    local kind = kind_of(line)
    if kind then
      found[at] = kind
      if kind == "related" and line.labels.related == 3 then headlines_below(list, at, found) end
      if kind == "share" then row_below(list, at, found) end
    elseif not found[at] and at > 1 then
      if is_caption(line, early) then found[at] = "caption" end
      if is_last_label(list, found, at) then found[at] = "label" end
      if line.folded == list[1].folded and line.width >= 20 and not ends_prose(line) then found[at] = "title" end
    end
    early = early and not line.long
  end
  for at in ipairs(list) do
    if found[at] then count = count + 1 end
  end
  return found, count
end

return noise
