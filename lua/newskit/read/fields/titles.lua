--- The headline among what a page offers for one, without the name of the site.
-- Candidates support each other: what several places agree on wins, and a longer candidate that only
-- adds a segment behind a separator is cut there.
-- @module newskit.read.fields.titles

local words = require "newskit.language.words"

local titles = {}

-- Separators outside ASCII; with spaces around them, but for the last.
local wide_separators = {
  " \u{2013} ", " \u{2014} ", " \u{BB} ", " \u{AB} ", " \u{B7} ", " \u{2022} ", " \u{203A} ", " \u{2015} ",
  " \u{25B7} ", "\u{FF1A}", "\u{FF5C}",
}

--- A key for comparing: folded letters and digits only.
-- @tparam string text
-- @treturn string
function titles.key(text)
  if text:find "[\x80-\xFF]" then
    text = words.fold(text):gsub("\xE2[\x80-\x82][\x80-\xBF]", ""):gsub("\xC2[\xA0-\xBF]", "")
  else
    text = text:lower()
  end
  return (text:gsub("[%s%p]+", ""))
end

-- A table that keeps what `make` gives for a text: the same few titles are asked about again and again.
local function memory(make)
  return setmetatable({}, {__index = function(self, text)
    local value = make(text)
    self[text] = value
    return value
  end})
end

local function add_cut(cuts, text, first, last, mark)
  if first > 1 and last < #text then cuts[#cuts + 1] = {first = first, last = last, mark = mark} end
end

-- The places where a title may be divided, in order.
local function segments(text)
  local cuts = {}
  if not text:find "[%-|/*~<>:_\xC2\xE2\xEF]" then return cuts end
  for first, mark, last in text:gmatch "()%s([%-|/*~<>:]+)%s()" do add_cut(cuts, text, first, last - 1, mark) end
  for first in text:gmatch "()|" do add_cut(cuts, text, first, first, "|") end
  for first in text:gmatch "[^%s]():%s" do add_cut(cuts, text, first, first + 1, ": ") end
  if text:find "[\xC2\xE2\xEF]" then
    for _, mark in ipairs(wide_separators) do
      local first, last = text:find(mark, 1, true)
      while first do
        add_cut(cuts, text, first, last, mark)
        first, last = text:find(mark, last + 1, true)
      end
    end
  end
  if text:find "[\xE3-\xED][\x80-\xBF]" then -- signs of East Asian scripts need no spaces
    for first in text:gmatch "[\x80-\xBF]()[-_:][^%s-]" do add_cut(cuts, text, first, first, "-") end
  end
  if #cuts > 1 then table.sort(cuts, function(one, other) return one.first < other.first end) end
  return cuts
end

local function host_label(host)
  if not host then return nil end
  return host:gsub("^www%.", ""):match "^([^.]+)"
end

local function sites_of(site, host)
  local keys = {}
  local function add(text)
    local key = text and titles.key(text)
    if key and #key >= 2 and #key <= 40 then keys[#keys + 1] = key end
  end
  for _, name in ipairs(site) do
    add(name)
    add(name:match "^(.-)%s+[-|]" or name:match "^(.-)%s+\u{2013}" or nil)
  end
  if host then
    local bare = host:gsub("^www%.", "")
    add(bare)
    add(host_label(bare))
    add(bare:match "([^.]+)%.[^.]+$")
  end
  return keys
end

