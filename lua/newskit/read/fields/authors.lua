--- Names out of bylines: who wrote this, as a list of persons and organizations.
-- Takes off "By", roles, dates, addresses and counts; splits lists; and tells a person from an
-- agency or a desk, so that none is taken for the other. Where a byline stands is found elsewhere.
-- @module newskit.read.fields.authors

local agencies = require "newskit.lexicon.agencies"
local dates = require "newskit.read.fields.dates"
local pieces = require "newskit.read.bylines.pieces"
local words = require "newskit.language.words"

local authors = {}

local trim = pieces.trim

local particles = {}
for word in ("de da di do du des del della der den dem dos das van von vom zu zur zum ter ten te la le el al bin ibn "
  .. "ben bint af av y e i und of st d' l' mac mc ap op abu"):gmatch "%S+" do particles[word] = true end

local organization_names, organization_words = {}, {}
for _, name in ipairs(agencies.names) do organization_names[name] = true end
for _, word in ipairs(agencies.words) do organization_words[word] = true end

-- The first words of a text, one to four of them.
local heads = {"^[^%s:]+"}
for length = 2, 4 do heads[length] = "^[^%s:]+%s+" .. heads[length - 1]:sub(2) end

-- Where a "By" that begins a folded text ends: no more words are tried than a phrase with that start has.
local function lead_end(folded)
  local start = folded:match "^[%w\x80-\xFF'%-]+"
  for length = math.min(4, start and words.index().starts[start] or (start and 0 or 4)), 1, -1 do
    local _, stop = folded:find(heads[length])
    local phrase = stop and folded:sub(1, stop):gsub("%s+", " ")
    if phrase and (words.is(phrase, "by") and folded:find("^[%s:]", stop + 1)
      or words.is(phrase, "desk") and folded:find("^%s?:", stop + 1)) then
      return stop
    end
  end
end

local function strip_lead(text)
  text = text:gsub("^[Bb]y%s?[Bb]y%f[%s]", "By") -- twice, one of them for screen readers
  local folded = words.fold(text)
  for _ = 1, 3 do
    local cut = lead_end(folded)
    if not cut then break end
    text = text:sub(cut + 1):gsub("^[%s:]+", "")
    folded = words.fold(text)
  end
  local glued = text:match "^[Bb]y(%u.*)$" -- "byAnn Example"
  return glued or text
end

local degrees = {}
for degree in ("phd ph.d md m.d ma msc ba mba jd rn rd mph dphil esq"):gmatch "%S+" do degrees[degree] = true end

local function is_role(phrase)
  if words.is(phrase, "roles") or degrees[phrase] or degrees[phrase:match "^(.*)%.$"] then return true end
  local tail = phrase:match "%-([^%-%s]+)$" -- "Online-Redakteurin"
  return tail ~= nil and words.is(tail, "roles")
end

-- The words of a piece without the roles at its ends.
local function without_roles(list)
  local function phrase(first, last)
    return words.fold(table.concat(list, " ", first, last))
  end
  local first, last = 1, #list
  local changed = true
  while changed and first <= last do
    changed = false
    for length = math.min(4, last - first + 1), 1, -1 do
      if is_role(phrase(last - length + 1, last)) then
        last, changed = last - length, true
        break
      elseif length < last - first + 1 and is_role(phrase(first, first + length - 1)) then
        first, changed = first + length, true
        break
      end
    end
  end
  return table.move(list, first, last, 1, {})
end

-- Beginnings of names with a capital inside: McDonald, DeSantis.
local inner_capital = {}
for head in ("mc mac de di le la van fitz du von del da"):gmatch "%S+" do inner_capital[head] = true end

