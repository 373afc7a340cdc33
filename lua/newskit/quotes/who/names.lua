--- Names in the text: runs of capitalized words, cut into titles, persons, organizations, places.
--
-- This stage finds mentions and what each looks like on its own. Grouping the mentions of one
-- person or organization is the business of entities.lua.
-- @module newskit.quotes.who.names

local extents = require "newskit.quotes.who.extents"
local titles = require "newskit.quotes.who.titles"
local token = require "newskit.quotes.text.token"

local NAME, POSSESSIVE = token.name, token.possessive

local names = {}

-- Letters without the accents that the list of first names does not have.
local accents = {}
for plain, letters in pairs {a = "á à â ä ã å", e = "é è ê ë", i = "í ì ï", o = "ó ò ô ö ø",
                             u = "ú ü", n = "ñ", c = "ç ć č", s = "š", z = "ž"} do
  for letter in letters:gmatch "%S+" do
    accents[letter] = plain
  end
end

--- The gender of a first name, or nil: the list has no accents.
function names.gender(t, k)
  local norm = t.norm[k]
  local gender = t.words.first_names[norm]
  if not gender and norm:find "[\xC3-\xC5]" then
    gender = t.words.first_names[norm:gsub("[\xC3-\xC5][\x80-\xBF]", accents)]
  end
  return gender
end

local function phrase(t, first, last)
  return table.concat(t.norm, " ", first, last)
end

local function is_initials(form)
  return form:find "^%u%.?$" ~= nil or form:find "^%u%.%u%.$" ~= nil
end

local function is_acronym(form)
  return form:find "^%u[%u%d&-]+s?$" ~= nil or form:find "^%u%.[%u%.]+$" ~= nil
end

names.is_acronym = is_acronym

-- Whether the capitalized word at k describes a name after it.
local function is_attribute(t, k)
  local role = t.words.roles[t.norm[k]]
  return t.words.adjectives[t.norm[k]] or role == "person" or role == "group"
      or t.form[k]:find "%-%l" ~= nil
end

-- Leading words such as "Australian" or "Democrat" before a full name.
local function skip_adjectives(t, first, last)
  local words = t.words
  for k = first + 1, last do
    if t.words.organization_words[t.norm[k]] and (k == last or t.words.name_preposition[t.norm[k + 1]])
        or k == last and t.words.other_words[t.norm[k]] then
      return first -- "Chinese Center for Harbor Control"
    end
  end
  while last > first and is_attribute(t, first) and not words.first_names[t.norm[first]]
      and (last - first >= 2 or names.is_acronym(t.form[last])
           or t.form[first]:find "%-%l" ~= nil) do
    first = first + 1
    if t.class[first] ~= NAME then
      return first - 1 -- "Doctors for Camp Closure"
    end
  end
  -- "envoy to Ukraine Kurt Volker"
  if last - first >= 2 and words.places[t.norm[first]] and words.first_names[t.norm[first + 1]]
      and not (t.name_tag[first] == "ORGANIZATION" and t.name_tag[last] == "ORGANIZATION") then
    return first + 1
  end
  -- "New York City Public Advocate Ann Example"
  if not words.first_names[t.norm[first]] then
    for k = first + 2, last - 1 do
      if words.first_names[t.norm[k]] and not is_initials(t.form[k - 1]) then
        return k
      end
    end
  end
  return first
end

-- The kind that a word of the name marks: the last word before any other.
local function marker_of(t, first, last)
  local words, norm = t.words, t.norm
  if words.other_words[norm[last]] and not words.organization_words[norm[last]] then
    return "other"
  end
  local marker
  for k = first, last do
    if words.organization_words[norm[k]] or words.name_preposition[norm[k]] or norm[k] == "&" then
      return "organization"
    elseif words.other_words[norm[k]] and k == first then
      marker = "other"
    end
  end
  return marker
end

-- "Gull Vision Pro": what a known organization makes. "Gull Norland", "Gull Systems" are parts of it.
local function is_product(t, first, last)
  local words, norm = t.words, t.norm
  if last == first or words.known_kind[norm[first]] ~= "organization" or words.places[norm[last]] then
    return false
  end
  for k = first + 1, last do
    if words.organization_words[norm[k]] and not words.name_made[norm[k]] or words.first_names[norm[k]]
        or t.name_tag[k] == "PERSON" then
      return false
    end
  end
  return true
end

-- Whether the tagger takes all words for those of a person.
local function is_person_tagged(t, first, last)
  for k = first, last do
    if t.name_tag[k] ~= "PERSON" then return false end
  end
  return true
end

-- What the capitalized words themselves say, and by what: person, organization, place, other or nil.
local function kind_of(t, first, last)
  local words, norm = t.words, t.norm
  local known = words.known_kind[phrase(t, first, last)]
  if known then
    return known, "known"
  elseif is_product(t, first, last) then
    return "other", "compound"
  elseif words.places[phrase(t, first, last):lower()] or first < last and words.place_heads[norm[first]] then
    return "place", "place"
  end
  local person = last > first and names.gender(t, first) ~= nil
  local marker = marker_of(t, first, last)
  local marked_last = (words.organization_words[norm[last]] or words.other_words[norm[last]])
      and not (person and not words.name_street[norm[last]] and is_person_tagged(t, first, last)) -- "Grace Park"
  if marker and not (person and not marked_last and not words.name_of[norm[last - 1]]) then
    local head = last > first and (words.other_words[norm[last]] or words.name_sure[norm[last]]
                                   or words.name_heads[norm[first]])
    return marker, head and "head" or "marker"
  elseif person and last - first <= 4 then
    return "person", t.form[first + 1] == norm[first + 1] and "particle" or "first_name"
  elseif first == last and #t.form[first] <= 7 and is_acronym(t.form[first]) then
    return "organization", "acronym"
  elseif last > first and is_initials(t.form[first]) or (last - first == 2
         and is_initials(t.form[first + 1])) then
    return "person", "first_name"
  end
  return nil
