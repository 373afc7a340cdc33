--- The lines of a pasted text with what can be seen of each: length, ending, labels, dates.
-- A line is a paragraph of the text as it was pasted; rows that were broken at a fixed width are
-- joined first, by the core. Nothing here decides what a line is for; `read/blocks.lua` does.
-- @module newskit.read.pasted.lines

local core = require "newskit.core"
local dates = require "newskit.read.fields.dates"
local words = require "newskit.language.words"

local lines = {}

--- How many bytes of a line are looked at word by word: more than any paragraph of news has, and a bound
-- for the text that is all one line.
lines.HEAD = 8192

-- Width in letters of a Latin text: an ideograph or syllable counts as two.
local function width(text)
  if not text:find "[\x80-\xFF]" then return #text end
  local _, continuation = text:gsub("[\x80-\xBF]", "")
  local _, broad = text:gsub("[\xE3-\xED][\x80-\xBF]", "")
  return #text - continuation + broad
end

local closers = {
  "\u{201D}", "\u{201C}", "\u{2019}", "\u{00BB}", "\u{203A}", "\"", "'", ")", "\u{300D}", "\u{300F}", "]", "\u{FF09}",
}
local enders = {".", "!", "?", "\u{2026}", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{0964}", "\u{061F}"}

local function ends_with(text, list)
  for _, mark in ipairs(list) do
    if text:sub(-#mark) == mark then return mark end
  end
end

--- How a line ends: `"sentence"`, `"question"`, `"quote"`, `"colon"`, `"comma"` or `"open"`.
local function ending(text)
  if text:find("^%w", -1) then return "open" end
  local quoted = false
  for _ = 1, 3 do
    local closer = ends_with(text, closers)
    if not closer then break end
    text, quoted = text:sub(1, -#closer - 1), true
  end
  local mark = ends_with(text, enders)
  if mark == "?" or mark == "\u{FF1F}" then return "question" end
  if mark then return "sentence" end
  if quoted then return "quote" end
  local tail = text:sub(-1)
  if tail == ":" or text:sub(-3) == "\u{FF1A}" then return "colon" end
  return tail == "," and "comma" or "open"
end

local function word_list(folded, limit)
  local found = {}
  for word in folded:gmatch "[%w\x80-\xFF'%-]+" do
    found[#found + 1] = word
    if #found >= limit then break end
  end
  return found
end

local function note(set, classes, strength)
  if not classes then return end
  for _, class in ipairs(classes) do
    if (set[class] or 0) < strength then set[class] = strength end
  end
end

local function note_pairs(set, pairs_of, folded)
  for _, pair in ipairs(pairs_of or {}) do
    local spot = folded:find(pair[1], 1, true)
    if spot then note(set, {pair[2]}, #folded == #pair[1] and 3 or (spot == 1 and 2 or 1)) end
  end
end

-- Phrases of scripts without spaces, by the characters that the line has.
local function note_inside(set, inside, folded)
  local seen = {}
  note_pairs(set, inside[""], folded)
  for letter in folded:gmatch "[\xE3-\xED][\x80-\xBF][\x80-\xBF]" do
    if inside[letter] and not seen[letter] then note_pairs(set, inside[letter], folded) end
    seen[letter] = true
  end
end

-- Label classes of a line: 3 it is such a label, 2 it begins with one, 1 it has one inside.
local function labels_of(folded, size)
  local index, found = words.index(), {}
  local list = word_list(folded, 14)
  local short = size <= 70
  for at = 1, math.min(#list, short and 12 or 1) do
    local phrase
    for last = at, math.min(at + (index.starts[list[at]] or 0) - 1, #list) do
      phrase = phrase and phrase .. " " .. list[last] or list[last]
      local strength = at > 1 and 1 or (last == #list and 3 or 2)
      note(found, index.phrases[phrase], strength)
    end
  end
  if size <= 120 and folded:find "[\xE3-\xED]" then note_inside(found, index.inside, folded) end
  return found
end

local promoting = {newsletter = true, legal = true, share = true, login = true, comments = true, author = true}

-- How many phrases of a longer line speak to the reader of the site and not of the news.
local function promotions(folded)
  local index, list, count = words.index(), word_list(folded, 60), 0
  for at = 1, #list do
    local phrase
    for last = at, math.min(at + (index.starts[list[at]] or 0) - 1, at + 3, #list) do
      phrase = phrase and phrase .. " " .. list[last] or list[last]
      if last > at or #phrase >= 8 then
        for _, class in ipairs(index.phrases[phrase] or {}) do
          if promoting[class] then count = count + 1 end
        end
      end
    end
  end
  return count
end

-- Share of words that begin with a capital, the first word left out; nil for scripts without case.
-- The beginning of a line says it for all of it.
local function capital_share(text)
  text = text:sub(1, lines.HEAD)
  local all, capitals = 0, 0
  for word in text:gmatch "[%s%-][%w\x80-\xFF]+" do
    local lead = word:sub(2, 3)
    if lead:find "^%a" or lead:find "^[\xC3-\xC5\xCE-\xD1]" then
      all = all + 1
      if lead:find "^%u" or words.fold(lead) ~= lead then capitals = capitals + 1 end
    end
  end
  return all > 0 and capitals / all or nil, all
end

-- What a byline, a label or a date is told by.
local function look(line)
  local text = line.text
  line.folded = words.fold(text)
  line.width = width(text)
  line.ending = ending(text)
  line.labels = labels_of(line.folded, line.width)
  line.dates, line.date_rest = {}, 0
  if line.width <= 160 then line.clock = dates.is_clock(text) end
end

local function measure(line)
  local text = line.text
  look(line)
  line.promotions = line.width > 50 and promotions(line.folded) or 0
  local _, breaks = text:gsub("[.!?\"\x9D]%s+[%u\"\xC3\xE2\xD0]", "")
  local _, cjk = text:gsub("\u{3002}", "")
  line.sentences = breaks + cjk + 1
  line.capitals, line.words = capital_share(text)
  if line.width <= 160 then line.dates, line.date_rest = dates.all(text) end
  local closed = line.ending == "sentence" or line.ending == "question" or line.ending == "quote"
  line.long = line.width >= 90 and closed or line.width >= 250 -- not every script marks the end of a sentence
end

--- A line of its own, measured as far as `read/bylines.lua` asks.
-- @tparam string text without surrounding space
-- @treturn table
function lines.line(text)
  local line = {text = text, first = 1, last = #text, gap = true}
  look(line)
  if line.width <= 160 and dates.possible(text) then line.dates, line.date_rest = dates.all(text) end
  return line
end

--- Divides a text into lines.
-- @tparam string text valid UTF-8
-- @treturn table lines `{text, first, bullet, gap, heading, quoted, …}`: each a paragraph, whatever the rows were that
--   it was pasted as, without bullet and surrounding space; `first` is its first byte in `text`
-- @treturn table what was cut: records `{first, last, reason}`, bytes of `text`
-- @treturn table what the layout was seen to be (see `core.layout`)
function lines.split(text)
  local found, cuts, facts = core.layout(text)
  for _, line in ipairs(found) do measure(line) end
  return found, cuts, facts
end

return lines