-- Is the segment the name of the site, or does one hold the other?
local function names_site(segment, keys, cache)
  local key = cache.key[segment]
  if key == "" then return true end
  for _, site in ipairs(keys) do
    if key == site then return true end
    local shorter, longer = #key < #site and key or site, #key < #site and site or key
    local at = #shorter >= 4 and longer:find(shorter, 1, true)
    local wide = at == 1 and shorter == site and longer:find "[\xE3-\xED]" -- "example見本日誌"
    if at and (#shorter * 2.6 >= #longer or wide and #shorter * 4 >= #longer) then return true end
  end
  return false
end

-- Without no-break and empty spaces, bars at its ends, and the sign that links to it. Soft hyphens stay: who compares
-- titles with those of the page has them too.
local function trim(text)
  local first, last = text:byte(1), text:byte(-1)
  if first and first > 32 and first ~= 124 and last > 32 and last ~= 124 -- neither space nor "|"
    and not text:find "\xC2[\xA0\xB6]" and not text:find("\xE2\x80\x8B", 1, true) then
    return text
  end
  text = text:gsub("\xC2\xA0", " "):gsub("\xE2\x80\x8B", "")
  return (text:gsub("\xC2\xB6$", ""):gsub("^[%s|]+", ""):gsub("[%s|]+$", ""))
end

--- Cuts the name of the site off a title, before or behind it.
-- @tparam string title
-- @tparam table keys of the site
-- @treturn string
local function without_site(title, keys, cache)
  for _ = 1, 3 do
    local cuts = cache.cuts[title]
    local last, first = cuts[#cuts], cuts[1]
    if last and last.mark ~= ": " and names_site(title:sub(last.last + 1), keys, cache) then
      title = trim(title:sub(1, last.first - 1))
    elseif first and names_site(title:sub(1, first.first - 1), keys, cache) then
      title = trim(title:sub(first.last + 1))
    else
      break
    end
  end
  return title
end

-- What another place says, where a heading has that and a kicker or a date before it.
local function without_kicker(title, candidates, whole, cache)
  local key = cache.key[title]
  if whole[key] == 2 and title:find(": ", 1, true) then return title end
  for _, one in ipairs(candidates) do
    local other = cache.key[one.text]
    local longer = one.source ~= "h1" and not one.whole and #other >= 16 and #other < #key
    if longer and key:sub(-#other) == other then return one.text end
  end
  return title
end

-- A title whose part before or behind a separator is what another place says is that part; of several parts the
-- longest. A kicker that the heading and the title for sharing have before a colon belongs to the headline, whatever a
-- place says that leaves it out.
local function cut_by_others(title, others, whole, cache)
  local best, most
  for _, cut in ipairs(cache.cuts[title]) do
    local before, behind = trim(title:sub(1, cut.first - 1)), trim(title:sub(cut.last + 1))
    if cut.mark ~= "\u{FF1A}" then -- which stands inside headlines
      local kept = cut.mark == ": " and whole[cache.key[title]] == 2
      for _, part in ipairs{before, behind} do
        local key = cache.key[part]
        if #part >= 12 and others[key] and not kept and (not best or #key > most) then best, most = part, #key end
      end
    end
  end
  return best or title
end

-- How many of the heading and the title for sharing say each title.
local function counted(candidates, cache)
  local seen = {}
  for _, one in ipairs(candidates) do
    if one.source == "h1" or one.source == "meta og:title" then
      local key = cache.key[one.text]
      seen[key] = (seen[key] or 0) + 1
    end
  end
  return seen
end

-- The <title> alone: its longest segment, when the others are short.
local function longest_segment(title)
  local cuts = segments(title)
  for at = #cuts, 1, -1 do
    local cut = cuts[at]
    local before, behind = trim(title:sub(1, cut.first - 1)), trim(title:sub(cut.last + 1))
    local _, tail = behind:gsub("%S+", "")
    local _, head = before:gsub("%S+", "")
    local wide = before:find "^[\xE3-\xED]" and #behind <= 36 and #before >= 18 -- scripts without spaces
    if cut.mark ~= ": " and cut.mark ~= "\u{FF1A}" and (tail <= 4 and head >= 3 or wide) and #before > #behind then
      title = before
    end
  end
  return title
end

--- The keys of the parts of a title: of every run of segments.
-- @tparam string title
-- @treturn {[string]=boolean,...} set
function titles.parts(title)
  local set, starts, ends = {[titles.key(title)] = true}, {1}, {}
  local cuts = segments(title)
  for at = 1, math.min(#cuts, 6) do
    ends[#ends + 1], starts[#starts + 1] = cuts[at].first - 1, cuts[at].last + 1
  end
  ends[#ends + 1] = #title
  for from, first in ipairs(starts) do
    for to = from, #ends do set[titles.key(title:sub(first, ends[to]))] = true end
  end
  set[""] = nil
  return set
end

-- The candidate of the same words that has the colon behind a kicker, which an element of its own makes needless.
local function punctuated(best, candidates)
  for _, one in ipairs(best.text:find(":", 1, true) and {} or candidates) do
    if one.key == best.key and one.text:find(": ", 1, true) then return one end
  end
  return best
end

--- Chooses the headline.
-- @tparam table candidates records `{value, source, weight, whole}` in order of trust; `whole` marks
--   what usually carries the site's name
-- @tparam table site names of the site, as the page gives them
-- @tparam[opt] string host of the page
-- @treturn ?string
-- @treturn ?table record `{source, others}`
function titles.choose(candidates, site, host)
  local keys = sites_of(site, host)
  local cache, all, exact = {key = memory(titles.key), cuts = memory(segments)}, {}, {}
  local bare = memory(function(text) return without_site(trim(text), keys, cache) end)
  local whole
  local cut = memory(function(text) return cut_by_others(text, all, whole, cache) end)
  for _, one in ipairs(candidates) do
    one.text = bare[one.value]
    local key = cache.key[one.text]
    if not one.whole then all[key], exact[key] = true, true end
  end
  whole = counted(candidates, cache)
  for _, one in ipairs(candidates) do
    one.text = cut[one.text]
    if one.source == "h1" then one.text = without_kicker(one.text, candidates, whole, cache) end
    if one.whole and not exact[cache.key[one.text]] then one.text = longest_segment(one.text) end
    one.key = cache.key[one.text]
  end
  local best
  for _, one in ipairs(candidates) do
    local support = 0
    for _, other in ipairs(candidates) do
      if other.key == one.key then support = support + other.weight end
    end
    local own = one.source:find "heading" and 0 or one.weight -- lower headings lack what joins a kicker
    one.score = support + own * 0.01 - (names_site(one.text, keys, cache) and 100 or 0)
    if one.key ~= "" and (not best or one.score > best.score) then best = one end
  end
  if not best then return nil end
  best = punctuated(best, candidates)
  local others = {}
  for _, one in ipairs(candidates) do
    if one ~= best then others[#others + 1] = {value = one.text, source = one.source} end
  end
  return best.text, {source = best.source, others = others}
end

return titles