end

-- What the tagger's names for kinds are called here.
local kind_of_tag = {PERSON = "person", ORGANIZATION = "organization", LOCATION = "place", MISC = "other"}

-- What the tagger of names says of most of the words.
local function tagged_kind(t, first, last)
  local count = {}
  for k = first, last do
    local tag = t.name_tag[k]
    count[tag] = (count[tag] or 0) + 1
    if kind_of_tag[tag] and 2 * count[tag] > last - first + 1 then
      return kind_of_tag[tag]
    end
  end
  return nil
end

local function trim_suffixes(t, first, last)
  while last > first and t.words.suffixes[t.norm[last]] do
    last = last - 1
  end
  return last
end

-- "Sheriff's Department", "Dockers' Union": who it belongs to is part of the name.
local function has_genitive(t, first, last)
  for k = first + 1, last - 1 do
    if t.class[k] == POSSESSIVE then
      return true
    end
  end
  return false
end

-- Whether a word says where something is from.
local function is_from(t, word)
  return t.words.places[word] or t.words.adjectives[word] or false
end

-- "Harbor-led", "Gull-style", "Pro-Harbor", "Norland-Sweden": an adjective made of names.
local function is_compound(t, last)
  local norm = t.norm[last]
  local from, to = norm:match "^(.-)%-(.+)$"
  if from and (t.words.name_side[from] or is_from(t, from) and is_from(t, to)) then
    return true
  end
  local ending = t.form[last]:match "%-(%l+)$"
  return ending ~= nil and (ending:find "ed$" or ending:find "ing$" or t.words.name_compound[ending]) and true or false
end

-- The name before the titles at the head of a run: "Gull" in "Gull Chief Executive Ann Example".
local function lead_of(t, first, name_first)
  local words, norm = t.words, t.norm
  local last = first - 1
  while last + 1 < name_first and not words.titles[norm[last + 1]] and not words.title_word[norm[last + 1]]
      and words.roles[norm[last + 1]] ~= "person" do
    last = last + 1
  end
  if last < first or last + 1 >= name_first or last - first > 3
      or last == first and words.adjectives[norm[first]] then
    return nil
  end
  local lead = {first = first, last = last, name_first = first, name_last = last}
  lead.kind, lead.by_words = kind_of(t, first, last)
  lead.hint = tagged_kind(t, first, last)
  return lead
end

-- The mention at [first, last]: its title, its name, and what it looks like.
local function mention_of(t, first, last)
  local words = t.words
  if titles.alone(t, first, last) then
    return {first = first, last = last, name_first = first, name_last = last, kind = "title"}
  end
  if titles.is_office(t, first, last) then
    return {first = first, last = last, name_first = first, name_last = last, kind = "title"}
  elseif has_genitive(t, first, last) then
    return {first = first, last = last, name_first = first, name_last = last, kind = "organization",
            by_words = "head"}
  end
  local title = titles.last(t, first, last)
  local name_first = skip_adjectives(t, title and title + 1 or first, last)
  local mention = {first = first, last = last, name_first = name_first,
                   name_last = trim_suffixes(t, name_first, last), title_last = title}
  if title then
    mention.title_gender = words.titles[t.norm[title]]
    mention.honorific = words.honorifics[t.norm[title]] or false
  end
  mention.kind, mention.by_words = kind_of(t, name_first, mention.name_last)
  if is_compound(t, last) and not (mention.by_words == "head" and last > name_first) then
    mention.by_words = "compound"
  end
  if name_first > first then
    mention.lead = lead_of(t, first, name_first)
  end
  mention.shouted = name_first == mention.name_last and #t.form[name_first] > 3
      and t.form[name_first]:find "%l" == nil
  mention.hint = tagged_kind(t, name_first, mention.name_last)
  return mention
end

-- The mention at [first, stop], or that of an organization whose noun follows in lower case.
local function whole_mention(t, first, stop, limit)
  local tail = extents.tail(t, first, stop, limit)
  if tail then
    return {first = first, last = tail, name_first = first, name_last = tail, kind = "organization",
            by_words = "tail"}
  end
  return mention_of(t, first, stop)
end

--- Finds the mentions of names.
-- @tparam table t token columns with runs
-- @treturn table `t`, with `mentions` (in text order: `first`, `last` token, `name_first` and
--   `name_last` without titles, suffixes and leading adjectives, `kind` or nil) and `name_at`
function names.find(t)
  local list, norm, class, starts = {}, t.norm, t.class, t.words.known_start
  t.name_at = {}
  for s = 1, #t.sentence_first do
    local first, last = t.sentence_first[s], t.sentence_last[s]
    local i = first
    while i <= last do
      local known = starts[norm[i]] and extents.known(t, i, last)
      if known then
        extents.add(t, list, known)
        i = known.last + 1
      elseif class[i] == NAME or i == first and extents.opens(t, i) then
        local mention = whole_mention(t, i, extents.run_end(t, i, last), last)
        extents.add(t, list, mention)
        i = mention.last + 1
      else
        i = i + 1
      end
    end
  end
  t.mentions = list
  return t
end

names.phrase = phrase

return names