-- The words of a piece. What is glued to a name is cut off: "Ann ExampleReporter", "Ann ExampleTwitter".
local function split_words(piece)
  local list = {}
  for word in piece:gmatch "%S+" do
    local head = word:match "^(.*%l)%u%l.*$"
    local stem = head and words.fold(head:match "[^%-]*$")
    if head and stem ~= "" and not inner_capital[stem] and #list > 0 then
      list[#list + 1] = head
      return list
    end
    list[#list + 1] = word
  end
  return list
end

local function is_cased(word)
  return word:find "^[%a]" or word:find "^[\xC3-\xC5\xCE-\xD1]"
end

local function is_capital(word)
  local lead = word:match "^[%z\1-\x7F\xC2-\xF4][\x80-\xBF]*" or ""
  return lead:find "^%u" ~= nil or words.fold(lead) ~= lead
end

--- What a cleaned name is: `"person"`, `"organization"`, or nil when it is no name at all.
-- @tparam string name
-- @treturn ?string
function authors.kind(name)
  local folded = words.fold(name)
  if organization_names[folded] then return "organization" end
  if folded:find "%.%a%a%a?%a?$" and not folded:find "[%s@]" then return "organization" end
  if words.is(folded, "desk") then return "organization" end
  local count, capitals = 0, 0
  for word in name:gmatch "%S+" do
    local lower = words.fold(word):gsub("[,.]+$", "")
    if organization_words[lower] then return "organization" end
    for part in lower:gmatch "[^%-]+" do
      if organization_words[part] then return "organization" end
    end
    if not particles[lower] then
      count = count + 1
      if not is_cased(word) or is_capital(word) then capitals = capitals + 1 end
    end
  end
  if count == 0 or count > 5 or capitals < count or folded:find "%d" then return nil end
  if not folded:find "[%a\x80-\xFF]['%a\x80-\xFF]" then return nil end
  return "person"
end

local function known_label(folded)
  for _, class in ipairs(words.index().phrases[folded] or {}) do
    if class ~= "by" and class ~= "desk" and class ~= "roles" then return true end
  end
  return false
end

-- A word alone after a full name is where the author writes from, or a state, not another author.
local function is_place(found, name)
  local last = found[#found]
  if not last or name:find "%s" then return false end
  return last.kind == "organization" or last.name:find "%s" ~= nil
end

local function push(found, name, loose)
  name = trim(name):gsub("%s+", " ")
  if #name < 3 or #name > 80 or words.index().joiners[words.fold(name)] then return end
  local kind = authors.kind(name)
  local folded = words.fold(name)
  if not kind and loose and #name <= 40 and not name:find "[.!?:]%s" then kind = "person" end
  if not kind or (known_label(folded) and kind ~= "organization") or words.is(folded, "by") then return end
  if kind == "person" and name:find "^[%a]" and is_place(found, name) then return end
  for _, known in ipairs(found) do
    if words.fold(known.name) == folded then return end
  end
  found[#found + 1] = {name = name, kind = kind}
end

-- Most authors of metadata are plainly "Ann Example": no need to take such a text apart.
local function plain_person(text)
  if #text > 40 or not text:find "^%u%l+ %u%l+$" and not text:find "^%u%l+ %u%l* %u%l+$" then return nil end
  for word in text:lower():gmatch "%a+" do
    if organization_words[word] or words.index().joiners[word] or words.index().phrases[word] then return nil end
  end
  if words.index().phrases[text:lower()] or organization_names[text:lower()] then return nil end
  return {{name = text, kind = "person"}}
end

-- What stands before the noun of a job: "Senior Politics Editor".
local beats = {}
for word in ("senior chief deputy associate assistant contributing managing executive lead special staff foreign "
  .. "national international world local "
  .. "political politics business economics economy finance financial markets legal crime "
  .. "education health science environment climate energy technology tech culture arts entertainment media religion "
  .. "sport sports football defence defense diplomatic security investigative social data affairs"):gmatch "%S+" do
  beats[word] = true
end

-- How words for jobs end in the languages that join words.
local job_endings = {
  "leiter", "leiterin", "sprecher", "sprecherin", "referent", "referentin", "redakteur", "redakteurin", "direktor",
  "direktorin", "professor", "professorin", "vorsitzende", "vorsitzender", "beauftragte", "beauftragter",
  "führer", "führerin", "berater", "beraterin", "redaktör", "medewerker", "redaktør",
}

local function ends_as_job(word)
  word = words.fold(word)
  for _, ending in ipairs(job_endings) do
    if #word >= #ending and word:sub(-#ending) == ending then return true end
  end
  return false
end

-- The words of a piece without jobs; and was one behind the name? Of two words with capitals the second is a
-- surname, whatever else it means: "Ann Writer".
local function without_job(list)
  if #list == 2 and list[2]:find "^%u%l+$" and list[1]:find "^%u%l+$" and is_role(words.fold(list[2]))
    and not is_role(words.fold(list[1])) and authors.kind(list[1]) == "person" then
    return list, false
  end
  if #list <= 1 then return is_role(words.fold(list[1] or "")) and {} or list, false end
  local kept = without_roles(list)
  local behind = #kept > 0 and kept[#kept] ~= list[#list]
  while behind and #kept > 2 and beats[words.fold(kept[#kept])] do kept[#kept] = nil end
  return kept, behind
end

-- "Photos by Ann Example", "Photo: Ann Example"
local function is_credit(list)
  local first = words.fold(list[1] or "")
  return words.is(first:match "^(.*):$" or first, "credit")
    and (first:find ":$" ~= nil or words.is(words.fold(list[2] or ""), "by"))
end

-- "Example staff reporter"
local function is_desk(list)
  local ends = #list >= 3 and words.fold(table.concat(list, " ", #list - 1))
  return ends and words.is(ends, "desk") and #without_roles(list) == 1
end

--- The names in a byline.
-- @tparam string text a byline with or without its "By"
-- @tparam[opt] table opts `loose`: also takes names in small letters, such as nicknames, when the
--   source says that the text is an author
-- @treturn table records `{name, kind}`, kind `"person"` or `"organization"`
function authors.parse(text, opts)
  local plain = plain_person(text)
  if plain then return plain end
  local found, employed = {}, false
  if #text > 2400 then return found end -- no list of names; what follows looks for the ends of brackets
  text = trim(pieces.clean(text))
  if text == "" or #text > 600 then return found end
  text = strip_lead(text)
  for piece in pieces.each(text) do
    piece = strip_lead(trim(piece))
    local list = split_words(piece)
    if not is_credit(list) and not dates.first(piece) then
      list = pieces.cut(list)
      if is_desk(list) then
        found[#found + 1] = {name = table.concat(list, " "), kind = "organization"}
      else
        local kept, behind = without_job(list)
        if #found > 0 and #list > 1 and ends_as_job(list[1]) then kept, behind = {}, true end
        local name = table.concat(kept, " ")
        -- "Ann Example, Politics Editor, Example Post": where the author works
        if not employed or authors.kind(name) ~= "organization" then push(found, name, opts and opts.loose) end
        employed = behind or (employed and #kept == 0)
      end
    end
  end
  return found
end

local articles = {}
for article in ("the der die das el los las il les"):gmatch "%S+" do articles[article] = true end

--- Adds names to a list, those that are not in it yet.
-- @tparam table list records `{name, kind}`; changed
-- @tparam table found likewise
-- @tparam[opt] table seen what this function knows of a list that it alone adds to, from `{}` on; without it all
--   names of the list are looked at
function authors.add(list, found, seen)
  if not seen then
    seen = {}
    for _, one in ipairs(list) do seen[words.fold(one.name)] = true end
  end
  for _, one in ipairs(found) do
    local key = words.fold(one.name)
    if not seen[key] then
      seen[key] = true
      list[#list + 1] = one
    end
  end
end

--- Is the text just a person's name, two to four words with capitals and nothing else?
-- @tparam string text
-- @treturn boolean
function authors.is_name(text)
  if #text > 60 or text:find "[%d:;!?\"|/()]" then return false end
  if articles[words.fold(text:match "^%S+" or "")] then return false end
  local count = 0
  for word in text:gmatch "%S+" do
    count = count + 1
    if not (is_cased(word) and is_capital(word)) and not particles[word] then return false end
    if word:find "[.,]$" and #word > 3 then return false end
  end
  return count >= 2 and count <= 4 and authors.kind(text) == "person" and not known_label(words.fold(text))
end

--- Does a line begin like a byline ("By …", "Von …", "Text: …")?
-- @tparam string text
-- @treturn ?string the rest of the line
function authors.after_lead(text)
  local rest = strip_lead(text)
  if rest ~= text and rest ~= "" then return rest end
end

return authors
