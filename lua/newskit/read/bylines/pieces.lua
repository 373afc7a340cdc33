--- A byline before anything is judged in it: cleaned of addresses, dates and counts, and divided.
-- What a piece is, a name or something else, is decided in `authors`.
-- @module newskit.read.bylines.pieces

local edges = require "newskit.read.fields.edges"
local names = require "newskit.read.calendar.names"
local words = require "newskit.language.words"

local pieces = {}

--- Without the white space and punctuation around it.
-- @tparam string text
-- @treturn string
function pieces.trim(text)
  return edges.cut(text, "[%s%-,;:|/.*]", "\xC2[\xA0-\xBF]", "[^%s%-,;:|/*]")
end

-- Full-width and Chinese punctuation, as it would be in Latin script.
local wide = {
  ["\u{3000}"] = " ", ["\u{FF1A}"] = ": ", ["\u{FF0C}"] = ",", ["\u{FF1B}"] = ";", ["\u{FF5C}"] = "|",
  ["\u{FF0F}"] = "/", ["\u{FF08}"] = "(", ["\u{FF09}"] = ")", ["\u{FF3B}"] = "[", ["\u{FF3D}"] = "]",
  ["\u{3010}"] = "[", ["\u{3011}"] = "]",
}

-- "[name,paper]", as Japanese papers print it: the first is the writer.
local function unbracketed(text)
  local before, inside, after = text:match "^([^%[]*)%[([^%[%]]+)%](.*)$"
  if not inside or not inside:find "^%s*[\xE3-\xED]" then return text end
  return before .. "|" .. (inside:match "^[^,]+" or "") .. "|" .. after
end

--- Without e-mail addresses, links, handles, brackets and counts glued to a name.
-- @tparam string text
-- @treturn string
function pieces.clean(text)
  if text:find "[\xE2\xE3\xEF]" then -- arrows, full-width signs
    text = text:gsub("\xE2\x86[\x90-\x99]", " "):gsub("[\xE3\xEF][\x80\xBC\xBD][\x80-\xBF]", wide)
    if text:find("[", 1, true) then text = unbracketed(text) end
  end
  text = text:match "^%s*%((.*)%)%s*$" or text
  if text:find "[\xC2\xE2]" then
    text = text:gsub("\xC2\xA0", " "):gsub("\xE2\x80[\x8B\xAF]", " "):gsub("\xE2\x80\xA2", "|"):gsub("\xC2\xB7", "|")
      :gsub("\xC2\xA9[^|\n]*", " ") -- "© Example Press"
  end
  if text:find("@", 1, true) then text = text:gsub("%S+@%S+", " "):gsub("%f[%S]@[%w_]+", " ") end
  if text:find("http", 1, true) then text = text:gsub("https?://%S+", " ") end
  if text:find "[(%[]" then text = text:gsub("%b()", " "):gsub("%b[]", " "):gsub("%(.*$", "") end
  return (text:gsub("(%l)(%d)", "%1|%2")) -- affiliation marks and dates glued to a name
end

--- Divides at commas, bars, slashes and the words for "and" of all languages.
-- @tparam string text
-- @treturn function iterator over the pieces
function pieces.each(text)
  local joiners = words.index().joiners
  text = text:gsub("[,;|/&\n\t]", "\n"):gsub("%s%-%s", "\n")
  if text:find "[\xE2\xE3]" then
    text = text:gsub("\xE3\x80\x81", "\n"):gsub("\xE3\x83\xBB", "\n"):gsub("\xE2\x80[\x93\x94]", "\n")
  end
  text = text:gsub("%s(%S+)%f[%s]", function(word)
    if joiners[word] then return "\n" end
  end)
  if text:find(":", 1, true) then
    text = text:gsub("%s(%S+):%s", function(word)
      local folded = words.fold(word)
      if words.index().phrases[folded] and not words.is(folded, "by") then return "\n" .. word .. ": " end
    end)
  end
  return text:gmatch "[^\n]+"
end

local places = {}
for word in ("in aus from em à из w"):gmatch "%S+" do places[word] = true end

--- A piece without where its author writes from and without whom else it credits: "Ann Example in London",
-- "Ann Example Illustration by Ben Sample". Nothing is taken off less than two words.
-- @tparam {string,...} list the words of the piece; cut in place
-- @treturn {string,...} the list
function pieces.cut(list)
  for at = 2, #list - 1 do
    local follows = list[at + 1]
    local credit = words.is(words.fold(list[at]), "credit") and words.is(words.fold(follows), "by")
    if credit or at > 2 and places[list[at]] and not follows:find "^[%l%p]" then
      return table.move(list, 1, at - 1, 1, {})
    end
  end
  return list
end

-- Small words that stand in a date, and what follows a clock.
local connectors = {}
for word in ("am um uhr on at à le el il kl of the den d vom pm a.m p.m est edt cst cdt mst mdt pst pdt gmt utc bst "
  .. "cet cest ist aest aedt wib hrs"):gmatch "%S+" do connectors[word] = true end

local function is_date_word(word)
  return names.is_date_word((words.fold(word):gsub("[%p]+$", "")))
end

-- Marks the words of dates beside those that are marked: "April" of "April 4", not that of "April Example".
local function spread(list, marked, first, last, step)
  for at = first, last, step do
    if not marked[at] and marked[at - step] then
      local word = words.fold(list[at]):gsub("%p+$", "")
      marked[at] = connectors[word] or is_date_word(list[at])
    end
  end
end

--- The text with dates, times and counts replaced by bars, so that names stand apart.
-- @tparam string text
-- @treturn string
function pieces.without_dates(text)
  if not text:find "%d" then return text end
  local list, marked = {}, {}
  for word in text:gmatch "%S+" do
    list[#list + 1] = word
    if word:find "%d" then marked[#list] = true end
  end
  spread(list, marked, 1, #list, 1)
  spread(list, marked, #list, 1, -1)
  for at in ipairs(list) do
    if marked[at] then list[at] = "|" end
  end
  return table.concat(list, " ")
end

return pieces
