--- The words that news pages print around an article, in one index over all languages.
-- The language of a page is not known when its lines are read, so every lexicon speaks at once.
-- Nothing here judges a line; it only says which classes a phrase belongs to.
-- @module newskit.language.words

local lexicon = require "newskit.lexicon"

local words = {}

--- Classes of phrases, in the order in which they are reported.
words.classes = {
  "date", "updated", "ago", "by", "roles", "desk", "share", "ad", "newsletter", "related", "comments",
  "tags", "credit", "legal", "login", "player", "author",
}

-- Simple lower case of the two-byte capitals: Latin-1, Latin Extended-A, Greek and Cyrillic.
local function lower_pair(pair)
  local code = utf8.codepoint(pair)
  if code >= 0xC0 and code <= 0xDE and code ~= 0xD7 then return utf8.char(code + 32) end
  if code >= 0x100 and code <= 0x137 and code ~= 0x130 and code % 2 == 0 then return utf8.char(code + 1) end
  if code >= 0x139 and code <= 0x148 and code % 2 == 1 then return utf8.char(code + 1) end
  if code >= 0x14A and code <= 0x177 and code % 2 == 0 then return utf8.char(code + 1) end
  if code >= 0x179 and code <= 0x17E and code % 2 == 1 then return utf8.char(code + 1) end
  if code >= 0x391 and code <= 0x3A9 then return utf8.char(code + 32) end
  if code >= 0x410 and code <= 0x42F then return utf8.char(code + 32) end
  if code >= 0x400 and code <= 0x40F then return utf8.char(code + 80) end
  if code == 0x130 then return "i" end
  return pair
end

-- What `lower_pair` gives, kept: there are some hundred such capitals.
local lowered = setmetatable({}, {__index = function(self, pair)
  local value = lower_pair(pair)
  self[pair] = value
  return value
end})

--- Lower case for comparing labels, months and names: ASCII, Latin, Greek and Cyrillic letters.
-- Curly apostrophes become straight and no-break spaces plain, so that one spelling is enough.
-- @tparam string text valid UTF-8
-- @treturn string
function words.fold(text)
  local value = text:lower()
  if value:find "[\x80-\xFF]" then
    value = value:gsub("[\xC3-\xC5\xCE-\xD0][\x80-\xBF]", lowered)
    if value:find("\xE2\x80", 1, true) then value = value:gsub("\xE2\x80\x99", "'"):gsub("\xE2\x80\xAF", " ") end
    if value:find("\xC2\xA0", 1, true) then value = value:gsub("\xC2\xA0", " ") end
  end
  return value
end

local function each_phrase(list, visit)
  local number = 0
  for phrase in (list .. " | "):gmatch "(.-) | " do
    number = number + 1
    if phrase ~= "" then visit(phrase, number) end
  end
end

local function add_class(index, phrase, class)
  local known = index.phrases[phrase]
  if not known then
    index.phrases[phrase] = {class}
  else
    known[#known + 1] = class
  end
  if class == "by" or class == "roles" then index.naming[phrase] = true end
  local start = phrase:match "[%w\x80-\xFF'%-]+"
  local _, spaces = phrase:gsub(" ", "")
  if start then index.starts[start] = math.max(index.starts[start] or 0, spaces + 1) end
end

local function add_months(index, list)
  each_phrase(list, function(names, number)
    for name in names:gmatch "%S+" do
      if not name:find "%d" then index.months[name] = index.months[name] or number end
    end
  end)
end

local function load_page(index, page)
  add_months(index, page.months or "")
  each_phrase(page.days or "", function(names)
    for name in names:gmatch "%S+" do index.days[name] = true end
  end)
  each_phrase(page.join or "", function(word) index.joiners[word] = true end)
  for _, class in ipairs(words.classes) do
    each_phrase(page[class] or "", function(phrase)
      if page.inside then
        local letter = phrase:match "^[\xE3-\xED][\x80-\xBF][\x80-\xBF]" or ""
        index.inside[letter] = index.inside[letter] or {}
        table.insert(index.inside[letter], {phrase, class})
      end
      if not page.inside or class == "roles" or class == "desk" or class == "by" then
        add_class(index, phrase, class)
      end
    end)
  end
end

local loaded

--- The index over all lexicons, made on first use.
-- @treturn table `phrases` (phrase → classes), `starts` (first word → most words of a phrase), `naming` (set of
--   the phrases beside which a name stands),
--   `inside` (first letter of a script without spaces, or "" → pairs of phrase and class, looked for anywhere in
--   a line), `months` (name → number), `days` and
--   `joiners` (sets)
function words.index()
  if not loaded then
    loaded = {phrases = {}, starts = {}, naming = {}, inside = {}, months = {}, days = {}, joiners = {}}
    lexicon.each(function(of)
      if of.page then load_page(loaded, of.page) end
    end)
  end
  return loaded
end

--- Is the word, folded, in the phrases of a class?
-- @tparam string phrase
-- @tparam string class
-- @treturn boolean
function words.is(phrase, class)
  local classes = (loaded or words.index()).phrases[phrase]
  if not classes then return false end
  for _, known in ipairs(classes) do
    if known == class then return true end
  end
  return false
end

return words
